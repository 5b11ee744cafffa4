import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theParcels = {
  id: 'scotland-the-parcels',
  nation: 'scotland',
  organisation: 'council-childrens-social-care',
  level: 'some-practice',
  minutes: 35,
  day: '2026-11-24',
  subjects: ['disabled-child', 'debt-and-wages'],
  people: ['finn', 'boss', 'gran'],
  material: ['finn', 'gran', 'college'],
  injects: [
    {
      id: 'letter',
      kind: 'document',
      when: {
        at: 'recording',
      },
    },
  ],
  expectations: [
    {
      id: 'enquiry',
      at: 'askingChildProtection',
      question: 'child-protection.enquiry',
      answers: [
        {
          is: ['arranged', 'held'],
          verdict: 'right',
          record: 'child-protection-enquiry-scotland',
        },
        {
          is: ['not-yet'],
          verdict: 'harmful',
          record: 'child-protection-duty-scotland',
        },
      ],
    },
    {
      id: 'help',
      at: 'answeringSection',
      question: 'child.communication-help',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'telling-the-child',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'do-not-interview',
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
          record: 'definition-victim-of-slavery',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'element-purpose-scotland',
        },
      ],
    },
    {
      id: 'guardian',
      at: 'answeringSection',
      question: 'home.guardian-referred',
      answers: [
        {
          is: ['no'],
          verdict: 'right',
          record: 'guardian-scotland',
        },
        {
          is: ['not-needed'],
          verdict: 'acceptable',
          record: 'guardian-not-with-parents-scotland',
        },
        {
          is: ['yes'],
          verdict: 'harmful',
          record: 'guardian-scotland',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'beh-disability-used-to-direct',
      in: 'finn',
    },
    {
      indicator: 'con-loyal-to-exploiter',
      in: 'finn',
    },
    {
      indicator: 'fin-others-hold-bank-access',
      in: 'finn',
    },
    {
      indicator: 'fin-money-through-account',
      in: 'gran',
    },
    {
      indicator: 'fin-identity-used',
      in: 'gran',
    },
    {
      indicator: 'mov-into-unknown-cars',
      in: 'college',
    },
  ],
  wording: [],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'scotland',
    'age.under-18': 'yes',
    'child-protection.own-area': 'yes',
    'child-protection.enquiry': 'arranged',
    'conclusion.is': 'refer-now',
    'child.communication-help': 'yes',
    'home.parental-rights-in-uk': 'not-sure',
    'home.guardian-referred': 'no',
  },
} as const satisfies WrittenScenario;
