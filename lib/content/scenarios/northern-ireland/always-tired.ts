import type { WrittenScenario } from '@/lib/training/written-scenario';

export const alwaysTired = {
  id: 'northern-ireland-always-tired',
  nation: 'northern-ireland',
  organisation: 'school-or-college',
  level: 'first-walk',
  minutes: 35,
  day: '2026-11-24',
  subjects: ['school-can-not-refer', 'debt-and-wages'],
  people: ['wei', 'owner', 'friend'],
  material: ['class', 'friend', 'form'],
  injects: [
    {
      id: 'day',
      kind: 'phone-call',
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
          is: ['school-or-college'],
          verdict: 'right',
          record: 'only-first-responders-submit',
        },
        {
          is: ['other'],
          verdict: 'harmful',
          record: 'may-refer-no',
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
          record: 'hand-over-child-protection',
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
          record: 'element-slavery-northern-ireland',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'hand-over-ask-for-nrm',
        },
        {
          is: ['no-concern'],
          verdict: 'harmful',
          record: 'slavery-servitude-no-movement',
        },
      ],
    },
    {
      id: 'others',
      at: 'answeringSection',
      question: 'home.parental-rights-in-uk',
      answers: [
        {
          is: ['not-sure', 'no'],
          verdict: 'right',
          record: 'guardian-northern-ireland',
        },
        {
          is: ['yes'],
          verdict: 'harmful',
          record: 'guardian-northern-ireland',
        },
      ],
    },
  ],
  indicators: [
    {
      indicator: 'app-exhausted',
      in: 'class',
    },
    {
      indicator: 'lab-strain-or-work-injuries',
      in: 'class',
    },
    {
      indicator: 'app-few-belongings',
      in: 'class',
    },
    {
      indicator: 'lab-very-long-hours',
      in: 'friend',
    },
    {
      indicator: 'lab-hands-over-earnings',
      in: 'friend',
    },
    {
      indicator: 'liv-no-time-to-play',
      in: 'friend',
    },
    {
      indicator: 'liv-with-nonrelatives',
      in: 'form',
    },
    {
      indicator: 'app-care-withheld',
      in: 'day',
    },
  ],
  wording: [],
  end: 'handingOver',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'northern-ireland',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
    'home.parental-rights-in-uk': 'not-sure',
  },
} as const satisfies WrittenScenario;
