import type { Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord, yesNo, yesNoNotSure } from './applies';

/** What may still happen. */
export const riskQuestions = {
  'risk.future': {
    section: 'risk',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['future-exploitation-concerns'],
  },
  'risk.future-reasons': {
    section: 'risk',
    kind: 'long-text',
    appliesWhen: afterAnswer('risk.future', 'yes'),
    onlineForm: ['future-exploitation-reasons'],
  },
  'risk.going-missing': {
    section: 'risk',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['future-exploitation-reasons', 'professional-insight'],
  },
  'risk.going-missing-why': {
    section: 'risk',
    kind: 'long-text',
    appliesWhen: afterAnswer('risk.going-missing', 'yes', 'not-sure'),
    onlineForm: ['future-exploitation-reasons', 'professional-insight'],
  },
  'risk.threats': {
    section: 'risk',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['future-exploitation-reasons', 'professional-insight'],
  },
  'risk.threats-details': {
    section: 'risk',
    kind: 'long-text',
    appliesWhen: afterAnswer('risk.threats', 'yes', 'not-sure'),
    onlineForm: ['future-exploitation-reasons', 'professional-insight'],
  },
} as const satisfies Record<string, Question>;
