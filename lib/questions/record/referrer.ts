import type { Question } from '@/lib/questions/question';
import { forTheForm, inTheRecord } from './applies';

/** Who is writing, and for which organisation. */
export const referrerQuestions = {
  'referrer.own-reference': {
    section: 'referrer',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['reference'],
  },
  'referrer.organisation': {
    section: 'referrer',
    kind: 'pick',
    list: 'organisations',
    appliesWhen: forTheForm,
    onlineForm: ['user-organisation'],
  },
  /** The service's list keeps old names and lacks some bodies: paper prints this one. */
  'referrer.organisation-own-name': {
    section: 'referrer',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'referrer.first-name': {
    section: 'referrer',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['fr-details-first-name'],
  },
  'referrer.last-name': {
    section: 'referrer',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['fr-details-last-name'],
  },
  'referrer.role': {
    section: 'referrer',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['fr-details-role'],
  },
  'referrer.phone': {
    section: 'referrer',
    kind: 'phone',
    appliesWhen: inTheRecord,
    onlineForm: ['fr-details-phone'],
  },
  'referrer.email': {
    section: 'referrer',
    kind: 'email',
    appliesWhen: inTheRecord,
    onlineForm: ['user-email'],
  },
  'referrer.alternative-email': {
    section: 'referrer',
    kind: 'email',
    appliesWhen: inTheRecord,
    onlineForm: ['fr-alternative-contact'],
  },
} as const satisfies Record<string, Question>;
