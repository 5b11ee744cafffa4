import type { Question } from '@/lib/questions/question';
import { afterAnswer, inTheRecord, yesNo, yesNoNotSure } from './applies';

/** Who is thought to exploit the child, and who else may be at risk. */
export const peopleQuestions = {
  'people.exploiters': {
    section: 'people',
    kind: 'items',
    appliesWhen: inTheRecord,
    onlineForm: ['who-exploited-pv'],
    fields: {
      name: { kind: 'text' },
      'other-names': { kind: 'text' },
      description: { kind: 'long-text' },
      relationship: { kind: 'text' },
      part: { kind: 'long-text' },
      contacts: { kind: 'text' },
      'where-now': {
        kind: 'long-text',
        onlineForm: ['exploiters-current-location-details', 'who-exploited-pv'],
      },
      danger: { kind: 'long-text' },
    },
  },
  'people.whereabouts-known': {
    section: 'people',
    kind: 'choice',
    options: yesNo,
    appliesWhen: inTheRecord,
    onlineForm: ['exploiters-location'],
  },
  'people.in-uk': {
    section: 'people',
    kind: 'choice',
    options: yesNo,
    appliesWhen: afterAnswer('people.whereabouts-known', 'yes'),
    onlineForm: ['are-exploiters-in-the-uk'],
  },
  'people.whereabouts': {
    section: 'people',
    kind: 'long-text',
    appliesWhen: afterAnswer('people.whereabouts-known', 'yes'),
    onlineForm: ['exploiters-current-location-details'],
  },
  'people.others-at-risk': {
    section: 'people',
    kind: 'choice',
    options: yesNoNotSure,
    appliesWhen: inTheRecord,
    onlineForm: ['any-other-pvs'],
  },
  'people.others': {
    section: 'people',
    kind: 'items',
    appliesWhen: afterAnswer('people.others-at-risk', 'yes', 'not-sure'),
    onlineForm: ['other-potential-victims-yes-details', 'other-potential-victims-not-sure-details'],
    fields: {
      name: { kind: 'text' },
      age: { kind: 'text' },
      relationship: { kind: 'text' },
      where: { kind: 'text' },
      concern: { kind: 'long-text' },
      'told-whom': { kind: 'text' },
    },
  },
} as const satisfies Record<string, Question>;
