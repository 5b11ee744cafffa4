import type { WordsOf } from '@/lib/questions/question';
import type { ageEvidenceQuestions } from '@/lib/questions/record/age-evidence';

export const ageEvidenceInEnglish: WordsOf<typeof ageEvidenceQuestions> = {
  'age-evidence.age-thought': {
    asks: 'How old is the child, as far as anyone can say?',
    short: 'Age as stated or thought',
    hint: 'Such as “15”, “15 or 16”, “says 16”. A birth date alone never makes anyone an adult.',
  },
  'age-evidence.birth-about': {
    asks: 'When was the child born, as far as anyone can say?',
    short: 'Born about',
    why: 'No exact date of birth is given. The day on which the child turns 18 is then said as a range.',
    hint: 'The month, the year, or between which two dates.',
  },
  'age-evidence.how-known': {
    asks: 'How is the age known?',
    short: 'How the age is known',
    hint: 'Tick all that apply.',
    options: {
      'child-says': 'The child says so',
      'parent-or-carer-says': 'A parent or carer says so',
      'birth-certificate': 'A birth certificate',
      'passport-or-identity-card': 'A passport or identity card',
      'service-records': 'Records of a school, health service, council or police',
      'age-assessment': 'An age assessment',
      'appearance-and-manner': 'How the child looks and behaves',
      other: 'Something else',
    },
    optionHints: {
      'appearance-and-manner':
        'Looks mislead, most of all for Black children and for those who have lived through harm.',
    },
  },
  'age-evidence.how-known-other': { asks: 'How else is it known?', short: 'Known in another way' },
  'age-evidence.child-says': {
    asks: 'What does the child say about their age?',
    short: 'What the child says about their age',
    hint: 'In their own words. Nothing you write here is changed.',
  },
  'age-evidence.others-say': {
    asks: 'What do others say about the child’s age?',
    short: 'What others say',
    hint: 'Who says what. Someone who controls the child may have told them which age to give.',
  },
  'age-evidence.documents': {
    asks: 'Which papers show an age, and what do they show?',
    short: 'Papers about the age',
    hint: 'Which paper, which date, whether you saw it, and any reason to think it may not be the child’s own.',
  },
  'age-evidence.assessment': {
    asks: 'Where does an age assessment stand?',
    short: 'Age assessment',
    why: 'Until the age is settled the young person is treated as a child. A referral does not wait for an assessment.',
    options: {
      'not-needed': 'Not needed',
      'none-yet': 'None so far',
      planned: 'Planned',
      'under-way': 'Under way',
      completed: 'Completed',
    },
  },
  'age-evidence.assessment-by': { asks: 'Who does it, or did it?', short: 'Age assessment by' },
  'age-evidence.assessment-when': {
    asks: 'When is it, or when was it completed?',
    short: 'Date of age assessment',
  },
  'age-evidence.assessment-result': {
    asks: 'What did it find?',
    short: 'Outcome of age assessment',
    hint: 'Also whether the child disagrees or has challenged it.',
  },
};
