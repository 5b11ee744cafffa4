import type { afterwardsQuestions } from '@/lib/questions/afterwards-questions';
import type { WordsOf } from '@/lib/questions/question';

const decided = { 'not-yet': 'Not yet', positive: 'Positive', negative: 'Negative' } as const;
const reconsidered = {
  'not-asked': 'Not asked for',
  asked: 'Asked for, no answer yet',
  'now-positive': 'Asked for, and the decision is now positive',
  'still-negative': 'Asked for, and the decision stays negative',
} as const;

export const afterwardsInEnglish: WordsOf<typeof afterwardsQuestions> = {
  'submission.made': {
    asks: 'Has the online form been submitted?',
    short: 'Submitted',
    why: 'Nothing has been referred until the online form is submitted. Nothing is counted before.',
    options: { yes: 'Yes', 'not-yet': 'Not yet' },
  },
  'submission.when': {
    asks: 'On which day was it submitted?',
    short: 'Submitted on',
    why: 'The days to the first decision are counted from it.',
    hint: 'For example 24 11 2026. It is the day on which you sent the form off.',
  },
  'submission.reference': {
    asks: 'Which reference did the service give?',
    short: 'Reference of the service',
  },
  'submission.by-whom': { asks: 'Who submitted it?', short: 'Submitted by' },

  'decisions.reasonable': {
    asks: 'What is the reasonable grounds decision?',
    short: 'Reasonable grounds decision',
    hint: 'The first decision. If it was changed later, give the first one here.',
    options: decided,
  },
  'decisions.reasonable-when': {
    asks: 'On which day was the reasonable grounds decision made?',
    short: 'Reasonable grounds decision of',
    hint: 'The date on the letter.',
  },
  'decisions.reasonable-reconsidered': {
    asks: 'Has anybody asked for the reasonable grounds decision to be looked at again?',
    short: 'Reasonable grounds: reconsideration',
    options: reconsidered,
  },
  'decisions.reasonable-asked-when': {
    asks: 'On which day was the reasonable grounds reconsideration asked for?',
    short: 'Reasonable grounds: reconsideration asked for on',
  },
  'decisions.reasonable-changed-when': {
    asks: 'On which day was the new reasonable grounds decision made?',
    short: 'New reasonable grounds decision of',
  },
  'decisions.conclusive': {
    asks: 'What is the conclusive grounds decision?',
    short: 'Conclusive grounds decision',
    hint: 'The second decision. A local panel may take both on one day.',
    options: decided,
  },
  'decisions.conclusive-when': {
    asks: 'On which day was the conclusive grounds decision made?',
    short: 'Conclusive grounds decision of',
    hint: 'The date on the letter.',
  },
  'decisions.conclusive-reconsidered': {
    asks: 'Has anybody asked for the conclusive grounds decision to be looked at again?',
    short: 'Conclusive grounds: reconsideration',
    options: reconsidered,
  },
  'decisions.conclusive-asked-when': {
    asks: 'On which day was the conclusive grounds reconsideration asked for?',
    short: 'Conclusive grounds: reconsideration asked for on',
  },
  'decisions.conclusive-changed-when': {
    asks: 'On which day was the new conclusive grounds decision made?',
    short: 'New conclusive grounds decision of',
  },

  'new-information.items': {
    asks: 'What has come to light since the referral?',
    short: 'New information',
    item: {
      one: 'New information',
      add: 'Add new information',
      remove: 'Remove this information',
      none: 'No new information recorded',
    },
    fields: {
      when: { asks: 'When did you learn of it?', short: 'Learned' },
      what: {
        asks: 'What is new?',
        short: 'What is new',
        hint: 'What was seen, said or found. Keep apart what is known and what is thought.',
      },
      words: { asks: 'What did the child say, in their own words?', short: 'The child’s own words' },
      from: { asks: 'From whom does it come?', short: 'From whom' },
      sent: {
        asks: 'Has it been sent to whoever decides?',
        short: 'Sent to whoever decides',
        options: { yes: 'Yes', 'not-yet': 'Not yet' },
      },
      'sent-when': { asks: 'On which day was it sent?', short: 'Sent on' },
    },
  },

  'telling.people': {
    asks: 'Who has been told of the referral because the child is accused?',
    short: 'Told of the referral',
    item: {
      one: 'Told',
      add: 'Add somebody who was told',
      remove: 'Remove this',
      none: 'Nobody recorded',
    },
    fields: {
      who: {
        asks: 'Who was told?',
        short: 'Who',
        options: {
          police: 'Police',
          prosecutor: 'Prosecutor',
          defence: 'The child’s lawyer',
          other: 'Somebody else',
        },
      },
      name: { asks: 'What is their name or office?', short: 'Name or office' },
      when: { asks: 'When were they told?', short: 'When' },
    },
  },
};
