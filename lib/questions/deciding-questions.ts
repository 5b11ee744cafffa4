import { indicatorCategories, indicatorElements } from '@/lib/content/indicator-categories';
import { nations } from '@/lib/nation';
import { responderKinds } from '@/lib/referral/responder-kinds';
import type { Question } from './question';

/** The questions of the deciding steps. Their order is the order of the walk. */
export const decidingQuestions = {
  'danger.now': {
    section: 'danger',
    kind: 'choice',
    options: ['yes', 'no', 'not-sure'],
    deciding: 'answer-or-reason',
  },
  /** Where the referral is made: the online service asks exactly this, not where anything happened. */
  'nation.of-referral': {
    section: 'nation',
    kind: 'choice',
    options: nations,
    onlineForm: ['fr-location'],
    deciding: 'answer',
  },
  /** Where the child is now alone picks the child protection body. */
  'child-place.nation': {
    section: 'child-place',
    kind: 'choice',
    options: [...nations, 'outside-uk'],
    deciding: 'answer-or-reason',
  },
  'child-place.area': { section: 'child-place', kind: 'text' },
  'responder.kind': { section: 'responder', kind: 'choice', options: responderKinds, deciding: 'answer' },
  'responder.other-kind': {
    section: 'responder',
    kind: 'text',
    appliesWhen: { question: 'responder.kind', is: ['other'] },
  },
  'age.under-18': {
    section: 'age',
    kind: 'choice',
    options: ['yes', 'no', 'not-sure'],
    onlineForm: ['pv-under-age'],
    deciding: 'answer-or-reason',
  },
  'age.reason-to-think-under-18': {
    section: 'age',
    kind: 'choice',
    options: ['yes', 'no', 'not-sure'],
    appliesWhen: { question: 'age.under-18', is: ['no'] },
    deciding: 'answer-or-reason',
    onlineForm: ['pv-under-age'],
  },
  'age.what-makes-you-think-so': {
    section: 'age',
    kind: 'long-text',
    appliesWhen: {
      any: [
        { question: 'age.under-18', is: ['not-sure'] },
        { question: 'age.reason-to-think-under-18', is: ['yes', 'not-sure'] },
      ],
    },
    onlineForm: ['professional-insight'],
  },
  'adult-history.exploited-under-18': {
    section: 'adult-history',
    kind: 'choice',
    options: ['yes', 'no', 'not-sure'],
    appliesWhen: { walk: 'treated-as-adult' },
    deciding: 'answer-or-reason',
  },
  /** A child who was moved is often in the area of another council or Trust: that one is told, like by anybody else. */
  'child-protection.own-area': {
    section: 'child-protection',
    kind: 'choice',
    options: ['yes', 'no', 'not-sure'],
    appliesWhen: {
      all: [
        { walk: 'treated-as-child' },
        { walk: 'works-for-such-a-body' },
        { question: 'child-place.nation', is: nations },
      ],
    },
    deciding: 'answer',
  },
  'child-protection.referred': {
    section: 'child-protection',
    kind: 'choice',
    options: ['yes', 'not-yet'],
    appliesWhen: {
      all: [{ walk: 'treated-as-child' }, { not: { walk: 'works-for-child-protection-body' } }],
    },
    deciding: 'answer-or-reason',
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection.when': {
    section: 'child-protection',
    kind: 'uncertain-date',
    appliesWhen: { question: 'child-protection.referred', is: ['yes'] },
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection.agreed': {
    section: 'child-protection',
    kind: 'long-text',
    appliesWhen: { question: 'child-protection.referred', is: ['yes'] },
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection.why-not-yet': {
    section: 'child-protection',
    kind: 'long-text',
    appliesWhen: { question: 'child-protection.referred', is: ['not-yet'] },
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection.enquiry': {
    section: 'child-protection',
    kind: 'choice',
    options: ['held', 'arranged', 'not-yet'],
    appliesWhen: { all: [{ walk: 'treated-as-child' }, { walk: 'works-for-child-protection-body' }] },
    deciding: 'answer-or-reason',
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection.enquiry-when': {
    section: 'child-protection',
    kind: 'uncertain-date',
    appliesWhen: { question: 'child-protection.enquiry', is: ['held'] },
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  'child-protection.enquiry-decided': {
    section: 'child-protection',
    kind: 'long-text',
    appliesWhen: { question: 'child-protection.enquiry', is: ['held', 'arranged'] },
    onlineForm: ['are-others-involved-details', 'professional-insight'],
  },
  /**
   * One item a tick: an indicator of the list, or something else in a category in the practitioner's words. What,
   * who and when make a tick more than a tick; how many there are plays no part anywhere.
   */
  'indicators.seen': {
    section: 'indicators',
    kind: 'items',
    appliesWhen: { walk: 'treated-as-child' },
    onlineForm: ['modern-slavery-indicators-details'],
    fields: {
      /** An indicator's id, or `other:` and a category's id. */
      indicator: { kind: 'pick', list: 'indicators' },
      /** Which part of the definition an observation of one's own speaks to; a listed one says so itself. */
      'speaks-to': {
        kind: 'choice',
        options: [...indicatorElements, 'not-sure'],
        appliesWhen: {
          question: 'indicator',
          is: indicatorCategories.map((category) => `other:${category}`),
        },
      },
      what: { kind: 'long-text' },
      who: { kind: 'text' },
      when: { kind: 'uncertain-date' },
      words: { kind: 'own-words' },
    },
  },
  'conclusion.is': {
    section: 'conclusion',
    kind: 'choice',
    options: ['refer-now', 'safeguard-and-come-back', 'no-concern'],
    appliesWhen: { walk: 'treated-as-child' },
    deciding: 'answer',
  },
  'waiting.why': {
    section: 'waiting',
    kind: 'long-text',
    appliesWhen: { question: 'conclusion.is', is: ['safeguard-and-come-back'] },
    deciding: 'answer-or-reason',
  },
  'waiting.who': {
    section: 'waiting',
    kind: 'text',
    appliesWhen: { question: 'conclusion.is', is: ['safeguard-and-come-back'] },
    deciding: 'answer-or-reason',
  },
  /** A day to come, so not a past date, and not by the child's age then. */
  'waiting.when': {
    section: 'waiting',
    kind: 'uncertain-date',
    by: ['day', 'month', 'year', 'between'],
    appliesWhen: { question: 'conclusion.is', is: ['safeguard-and-come-back'] },
    deciding: 'answer-or-reason',
  },
  'waiting.safety-meanwhile': {
    section: 'waiting',
    kind: 'long-text',
    appliesWhen: { question: 'conclusion.is', is: ['safeguard-and-come-back'] },
  },
  'no-concern.reasons': {
    section: 'no-concern',
    kind: 'long-text',
    appliesWhen: { question: 'conclusion.is', is: ['no-concern'] },
    deciding: 'answer-or-reason',
  },
  'no-concern.consulted': {
    section: 'no-concern',
    kind: 'long-text',
    appliesWhen: { question: 'conclusion.is', is: ['no-concern'] },
    deciding: 'answer-or-reason',
  },
} as const satisfies Record<string, Question>;
