import type { WordsOf } from '@/lib/questions/question';
import type { finishingQuestions } from '@/lib/questions/record/finishing';

export const finishingInEnglish: WordsOf<typeof finishingQuestions> = {
  'finishing.pilot-area': {
    asks: 'Does your area decide on child referrals itself, in the pilot of devolved decisions?',
    short: 'Pilot area',
    why: 'In those areas a local panel may decide. Only your own organisation knows whether yours is one and which cases it takes: nothing is worked out from your council’s name.',
    options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
  },
  'finishing.agreed-with': {
    asks: 'With whom have you talked this referral through?',
    short: 'Talked through with',
    hint: 'Such as a manager or safeguarding lead. Nobody’s leave is needed to make a referral.',
  },
  'finishing.anything-else': { asks: 'Is there anything else that should be known?', short: 'Anything else' },
  'finishing.record-status': {
    asks: 'Is this record a draft or final?',
    short: 'Draft or final',
    hint: 'It stands on every printed page.',
    options: { draft: 'Draft', final: 'Final' },
  },
};
