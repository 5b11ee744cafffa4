import type { iWasSixteen } from '@/lib/content/scenarios/wales/i-was-sixteen';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const iWasSixteenInEnglish = {
  title: 'I was sixteen then',
  setting: 'An advice room, in the morning',
  role: 'You are a worker of BAWSO in Wales.',
  contentNote: 'What may be a forced marriage, and years of work in a household.',
  brief:
    'Nadia is 24. She left a house two weeks ago, where she had lived for eight years. She wonders whether anything can still be done.',
  people: {
    nadia: {
      name: 'Nadia',
      about: '24, speaks for herself',
    },
    family: {
      name: 'Her husband’s family',
      about: 'In whose house she lived',
    },
  },
  material: {
    nadia: {
      from: 'Nadia',
      text: '“I was sixteen when they married me to him. I came here and cooked and cleaned for nine people. They kept my passport. I went out with his mother only. When I was twenty-three I asked for a key, and they laughed.”',
    },
    paper: {
      from: 'Her passport, which she took when she left',
      text: 'Born in 2002. It has her name and photograph, and nobody has ever doubted it.',
    },
    note: {
      from: 'A note by somebody before you',
      text: '“She is an adult. Nothing for us under children’s law. Closed.”',
    },
  },
  injects: {
    afraid: {
      from: 'Nadia',
      text: '“If you write my name somewhere, will they find me? I want to think about it. May I say no?”',
    },
  },
  expectations: {
    age: {
      no: {
        why: 'She is 24, says so, and nothing suggests otherwise.',
      },
      'not-sure': {
        why: 'There is no doubt here, and a child’s referral is made without consent. She has the right to decide.',
        follows: 'Her name is sent off without her leave, and she does not come back.',
      },
    },
    reason: {
      no: {
        why: 'Only a plain no to both is an adult’s answer, and here it is true.',
      },
      yes: {
        why: 'It would take her decision from her.',
        follows: 'She is treated as a child at 24.',
      },
    },
    history: {
      yes: {
        why: 'She says that she was sixteen. She goes the adult’s route, and the earlier harm still counts there: the form asks about it.',
      },
      'not-sure': {
        why: 'The walk goes the same way; the form takes “not sure” too.',
      },
      no: {
        why: '“She is an adult” is no answer to what she says happened at sixteen.',
        follows: 'Eight years are written down as one, and the marriage is left out.',
      },
    },
  },
  indicators: {
    'mar-married-or-engaged-under-18': 'Married at sixteen',
    'mar-made-to-work-by-in-laws': 'Cooked and cleaned for nine people',
    'doc-held-by-others': '“They kept my passport”',
    'ds-hardly-leaves-home': 'Went out with his mother only',
  },
  wording: {},
  discussion: [
    'What does informed consent need before she can say yes or no?',
    'What is wrong with “Nothing for us”?',
    'Who else may be at risk in that house?',
  ],
  summary:
    'Nadia is 24. She says that she was married at sixteen and for eight years lived in her husband’s family’s house, where she cooked and cleaned for nine people; that they kept her passport, that she went out with his mother only, and that they laughed when she asked for a key. She left two weeks ago. She may have been exploited as a child and as an adult. She asked: “If you write my name somewhere, will they find me? I want to think about it. May I say no?” She is to be told what the NRM is, what support there is, what the outcomes can be and who may be told; nothing is sent without her yes. If she says no, her name is not given; a public authority that knew of it would have to make a report without it.',
  walk: {},
} as const satisfies ScenarioWords<typeof iWasSixteen>;
