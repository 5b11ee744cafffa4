import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theQuietLane = {
  id: 'wales-the-quiet-lane',
  nation: 'wales',
  organisation: 'council-childrens-social-care',
  level: 'some-practice',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['county-lines', 'welsh-speaking-family'],
  people: ['cai', 'nain', 'sister', 'neighbour'],
  material: ['nain', 'police', 'record'],
  injects: [
    {
      id: 'welsh',
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
          is: ['no', 'not-sure'],
          verdict: 'right',
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
          record: 'child-protection-procedure-wales',
        },
      ],
    },
    {
      id: 'interpreter',
      at: 'answeringSection',
      question: 'child.interpreter',
      answers: [
        {
          is: ['yes'],
          verdict: 'right',
          record: 'independent-interpreter',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'telling-the-child',
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
          record: 'all-wales-practice-guide-child-criminal-exploitation',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'movement-not-needed',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'beh-agitated-by-calls',
      in: 'nain',
    },
    {
      indicator: 'app-untreated-injuries',
      in: 'nain',
    },
    {
      indicator: 'cce-in-taken-over-home',
      in: 'police',
    },
    {
      indicator: 'cce-holds-weapons-for-others',
      in: 'police',
    },
    {
      indicator: 'cce-drug-debt',
      in: 'welsh',
    },
    {
      indicator: 'con-family-threatened',
      in: 'welsh',
    },
  ],
  wording: [
    {
      record: 'absconded',
      in: 'record',
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
    'child.interpreter': 'yes',
  },
} as const satisfies WrittenScenario;
