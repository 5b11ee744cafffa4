import type { WrittenScenario } from '@/lib/training/written-scenario';

export const twoStops = {
  id: 'scotland-two-stops',
  nation: 'scotland',
  organisation: 'council-childrens-social-care',
  level: 'some-practice',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['scotland-parental-rights-in-uk', 'never-left-town', 'county-lines'],
  people: ['callum', 'parents', 'teacher'],
  material: ['parents', 'teacher', 'police'],
  injects: [
    {
      id: 'nails',
      kind: 'disclosure',
      when: {
        at: 'layingOutElements',
      },
    },
  ],
  expectations: [
    {
      id: 'conclusion',
      at: 'concluding',
      question: 'conclusion.is',
      answers: [
        {
          is: ['refer-now'],
          verdict: 'right',
          record: 'element-act-scotland',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'scotland-criminal-exploitation-practitioner-guidance',
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
      id: 'guardian',
      at: 'answeringSection',
      question: 'home.guardian-referred',
      answers: [
        {
          is: ['not-needed'],
          verdict: 'right',
          record: 'guardian-not-with-parents-scotland',
        },
        {
          is: ['no'],
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
    {
      id: 'rights',
      at: 'answeringSection',
      question: 'home.parental-rights-in-uk',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'guardian-not-with-parents-scotland',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'guardian-scotland',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'guardian-scotland',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'mov-short-distance-for-use',
      in: 'parents',
    },
    {
      indicator: 'cce-punishment-injuries',
      in: 'parents',
    },
    {
      indicator: 'cce-told-to-bring-others',
      in: 'teacher',
    },
    {
      indicator: 'adu-loiters-nearby',
      in: 'teacher',
    },
    {
      indicator: 'cce-offences-serve-older-group',
      in: 'police',
    },
    {
      indicator: 'cce-drug-debt',
      in: 'nails',
    },
  ],
  wording: [
    {
      record: 'involved-in',
      in: 'teacher',
    },
  ],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'scotland',
    'age.under-18': 'yes',
    'child-protection.own-area': 'yes',
    'child-protection.enquiry': 'arranged',
    'conclusion.is': 'refer-now',
    'home.parental-rights-in-uk': 'yes',
    'home.guardian-referred': 'not-needed',
  },
} as const satisfies WrittenScenario;
