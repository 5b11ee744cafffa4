import type { theEveningClinic } from '@/lib/content/scenarios/scotland/the-evening-clinic';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theEveningClinicInEnglish = {
  title: 'The evening clinic',
  setting: 'A sexual health clinic, on a Tuesday evening',
  role: 'You are a nurse of a Health Board in Scotland.',
  contentNote: 'Signs of sexual exploitation. No act is described.',
  brief:
    'A young woman has registered with a birth date that makes her 19. She is with an older woman who answers for her. You think that she may be 16.',
  people: {
    ioana: {
      name: 'Ioana',
      about: 'Registered as 19',
    },
    woman: {
      name: 'Mrs Vasile',
      about: 'Came with her, holds her papers',
    },
    doctor: {
      name: 'Dr Menzies',
      about: 'Doctor on duty',
    },
  },
  material: {
    room: {
      from: 'Your own note',
      text: 'Mrs Vasile answered every question, also those about pain. When I asked Ioana her birth date she looked at Mrs Vasile, who said the year. She is very slight, and bit her nails like my daughter of 15.',
    },
    alone: {
      from: 'Ioana, in the toilet corridor, in a whisper',
      text: '“She keeps passport. It says 19. I have birthday in March, I will have 17.”',
    },
    card: {
      from: 'The registration card',
      text: 'The same mobile number, 07700 900512, stands on four other cards this month, with four first names.',
    },
  },
  injects: {
    late: {
      from: 'Mrs Vasile, at the door',
      text: '“We have a car. She is finished now?”',
    },
  },
  expectations: {
    responder: {
      'health-board': {
        why: 'A Health Board does not submit the form, and is bound by the presumption about age all the same.',
      },
      'nhs-other': {
        why: 'The walk hands over too, but gives policy as the reason for the presumption, where for a Health Board it is the law.',
      },
      other: {
        why: 'Say whom you work for: what the walk tells you depends on it.',
        follows: 'The note does not say that a Health Board’s nurse wrote it.',
      },
    },
    age: {
      'not-sure': {
        why: 'You are not certain, and there are reasons to believe that she may be a child. The Health Board must then assume that she is one, in its functions named there.',
      },
      yes: {
        why: 'It leads to the same; say that it rests on what she whispered.',
      },
      no: {
        why: 'A passport that another holds does not settle it.',
        follows: 'She is counselled as an adult and leaves with the woman.',
      },
    },
    protection: {
      yes: {
        why: 'Without delay to social work or Police Scotland. An IRD follows.',
      },
      'not-yet': {
        why: 'She leaves with the woman who answers for her as soon as the appointment is over.',
        follows: 'There is no second appointment.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'For you: hand over and ask who makes the NRM referral, and write the name down.',
      },
      'safeguard-and-come-back': {
        why: 'Only with the name of who asks tomorrow.',
      },
      'no-concern': {
        why: 'Five cards with one number are reason enough to suspect.',
        follows: 'The number stands on a sixth card next week.',
      },
    },
  },
  indicators: {
    'adu-insists-on-staying': 'The woman answers for her',
    'doc-held-by-others': '“She keeps passport”',
    'doc-details-not-theirs': 'The passport says 19',
    'doc-told-to-give-age': 'The woman says the year for her',
    'adu-linked-to-exploitation': 'One number on five cards this month',
  },
  wording: {},
  discussion: [
    'How do you see her alone without alarming the woman?',
    'Which words would you use to explain section 12 to the doctor on duty?',
    'Who else is on those cards?',
  ],
  summary:
    'I am a nurse of a Health Board and ask social work to make the NRM referral. Ioana is registered as 19. Alone she whispered: “She keeps passport. It says 19. I have birthday in March, I will have 17.” I am not certain of her age and have reason to believe that she may be a child, so she is presumed to be one. The woman with her answered every question, said her birth year for her, and holds her papers. The mobile number on her card stands on four others this month, with four first names. I suspect sexual exploitation. Police Scotland and the social work emergency service were told on 24 November and are on the way; they will hold an IRD and say who submits.',
  walk: {
    'age.what-makes-you-think-so':
      'She whispered that she will be 17 in March; very slight; another person says her birth year and, as she whispered, keeps her passport.',
    'child-protection.agreed':
      'Police Scotland and the social work emergency service are on the way; they will hold an IRD and tell me who submits.',
  },
} as const satisfies ScenarioWords<typeof theEveningClinic>;
