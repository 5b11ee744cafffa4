import type { WrittenScenario } from '@/lib/training/written-scenario';

export const repeatAppointment = {
  id: 'wales-repeat-appointment',
  nation: 'wales',
  organisation: 'nhs-other',
  level: 'first-walk',
  minutes: 35,
  day: '2026-11-24',
  subjects: ['sexual-exploitation-of-a-boy', 'gp-can-not-refer'],
  people: ['rhys', 'man', 'nurse'],
  material: ['notes', 'nurse', 'letter'],
  injects: [
    {
      id: 'door',
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
          is: ['nhs-other'],
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
          record: 'child-protection-duty-wales',
        },
        {
          is: ['not-yet'],
          verdict: 'harmful',
          record: 'child-protection-who-wales',
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
          record: 'all-wales-practice-guide-child-sexual-exploitation',
        },
        {
          is: ['safeguard-and-come-back'],
          verdict: 'acceptable',
          record: 'hand-over-ask-for-nrm',
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
      indicator: 'cse-sexual-health-signs',
      in: 'notes',
    },
    {
      indicator: 'app-untreated-injuries',
      in: 'notes',
    },
    {
      indicator: 'beh-guarded-about-company',
      in: 'notes',
    },
    {
      indicator: 'mov-into-unknown-cars',
      in: 'nurse',
    },
    {
      indicator: 'adu-relationship-unproven',
      in: 'nurse',
    },
    {
      indicator: 'con-substances-supplied',
      in: 'nurse',
    },
    {
      indicator: 'beh-fear-of-person',
      in: 'door',
    },
  ],
  wording: [
    {
      record: 'promiscuous',
      in: 'letter',
    },
  ],
  end: 'handingOver',
  walk: {
    'danger.now': 'no',
    'child-place.nation': 'wales',
    'age.under-18': 'yes',
    'child-protection.referred': 'yes',
    'conclusion.is': 'refer-now',
  },
} as const satisfies WrittenScenario;
