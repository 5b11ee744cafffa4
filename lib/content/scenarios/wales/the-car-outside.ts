import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theCarOutside = {
  id: 'wales-the-car-outside',
  nation: 'wales',
  organisation: 'council-childrens-social-care',
  level: 'hard-questions',
  minutes: 45,
  day: '2026-11-24',
  subjects: ['danger-in-the-middle', 'missing-from-care', 'sexual-exploitation'],
  people: ['megan', 'home', 'men'],
  material: ['log', 'said', 'plan'],
  injects: [
    {
      id: 'car',
      kind: 'phone-call',
      when: {
        at: 'recognising',
      },
      raisesDanger: true,
    },
    {
      id: 'safe',
      kind: 'phone-call',
      when: {
        at: 'concluding',
      },
    },
  ],
  expectations: [
    {
      id: 'danger',
      at: 'recognising',
      question: 'danger.raised',
      answers: [
        {
          is: ['raised'],
          verdict: 'right',
          record: 'immediate-danger-first',
        },
        {
          is: ['not-raised'],
          verdict: 'harmful',
          record: 'immediate-danger-first',
        },
      ],
    },
    {
      id: 'enquiry',
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
          record: 'all-wales-practice-guide-missing-children',
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
          record: 'all-wales-practice-guide-child-sexual-exploitation',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'missing-children',
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
      indicator: 'mis-often-gone',
      in: 'log',
    },
    {
      indicator: 'mis-leaves-after-contact',
      in: 'log',
    },
    {
      indicator: 'mis-returns-changed',
      in: 'log',
    },
    {
      indicator: 'con-threatened',
      in: 'said',
    },
    {
      indicator: 'adu-loiters-nearby',
      in: 'car',
    },
  ],
  wording: [
    {
      record: 'putting-themselves-at-risk',
      in: 'plan',
    },
  ],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'wales',
    'age.under-18': 'yes',
    'child-protection.own-area': 'yes',
    'child-protection.enquiry': 'arranged',
    'conclusion.is': 'refer-now',
    'risk.going-missing': 'yes',
  },
} as const satisfies WrittenScenario;
