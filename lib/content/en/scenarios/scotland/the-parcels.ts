import type { theParcels } from '@/lib/content/scenarios/scotland/the-parcels';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theParcelsInEnglish = {
  title: 'The parcels',
  setting: 'A supported learning unit of a college',
  role: 'You are a social worker of a Scottish council.',
  contentNote: 'A young person with a learning disability who may be used for money and parcels.',
  brief:
    'Finn is 17 and has a learning disability. He is proud of a job. You are to find out what kind of job it is.',
  people: {
    finn: {
      name: 'Finn',
      about: '17, uses short sentences and pictures',
    },
    boss: {
      name: '“The boss”',
      about: 'Has a van; Finn does not know his name',
    },
    gran: {
      name: 'Isobel',
      about: 'His grandmother, with whom he lives',
    },
  },
  material: {
    finn: {
      from: 'Finn, with pictures',
      text: '“Boss is my friend. I carry the parcels. I do not open. I gave him my card because he is better with numbers. He gets cross when I am slow.”',
    },
    gran: {
      from: 'Isobel',
      text: 'A letter from the bank about £3,000 that came and went. Three phone contracts in his name. He has no money for his lunch.',
    },
    college: {
      from: 'College',
      text: 'Fetched by a van at noon. Staff were told that he is a big boy and it is good for him to have a job.',
    },
  },
  injects: {
    letter: {
      from: 'A debt collector',
      text: 'Finn is to pay for the three phones, £1,140, within a week.',
    },
  },
  expectations: {
    enquiry: {
      arranged: {
        why: 'The IRD, with somebody in it who knows how Finn communicates.',
      },
      'not-yet': {
        why: 'Being almost grown and having a job does not take him out of it.',
        follows: 'The van comes at noon tomorrow too.',
      },
    },
    help: {
      yes: {
        why: 'He is told about the referral in a way that he can understand: with his pictures.',
      },
      no: {
        why: 'He speaks in short sentences and with pictures.',
        follows: 'He says yes to everything that he is asked.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'Illness and disability may be weighed, and so may his age. He is proud of the job: that rules nothing out.',
      },
      'safeguard-and-come-back': {
        why: 'With a date before the van comes again.',
      },
      'no-concern': {
        why: 'A job pays. By what his grandmother sees, money comes and goes, and he has none for his lunch.',
        follows: 'The collector comes, and Finn thinks that he has done wrong.',
      },
    },
    guardian: {
      no: {
        why: 'Find out first who has parental rights: he lives with his grandmother. Then it is clear.',
      },
      'not-needed': {
        why: 'If the file says that somebody has parental rights.',
      },
      yes: {
        why: 'On what is known, the condition is not shown.',
        follows: 'The service turns it down, and the question of who has rights stays open.',
      },
    },
  },
  indicators: {
    'beh-disability-used-to-direct': '“He is better with numbers”',
    'con-loyal-to-exploiter': '“Boss is my friend”',
    'fin-others-hold-bank-access': 'Gave away his card',
    'fin-money-through-account': '£3,000 that came and went',
    'fin-identity-used': 'Three phone contracts in his name',
    'mov-into-unknown-cars': 'Fetched by a van at noon',
  },
  wording: {},
  discussion: [
    'How do you ask Finn without leading him?',
    'What does “it is good for him” hide?',
    'Who tells the bank and the collector, and what?',
  ],
  summary:
    'Finn is 17, has a learning disability and lives with his grandmother. He said with pictures: “Boss is my friend. I carry the parcels. I do not open. I gave him my card because he is better with numbers. He gets cross when I am slow.” College says that a van fetches him at noon. His grandmother showed a bank letter about £3,000 that came and went; three phone contracts are in his name, he has no money for his lunch, and a debt collector asks for £1,140 within a week. I suspect that he is used for parcels, money and his name. An IRD is arranged for tomorrow, with a speech therapist who knows him. Who has parental rights is being found out, and a guardian depends on it.',
  walk: {
    'child-protection.enquiry-decided':
      'IRD tomorrow at nine with police, college and a speech therapist who knows him; college keeps him in at noon.',
    'child.communication-aid': 'Pictures and short sentences; his speech therapist.',
    'home.guardian-why-not': 'Who has parental rights is being found out.',
  },
} as const satisfies ScenarioWords<typeof theParcels>;
