import type { WrittenScenario } from '@/lib/training/written-scenario';

export const nobodysUncle = {
  id: 'scotland-nobodys-uncle',
  nation: 'scotland',
  organisation: 'council-childrens-social-care',
  level: 'first-walk',
  minutes: 45,
  day: '2026-11-24',
  subjects: ['scotland-no-parental-rights-in-uk', 'debt-and-wages'],
  people: ['linh', 'uncle', 'inspector'],
  material: ['inspector', 'linh', 'uncle'],
  injects: [
    {
      id: 'village',
      kind: 'message',
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
          record: 'child-protection-who-scotland',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'child-protection-who-scotland',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'child-protection-who-scotland',
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
          record: 'child-protection-accommodation-scotland',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'movement-not-needed',
        },
      ],
    },
    {
      id: 'rights',
      at: 'answeringSection',
      question: 'home.parental-rights-in-uk',
      answers: [
        {
          is: ['no'],
          verdict: 'right',
          record: 'guardian-scotland',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'guardian-scotland',
        },
        {
          is: ['yes'],
          verdict: 'harmful',
          record: 'guardian-scotland',
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
          record: 'guardian-duty-scotland',
        },
        {
          is: ['no'],
          verdict: 'acceptable',
          record: 'guardian-duty-scotland',
        },
        {
          is: ['not-needed'],
          verdict: 'harmful',
          record: 'guardian-duty-scotland',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'lab-sleeps-at-work',
      in: 'inspector',
    },
    {
      indicator: 'lab-strain-or-work-injuries',
      in: 'inspector',
    },
    {
      indicator: 'con-debt-to-work-off',
      in: 'linh',
    },
    {
      indicator: 'adu-relationship-unproven',
      in: 'uncle',
    },
    {
      indicator: 'con-family-threatened',
      in: 'village',
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
    'home.parental-rights-in-uk': 'no',
    'home.separated': 'yes',
    'home.guardian-referred': 'yes',
  },
} as const satisfies WrittenScenario;
