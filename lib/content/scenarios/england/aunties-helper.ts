import type { WrittenScenario } from '@/lib/training/written-scenario';

export const auntiesHelper = {
  id: 'england-aunties-helper',
  nation: 'england',
  organisation: 'school-or-college',
  level: 'first-walk',
  minutes: 35,
  day: '2026-11-24',
  subjects: ['domestic-servitude', 'school-can-not-refer'],
  people: ['ama', 'aunt', 'kofi', 'teacher'],
  material: ['teacher', 'office', 'mother'],
  injects: [
    {
      id: 'call',
      kind: 'phone-call',
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
          record: 'hand-over-child-protection',
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
          record: 'exploitation-domestic-servitude',
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
  ],
  indicators: [
    {
      indicator: 'ds-fed-less',
      in: 'teacher',
    },
    {
      indicator: 'ds-no-sleeping-space',
      in: 'teacher',
    },
    {
      indicator: 'ds-looks-after-others-not-schooled',
      in: 'office',
    },
    {
      indicator: 'app-exhausted',
      in: 'office',
    },
    {
      indicator: 'app-few-belongings',
      in: 'office',
    },
    {
      indicator: 'liv-unnotified-private-fostering',
      in: 'mother',
    },
    {
      indicator: 'adu-relationship-unproven',
      in: 'mother',
    },
    {
      indicator: 'ds-heavy-housework',
      in: 'call',
    },
  ],
  wording: [
    {
      record: 'changed-story',
      in: 'call',
    },
  ],
  end: 'handingOver',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'england',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
  },
} as const satisfies WrittenScenario;
