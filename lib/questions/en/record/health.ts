import type { WordsOf } from '@/lib/questions/question';
import type { healthQuestions } from '@/lib/questions/record/health';

const yesNoNotSure = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;

export const healthInEnglish: WordsOf<typeof healthQuestions> = {
  'health.urgent': {
    asks: 'Does the child need medical help soon?',
    short: 'Needs medical help soon',
    hint: 'Ring 999 if it cannot wait. After a sexual assault, specialist medical help is better early.',
    options: yesNoNotSure,
  },
  'health.urgent-details': {
    asks: 'What is needed, and what has been arranged?',
    short: 'Medical help needed',
  },
  'health.injuries': {
    asks: 'Which injuries or marks were seen?',
    short: 'Injuries and marks',
    hint: 'Where on the body, who saw them, when, and what the child said about them.',
  },
  'health.physical': {
    asks: 'What else is known of the child’s physical health?',
    short: 'Physical health',
    hint: 'Illness, pregnancy, food and sleep, teeth, medicines, drugs or alcohol given to or used by the child.',
  },
  'health.feelings': {
    asks: 'What is known of the child’s mental health and how they feel?',
    short: 'Mental health',
    hint: 'Describe what was seen or said. Self-harm and thoughts of suicide need help now, apart from this form.',
  },
  'health.disability': {
    asks: 'Does the child have a disability?',
    short: 'Disability',
    options: yesNoNotSure,
  },
  'health.disability-details': { asks: 'Which disability, and what helps?', short: 'Disability, details' },
  'health.special-needs': {
    asks: 'Does the child have special or additional needs, for learning or otherwise?',
    short: 'Special or additional needs',
    hint: 'A diagnosis is not needed.',
    options: yesNoNotSure,
  },
  'health.special-needs-details': { asks: 'Which needs, and what helps?', short: 'Special needs, details' },
  'health.seen-by': {
    asks: 'Which doctors or health services have seen the child?',
    short: 'Seen by',
    hint: 'Who, when, what for; the child’s GP or that there is none.',
  },
};
