import type { Condition, Question } from './question';

/** The referral is this organisation's to submit: the end at which there is something to mark as submitted. */
const atTheReferral = {
  all: [{ walk: 'writing-the-record' }, { walk: 'may-submit' }],
} as const satisfies Condition;
const submitted = {
  all: [atTheReferral, { question: 'submission.made', is: ['yes'] }],
} as const satisfies Condition;
const after = (question: string, ...is: readonly string[]): Condition => ({
  all: [submitted, { question, is }],
});

const decided = ['not-yet', 'positive', 'negative'] as const;
/** `asked`: no answer yet. */
const reconsidered = ['not-asked', 'asked', 'now-positive', 'still-negative'] as const;
const conclusiveIsToCome: Condition = {
  any: [
    after('decisions.reasonable', 'positive'),
    after('decisions.reasonable-reconsidered', 'now-positive'),
  ],
};

/**
 * The weeks after the referral. None of it feeds the online form: that was submitted before. Days are exact where
 * something is counted from them, because a letter has a date; a day that is not known has its reason.
 */
export const afterwardsQuestions = {
  'submission.made': {
    section: 'submission',
    kind: 'choice',
    options: ['yes', 'not-yet'],
    appliesWhen: atTheReferral,
    deciding: 'answer',
  },
  'submission.when': {
    section: 'submission',
    kind: 'past-date',
    appliesWhen: submitted,
    deciding: 'answer-or-reason',
  },
  'submission.reference': { section: 'submission', kind: 'text', appliesWhen: submitted },
  'submission.by-whom': { section: 'submission', kind: 'text', appliesWhen: submitted },

  'decisions.reasonable': {
    section: 'decisions',
    kind: 'choice',
    options: decided,
    appliesWhen: submitted,
  },
  'decisions.reasonable-when': {
    section: 'decisions',
    kind: 'past-date',
    appliesWhen: after('decisions.reasonable', 'positive', 'negative'),
  },
  'decisions.reasonable-reconsidered': {
    section: 'decisions',
    kind: 'choice',
    options: reconsidered,
    appliesWhen: after('decisions.reasonable', 'negative'),
  },
  'decisions.reasonable-asked-when': {
    section: 'decisions',
    kind: 'past-date',
    appliesWhen: after('decisions.reasonable-reconsidered', 'asked', 'now-positive', 'still-negative'),
  },
  'decisions.reasonable-changed-when': {
    section: 'decisions',
    kind: 'past-date',
    appliesWhen: after('decisions.reasonable-reconsidered', 'now-positive'),
  },
  'decisions.conclusive': {
    section: 'decisions',
    kind: 'choice',
    options: decided,
    appliesWhen: conclusiveIsToCome,
  },
  'decisions.conclusive-when': {
    section: 'decisions',
    kind: 'past-date',
    appliesWhen: after('decisions.conclusive', 'positive', 'negative'),
  },
  'decisions.conclusive-reconsidered': {
    section: 'decisions',
    kind: 'choice',
    options: reconsidered,
    appliesWhen: after('decisions.conclusive', 'negative'),
  },
  'decisions.conclusive-asked-when': {
    section: 'decisions',
    kind: 'past-date',
    appliesWhen: after('decisions.conclusive-reconsidered', 'asked', 'now-positive', 'still-negative'),
  },
  'decisions.conclusive-changed-when': {
    section: 'decisions',
    kind: 'past-date',
    appliesWhen: after('decisions.conclusive-reconsidered', 'now-positive'),
  },

  'new-information.items': {
    section: 'new-information',
    kind: 'items',
    appliesWhen: submitted,
    fields: {
      when: { kind: 'uncertain-date' },
      what: { kind: 'long-text' },
      words: { kind: 'own-words' },
      from: { kind: 'text' },
      sent: { kind: 'choice', options: ['yes', 'not-yet'] },
      'sent-when': { kind: 'past-date', appliesWhen: { question: 'sent', is: ['yes'] } },
    },
  },

  /** Only where the child is, or may be, accused. Each time somebody was told is one item. */
  'telling.people': {
    section: 'telling',
    kind: 'items',
    appliesWhen: after('background.justice', 'yes', 'not-sure'),
    fields: {
      who: { kind: 'choice', options: ['police', 'prosecutor', 'defence', 'other'] },
      name: { kind: 'text' },
      when: { kind: 'uncertain-date' },
    },
  },
} as const satisfies Record<string, Question>;
