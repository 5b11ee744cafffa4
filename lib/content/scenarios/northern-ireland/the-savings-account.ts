import type { WrittenScenario } from '@/lib/training/written-scenario';

export const theSavingsAccount = {
  id: 'northern-ireland-the-savings-account',
  nation: 'northern-ireland',
  organisation: 'council-other',
  level: 'first-walk',
  minutes: 35,
  day: '2026-11-24',
  subjects: ['online-exploitation', 'says-own-choice'],
  people: ['ethan', 'boy', 'mother'],
  material: ['ethan', 'mother', 'staff'],
  injects: [
    {
      id: 'threat',
      kind: 'message',
      when: {
        at: 'layingOutElements',
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
          is: ['council-other'],
          verdict: 'right',
          record: 'may-refer-check',
        },
        {
          is: ['council-childrens-social-care'],
          verdict: 'harmful',
          record: 'no-trusts-in-the-list-northern-ireland',
        },
        {
          is: ['other'],
          verdict: 'harmful',
          record: 'may-refer-check',
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
          record: 'nrm-does-not-replace-child-protection',
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
          record: 'suspicion-not-proof',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'helpline-advice',
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
      indicator: 'fin-offered-easy-money',
      in: 'ethan',
    },
    {
      indicator: 'beh-calls-it-own-choice',
      in: 'ethan',
    },
    {
      indicator: 'fin-others-hold-bank-access',
      in: 'ethan',
    },
    {
      indicator: 'fin-money-through-account',
      in: 'mother',
    },
    {
      indicator: 'cce-told-to-bring-others',
      in: 'threat',
    },
    {
      indicator: 'con-threatened',
      in: 'threat',
    },
  ],
  wording: [
    {
      record: 'money-mule',
      in: 'staff',
    },
  ],
  end: 'referring',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'northern-ireland',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
  },
} as const satisfies WrittenScenario;
