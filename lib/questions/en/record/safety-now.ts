import type { WordsOf } from '@/lib/questions/question';
import type { safetyNowQuestions } from '@/lib/questions/record/safety-now';

export const safetyNowInEnglish: WordsOf<typeof safetyNowQuestions> = {
  'safety-now.steps': {
    asks: 'What has been done to keep the child safe?',
    short: 'Done to keep the child safe',
    why: 'The referral does not protect the child by itself. This shows who has done what.',
    item: { one: 'Step', add: 'Add a step', remove: 'Remove this step', none: 'No step recorded' },
    fields: {
      what: { asks: 'What was done?', short: 'What' },
      who: { asks: 'By whom?', short: 'By whom' },
      when: { asks: 'When?', short: 'When' },
    },
  },
  'safety-now.still-needed': {
    asks: 'What is still needed, and who will do it?',
    short: 'Still needed',
  },
  'safety-now.if-missing': {
    asks: 'What is the plan if the child goes missing?',
    short: 'Plan if the child goes missing',
    hint: 'Who is rung first, photograph and description, places to look, phone numbers to check.',
  },
  'safety-now.evidence-kept': {
    asks: 'What has been kept that may matter later?',
    short: 'Evidence kept',
    hint: 'Clothes, phones, tickets, notes, camera pictures: where each is and who has it. Do not search a phone yourself.',
  },
  'safety-now.not-to-be-told': {
    asks: 'Who must not learn of this, and what must they not learn?',
    short: 'Not to be told',
    hint: 'Such as someone in the household, or anyone who could learn where the child is.',
  },
};
