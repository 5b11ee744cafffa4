import type { Question } from '@/lib/questions/question';
import { inTheRecord } from './applies';

/** Papers and pictures that go with the referral. The app lists them; it never holds a file. */
export const documentsQuestions = {
  'documents.files': {
    section: 'documents',
    kind: 'items',
    appliesWhen: inTheRecord,
    onlineForm: ['upload-file', 'what-evidence-you-will-submit'],
    fields: {
      what: { kind: 'text' },
      date: { kind: 'uncertain-date' },
      shows: { kind: 'long-text' },
      'kept-where': { kind: 'text' },
      upload: { kind: 'choice', options: ['yes', 'no'], appliesWhen: { walk: 'may-submit' } },
    },
  },
} as const satisfies Record<string, Question>;
