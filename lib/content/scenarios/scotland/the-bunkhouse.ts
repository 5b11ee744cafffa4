import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theBunkhouse = {
  id: 'scotland-the-bunkhouse',
  nation: 'scotland',
  organisation: 'police',
  level: 'some-practice',
  minutes: 35,
  day: '2026-11-24',
  subjects: ['debt-and-wages'],
  people: ['joel', 'skipper', 'crew'],
  material: ['crew', 'joel', 'bunk'],
  injects: [
    {
      id: 'run',
      kind: 'missing-report',
      when: {
        at: 'recording',
      },
    },
  ],
  expectations: [
    {
      id: 'protection',
      at: 'askingChildProtection',
      question: 'child-protection.referred',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'child-protection-who-scotland',
        },
        {
          is: ['not-yet'],
          verdict: 'harmful',
          record: 'child-protection-duty-scotland',
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
          record: 'exploitation-labour',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'element-slavery-scotland',
        },
      ],
    },
    {
      id: 'rights',
      at: 'answeringSection',
      question: 'home.parental-rights-in-uk',
      answers: [
        {
          is: ['not-sure'],
          verdict: 'right',
          record: 'guardian-scotland',
        },
        {
          is: ['yes'],
          verdict: 'acceptable',
          record: 'guardian-not-with-parents-scotland',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'guardian-scotland',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'app-care-withheld',
      in: 'crew',
    },
    {
      indicator: 'lab-little-or-no-pay',
      in: 'joel',
    },
    {
      indicator: 'con-debt-to-work-off',
      in: 'joel',
    },
    {
      indicator: 'onl-recruited-by-advert',
      in: 'joel',
    },
    {
      indicator: 'liv-unsafe-or-crowded',
      in: 'bunk',
    },
    {
      indicator: 'fin-others-hold-bank-access',
      in: 'bunk',
    },
    {
      indicator: 'mis-not-reported',
      in: 'run',
    },
    {
      indicator: 'vul-care-or-homeless',
      in: 'run',
    },
  ],
  wording: [],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'scotland',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
    'home.parental-rights-in-uk': 'not-sure',
  },
} as const satisfies WrittenScenario;
