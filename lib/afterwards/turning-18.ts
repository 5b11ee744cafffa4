import { type Relevant, said } from '@/lib/questions/relevance';
import { birthdayOf, type DaySpan, spanOf } from '@/lib/questions/uncertain-date';
import { plusDays } from './days';

/**
 * The days on which a person of this birth can turn 18. Born on 29 February: 28 February or 1 March, since no year that
 * is 18 after a leap year is one, and the two are not told apart here (records `attaining-18-…`).
 */
export function eighteenthBirthdays(birth: DaySpan): DaySpan {
  const first = birthdayOf(birth.first, 18);
  return {
    first: birth.first.endsWith('-02-29') ? plusDays(first, -1) : first,
    last: birthdayOf(birth.last, 18),
  };
}

/** Why the day of turning 18 is not one day: little is known of the birth, or it was on 29 February. */
export type WhyRange = 'born-about' | 'leap-day' | null;

/**
 * When the child turns 18, as far as it is known: from the exact birth date, else from what is known of it. Null where
 * nothing is. It never settles that somebody is an adult: see the answers about age.
 */
export function turning18(from: Relevant): { on: DaySpan; range: WhyRange } | null {
  const exact = said(from, 'child.birth-date');
  if (exact !== null) {
    const on = eighteenthBirthdays({ first: exact, last: exact });
    return { on, range: on.first === on.last ? null : 'leap-day' };
  }
  const about = said(from, 'age-evidence.birth-about');
  const birth = about && spanOf(about, null);
  return birth ? { on: eighteenthBirthdays(birth), range: 'born-about' } : null;
}
