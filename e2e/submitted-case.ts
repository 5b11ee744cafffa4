import type { Nation } from '@/lib/nation';
import { type Answers, noDate, noUncertainDate } from '@/lib/questions/answers';
import { caseIn } from './opened-case';

/** A chosen option or a text. */
export const typed = (value: string) => ({ typed: value });
/** An exact day, from YYYY-MM-DD. */
export const onDay = (day: string) => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { typed: { day: dayOfMonth, month, year } };
};

/** A whole year, where the day may be uncertain. */
export const inYear = (year: string) => ({
  typed: { ...noUncertainDate, ...noDate, year, by: 'year' as const },
});

/** The invented case of a nation whose form was submitted on this day, with other answers over it. */
export const submittedCase = (nation: Nation, day: string, answers: Answers = {}): Answers => ({
  ...caseIn(nation),
  'submission.made': typed('yes'),
  'submission.when': onDay(day),
  ...answers,
});
