import type { twoCoats } from '@/lib/content/scenarios/wales/two-coats';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const twoCoatsInEnglish = {
  title: 'Two coats',
  setting: 'A shopping street in the rain',
  role: 'You are a social worker in the council’s social services.',
  contentNote: 'Small children who beg, and may be made to.',
  brief:
    'A warden brought in a girl of about 9 and her brother, about 6, who beg outside shops every day. A woman who says that she is their grandmother has come to fetch them.',
  people: {
    ela: {
      name: 'Ela',
      about: 'About 9',
    },
    dani: {
      name: 'Dani',
      about: 'About 6, her brother',
    },
    woman: {
      name: 'A woman',
      about: 'Says she is their grandmother',
    },
    warden: {
      name: 'Mr Ellis',
      about: 'Street warden',
    },
  },
  material: {
    warden: {
      from: 'Mr Ellis',
      text: 'Dropped from a silver car at eight, three streets apart, fetched at six. A man on the corner takes the cup from them each hour. When it rained I gave them coats. The next day they had none: the man had sold them.',
    },
    ela: {
      from: 'Ela, while drawing',
      text: '“Fifty for me and thirty for Dani. If Dani has less, I beg longer. She is not Grandma. Grandma is at home home.”',
    },
    woman: {
      from: 'The woman',
      text: 'Could not say when they were born. “They are bad children. Give them to me, they have to eat.”',
    },
  },
  injects: {
    cousin: {
      from: 'A council in another part of Wales',
      text: 'Last month they saw a girl of 12 with the same woman and another story. They never found out where she went.',
    },
  },
  expectations: {
    'area-now': {
      yes: {
        why: 'Nobody knows where they live, but they are with you now: that decides it.',
      },
      'not-sure': {
        why: 'Where they live is not known; where they are is. If you doubt which council that is, ask at once.',
      },
      no: {
        why: 'That they may live in another place does not make another council the body for today.',
        follows: 'The woman is at the desk while you look for the council that they belong to.',
      },
    },
    one: {
      arranged: {
        why: 'One strategy discussion can speak of both, and records each child.',
      },
      'not-yet': {
        why: 'The woman is at the desk now.',
        follows: 'She takes them, and the silver car goes to another town.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'One referral for each child: this walk is Ela’s, and Dani gets his own.',
      },
      'safeguard-and-come-back': {
        why: 'Placing them tonight comes first; come back tomorrow.',
      },
      'no-concern': {
        why: 'For a child nobody need have used force. By what the warden and Ela say they are dropped off, watched, and have a sum to bring.',
        follows: 'They are called a family in need and go home with the woman.',
      },
    },
    others: {
      yes: {
        why: 'Her brother, and perhaps a girl of 12. Each one about whom there is such a worry is referred separately.',
      },
      'not-sure': {
        why: 'Say what you do not know yet about the girl of 12.',
      },
      no: {
        why: 'Dani stands beside her.',
        follows: 'Only Ela is in the NRM, and nobody asks about the third child.',
      },
    },
  },
  indicators: {
    'beg-dropped-off': 'Dropped off and fetched by car',
    'beg-adult-watches': 'A man takes the cup each hour',
    'app-few-belongings': 'Coats given and gone the next day',
    'beg-daily-target': '“Fifty for me and thirty for Dani”',
    'beg-afraid-to-return-empty': '“If Dani has less, I beg longer”',
    'adu-relationship-unproven': 'Can not say when they were born',
    'adu-several-children-sponsored': 'Seen with a third child and another story',
  },
  wording: {},
  discussion: [
    'Why is “one referral for the family” wrong?',
    'What do you say to the woman at the desk?',
    'Ela protects Dani. How does the plan for tonight respect that?',
  ],
  summary:
    'Ela is about 9. With her brother Dani, about 6 (referred separately), she begs outside shops every day. A warden says that they are dropped from a silver car at eight and fetched at six, that a man takes the cup from them each hour, and that coats he gave them were gone the next day. While drawing she said: “Fifty for me and thirty for Dani. If Dani has less, I beg longer. She is not Grandma. Grandma is at home home.” The woman who came for them could not say when they were born. Another council saw a girl of 12 with her last month. I suspect that others bring them here and make them beg. Both are placed together tonight; police protection has been asked for, and a strategy discussion is arranged for ten tomorrow.',
  walk: {
    'child-protection.enquiry-decided':
      'Police protection asked for; both children placed together tonight; strategy discussion at ten tomorrow.',
  },
} as const satisfies ScenarioWords<typeof twoCoats>;
