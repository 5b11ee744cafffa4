import type { WordsOf } from '@/lib/questions/question';
import type { riskQuestions } from '@/lib/questions/record/risk';

const yesNoNotSure = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } as const;

export const riskInEnglish: WordsOf<typeof riskQuestions> = {
  'risk.future': {
    asks: 'Are you worried that the child will be exploited again, or that it will go on?',
    short: 'Worry about the future',
    options: { yes: 'Yes', no: 'No' },
  },
  'risk.future-reasons': {
    asks: 'Why?',
    short: 'Reasons for the worry',
    hint: 'What others may do, and what is not in place yet to protect the child.',
  },
  'risk.going-missing': {
    asks: 'Might the child go missing, or be taken away?',
    short: 'Risk of going missing',
    why: 'The first 72 hours are the time of sharpest risk of going missing.',
    options: yesNoNotSure,
  },
  'risk.going-missing-why': { asks: 'What points to that?', short: 'Going missing, reasons' },
  'risk.threats': {
    asks: 'Has anyone threatened the child, their family or friends?',
    short: 'Threats',
    options: yesNoNotSure,
  },
  'risk.threats-details': {
    asks: 'What was threatened, by whom, against whom?',
    short: 'Threats, details',
  },
};
