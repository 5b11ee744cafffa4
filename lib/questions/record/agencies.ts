import type { Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord, yesNo, yesNoNotSure } from './applies';

/** Police and other agencies, the child's lawyer, and where the decision goes. */
export const agenciesQuestions = {
  'agencies.involved': {
    section: 'agencies',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved'],
  },
  'agencies.professionals': {
    section: 'agencies',
    kind: 'items',
    appliesWhen: afterAnswer('agencies.involved', 'yes'),
    onlineForm: ['are-others-involved-details'],
    fields: {
      agency: { kind: 'text' },
      name: { kind: 'text' },
      role: { kind: 'text' },
      phone: { kind: 'phone' },
      email: { kind: 'email' },
      actions: { kind: 'long-text' },
      references: { kind: 'text' },
    },
  },
  'agencies.police-number': {
    section: 'agencies',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['reported-to-police'],
  },
  'agencies.police-force': {
    section: 'agencies',
    kind: 'pick',
    list: 'police-forces',
    appliesWhen: afterAnswer('agencies.police-number', 'yes'),
    onlineForm: ['reported-to-police-police-forces'],
  },
  'agencies.crime-reference': {
    section: 'agencies',
    kind: 'text',
    appliesWhen: afterAnswer('agencies.police-number', 'yes'),
    onlineForm: ['reported-to-police-crime-reference'],
  },
  /** A "no" in the service also stands for a report made without a number: this tells the two apart. */
  'agencies.police-told': {
    section: 'agencies',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: afterAnswer('agencies.police-number', 'no'),
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'agencies.police-told-details': {
    section: 'agencies',
    kind: 'long-text',
    appliesWhen: afterAnswer('agencies.police-told', 'yes', 'not-sure'),
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'agencies.helps-investigators': {
    section: 'agencies',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['authorities-cooperation'],
  },
  'agencies.helps-investigators-details': {
    section: 'agencies',
    kind: 'long-text',
    appliesWhen: afterAnswer('agencies.helps-investigators', 'yes'),
    onlineForm: ['authorities-cooperation-details'],
  },
  'agencies.solicitor': {
    section: 'agencies',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'agencies.solicitor-details': {
    section: 'agencies',
    kind: 'long-text',
    appliesWhen: afterAnswer('agencies.solicitor', 'yes', 'not-sure'),
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'agencies.decision-to': {
    section: 'agencies',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
} as const satisfies Record<string, Question>;
