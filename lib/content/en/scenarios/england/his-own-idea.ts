import type { hisOwnIdea } from '@/lib/content/scenarios/england/his-own-idea';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const hisOwnIdeaInEnglish = {
  title: 'His own idea',
  setting: 'A duty room of children’s social care, late on a Tuesday afternoon',
  role: 'You are a social worker on duty in the council’s children’s social care.',
  contentNote: 'Drugs, debt, and a threat to a family. Nothing is described in detail.',
  brief:
    'British Transport Police have rung about a boy of 15 found on a train two hours from home. He is at the station office in your town, with an officer. His mother is on her way. You have his school’s note and what the police told you.',
  people: {
    jayden: {
      name: 'Jayden',
      about: '15, lives with his mother and small sister',
    },
    mother: {
      name: 'Carla',
      about: 'Jayden’s mother, works nights',
    },
    officer: {
      name: 'Constable Hale',
      about: 'Transport police officer',
    },
    older: {
      name: '“Ty”',
      about: 'Somebody older whom Jayden speaks of; nobody has met him',
    },
  },
  material: {
    call: {
      from: 'Transport police, by phone',
      text: 'Jayden was alone, with no ticket of his own. A ticket had been bought for him with a card that is not his family’s. He had two phones, one of which rang eleven times in an hour, and a little under £600. Under his coat were small wraps, which have been seized.',
    },
    school: {
      from: 'School’s safeguarding lead, by e-mail',
      text: 'Jayden has been away for nine of the last twenty days. He came back in new trainers and told a friend that Ty looks after him. A form tutor wrote: he is making a lifestyle choice and is well on the way to becoming a drug runner.',
    },
    said: {
      from: 'Constable Hale’s note of what Jayden said',
      text: '“Nobody made me. It was my idea. I’m good at it and I get paid. You’re wasting your time.”',
    },
  },
  injects: {
    debt: {
      from: 'Constable Hale, ringing back',
      text: 'While they waited, Jayden asked what happens to the things that were taken from him. He said that he now owes for them, that Ty knows where his mum parks, and that he has to be back on the train on Thursday to work it off.',
    },
  },
  expectations: {
    danger: {
      no: {
        why: 'He is with an officer and his mother is coming. Nobody is in danger at this moment; ask again whenever news arrives.',
      },
      'not-sure': {
        why: 'In doubt the walk shows whom to ring and then goes on. That costs a minute.',
      },
      yes: {
        why: 'If you see danger for him, or for his family, this is never wrong: the walk shows whom to ring, and then goes on.',
      },
    },
    age: {
      yes: {
        why: 'He is 15: the referral is made, whatever he says about it. He is told, and not asked to agree.',
      },
      no: {
        why: 'Whatever he says of himself, he is 15.',
        follows:
          'He would be taken down the adult’s route, where a referral waits for a consent that nobody may ask of a child.',
      },
      'not-sure': {
        why: 'The same protection follows. But nobody doubts that he is 15: say what is known.',
      },
    },
    'area-now': {
      yes: {
        why: 'He is at the station in your town. What counts is where he is now, and not that he lives two hours away. The council of his home is told, too.',
      },
      'not-sure': {
        why: 'Then ask the officer which council’s area the station is in, before he leaves it.',
      },
      no: {
        why: 'His address is elsewhere, but that is not what is asked.',
        follows: 'Each of two councils waits for the other, and he is on his way home.',
      },
    },
    enquiry: {
      arranged: {
        why: 'You work for the child protection body: what counts is your strategy discussion, today, with the police in it.',
      },
      'not-yet': {
        why: 'A referral to the National Referral Mechanism never takes the place of it.',
        follows:
          'Jayden goes home tonight with no plan, and nobody has asked the police who rang eleven times.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'A child used to carry drugs may have been exploited even if he seems willing and was paid. Suspicion is enough.',
      },
      'safeguard-and-come-back': {
        why: 'Safety first is sound, but the duty to refer stays, and nothing here gets safer by waiting.',
      },
      'no-concern': {
        why: 'For a child nobody has to have forced him. “It was my idea” is what many exploited children say.',
        follows: 'He is treated as an offender only, and nobody asks who sent him.',
      },
    },
  },
  indicators: {
    'cce-drugs-away-from-home': 'Found with wraps and cash two hours from home',
    'cce-several-phones': 'Two phones, one ringing eleven times in an hour',
    'mov-arranged-by-others': 'Ticket bought with somebody else’s card',
    'cce-unexplained-possessions': 'Came back in new trainers',
    'vul-school-exclusion-or-decline': 'Away on nine of twenty days',
    'beh-calls-it-own-choice': '“It was my idea. I’m good at it and I get paid.”',
    'cce-drug-debt': 'Says he owes for what was seized',
    'con-family-threatened': '“Ty knows where his mum parks”',
  },
  wording: {
    'lifestyle-choice': 'making a lifestyle choice',
    'drug-runner': 'drug runner',
  },
  discussion: [
    'What would you write in place of “lifestyle choice”?',
    'He was paid. Why does that not settle anything?',
    'What has to be in place before Thursday, and who does it?',
  ],
  summary:
    'Jayden is 15. On 24 November transport police found him alone on a train two hours from home with a little under £600, small wraps, which were seized, and two phones. His ticket was bought with a card that is not his family’s. School has noted nine absences in twenty days and new trainers. He says: “Nobody made me. It was my idea. I’m good at it and I get paid. You’re wasting your time.” The constable rang back: he later said that he owes for what was seized, that somebody called Ty knows where his mother parks, and that he has to be back on the train on Thursday. I suspect that others use him to carry drugs and money. His account does not rule that out. A strategy discussion with police and school is arranged for six this evening. He will be told that a referral is made.',
  walk: {
    'child-protection.enquiry-decided':
      'Strategy discussion at six this evening with police and school. Jayden is not to travel alone; a plan for Thursday; police look at both phones.',
  },
} as const satisfies ScenarioWords<typeof hisOwnIdea>;
