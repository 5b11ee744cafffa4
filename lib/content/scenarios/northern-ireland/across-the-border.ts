import type { WrittenScenario } from '@/lib/training/written-scenario';

export const acrossTheBorder = {
  id: 'northern-ireland-across-the-border',
  nation: 'northern-ireland',
  organisation: 'health-and-social-care-trust',
  level: 'hard-questions',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['missing-from-care', 'sexual-exploitation'],
  people: ['aoife', 'carer', 'man'],
  material: ['carer', 'file', 'phone'],
  injects: [
    {
      id: 'found',
      kind: 'message',
      when: {
        at: 'concluding',
      },
      raisesDanger: true,
    },
  ],
  expectations: [
    {
      id: 'place',
      at: 'askingChildPlace',
      question: 'child-place.nation',
      answers: [
        {
          is: ['outside-uk'],
          verdict: 'right',
          record: 'child-protection-outside-uk',
        },
        {
          is: ['northern-ireland', 'not-known'],
          verdict: 'acceptable',
          record: 'child-protection-who-northern-ireland',
        },
        {
          is: ['england', 'wales', 'scotland'],
          verdict: 'harmful',
          record: 'child-protection-outside-uk',
        },
      ],
    },
    {
      id: 'danger',
      at: 'concluding',
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
      id: 'conclusion',
      at: 'concluding',
      question: 'conclusion.is',
      answers: [
        {
          is: ['refer-now'],
          verdict: 'right',
          record: 'element-act-northern-ireland',
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
  ],
  indicators: [
    {
      indicator: 'mis-often-gone',
      in: 'carer',
    },
    {
      indicator: 'mis-returns-changed',
      in: 'carer',
    },
    {
      indicator: 'cse-adult-as-partner',
      in: 'file',
    },
    {
      indicator: 'mov-far-from-home-no-reason',
      in: 'phone',
    },
    {
      indicator: 'cse-parties-houses',
      in: 'found',
    },
  ],
  wording: [
    {
      record: 'boyfriend-girlfriend',
      in: 'file',
    },
  ],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'outside-uk',
    'age.under-18': 'yes',
    // Asked where the place is given as Northern Ireland.
    'child-protection.own-area': 'not-sure',
    'child-protection.enquiry': 'held',
    'conclusion.is': 'refer-now',
  },
} as const satisfies WrittenScenario;
