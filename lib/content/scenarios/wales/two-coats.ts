import type { WrittenScenario } from '@/lib/training/written-scenario';

export const twoCoats = {
  id: 'wales-two-coats',
  nation: 'wales',
  organisation: 'council-childrens-social-care',
  level: 'some-practice',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['forced-begging', 'siblings'],
  people: ['ela', 'dani', 'woman', 'warden'],
  material: ['warden', 'ela', 'woman'],
  injects: [
    {
      id: 'cousin',
      kind: 'phone-call',
      when: {
        at: 'recording',
      },
    },
  ],
  expectations: [
    {
      id: 'area-now',
      at: 'askingChildProtection',
      question: 'child-protection.own-area',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'child-protection-who-wales',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'child-protection-who-wales',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'child-protection-who-wales',
        },
      ],
    },
    {
      id: 'one',
      at: 'askingChildProtection',
      question: 'child-protection.enquiry',
      answers: [
        {
          is: ['arranged', 'held'],
          verdict: 'right',
          record: 'child-protection-enquiry-wales',
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
          record: 'one-referral-per-person',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'definition-means-not-required',
        },
      ],
    },
    {
      id: 'others',
      at: 'answeringSection',
      question: 'people.others-at-risk',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'one-referral-per-person',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'suspicion-not-proof',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'one-referral-per-person',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'beg-dropped-off',
      in: 'warden',
    },
    {
      indicator: 'beg-adult-watches',
      in: 'warden',
    },
    {
      indicator: 'app-few-belongings',
      in: 'warden',
    },
    {
      indicator: 'beg-daily-target',
      in: 'ela',
    },
    {
      indicator: 'beg-afraid-to-return-empty',
      in: 'ela',
    },
    {
      indicator: 'adu-relationship-unproven',
      in: 'woman',
    },
    {
      indicator: 'adu-several-children-sponsored',
      in: 'cousin',
    },
  ],
  wording: [],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'wales',
    'age.under-18': 'yes',
    'child-protection.own-area': 'yes',
    'child-protection.enquiry': 'arranged',
    'conclusion.is': 'refer-now',
    'people.others-at-risk': 'yes',
  },
} as const satisfies WrittenScenario;
