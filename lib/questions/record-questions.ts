import type { Question } from './question';

/** The questions of the record, section by section. */
export const recordQuestions = {
  'child.first-name': {
    section: 'child',
    kind: 'text',
    appliesWhen: { walk: 'writing-the-record' },
    onlineForm: ['pv-name-first-name'],
  },
} as const satisfies Record<string, Question>;
