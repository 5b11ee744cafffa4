import type { theCarWash } from '@/lib/content/scenarios/northern-ireland/the-car-wash';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theCarWashInEnglish = {
  title: 'The car wash',
  setting: 'A visit to a hostel',
  role: 'You are a worker of Migrant Help in Northern Ireland.',
  contentNote: 'An adult who says that he was not paid.',
  brief:
    'Petru is 41. He says that he has not been paid for three months and that nobody under 18 works there. You opened this walk because you were not sure which way is his.',
  people: {
    petru: {
      name: 'Petru',
      about: '41, worked at a car wash',
    },
    boss: {
      name: 'The owner',
      about: 'Runs the car wash',
    },
  },
  material: {
    petru: {
      from: 'Petru',
      text: '“I am forty-one, I have two grown children. I came by myself last year. The first months were good. Since August, no money. I can leave, but then I lose it all. There are no children there, only men my age.”',
    },
    paper: {
      from: 'His identity card',
      text: 'Born in 1985. The photograph is his.',
    },
  },
  injects: {
    son: {
      from: 'Petru',
      text: '“When I was a boy? No. I went to school and helped on the farm. Nobody used me.”',
    },
  },
  expectations: {
    age: {
      no: {
        why: '41, with papers that fit him.',
      },
      yes: {
        why: 'A child’s referral is made without consent, which is his to give.',
        follows: 'His name goes where he has not agreed to send it.',
      },
    },
    history: {
      no: {
        why: 'He was asked, and says no. The walk ends, and says where an adult’s case goes.',
      },
      'not-sure': {
        why: 'If you did not ask, the adult’s route with that question is right.',
      },
      yes: {
        why: 'Helping on a farm as a boy, with school, is not what is asked.',
        follows: 'The form says something of him that he did not say.',
      },
    },
    notify: {
      'migrant-help': {
        why: 'On the list of the online service; whether it refers in Northern Ireland is to be checked.',
      },
      other: {
        why: 'Say whom you work for.',
        follows: 'You are sent to somebody else for what your own organisation may do.',
      },
    },
  },
  indicators: {
    'lab-little-or-no-pay': 'No money since August',
  },
  wording: {},
  discussion: [
    'What does Petru need, and from whom, since this walk is for children?',
    'Which question kept this from being a child’s case, and which an adult’s who was exploited as a child?',
    'What is said here of a duty to notify in Northern Ireland?',
  ],
  summary:
    'Petru is 41 and says that nobody used him when he was a boy. He says that he has not been paid since August, and that he can leave but then loses it all. This walk is for children and ends here: his case goes the adult’s way. He may be referred to the NRM only with his informed consent. There is no duty to notify in force that was found for Northern Ireland, so for an adult who does not consent the local process applies; check. He says that nobody under 18 works there.',
  walk: {},
} as const satisfies ScenarioWords<typeof theCarWash>;
