import type { WordsOf } from '@/lib/questions/question';
import type { peopleQuestions } from '@/lib/questions/record/people';

export const peopleInEnglish: WordsOf<typeof peopleQuestions> = {
  'people.exploiters': {
    asks: 'Who is thought to be exploiting the child?',
    short: 'People thought to exploit the child',
    hint: 'One entry for each person or group. First names, nicknames and descriptions help. If nobody is known, say so as the reason.',
    item: { one: 'Person', add: 'Add a person', remove: 'Remove this person', none: 'Nobody recorded' },
    fields: {
      name: { asks: 'What are they called?', short: 'Name' },
      'other-names': {
        asks: 'Other names?',
        short: 'Other names',
        hint: 'Nicknames, street names, account names.',
      },
      description: {
        asks: 'What do they look like, and what is known of them?',
        short: 'Description',
        hint: 'Age, looks, job, vehicle, nationality, who they belong with.',
      },
      relationship: {
        asks: 'How are they connected with the child?',
        short: 'Connection with the child',
        hint: 'Such as a relative, a neighbour, someone met online, someone who presents as a friend or partner.',
      },
      part: { asks: 'What part did they play?', short: 'Part played' },
      contacts: { asks: 'Which phone numbers or accounts do they use?', short: 'Numbers and accounts' },
      'where-now': { asks: 'Where are they now?', short: 'Where now' },
      danger: {
        asks: 'What should people who visit or ring know?',
        short: 'Danger to others',
        hint: 'Weapons, violence, threats, dogs, links to officials.',
      },
    },
  },
  'people.whereabouts-known': {
    asks: 'Is anything known of where these people are now?',
    short: 'Whereabouts known',
    options: { yes: 'Yes', no: 'No' },
  },
  'people.in-uk': {
    asks: 'Are they thought to be in the UK?',
    short: 'In the UK',
    hint: 'If some are and some are not, choose yes and say so below.',
    options: { yes: 'Yes', no: 'No' },
  },
  'people.whereabouts': {
    asks: 'Where are they?',
    short: 'Whereabouts',
    hint: 'Addresses, areas, how it is known and since when. What you wrote under each person is added.',
  },
  'people.others-at-risk': {
    asks: 'May other people be exploited too?',
    short: 'Others at risk',
    options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
  },
  'people.others': {
    asks: 'Who?',
    short: 'Others who may be at risk',
    hint: 'Each child among them needs a child protection referral of their own.',
    item: {
      one: 'Other person',
      add: 'Add another person',
      remove: 'Remove this person',
      none: 'Nobody recorded',
    },
    fields: {
      name: { asks: 'What are they called?', short: 'Name' },
      age: { asks: 'How old are they?', short: 'Age', hint: 'As far as known: “about 14”, “adult”.' },
      relationship: { asks: 'How are they connected with the child?', short: 'Connection' },
      where: { asks: 'Where are they?', short: 'Where' },
      concern: { asks: 'What is the concern?', short: 'Concern' },
      'told-whom': { asks: 'Who has been told about them?', short: 'Who was told' },
    },
  },
};
