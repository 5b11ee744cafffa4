import type { Question } from '@/lib/questions/question';
import { inTheRecord, yesNoNotSure } from './applies';

/** Before it is printed. */
export const finishingQuestions = {
  /** Only the practitioner can say: never inferred from a council's name. */
  'finishing.pilot-area': {
    section: 'finishing',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
  },
  'finishing.agreed-with': { section: 'finishing', kind: 'text', appliesWhen: inTheRecord },
  'finishing.anything-else': {
    section: 'finishing',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'finishing.record-status': {
    section: 'finishing',
    kind: 'choice',
    options: ['draft', 'final'],
    appliesWhen: inTheRecord,
  },
} as const satisfies Record<string, Question>;
