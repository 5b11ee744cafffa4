import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theEveningClinic = {
  id: 'scotland-the-evening-clinic',
  nation: 'scotland',
  organisation: 'health-board',
  level: 'hard-questions',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['sexual-exploitation', 'claims-to-be-19'],
  people: ['ioana', 'woman', 'doctor'],
  material: ['room', 'alone', 'card'],
  injects: [
    {
      id: 'late',
      kind: 'visit',
      when: {
        at: 'explainingHandOver',
      },
    },
  ],
  expectations: [
    {
      id: 'responder',
      at: 'askingResponder',
      question: 'responder.kind',
      answers: [
        {
          is: ['health-board'],
          verdict: 'right',
          record: 'only-first-responders-submit',
        },
        {
          is: ['nhs-other'],
          verdict: 'acceptable',
          record: 'age-htesa-s12',
        },
        {
          is: ['other'],
          verdict: 'harmful',
          record: 'may-refer-no',
        },
      ],
    },
    {
      id: 'age',
      at: 'askingAge',
      question: 'age.under-18',
      answers: [
        {
          is: ['not-sure'],
          verdict: 'right',
          record: 'age-htesa-s12',
        },
        {
          is: ['yes'],
          verdict: 'acceptable',
          record: 'age-not-limited-to-trafficking',
        },
        {
          is: ['no'],
          verdict: 'harmful',
          record: 'age-claims-adult',
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
          record: 'hand-over-ask-for-nrm',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'suspicion-not-proof',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'adu-insists-on-staying',
      in: 'room',
    },
    {
      indicator: 'doc-held-by-others',
      in: 'alone',
    },
    {
      indicator: 'doc-details-not-theirs',
      in: 'alone',
    },
    {
      indicator: 'doc-told-to-give-age',
      in: 'room',
    },
    {
      indicator: 'adu-linked-to-exploitation',
      in: 'card',
    },
  ],
  wording: [],
  end: 'handingOver',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'scotland',
    'age.under-18': 'not-sure',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
  },
} as const satisfies WrittenScenario;
