import type { WordsOf } from '@/lib/questions/question';
import type { childQuestions } from '@/lib/questions/record/child';

export const childInEnglish: WordsOf<typeof childQuestions> = {
  'child.first-name': {
    asks: 'What is the child’s first name?',
    short: 'First name',
    hint: 'As the child or their papers spell it, with every accent. Any script is fine.',
  },
  'child.last-name': { asks: 'What is the child’s last name?', short: 'Last name' },
  'child.other-names': {
    asks: 'What other names does the child use or get called?',
    short: 'Other names',
    hint: 'Nicknames, street names, other spellings, names in other papers.',
  },
  'child.birth-date': {
    asks: 'What is the child’s date of birth?',
    short: 'Date of birth',
    hint: 'For example 27 3 2011. If you only know the year or an age, say it under how the age is known.',
  },
  'child.gender': {
    asks: 'What is the child’s gender?',
    short: 'Gender',
    formWhy:
      'The online service must be given one of these three. It has no answer for a gender that is not known, and stores “neither” as “unknown”.',
    options: { female: 'Female', male: 'Male', neither: 'Neither female nor male' },
    optionHints: {
      neither: 'Do not choose it only because you do not know.',
    },
  },
  'child.nationality': {
    asks: 'What is the child’s nationality?',
    short: 'Nationality',
    why: 'It goes on the form. It changes nothing about what the child is owed.',
    hint: 'Choose “Unknown” from the list if nobody knows.',
  },
  'child.second-nationality': {
    asks: 'Does the child have another nationality?',
    short: 'Other nationality',
    hint: 'Leave empty if not.',
  },
  'child.birthplace': {
    asks: 'Where was the child born?',
    short: 'Place of birth',
    hint: 'Town and country, as far as known. Do not press the child: “not known” is enough.',
    formHint:
      'The online service will not go on without an answer here: if you give “not known” as the reason, that is what it will say.',
  },
  'child.ethnicity': {
    asks: 'How does the child describe their ethnicity?',
    short: 'Ethnicity',
    why: 'It can matter to how the child is looked after. It plays no part in any decision, and you can leave it out.',
  },
  'child.first-language': { asks: 'What is the child’s first language?', short: 'First language' },
  'child.other-languages': {
    asks: 'Which other languages or dialects does the child speak?',
    short: 'Other languages',
    hint: 'Sign languages too.',
  },
  'child.english': {
    asks: 'How much English does the child speak?',
    short: 'English',
    options: {
      none: 'None',
      'a-little': 'A little',
      everyday: 'Enough for everyday things',
      fluent: 'Fluent',
    },
    optionHints: {
      everyday: 'Talking about harm is harder than everyday things: an interpreter may still be needed.',
    },
  },
  'child.interpreter': {
    asks: 'Does the child need an interpreter?',
    short: 'Interpreter needed',
    options: { yes: 'Yes', no: 'No' },
  },
  'child.interpreter-language': {
    asks: 'In which language or dialect?',
    short: 'Interpreter’s language',
  },
  'child.interpreter-care': {
    asks: 'What should be known when an interpreter is booked?',
    short: 'Booking an interpreter',
    hint: 'Such as a woman or a man, no one from the child’s community, no one whom the people around the child know. Never a relative or someone who came with the child.',
  },
  'child.communication-help': {
    asks: 'Does the child need any other help to communicate?',
    short: 'Other communication help needed',
    options: { yes: 'Yes', no: 'No' },
  },
  'child.communication-aid': {
    asks: 'Which help?',
    short: 'Communication help',
    hint: 'Such as a sign language interpreter, symbols, an intermediary, more time, a trusted adult.',
  },
  'child.has-children': {
    asks: 'Does the child have children of their own?',
    short: 'Is a parent',
    options: { yes: 'Yes', no: 'No' },
  },
  'child.children-count': { asks: 'How many?', short: 'Number of children', hint: 'In figures, like 1.' },
  'child.children-details': {
    asks: 'Who and where are the child’s own children?',
    short: 'Child’s own children',
    hint: 'Ages, where they are, who looks after them, and whether they are safe. They need a child protection referral of their own if there is concern for them.',
  },
  'child.immigration-status': {
    asks: 'What is known about the child’s immigration status?',
    short: 'Immigration status',
    why: 'The child’s lawyer and the decision makers may need it. It never decides whether a child is referred.',
    hint: 'Such as British, an asylum claim and its date, leave and until when, nothing known. Do not ask a child about it only for this form.',
  },
  'child.identity-papers': {
    asks: 'Which passports or identity papers are there, and who holds them?',
    short: 'Passport and papers',
    hint: 'Also papers that somebody else keeps, that the child has never seen, or in another name.',
  },
  'child.home-office-reference': {
    asks: 'Is there a Home Office or port reference for the child?',
    short: 'Home Office reference held',
    options: { yes: 'Yes', no: 'No' },
  },
  'child.home-office-reference-number': {
    asks: 'What is it, and what kind of reference is it?',
    short: 'Home Office reference',
  },
  'child.other-references': {
    asks: 'Which other reference numbers does the child have?',
    short: 'Other references',
    hint: 'Such as an NHS, CHI or health and care number, a pupil number, a youth justice number.',
  },
};
