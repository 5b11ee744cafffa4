import type { WordsOf } from '@/lib/questions/question';
import type { backgroundQuestions } from '@/lib/questions/record/background';

const yesNoNotSure = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;

export const backgroundInEnglish: WordsOf<typeof backgroundQuestions> = {
  'background.family': {
    asks: 'What is known of the child’s family?',
    short: 'Family',
    hint: 'Parents, brothers and sisters, where they are, who brought the child up, whether there is contact. “Not known” is enough.',
    formHint: 'The online service will not go on without an answer.',
  },
  'background.education': {
    asks: 'What schooling has the child had?',
    short: 'Education',
    hint: 'Schools, absences, exclusions, changes, support. “Not known” is enough.',
  },
  'background.school-now': {
    asks: 'Which school or college is the child on the roll of now?',
    short: 'School now',
    hint: 'And whether they attend. Write “none” if none.',
  },
  'background.work': {
    asks: 'Did the child work before the exploitation began?',
    short: 'Work before',
    formWhy: 'The online service asks this even of young children.',
    hint: 'What, where, for whom, from which age. Write “none” if the child never worked. Work that is part of the exploitation belongs in that section.',
  },
  'background.missing': {
    asks: 'Has the child been missing from home, care or school?',
    short: 'Has been missing',
    options: yesNoNotSure,
  },
  'background.missing-episodes': {
    asks: 'What is known of each time the child was missing?',
    short: 'Times missing',
    item: {
      one: 'Missing episode',
      add: 'Add a time the child was missing',
      remove: 'Remove this episode',
      none: 'No episode recorded',
    },
    fields: {
      from: { asks: 'From when?', short: 'From' },
      'still-missing': {
        asks: 'Is the child still missing?',
        short: 'Still missing',
        options: yesNoNotSure,
      },
      until: { asks: 'Until when?', short: 'Until' },
      where: { asks: 'Where is the child thought to have been?', short: 'Where' },
      'with-whom': { asks: 'With whom?', short: 'With whom' },
      found: {
        asks: 'How did the child come back or get found?',
        short: 'How found or came back',
        hint: 'What they carried or wore, injuries, who brought them.',
      },
      'return-talk': {
        asks: 'Was there a talk after the return?',
        short: 'Return talk',
        options: { held: 'Held', offered: 'Offered, not held', 'not-yet': 'Not yet', 'not-sure': 'Not sure' },
      },
      reference: { asks: 'What is the police reference?', short: 'Police reference' },
    },
  },
  'background.justice': {
    asks: 'Has the child been arrested, charged or called to court?',
    short: 'Arrested or charged',
    why: 'The law on a child who was made to do something unlawful differs by nation: it stands below the questions, with its source. Their lawyer and the prosecutor need to know of the referral.',
    options: yesNoNotSure,
  },
  'background.arrests': {
    asks: 'What is known of each arrest or charge?',
    short: 'Arrests and charges',
    item: {
      one: 'Arrest or charge',
      add: 'Add an arrest or a charge',
      remove: 'Remove this one',
      none: 'None recorded',
    },
    fields: {
      when: { asks: 'When?', short: 'When' },
      what: { asks: 'For what?', short: 'For what' },
      state: {
        asks: 'Where does it stand?',
        short: 'State',
        options: {
          arrested: 'Arrested',
          'under-investigation': 'On bail or under investigation',
          'charged-or-reported': 'Charged or reported',
          'trial-or-hearing-fixed': 'A trial or hearing is fixed',
          'found-guilty': 'Found guilty, or pleaded guilty',
          'ended-without-charge': 'Ended without a charge',
          'not-sure': 'Not sure',
        },
      },
      'police-or-court': { asks: 'Which police force or court?', short: 'Police or court' },
      'court-date': { asks: 'When is the next court date?', short: 'Next court date' },
      'lawyer-knows': {
        asks: 'Does the child’s lawyer know of this referral?',
        short: 'Lawyer knows of the referral',
        options: yesNoNotSure,
      },
      reference: { asks: 'What is the reference?', short: 'Reference' },
    },
  },
};
