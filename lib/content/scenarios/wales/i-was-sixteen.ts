import type { WrittenScenario } from '@/lib/training/written-scenario';

export const iWasSixteen = {
  id: 'wales-i-was-sixteen',
  nation: 'wales',
  organisation: 'bawso',
  level: 'some-practice',
  minutes: 30,
  day: '2026-11-24',
  subjects: ['adult-exploited-as-a-child', 'forced-marriage'],
  people: ['nadia', 'family'],
  material: ['nadia', 'paper', 'note'],
  injects: [
    {
      id: 'afraid',
      kind: 'disclosure',
      when: {
        at: 'askingAdultHistory',
      },
    },
  ],
  expectations: [
    {
      id: 'age',
      at: 'askingAge',
      question: 'age.under-18',
      answers: [
        {
          is: ['no'],
          verdict: 'right',
          record: 'child-is-under-18',
        },
        {
          is: ['not-sure', 'yes'],
          verdict: 'harmful',
          record: 'adult-consent',
        },
      ],
    },
    {
      id: 'reason',
      at: 'askingAge',
      question: 'age.reason-to-think-under-18',
      answers: [
        {
          is: ['no'],
          verdict: 'right',
          record: 'age-guidance',
        },
        {
          is: ['yes', 'not-sure'],
          verdict: 'harmful',
          record: 'adult-consent',
        },
      ],
    },
    {
      id: 'history',
      at: 'askingAdultHistory',
      question: 'adult-history.exploited-under-18',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'adult-exploited-as-child',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'adult-exploited-as-child',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'adult-exploited-as-child',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'mar-married-or-engaged-under-18',
      in: 'nadia',
    },
    {
      indicator: 'mar-made-to-work-by-in-laws',
      in: 'nadia',
    },
    {
      indicator: 'doc-held-by-others',
      in: 'nadia',
    },
    {
      indicator: 'ds-hardly-leaves-home',
      in: 'nadia',
    },
  ],
  wording: [],
  end: 'adultRouteExplained',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'wales',
    'age.under-18': 'no',
    'age.reason-to-think-under-18': 'no',
    'adult-history.exploited-under-18': 'yes',
  },
} as const satisfies WrittenScenario;
