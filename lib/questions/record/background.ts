import type { Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord, yesNoNotSure } from './applies';

/** The child's life before and around it. Nobody is to be pressed for any of this. */
export const backgroundQuestions = {
  'background.family': {
    section: 'background',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['family'],
  },
  'background.education': {
    section: 'background',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['education'],
  },
  'background.school-now': {
    section: 'background',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['education'],
  },
  'background.work': {
    section: 'background',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['employment-history'],
  },
  'background.missing': {
    section: 'background',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'background.missing-episodes': {
    section: 'background',
    kind: 'items',
    appliesWhen: afterAnswer('background.missing', 'yes', 'not-sure'),
    onlineForm: ['professional-insight'],
    fields: {
      from: { kind: 'uncertain-date' },
      /** Asked outright: a day of the end that nobody knows is no sign that the child is still gone. */
      'still-missing': { kind: 'choice', options: yesNoNotSure },
      until: {
        kind: 'uncertain-date',
        appliesWhen: { not: { question: 'still-missing', is: ['yes'] } },
      },
      where: { kind: 'long-text' },
      'with-whom': { kind: 'text' },
      found: { kind: 'long-text' },
      'return-talk': { kind: 'choice', options: ['held', 'offered', 'not-yet', 'not-sure'] },
      reference: { kind: 'text' },
    },
  },
  'background.justice': {
    section: 'background',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'background.arrests': {
    section: 'background',
    kind: 'items',
    appliesWhen: afterAnswer('background.justice', 'yes', 'not-sure'),
    onlineForm: ['professional-insight'],
    fields: {
      when: { kind: 'uncertain-date' },
      what: { kind: 'long-text' },
      state: {
        kind: 'choice',
        options: [
          'arrested',
          'under-investigation',
          'charged-or-reported',
          'trial-or-hearing-fixed',
          'found-guilty',
          'ended-without-charge',
          'not-sure',
        ],
      },
      'police-or-court': { kind: 'text' },
      /** A day to come, so not a past date. */
      'court-date': { kind: 'uncertain-date' },
      'lawyer-knows': { kind: 'choice', options: yesNoNotSure },
      reference: { kind: 'text' },
    },
  },
} as const satisfies Record<string, Question>;
