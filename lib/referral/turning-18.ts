import { type Relevant, said } from '@/lib/questions/relevance';
import { birthdayOf, type DaySpan, spanOf } from '@/lib/questions/uncertain-date';

/**
 * The days on which a person of this birth can turn 18. Born on 29 February: 28 February or 1 March, since no year that
 * is 18 after a leap year is one, and the two are not told apart here (records `attaining-18-…`).
 */
export function eighteenthBirthdays(birth: DaySpan): DaySpan {
  const first = birthdayOf(birth.first, 18);
  return {
    first: birth.first.endsWith('-02-29') ? first.replace('-03-01', '-02-28') : first,
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

/**
 * Whether they have turned 18 since the referral, by what is recorded. `yes`: every day that it can be is over, and
 * nothing speaks against it. `in-doubt`: every day is over, and the age is uncertain, or they would have been 18 before
 * they were referred as a child, so one of the answers is wrong: they go on being treated as a child.
 */
export function turned18(from: Relevant): 'no' | 'yes' | 'in-doubt' {
  const turns = turning18(from);
  if (!turns || turns.on.last >= from.today) return 'no';
  if (said(from, 'age.under-18') !== 'yes') return 'in-doubt';
  const submitted = said(from, 'submission.when');
  return submitted !== null && turns.on.last < submitted ? 'in-doubt' : 'yes';
}
