import type { nobodysUncle } from '@/lib/content/scenarios/scotland/nobodys-uncle';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const nobodysUncleInEnglish = {
  title: 'Nobody’s uncle',
  setting: 'A social work office, on a weekday morning',
  role: 'You are a social worker of a Scottish council.',
  contentNote: 'A child alone, who says that she works for a debt.',
  brief:
    'Linh is 16. She was found asleep in the back room of a nail bar that environmental health inspected. A man who calls himself her uncle has rung the office six times.',
  people: {
    linh: {
      name: 'Linh',
      about: '16, says that she has nobody in the UK',
    },
    uncle: {
      name: '“Uncle Bao”',
      about: 'Says he looks after her',
    },
    inspector: {
      name: 'Ms Cairns',
      about: 'Environmental health inspector',
    },
  },
  material: {
    inspector: {
      from: 'Ms Cairns',
      text: 'A camp bed between boxes of acetone, a kettle, a schoolbag with nothing in it. Linh’s hands were raw. A list on the wall had her name with sums beside it, all below nothing.',
    },
    linh: {
      from: 'Linh, through an independent interpreter',
      text: '“My mother and father are at home. I have nobody here. I work until the number on the wall is zero. It does not become zero.”',
    },
    uncle: {
      from: 'Uncle Bao, by phone from 07700 900388',
      text: '“I am family. No, I do not have a paper. Send her back, she has customers at ten.”',
    },
  },
  injects: {
    village: {
      from: 'Linh’s interpreter, at her wish',
      text: 'Her mother was told on the phone that the loan grows as long as Linh is “with the police people”.',
    },
  },
  expectations: {
    'area-now': {
      yes: {
        why: 'She was found here, and your office has her this morning. Where her parents live, or the man who rings, does not decide it.',
      },
      'not-sure': {
        why: 'Then ask where she is at this moment, and tell Police Scotland meanwhile.',
      },
      no: {
        why: 'That her home is abroad is not what is asked: what counts is where she is now.',
        follows: 'No IRD is opened for her, here or anywhere.',
      },
    },
    enquiry: {
      arranged: {
        why: 'Your step is the inter-agency referral discussion (IRD).',
      },
      'not-yet': {
        why: 'The National Guidance asks for a prompt one.',
        follows: 'The police hear of the man from a neighbour, a week later.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By what she says she works for a debt that does not shrink, and by what the inspector found she sleeps where she works.',
      },
      'safeguard-and-come-back': {
        why: 'Accommodation comes first; come back to it today.',
      },
      'no-concern': {
        why: 'How she came is not the question. In Scotland travel is no element of the offence.',
        follows: 'She is fetched by “family”.',
      },
    },
    rights: {
      no: {
        why: 'By what she says her parents are abroad, and an “uncle” without a paper has shown no rights. This answer decides about a guardian.',
      },
      'not-sure': {
        why: 'Then find out today.',
      },
      yes: {
        why: 'A man’s word on the phone gives him no parental rights.',
        follows: 'No guardian is asked for, and he is taken for her family.',
      },
    },
    guardian: {
      yes: {
        why: 'The council must bring her to the service as soon as reasonably practicable.',
      },
      no: {
        why: 'Only for the hours until it is done, and say so.',
      },
      'not-needed': {
        why: 'As far as is known both conditions are met, and then it is a duty.',
        follows: 'Nobody independent stands beside her.',
      },
    },
  },
  indicators: {
    'lab-sleeps-at-work': 'A camp bed among boxes of acetone',
    'lab-strain-or-work-injuries': 'Raw hands',
    'con-debt-to-work-off': '“Until the number on the wall is zero”',
    'adu-relationship-unproven': '“Family”, without a paper',
    'con-family-threatened': 'Her mother is told that the loan grows',
  },
  wording: {},
  discussion: [
    'Who has parental rights for Linh, and how do you know?',
    'What do you say when he rings for the seventh time?',
    'What does a guardian do that you do not?',
  ],
  summary:
    'Linh is 16. She was found asleep in the back room of a nail bar, with a camp bed between boxes, raw hands, and a list on the wall with sums below nothing beside her name. Through an independent interpreter she said: “My mother and father are at home. I have nobody here. I work until the number on the wall is zero. It does not become zero.” As far as is known, nobody in the UK has parental rights for her. A man who calls himself her uncle has no paper and said: “Send her back, she has customers at ten.” Her mother was told on the phone that the loan grows as long as Linh is “with the police people”. I suspect forced labour. An IRD is arranged for noon, she is accommodated tonight, and Guardianship Scotland has been asked.',
  walk: {
    'child-protection.enquiry-decided':
      'IRD at noon with Police Scotland and health. Accommodation away from the city centre tonight.',
  },
} as const satisfies ScenarioWords<typeof nobodysUncle>;
