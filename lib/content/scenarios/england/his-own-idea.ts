import type { WrittenScenario } from '@/lib/training/written-scenario';

export const hisOwnIdea = {
  id: 'england-his-own-idea',
  nation: 'england',
  organisation: 'council-childrens-social-care',
  level: 'first-walk',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['county-lines', 'says-own-choice'],
  people: ['jayden', 'mother', 'officer', 'older'],
  material: ['call', 'school', 'said'],
  injects: [
    {
      id: 'debt',
      kind: 'disclosure',
      when: {
        at: 'layingOutElements',
      },
    },
  ],
  expectations: [
    {
      id: 'danger',
      at: 'askingDanger',
      question: 'danger.now',
      answers: [
        {
          is: ['no'],
          verdict: 'right',
          record: 'immediate-danger-first',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'immediate-danger-first',
        },
        {
          is: ['yes'],
          verdict: 'acceptable',
          record: 'immediate-danger-first',
        },
      ],
    },
    {
      id: 'age',
      at: 'askingAge',
      question: 'age.under-18',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'consent-child-not-needed',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'child-is-under-18',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'age-guidance',
        },
      ],
    },
    {
      id: 'area-now',
      at: 'askingChildProtection',
      question: 'child-protection.own-area',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'child-protection-who-england',
        },
        {
          is: ['not-sure'],
          verdict: 'acceptable',
          record: 'child-protection-who-england',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'child-protection-who-england',
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
          record: 'child-protection-enquiry-england',
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
          record: 'exploitation-county-lines',
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
  ],
  indicators: [
    {
      indicator: 'cce-drugs-away-from-home',
      in: 'call',
    },
    {
      indicator: 'cce-several-phones',
      in: 'call',
    },
    {
      indicator: 'mov-arranged-by-others',
      in: 'call',
    },
    {
      indicator: 'cce-unexplained-possessions',
      in: 'school',
    },
    {
      indicator: 'vul-school-exclusion-or-decline',
      in: 'school',
    },
    {
      indicator: 'beh-calls-it-own-choice',
      in: 'said',
    },
    {
      indicator: 'cce-drug-debt',
      in: 'debt',
    },
    {
      indicator: 'con-family-threatened',
      in: 'debt',
    },
  ],
  wording: [
    {
      record: 'lifestyle-choice',
      in: 'school',
    },
    {
      record: 'drug-runner',
      in: 'school',
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
  },
} as const satisfies WrittenScenario;
