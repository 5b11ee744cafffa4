import type { alwaysTired } from '@/lib/content/scenarios/northern-ireland/always-tired';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const alwaysTiredInEnglish = {
  title: 'Always tired',
  setting: 'A secondary school in Northern Ireland, before the first lesson',
  role: 'You are the designated teacher for child protection.',
  contentNote: 'A child who is said to work at night.',
  brief:
    'Wei is 14 and sleeps in class. He lives above a takeaway. A man who is called a family friend signed for him.',
  people: {
    wei: {
      name: 'Wei',
      about: '14, in the school since September',
    },
    owner: {
      name: 'Mr Lau',
      about: 'Signed as guardian on the form',
    },
    friend: {
      name: 'Conor',
      about: 'A friend in his class',
    },
  },
  material: {
    class: {
      from: 'His form teacher',
      text: 'Asleep in five lessons this week. Oil burns on his forearms. He owns one shirt and washes it at school. He is very polite and says nothing.',
    },
    friend: {
      from: 'Conor',
      text: '“He peels stuff till two in the morning and then does the bins. He gets a tenner a week and gives it back for his bed. He asked me what a birthday party is like.”',
    },
    form: {
      from: 'Enrolment form',
      text: 'Mr Lau: “family friend”. Nothing under parents. A different surname on the form and on Wei’s jotter.',
    },
  },
  injects: {
    day: {
      from: 'Mr Lau, from 01632 960741',
      text: '“Wei comes home at twelve today. Busy lunch. He is not to stay for the doctor.”',
    },
  },
  expectations: {
    responder: {
      'school-or-college': {
        why: 'A school can not submit in any nation. Your note is complete all the same.',
      },
      other: {
        why: 'Say that you are a school.',
        follows: 'The Trust does not know that you see him every day.',
      },
    },
    protection: {
      yes: {
        why: 'To the Gateway team of the Health and Social Care Trust: not to the district council. Now, while he is in school.',
      },
      'not-yet': {
        why: 'He is in school now; nobody knows for how long.',
        follows: 'He is fetched before the day is over, and is not in school again.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'Hand over, say that forced labour is suspected, and ask the Trust or the police to make the NRM referral.',
      },
      'safeguard-and-come-back': {
        why: 'Only if you ask tomorrow who made it.',
      },
      'no-concern': {
        why: 'What his friend tells is more than helping out.',
        follows: '“Family friend” is enough for everybody.',
      },
    },
    others: {
      'not-sure': {
        why: 'You do not know who can exercise parental responsibility. A guardian depends on it: say so in the note.',
      },
      yes: {
        why: 'A signature on a school form gives none.',
        follows: 'The Trust is told that somebody is responsible.',
      },
    },
  },
  indicators: {
    'app-exhausted': 'Asleep in five lessons',
    'lab-strain-or-work-injuries': 'Oil burns on his forearms',
    'app-few-belongings': 'One shirt, washed at school',
    'lab-very-long-hours': 'Peels until two, then the bins',
    'lab-hands-over-earnings': 'Gives back a tenner for his bed',
    'liv-no-time-to-play': 'Asked what a birthday party is like',
    'liv-with-nonrelatives': 'A “family friend”',
    'app-care-withheld': '“Not to stay for the doctor”',
  },
  wording: {},
  discussion: [
    'Why is ringing the district council a mistake here?',
    'What do you tell Conor?',
    'What has to be done before twelve?',
  ],
  summary:
    'I am a designated teacher and ask the Trust to make the NRM referral. Wei is 14 and in our school since September. A man signed as his guardian, as a “family friend”; nothing stands under parents, and another surname stands on his jotter. He fell asleep in five lessons this week and has oil burns on his forearms. A friend says: “He peels stuff till two in the morning and then does the bins. He gets a tenner a week and gives it back for his bed.” On 24 November the man rang: “Wei comes home at twelve today. Busy lunch. He is not to stay for the doctor.” I suspect forced labour. The Gateway team has been told; two workers are at the school by eleven, with the police, and decide today who submits.',
  walk: {
    'child-protection.agreed':
      'Gateway: two workers at the school by eleven, police with them; they decide today who submits the NRM form and ring me.',
  },
} as const satisfies ScenarioWords<typeof alwaysTired>;
