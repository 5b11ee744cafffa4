import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theCornerShop = {
  id: 'england-the-corner-shop',
  nation: 'england',
  organisation: 'council-other',
  level: 'some-practice',
  minutes: 30,
  day: '2026-11-24',
  subjects: ['not-exploitation'],
  people: ['noor', 'parents', 'neighbour'],
  material: ['letter', 'noor', 'school'],
  injects: [
    {
      id: 'later',
      kind: 'phone-call',
      when: {
        after: {
          question: 'conclusion.is',
          is: ['refer-now'],
        },
      },
    },
  ],
  expectations: [
    {
      id: 'conclusion',
      at: 'concluding',
      question: 'conclusion.is',
      answers: [
        {
          is: ['no-concern'],
          verdict: 'right',
          record: 'no-concern-is-no-finding',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['refer-now'],
          verdict: 'harmful',
          record: 'definition-act-purpose',
        },
      ],
    },
    {
      id: 'protection',
      at: 'askingChildProtection',
      question: 'child-protection.referred',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'child-protection-who-england',
        },
        {
          is: ['not-yet'],
          verdict: 'acceptable',
          record: 'child-protection-powers-england',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'app-exhausted',
      in: 'noor',
    },
    {
      indicator: 'vul-abuse-loss-breakdown',
      in: 'noor',
    },
  ],
  wording: [
    {
      record: 'slave',
      in: 'letter',
    },
  ],
  end: 'noConcernRecorded',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'england',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'no-concern',
  },
} as const satisfies WrittenScenario;
