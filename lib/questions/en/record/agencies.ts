import type { WordsOf } from '@/lib/questions/question';
import type { agenciesQuestions } from '@/lib/questions/record/agencies';

const yesNo = { yes: 'Yes', no: 'No' } as const;
const yesNoNotSure = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;

export const agenciesInEnglish: WordsOf<typeof agenciesQuestions> = {
  'agencies.involved': {
    asks: 'Are other agencies or professionals involved with the child?',
    short: 'Other agencies involved',
    hint: 'Police, health, school, youth justice, a charity, a guardian.',
    options: yesNo,
  },
  'agencies.professionals': {
    asks: 'Who are they, and what are they doing?',
    short: 'Other agencies',
    item: {
      one: 'Professional',
      add: 'Add a professional',
      remove: 'Remove this one',
      none: 'Nobody recorded',
    },
    fields: {
      agency: { asks: 'Which agency?', short: 'Agency' },
      name: { asks: 'What is their name?', short: 'Name' },
      role: { asks: 'What is their job?', short: 'Role' },
      phone: { asks: 'Phone?', short: 'Phone' },
      email: { asks: 'Email?', short: 'Email' },
      actions: { asks: 'What have they done, or are they doing?', short: 'Actions' },
      references: { asks: 'What are their references?', short: 'References' },
    },
  },
  'agencies.police-number': {
    asks: 'Is there a police crime or incident number?',
    short: 'Police number held',
    options: yesNo,
  },
  'agencies.police-force': { asks: 'Which police force gave it?', short: 'Police force' },
  'agencies.crime-reference': { asks: 'What is the number?', short: 'Crime or incident number' },
  'agencies.police-told': {
    asks: 'Do the police know all the same?',
    short: 'Police told',
    options: yesNoNotSure,
  },
  'agencies.police-told-details': {
    asks: 'Who told them, when, and what did they say?',
    short: 'Police told, details',
  },
  'agencies.helps-investigators': {
    asks: 'Is the child willing to help investigators?',
    short: 'Willing to help investigators',
    why: 'Nothing the child is owed depends on it; if the child has not been asked, say that as the reason.',
    formWhy: 'The online service takes only yes or no.',
    options: yesNo,
  },
  'agencies.helps-investigators-details': {
    asks: 'What help has been given or is planned?',
    short: 'Help given or planned',
    formHint:
      'The online service refuses this answer, without saying why, if any part looks like a web or email address, such as a user name with a dot or a full stop with no space after it.',
  },
  'agencies.solicitor': {
    asks: 'Does the child have a solicitor?',
    short: 'Has a solicitor',
    options: yesNoNotSure,
  },
  'agencies.solicitor-details': {
    asks: 'Who is it, and for what?',
    short: 'Solicitor',
    hint: 'Name, firm, phone, email; immigration, crime, care or another matter.',
  },
  'agencies.decision-to': {
    asks: 'Who should be told of the decision for the child?',
    short: 'Decision to be sent to',
    why: 'Whoever decides needs to know who will explain it to the child.',
    formWhy: 'The online service does not ask this for a child.',
    hint: 'Name, role, email. Usually the social worker, and the guardian or solicitor.',
  },
};
