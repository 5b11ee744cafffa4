import type { Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord, yesNoNotSure } from './applies';

/** Health, injuries, disability and special needs. */
export const healthQuestions = {
  'health.urgent': {
    section: 'health',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'health.urgent-details': {
    section: 'health',
    kind: 'long-text',
    appliesWhen: afterAnswer('health.urgent', 'yes', 'not-sure'),
    onlineForm: ['professional-insight'],
  },
  'health.injuries': {
    section: 'health',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'health.physical': {
    section: 'health',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'health.feelings': {
    section: 'health',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'health.disability': {
    section: 'health',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'health.disability-details': {
    section: 'health',
    kind: 'long-text',
    appliesWhen: afterAnswer('health.disability', 'yes', 'not-sure'),
    onlineForm: ['professional-insight'],
  },
  'health.special-needs': {
    section: 'health',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'health.special-needs-details': {
    section: 'health',
    kind: 'long-text',
    appliesWhen: afterAnswer('health.special-needs', 'yes', 'not-sure'),
    onlineForm: ['professional-insight'],
  },
  'health.seen-by': {
    section: 'health',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
} as const satisfies Record<string, Question>;
