import type { Nation } from '@/lib/nation';
import { type Answers, type Entry, noDate, noUncertainDate, type TypedDate } from '@/lib/questions/answers';
import { type Relevant, relevant } from '@/lib/questions/relevance';

/** A chosen option or a text, as an entry. */
export const is = (typed: string): Entry => ({ typed });

function typedDay(day: string): TypedDate {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { day: dayOfMonth, month, year };
}
/** An exact day, from YYYY-MM-DD. */
export const on = (day: string): Entry => ({ typed: typedDay(day) });
/** An exact day where the day may be uncertain. */
export const onDay = (day: string): Entry => ({ typed: { ...noUncertainDate, ...typedDay(day), by: 'day' } });
/** A whole year. */
export const inYear = (year: string): Entry => ({
  typed: { ...noUncertainDate, ...noDate, year, by: 'year' },
});
/** A list with these items. */
export const items = (...all: Readonly<Record<string, Entry>>[]): Entry => ({
  typed: all.map((entries, i) => ({ id: `item-${i}`, entries })),
});

const sureChild: Answers = {
  'danger.now': is('no'),
  'responder.kind': is('police'),
  'age.under-18': is('yes'),
  'child-protection.referred': is('yes'),
  'conclusion.is': is('refer-now'),
  'finishing.pilot-area': is('no'),
  'submission.made': is('yes'),
};

/** What applies of a referral made by the police in this nation, with these answers over it, on a day. */
export function submittedIn(nation: Nation, today: string, answers: Answers = {}): Relevant {
  const place = { 'nation.of-referral': is(nation), 'child-place.nation': is(nation) };
  return relevant({ ...sureChild, ...place, ...answers }, today);
}
