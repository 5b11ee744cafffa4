import type { Question } from '@/lib/questions/question';
import { afterAnswer, forTheForm, inTheRecord, yesNoNotSure } from './applies';

/** The child protection body that was told, and whom to speak to there. */
export const childProtectionContactQuestions = {
  'child-protection-contact.local-authority': {
    section: 'child-protection-contact',
    kind: 'pick',
    list: 'local-authorities',
    appliesWhen: forTheForm,
    onlineForm: ['local-authority-contacted-about-child-local-authority-name'],
  },
  /** A health and social care trust and a newer council are not on the service's list: paper prints this one. */
  'child-protection-contact.own-name': {
    section: 'child-protection-contact',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection-contact.local-authority-phone': {
    section: 'child-protection-contact',
    kind: 'phone',
    appliesWhen: inTheRecord,
    onlineForm: ['local-authority-contacted-about-child-local-authority-phone'],
  },
  'child-protection-contact.local-authority-email': {
    section: 'child-protection-contact',
    kind: 'email',
    appliesWhen: inTheRecord,
    onlineForm: ['local-authority-contacted-about-child-local-authority-email'],
  },
  'child-protection-contact.local-authority-first-name': {
    section: 'child-protection-contact',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['local-authority-contacted-about-child-local-authority-first-name'],
  },
  'child-protection-contact.local-authority-last-name': {
    section: 'child-protection-contact',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['local-authority-contacted-about-child-local-authority-last-name'],
  },
  'child-protection-contact.role': {
    section: 'child-protection-contact',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection-contact.team': {
    section: 'child-protection-contact',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection-contact.case-number': {
    section: 'child-protection-contact',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  /** Already asked in the walk of whoever said there that the referral is made. */
  'child-protection-contact.told-when': {
    section: 'child-protection-contact',
    kind: 'uncertain-date',
    appliesWhen: { all: [inTheRecord, { not: { question: 'child-protection.referred', is: ['yes'] } }] },
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection-contact.is-social-worker': {
    section: 'child-protection-contact',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection-contact.social-worker': {
    section: 'child-protection-contact',
    kind: 'long-text',
    appliesWhen: afterAnswer('child-protection-contact.is-social-worker', 'no', 'not-sure'),
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
} as const satisfies Record<string, Question>;
