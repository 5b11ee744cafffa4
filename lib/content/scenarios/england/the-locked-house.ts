import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theLockedHouse = {
  id: 'england-the-locked-house',
  nation: 'england',
  organisation: 'police',
  level: 'hard-questions',
  minutes: 45,
  day: '2026-11-24',
  subjects: ['cannabis-cultivation', 'claims-to-be-19'],
  people: ['an', 'sergeant', 'neighbour'],
  material: ['arrest', 'custody', 'interview'],
  injects: [
    {
      id: 'scan',
      kind: 'document',
      when: {
        after: {
          question: 'age.under-18',
          is: ['no', 'not-sure', 'yes'],
        },
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
          is: ['not-sure'],
          verdict: 'right',
          record: 'age-first-responder-does-not-assess',
        },
        {
          is: ['yes'],
          verdict: 'acceptable',
          record: 'age-not-limited-to-trafficking',
        },
        {
          is: ['no'],
          verdict: 'acceptable',
          record: 'age-guidance',
        },
      ],
    },
    {
      id: 'reason',
      at: 'askingAge',
      question: 'age.reason-to-think-under-18',
      answers: [
        {
          is: ['yes', 'not-sure'],
          verdict: 'right',
          record: 'age-claims-adult',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'age-guidance',
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
          verdict: 'harmful',
          record: 'child-protection-comes-first',
        },
      ],
    },
    {
      id: 'conclusion',
      at: 'concluding',
      question: 'conclusion.is',
      answers: [
        {
          is: ['refer-now'],
          verdict: 'right',
          record: 'offending-does-not-stop-referral',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'defence-england-wales',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
      ],
    },
    {
      id: 'missing',
      at: 'answeringSection',
      question: 'risk.going-missing',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'missing-first-72-hours',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'missing-children',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'missing-children',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'cce-cannabis-site',
      in: 'arrest',
    },
    {
      indicator: 'con-not-free-to-go',
      in: 'arrest',
    },
    {
      indicator: 'ds-no-sleeping-space',
      in: 'arrest',
    },
    {
      indicator: 'doc-none',
      in: 'arrest',
    },
    {
      indicator: 'con-rehearsed-account',
      in: 'custody',
    },
    {
      indicator: 'con-debt-to-work-off',
      in: 'interview',
    },
    {
      indicator: 'mis-soon-after-being-found',
      in: 'scan',
    },
  ],
  wording: [],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'england',
    // The answer that brings up both questions, so that a room meets them in their order.
    'age.under-18': 'no',
    'age.reason-to-think-under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
    'risk.going-missing': 'yes',
  },
} as const satisfies WrittenScenario;
