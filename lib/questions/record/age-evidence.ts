import type { Condition, Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord } from './applies';

/** Also when the age was not asked or is not known: only a plain yes makes an assessment no matter. */
const ageInDoubt: Condition = { all: [inTheRecord, { not: { question: 'age.under-18', is: ['yes'] } }] };

/** How the age is known. Nothing here decides how the child is treated. */
export const ageEvidenceQuestions = {
  'age-evidence.age-thought': {
    section: 'age-evidence',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  /** Where the day is not known: how old the child can be is then a range. An exact day is `child.birth-date`. */
  'age-evidence.birth-about': {
    section: 'age-evidence',
    kind: 'uncertain-date',
    by: ['month', 'year', 'between'],
    appliesWhen: { all: [inTheRecord, { walk: 'birth-date-not-known' }] },
    onlineForm: ['professional-insight'],
  },
  'age-evidence.how-known': {
    section: 'age-evidence',
    kind: 'choices',
    options: [
      'child-says',
      'parent-or-carer-says',
      'birth-certificate',
      'passport-or-identity-card',
      'service-records',
      'age-assessment',
      'appearance-and-manner',
      'other',
    ],
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'age-evidence.how-known-other': {
    section: 'age-evidence',
    kind: 'text',
    appliesWhen: afterAnswer('age-evidence.how-known', 'other'),
    onlineForm: ['professional-insight'],
  },
  'age-evidence.child-says': {
    section: 'age-evidence',
    kind: 'own-words',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'age-evidence.others-say': {
    section: 'age-evidence',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'age-evidence.documents': {
    section: 'age-evidence',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'age-evidence.assessment': {
    section: 'age-evidence',
    kind: 'choice',
    options: ['not-needed', 'none-yet', 'planned', 'under-way', 'completed'],
    appliesWhen: ageInDoubt,
    onlineForm: ['professional-insight'],
  },
  'age-evidence.assessment-by': {
    section: 'age-evidence',
    kind: 'text',
    appliesWhen: afterAnswer('age-evidence.assessment', 'planned', 'under-way', 'completed'),
    onlineForm: ['professional-insight'],
  },
  'age-evidence.assessment-when': {
    section: 'age-evidence',
    kind: 'uncertain-date',
    appliesWhen: afterAnswer('age-evidence.assessment', 'planned', 'under-way', 'completed'),
    onlineForm: ['professional-insight'],
  },
  'age-evidence.assessment-result': {
    section: 'age-evidence',
    kind: 'long-text',
    appliesWhen: afterAnswer('age-evidence.assessment', 'completed'),
    onlineForm: ['professional-insight'],
  },
} as const satisfies Record<string, Question>;
