import type { WrittenScenario } from '@/lib/training/written-scenario';

export const thePhotographs = {
  id: 'scotland-the-photographs',
  nation: 'scotland',
  organisation: 'council-other',
  level: 'hard-questions',
  minutes: 40,
  day: '2026-11-24',
  subjects: ['forced-marriage', 'domestic-servitude'],
  people: ['sara', 'family', 'lead'],
  material: ['visit', 'words', 'school'],
  injects: [
    {
      id: 'lead',
      kind: 'phone-call',
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
          is: ['safeguard-and-come-back'],
          verdict: 'right',
          record: 'safeguard-and-come-back-duty-remains',
        },
        {
          is: ['refer-now'],
          verdict: 'acceptable',
          record: 'suspicion-not-proof',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'exploitation-other',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'ds-heavy-housework',
      in: 'visit',
    },
    {
      indicator: 'mar-married-or-engaged-under-18',
      in: 'visit',
    },
    {
      indicator: 'mar-says-forced',
      in: 'words',
    },
    {
      indicator: 'mar-made-to-work-by-in-laws',
      in: 'words',
    },
    {
      indicator: 'liv-not-in-school',
      in: 'school',
    },
  ],
  wording: [],
  end: 'comingBack',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'scotland',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'safeguard-and-come-back',
    'waiting.when': {
      day: '25',
      month: '11',
      year: '2026',
      by: 'day',
      age: '',
      from: {
        day: '',
        month: '',
        year: '',
      },
      to: {
        day: '',
        month: '',
        year: '',
      },
    },
  },
} as const satisfies WrittenScenario;
