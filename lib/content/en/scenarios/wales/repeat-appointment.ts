import type { repeatAppointment } from '@/lib/content/scenarios/wales/repeat-appointment';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const repeatAppointmentInEnglish = {
  title: 'The repeat appointment',
  setting: 'A GP surgery, the last appointment of the day',
  role: 'You are a GP in Wales.',
  contentNote: 'Signs of the sexual exploitation of a boy. No act is described.',
  brief:
    'Rhys is 15. It is his third visit this year with an infection. A man waits outside in a car and has twice come in to ask how long it will take.',
  people: {
    rhys: {
      name: 'Rhys',
      about: '15, in his last year at school',
    },
    man: {
      name: '“Gav”',
      about: 'About 30; Rhys calls him a mate',
    },
    nurse: {
      name: 'Sian',
      about: 'Practice nurse',
    },
  },
  material: {
    notes: {
      from: 'Your notes',
      text: 'Third treatment for a sexually transmitted infection in nine months. Rhys says that there is “nobody”. New bruises on both upper arms. He asks whether the tablets will be ready today because “he wants me at the flat by seven”.',
    },
    nurse: {
      from: 'Sian',
      text: '“He used to come with his mum. Since summer it’s that man. Gav paid for the taxi and told reception he’s a cousin. Last time Rhys smelled of drink at ten in the morning.”',
    },
    letter: {
      from: 'A clinic’s letter',
      text: '“Describes himself as gay. Promiscuous. Advice given.”',
    },
  },
  injects: {
    door: {
      from: 'Gav, at the door of your room',
      text: '“Ready? I’ll take him now.” Rhys stops talking and looks at the floor.',
    },
  },
  expectations: {
    responder: {
      'nhs-other': {
        why: 'A GP surgery can not submit. You hand over, today.',
      },
      other: {
        why: 'Say that you are the NHS: the duty to report depends on it.',
        follows: 'The note does not say that a doctor wrote it.',
      },
    },
    protection: {
      yes: {
        why: 'Local Health Boards and NHS trusts must inform the council; a body without that duty is expected to report in the same way. Ring social services before he leaves.',
      },
      'not-yet': {
        why: 'A letter next week is too late.',
        follows: 'He is at the flat by seven.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'For you: hand over, say that exploitation is suspected, and ask who makes the NRM referral. He need not have told you anything.',
      },
      'safeguard-and-come-back': {
        why: 'Only if you come back tomorrow to ask who refers.',
      },
      'no-concern': {
        why: 'Boys are exploited too. How he describes himself explains nothing of the bruises, the drink or the man.',
        follows: 'A fourth infection, and no one has asked.',
      },
    },
  },
  indicators: {
    'cse-sexual-health-signs': 'Third infection in nine months',
    'app-untreated-injuries': 'Bruises on both upper arms',
    'beh-guarded-about-company': 'Says that there is “nobody”',
    'mov-into-unknown-cars': 'Brought and fetched by a man who says he is a cousin',
    'adu-relationship-unproven': 'A “cousin” to reception, a mate to Rhys',
    'con-substances-supplied': 'Smelled of drink in the morning',
    'beh-fear-of-person': 'Stops talking when the man comes',
  },
  wording: {
    promiscuous: 'Promiscuous',
  },
  discussion: [
    'How do you see Rhys alone, and for how long?',
    'What in the letter made it easier not to look?',
    'What would you have done if he were a girl?',
  ],
  summary:
    'I am a GP and ask social services to make the NRM referral. Rhys, 15, has had a third treatment for a sexually transmitted infection in nine months and says that there is “nobody”. On 24 November he had new bruises on both upper arms and asked whether the tablets would be ready today because “he wants me at the flat by seven”. The nurse says that since summer a man called Gav has come with him, paid for a taxi and told reception that he is a cousin, and that Rhys smelled of drink at ten in the morning the last time. When the man came to my door, Rhys stopped talking and looked at the floor. I suspect sexual exploitation. Social services were told and come to the surgery within the hour with the police.',
  walk: {
    'child-protection.agreed':
      'Duty team of social services: comes to the surgery within the hour with the police, and rings me tomorrow to say who has made the NRM referral.',
  },
} as const satisfies ScenarioWords<typeof repeatAppointment>;
