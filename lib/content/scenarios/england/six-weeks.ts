import type { WrittenScenario } from '@/lib/training/written-scenario';

export const sixWeeks = {
  id: 'england-six-weeks',
  nation: 'england',
  organisation: 'council-childrens-social-care',
  level: 'hard-questions',
  minutes: 45,
  day: '2026-11-24',
  subjects: ['turning-18', 'debt-and-wages'],
  people: ['luka', 'boss', 'support'],
  material: ['support', 'luka', 'email'],
  injects: [
    {
      id: 'allowance',
      kind: 'document',
      when: {
        at: 'recognising',
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
          is: ['yes'],
          verdict: 'right',
          record: 'child-is-under-18',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'consent-child-not-needed',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'age-guidance',
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
          record: 'turning-18-consent',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'exploitation-labour',
        },
      ],
    },
    {
      id: 'guardian',
      at: 'answeringSection',
      question: 'home.guardian-referred',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'guardian-duty-england-wales',
        },
        {
          is: ['no'],
          verdict: 'acceptable',
          record: 'guardian-coverage-england-wales',
        },
        {
          is: ['not-needed'],
          verdict: 'harmful',
          record: 'guardian-england-wales',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'mov-into-unknown-cars',
      in: 'support',
    },
    {
      indicator: 'lab-strain-or-work-injuries',
      in: 'support',
    },
    {
      indicator: 'lab-very-long-hours',
      in: 'support',
    },
    {
      indicator: 'con-debt-to-work-off',
      in: 'luka',
    },
    {
      indicator: 'fin-others-hold-bank-access',
      in: 'luka',
    },
    {
      indicator: 'fin-own-payments-taken',
      in: 'allowance',
    },
  ],
  wording: [
    {
      record: 'streetwise',
      in: 'email',
    },
  ],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'england',
    'age.under-18': 'yes',
    'child-protection.own-area': 'yes',
    'child-protection.enquiry': 'arranged',
    'conclusion.is': 'refer-now',
    'child.birth-date': {
      day: '5',
      month: '1',
      year: '2009',
    },
    'home.parental-rights-in-uk': 'no',
    'home.guardian-referred': 'yes',
    'home.separated': 'yes',
  },
} as const satisfies WrittenScenario;
