import type { WrittenScenario } from '@/lib/training/written-scenario';

export const aGameWithPrizes = {
  id: 'england-a-game-with-prizes',
  nation: 'england',
  organisation: 'barnardos',
  level: 'some-practice',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['online-exploitation', 'disabled-child', 'never-left-town'],
  people: ['maisie', 'father', 'player'],
  material: ['father', 'typed', 'school'],
  injects: [
    {
      id: 'money',
      kind: 'message',
      when: {
        at: 'concluding',
      },
    },
  ],
  expectations: [
    {
      id: 'area',
      at: 'askingChildPlace',
      question: 'child-place.nation',
      answers: [
        {
          is: ['england'],
          verdict: 'right',
          record: 'nation-is-where-referral-made',
        },
        {
          is: ['outside-uk', 'wales', 'scotland', 'northern-ireland'],
          verdict: 'harmful',
          record: 'child-protection-who-england',
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
          record: 'child-protection-comes-first',
        },
        {
          is: ['not-yet'],
          verdict: 'harmful',
          record: 'preserve-evidence',
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
          record: 'movement-not-needed',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'suspicion-not-proof',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'suspicion-not-proof',
        },
      ],
    },
    {
      id: 'others',
      at: 'answeringSection',
      question: 'exploitation.online',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'exploitation-sexual-england-wales',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'suspicion-not-proof',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'preserve-evidence',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'onl-unknown-devices-accounts',
      in: 'father',
    },
    {
      indicator: 'beh-distress-put-down-to-disability',
      in: 'father',
    },
    {
      indicator: 'onl-pressed-for-images',
      in: 'typed',
    },
    {
      indicator: 'onl-blackmailed-with-images',
      in: 'typed',
    },
    {
      indicator: 'onl-moved-to-private-chat',
      in: 'typed',
    },
    {
      indicator: 'beh-disability-used-to-direct',
      in: 'typed',
    },
    {
      indicator: 'fin-money-through-account',
      in: 'money',
    },
  ],
  wording: [
    {
      record: 'contacting-adults-online',
      in: 'school',
    },
    {
      record: 'refuses-to-engage',
      in: 'school',
    },
  ],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'england',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
    'exploitation.online': 'yes',
    'child.communication-help': 'yes',
  },
} as const satisfies WrittenScenario;
