import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theLadUpstairs = {
  id: 'northern-ireland-the-lad-upstairs',
  nation: 'northern-ireland',
  organisation: 'police',
  level: 'some-practice',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['cannabis-cultivation', 'claims-to-be-19'],
  people: ['minh', 'landlord', 'solicitor'],
  material: ['fire', 'minh', 'doctor'],
  injects: [
    {
      id: 'call',
      kind: 'phone-call',
      when: {
        at: 'concluding',
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
          record: 'age-claims-adult',
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
          record: 'age-first-responder-does-not-assess',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'age-policy-northern-ireland',
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
          record: 'child-protection-who-northern-ireland',
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
          record: 'defence-northern-ireland',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
      ],
    },
    {
      id: 'guardian',
      at: 'answeringSection',
      question: 'home.separated',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'guardian-northern-ireland',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'guardian-how-to-ask-northern-ireland',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'guardian-northern-ireland',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'cce-cannabis-site',
      in: 'fire',
    },
    {
      indicator: 'con-not-free-to-go',
      in: 'fire',
    },
    {
      indicator: 'doc-told-to-give-age',
      in: 'minh',
    },
    {
      indicator: 'mov-arranged-by-others',
      in: 'minh',
    },
    {
      indicator: 'mov-unsure-where-they-are',
      in: 'minh',
    },
    {
      indicator: 'app-underfed-or-neglected',
      in: 'doctor',
    },
    {
      indicator: 'adu-relationship-unproven',
      in: 'call',
    },
  ],
  wording: [],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'northern-ireland',
    // The answer that brings up both questions, so that a room meets them in their order.
    'age.under-18': 'no',
    'age.reason-to-think-under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
    'home.separated': 'yes',
  },
} as const satisfies WrittenScenario;
