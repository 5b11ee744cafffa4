import type { Question } from '@/lib/questions/question';
import { inTheRecord } from './applies';

/** What has been done to keep the child safe now, and by whom. */
export const safetyNowQuestions = {
  'safety-now.steps': {
    section: 'safety-now',
    kind: 'items',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
    fields: {
      what: { kind: 'long-text' },
      who: { kind: 'text' },
      when: { kind: 'uncertain-date' },
    },
  },
  'safety-now.still-needed': {
    section: 'safety-now',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'safety-now.if-missing': {
    section: 'safety-now',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'safety-now.evidence-kept': {
    section: 'safety-now',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  /** Stays on paper: a note for the people around the child. */
  'safety-now.not-to-be-told': { section: 'safety-now', kind: 'long-text', appliesWhen: inTheRecord },
} as const satisfies Record<string, Question>;
