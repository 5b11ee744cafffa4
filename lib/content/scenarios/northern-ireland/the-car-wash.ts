import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theCarWash = {
  id: 'northern-ireland-the-car-wash',
  nation: 'northern-ireland',
  organisation: 'migrant-help',
  level: 'some-practice',
  minutes: 25,
  day: '2026-11-24',
  subjects: ['adult-out-of-scope'],
  people: ['petru', 'boss'],
  material: ['petru', 'paper'],
  injects: [
    {
      id: 'son',
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
          is: ['no'],
          verdict: 'right',
          record: 'adult-exploited-as-child',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'adult-exploited-as-child',
        },
        {
          is: ['yes'],
          verdict: 'harmful',
          record: 'adult-exploited-as-child',
        },
      ],
    },
    {
      id: 'notify',
      at: 'askingResponder',
      question: 'responder.kind',
      answers: [
        {
          is: ['migrant-help'],
          verdict: 'right',
          record: 'may-refer-check',
        },
        {
          is: ['other'],
          verdict: 'harmful',
          record: 'may-refer-no',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'lab-little-or-no-pay',
      in: 'petru',
    },
  ],
  wording: [],
  end: 'adultOutOfScope',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'northern-ireland',
    'age.under-18': 'no',
    'age.reason-to-think-under-18': 'no',
    'adult-history.exploited-under-18': 'no',
  },
} as const satisfies WrittenScenario;
