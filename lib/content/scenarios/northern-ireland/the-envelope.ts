import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theEnvelope = {
  id: 'northern-ireland-the-envelope',
  nation: 'northern-ireland',
  organisation: 'youth-work-alliance',
  level: 'hard-questions',
  minutes: 45,
  day: '2026-11-24',
  subjects: ['armed-groups'],
  people: ['aaron', 'man', 'mother'],
  material: ['aaron', 'club', 'mother'],
  injects: [
    {
      id: 'text',
      kind: 'message',
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
          is: ['not-sure', 'yes'],
          verdict: 'right',
          record: 'immediate-danger-first',
        },
        {
          is: ['no'],
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
          record: 'child-protection-who-northern-ireland',
        },
        {
          is: ['not-yet'],
          verdict: 'harmful',
          record: 'hand-over-withholding-information-northern-ireland',
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
          record: 'safety-order',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'ni-child-criminal-exploitation-action-plan-2024',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'cce-paramilitary-tasks',
      in: 'aaron',
    },
    {
      indicator: 'cce-paramilitary-threat',
      in: 'aaron',
    },
    {
      indicator: 'con-debt-to-work-off',
      in: 'aaron',
    },
    {
      indicator: 'cce-told-to-bring-others',
      in: 'club',
    },
    {
      indicator: 'con-threatened',
      in: 'text',
    },
    {
      indicator: 'app-trauma-or-self-harm',
      in: 'mother',
    },
  ],
  wording: [
    {
      record: 'gang-member',
      in: 'club',
    },
  ],
  end: 'referring',
  walk: {
    'danger.now': 'not-sure',
    'child-place.nation': 'northern-ireland',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
  },
} as const satisfies WrittenScenario;
