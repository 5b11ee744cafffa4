import type { WordsOf } from '@/lib/questions/question';
import type { professionalViewQuestions } from '@/lib/questions/record/professional-view';

export const professionalViewInEnglish: WordsOf<typeof professionalViewQuestions> = {
  'professional-view.how-it-came-to-light': {
    asks: 'How did this come to light?',
    short: 'How it came to light',
    hint: 'Where and when the child was met, who noticed what first.',
  },
  'professional-view.indicators': {
    asks: 'Have you seen signs of modern slavery or trafficking?',
    short: 'Signs seen',
    why: 'The online service asks it as a yes or no. Only you can say: it is not worked out from what you ticked.',
    hint: 'Unless you answer yes, the signs that you ticked earlier are not carried over to the online form.',
    options: { yes: 'Yes', no: 'No' },
  },
  'professional-view.indicators-more': {
    asks: 'What else is there to say about the signs?',
    short: 'More about the signs',
    hint: 'What you ticked earlier, with your notes, is added. Say here what links them, and what else might explain them.',
  },
  'professional-view.conversations': {
    asks: 'Who has spoken with the child, and how?',
    short: 'Conversations with the child',
    hint: 'One entry for each talk that matters. Nobody has to interview a child for this form.',
    item: {
      one: 'Conversation',
      add: 'Add a conversation',
      remove: 'Remove this conversation',
      none: 'No conversation recorded',
    },
    fields: {
      when: { asks: 'When?', short: 'When' },
      where: { asks: 'Where?', short: 'Where' },
      who: { asks: 'Who spoke with the child?', short: 'Spoken to by' },
      how: {
        asks: 'How?',
        short: 'How',
        options: {
          'in-person': 'Face to face',
          phone: 'By phone',
          video: 'By video',
          'in-writing': 'In writing',
          other: 'Another way',
        },
      },
      'others-present': {
        asks: 'Who else was there?',
        short: 'Also present',
        hint: 'Also anyone within hearing, or on the phone.',
      },
      interpreter: {
        asks: 'Was there an interpreter?',
        short: 'Interpreter',
        options: { yes: 'Yes', no: 'No', 'not-needed': 'Not needed' },
      },
      'interpreter-details': {
        asks: 'Which language, who interpreted, or why nobody did?',
        short: 'Interpreter, details',
      },
      'what-was-said': { asks: 'What was talked about?', short: 'What was talked about' },
      words: { asks: 'What did the child say, in their own words?', short: 'The child’s own words' },
      'how-the-child-was': {
        asks: 'How was the child?',
        short: 'How the child was',
        hint: 'What you saw: tired, quiet, looking at the door. Not what you think it means.',
      },
    },
  },
  'professional-view.conversations-note': {
    asks: 'What else should be known about talking with this child?',
    short: 'About talking with the child',
    hint: 'If nobody has spoken with them yet: why. Fear, tiredness, age, language or how briefly you met can make an account thin.',
  },
  'professional-view.opinion': {
    asks: 'Why are you, as a professional, referring this child?',
    short: 'Professional view',
    why: 'This is your own judgement, and the part of the form that only you can write.',
    hint: 'What worries you, what it rests on, what else might explain it and why you are referring all the same. Suspecting is enough.',
  },
  'professional-view.doubts': {
    asks: 'Is there evidence that raises doubts about the account?',
    short: 'Evidenced doubts',
    why: 'The online service asks about credibility. A late, changing or partial account is usual after harm and is no evidence of untruth.',
    options: { yes: 'Yes', no: 'No' },
  },
  'professional-view.doubts-details': {
    asks: 'What is the evidence?',
    short: 'Doubts, details',
    hint: 'In which points accounts differ, and what may explain it: fear, trauma, an interpreter, being told what to say.',
  },
  'professional-view.child-told': {
    asks: 'What has the child been told about this referral?',
    short: 'What the child was told',
    hint: 'By whom and when, in which language. If it was not safe to tell them, say so.',
  },
  'professional-view.child-wants': {
    asks: 'What does the child want to happen?',
    short: 'What the child wants',
    hint: 'In their own words. Nothing you write here is changed.',
  },
  'professional-view.child-agrees': {
    asks: 'Does the child agree with being referred?',
    short: 'Child agrees',
    why: 'Their view belongs in the record. It does not decide whether they are referred: what says so stands below the questions.',
    options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
  },
  'professional-view.child-agrees-details': {
    asks: 'What does the child say about it?',
    short: 'What the child says about the referral',
  },
};
