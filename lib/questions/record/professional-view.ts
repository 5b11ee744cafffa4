import type { Question } from '@/lib/questions/question';
import { afterAnswer, forTheForm, inTheRecord, yesNo, yesNoNotSure } from './applies';

/** What the practitioner saw, heard and thinks, and what the child says and wants. */
export const professionalViewQuestions = {
  'professional-view.how-it-came-to-light': {
    section: 'professional-view',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  /** Only the practitioner says yes or no: never worked out from what was ticked. */
  'professional-view.indicators': {
    section: 'professional-view',
    kind: 'choice',
    options: yesNo,
    appliesWhen: forTheForm,
    onlineForm: ['modern-slavery-indicators'],
  },
  'professional-view.indicators-more': {
    section: 'professional-view',
    kind: 'long-text',
    appliesWhen: {
      all: [
        inTheRecord,
        {
          any: [
            { question: 'professional-view.indicators', is: ['yes'] },
            // Where no form asks that first, what was ticked may be added to all the same.
            { not: { walk: 'may-submit' } },
          ],
        },
      ],
    },
    onlineForm: ['modern-slavery-indicators-details'],
  },
  'professional-view.conversations': {
    section: 'professional-view',
    kind: 'items',
    appliesWhen: inTheRecord,
    onlineForm: ['where-how-interview-carried-out'],
    fields: {
      when: { kind: 'uncertain-date' },
      where: { kind: 'text' },
      who: { kind: 'text' },
      how: { kind: 'choice', options: ['in-person', 'phone', 'video', 'in-writing', 'other'] },
      'others-present': { kind: 'text' },
      interpreter: { kind: 'choice', options: ['yes', 'no', 'not-needed'] },
      'interpreter-details': {
        kind: 'text',
        appliesWhen: { question: 'interpreter', is: ['yes', 'no'] },
      },
      'what-was-said': { kind: 'long-text' },
      words: { kind: 'own-words' },
      'how-the-child-was': { kind: 'long-text' },
    },
  },
  /** A child need not have been spoken to; then this says why. */
  'professional-view.conversations-note': {
    section: 'professional-view',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['where-how-interview-carried-out'],
  },
  'professional-view.opinion': {
    section: 'professional-view',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'professional-view.doubts': {
    section: 'professional-view',
    kind: 'choice',
    options: yesNo,
    appliesWhen: forTheForm,
    onlineForm: ['evidence-of-dishonesty'],
  },
  'professional-view.doubts-details': {
    section: 'professional-view',
    kind: 'long-text',
    appliesWhen: afterAnswer('professional-view.doubts', 'yes'),
    onlineForm: ['evidence-of-dishonesty-details'],
  },
  'professional-view.child-told': {
    section: 'professional-view',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'professional-view.child-wants': {
    section: 'professional-view',
    kind: 'own-words',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  /** Recorded, never a gate: a child is not asked to consent. */
  'professional-view.child-agrees': {
    section: 'professional-view',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'professional-view.child-agrees-details': {
    section: 'professional-view',
    kind: 'long-text',
    appliesWhen: afterAnswer('professional-view.child-agrees', 'no', 'not-sure'),
    onlineForm: ['professional-insight'],
  },
} as const satisfies Record<string, Question>;
