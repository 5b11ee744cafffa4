import type { WordsOf } from '@/lib/questions/question';
import type { referrerQuestions } from '@/lib/questions/record/referrer';

export const referrerInEnglish: WordsOf<typeof referrerQuestions> = {
  'referrer.own-reference': {
    asks: 'What is your own reference for this referral?',
    short: 'Own reference',
    why: 'It stands on every printed page.',
    formWhy: 'It also names the draft in the online service.',
    hint: 'A case number or a short code. Leave the child’s name out: it appears where a file is listed.',
  },
  'referrer.organisation': {
    asks: 'Which organisation are you referring for?',
    short: 'Organisation',
    hint: 'Choose from the online service’s own list. It keeps some older names: choose the nearest entry, and write today’s name in the next answer.',
  },
  'referrer.organisation-own-name': {
    asks: 'What is your organisation called?',
    short: 'Organisation’s own name',
    formHint: 'Leave empty if the list has the right name.',
  },
  'referrer.first-name': { asks: 'What is your first name?', short: 'Practitioner’s first name' },
  'referrer.last-name': { asks: 'What is your last name?', short: 'Practitioner’s last name' },
  'referrer.role': {
    asks: 'What is your job title?',
    short: 'Role',
    hint: 'Such as “social worker, referral and assessment team”.',
  },
  'referrer.phone': {
    asks: 'What is your work phone number?',
    short: 'Phone',
    hint: 'Those who read this may ring with questions.',
  },
  'referrer.email': {
    asks: 'What is your work email address?',
    short: 'Email',
    formHint:
      'The online service sends its sign-in link there. It accepts addresses of public bodies and of organisations it knows.',
  },
  'referrer.alternative-email': {
    asks: 'Which email address can be used when you are away?',
    short: 'Email in your absence',
    why: 'Questions and the decision arrive within days. Somebody should see them if you are on leave or off shift.',
    hint: 'A team inbox or a colleague.',
  },
};
