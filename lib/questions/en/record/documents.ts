import type { WordsOf } from '@/lib/questions/question';
import type { documentsQuestions } from '@/lib/questions/record/documents';

export const documentsInEnglish: WordsOf<typeof documentsQuestions> = {
  'documents.files': {
    asks: 'Which papers or pictures support the referral?',
    short: 'Papers and pictures',
    why: 'This app keeps only the list.',
    formWhy: 'You upload the files yourself in the online service.',
    hint: 'Never copy or send sexual pictures of a child.',
    formHint:
      'The online service takes JPG, PNG, PDF, DOC and DOCX, up to 25 MB each, one at a time and no more than 99.',
    item: {
      one: 'Paper or picture',
      add: 'Add a paper or picture',
      remove: 'Remove this one',
      none: 'Nothing listed',
    },
    fields: {
      what: {
        asks: 'What is it?',
        short: 'What',
        hint: 'Such as “age assessment report” or “photograph of the bus ticket”.',
      },
      date: { asks: 'What is its date?', short: 'Date' },
      shows: { asks: 'What does it show?', short: 'What it shows' },
      'kept-where': { asks: 'Where is the original?', short: 'Original kept' },
      upload: {
        asks: 'Will you upload it with the referral?',
        short: 'To be uploaded',
        options: { yes: 'Yes', no: 'No, only mention it in the record' },
      },
    },
  },
};
