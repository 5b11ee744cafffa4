import type { Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord, yesNo } from './applies';

/** Who the child is. */
export const childQuestions = {
  'child.first-name': {
    section: 'child',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['pv-name-first-name'],
  },
  'child.last-name': {
    section: 'child',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['pv-name-last-name'],
  },
  'child.other-names': {
    section: 'child',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['pv-name-nickname'],
  },
  /** Never settles the age by itself: see age.under-18. */
  'child.birth-date': {
    section: 'child',
    kind: 'past-date',
    appliesWhen: inTheRecord,
    onlineForm: ['pv-dob'],
  },
  /** "neither" is what the service calls "unknown"; a gender that is not known has no answer there. */
  'child.gender': {
    section: 'child',
    kind: 'choice',
    options: ['female', 'male', 'neither'],
    appliesWhen: inTheRecord,
    onlineForm: ['pv-gender'],
  },
  'child.nationality': {
    section: 'child',
    kind: 'pick',
    list: 'nationalities',
    appliesWhen: inTheRecord,
    onlineForm: ['pv-nationality'],
  },
  'child.second-nationality': {
    section: 'child',
    kind: 'pick',
    list: 'nationalities',
    appliesWhen: inTheRecord,
    onlineForm: ['pv-nationality-second'],
  },
  'child.birthplace': {
    section: 'child',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['birthplace'],
  },
  'child.ethnicity': { section: 'child', kind: 'text', appliesWhen: inTheRecord },
  'child.first-language': {
    section: 'child',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['where-how-interview-carried-out'],
  },
  'child.other-languages': {
    section: 'child',
    kind: 'text',
    appliesWhen: inTheRecord,
    onlineForm: ['where-how-interview-carried-out'],
  },
  'child.english': {
    section: 'child',
    kind: 'choice',
    options: ['none', 'a-little', 'everyday', 'fluent'],
    appliesWhen: inTheRecord,
    onlineForm: ['where-how-interview-carried-out'],
  },
  'child.interpreter': {
    section: 'child',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['pv-interpreter-requirements'],
  },
  'child.interpreter-language': {
    section: 'child',
    kind: 'text',
    appliesWhen: afterAnswer('child.interpreter', 'yes'),
    onlineForm: ['pv-interpreter-requirements-language'],
  },
  'child.interpreter-care': {
    section: 'child',
    kind: 'long-text',
    appliesWhen: afterAnswer('child.interpreter', 'yes'),
    onlineForm: ['where-how-interview-carried-out'],
  },
  'child.communication-help': {
    section: 'child',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['pv-other-help-with-communication'],
  },
  'child.communication-aid': {
    section: 'child',
    kind: 'text',
    appliesWhen: afterAnswer('child.communication-help', 'yes'),
    onlineForm: ['pv-other-help-with-communication-aid'],
  },
  'child.has-children': {
    section: 'child',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['does-pv-have-children'],
  },
  'child.children-count': {
    section: 'child',
    kind: 'whole-number',
    appliesWhen: afterAnswer('child.has-children', 'yes'),
    onlineForm: ['does-pv-have-children-yes-amount'],
  },
  'child.children-details': {
    section: 'child',
    kind: 'long-text',
    appliesWhen: afterAnswer('child.has-children', 'yes'),
    onlineForm: ['family'],
  },
  'child.immigration-status': {
    section: 'child',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'child.identity-papers': {
    section: 'child',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['professional-insight'],
  },
  'child.home-office-reference': {
    section: 'child',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['pv-ho-reference'],
  },
  'child.home-office-reference-number': {
    section: 'child',
    kind: 'text',
    appliesWhen: afterAnswer('child.home-office-reference', 'yes'),
    onlineForm: ['pv-ho-reference-type'],
  },
  'child.other-references': {
    section: 'child',
    kind: 'long-text',
    appliesWhen: inTheRecord,
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
} as const satisfies Record<string, Question>;
