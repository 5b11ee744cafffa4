import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theLastFerry = {
  id: 'wales-the-last-ferry',
  nation: 'wales',
  organisation: 'home-office',
  level: 'hard-questions',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['claims-to-be-15'],
  people: ['sami', 'colleague', 'driver'],
  material: ['sami', 'colleague', 'driver'],
  injects: [
    {
      id: 'photo',
      kind: 'document',
      when: {
        at: 'layingOutElements',
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
          record: 'age-guidance',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'child-is-under-18',
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
          record: 'child-protection-who-wales',
        },
        {
          is: ['not-yet'],
          verdict: 'harmful',
          record: 'missing-first-72-hours',
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
          record: 'exploitation-need-not-have-happened',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'definition-act-purpose',
        },
      ],
    },
    {
      id: 'assessment',
      at: 'answeringSection',
      question: 'age-evidence.assessment',
      answers: [
        {
          is: ['none-yet', 'planned'],
          verdict: 'right',
          record: 'age-assessment-wales',
        },
        {
          is: ['not-needed'],
          verdict: 'harmful',
          record: 'age-end-england-wales',
        },
        {
          is: ['under-way'],
          verdict: 'acceptable',
          record: 'age-assessment-wales',
        },
        {
          is: ['completed'],
          verdict: 'harmful',
          record: 'age-first-responder-does-not-assess',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'mov-arranged-by-others',
      in: 'sami',
    },
    {
      indicator: 'mov-promised-something',
      in: 'sami',
    },
    {
      indicator: 'con-debt-to-work-off',
      in: 'sami',
    },
    {
      indicator: 'mov-met-by-strangers',
      in: 'driver',
    },
    {
      indicator: 'doc-none',
      in: 'colleague',
    },
  ],
  wording: [],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'wales',
    'age.under-18': 'not-sure',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
    'age-evidence.assessment': 'none-yet',
  },
} as const satisfies WrittenScenario;
