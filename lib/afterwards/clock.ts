import type { ContentId } from '@/lib/content/content';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import type { WhyRange } from '@/lib/referral/turning-18';

/**
 * What a line of the timeline is about. `…-decided-…`, `submitted`, `…-asked` and the like have happened; `…-due`,
 * `…-earliest`, `…-by` are counted; `turning-18` and `court` come by themselves. `…-if-pilot`, `…-unless-pilot`: whether it
 * is a pilot area is not known. `…-if-panel`, `…-if-home-office`: it is one, and the days to 18 do not settle who decides.
 */
export type ClockId =
  | 'submitted'
  | 'reasonable-due'
  | 'reasonable-due-in-pilot'
  | 'reasonable-due-if-pilot'
  | 'reasonable-due-if-panel'
  | 'reasonable-due-if-home-office'
  | 'reasonable-decided-positive'
  | 'reasonable-decided-negative'
  | 'reasonable-reconsideration-by'
  | 'reasonable-reconsideration-asked'
  | 'reasonable-changed'
  | 'conclusive-earliest'
  | 'conclusive-earliest-unless-pilot'
  | 'conclusive-earliest-if-home-office'
  | 'conclusive-in-pilot'
  | 'conclusive-later'
  | 'conclusive-decided-positive'
  | 'conclusive-decided-negative'
  | 'conclusive-reconsideration-by'
  | 'conclusive-reconsideration-asked'
  | 'conclusive-changed'
  | 'panel-until'
  | 'turning-18'
  | 'turning-18-after-decision'
  | 'guardian-asked'
  | 'court'
  | 'new-information';

/** Where a line stands from today: said in words. `may-be-now`: today is among the days it can be. */
export type Stands = 'past' | 'today' | 'may-be-now' | 'ahead' | 'no-day';

/** One line of the timeline. */
export interface Clock {
  id: ClockId;
  /** The days it can be, both ends in it; null where the day it hangs on is not known, or has not come. */
  on: DaySpan | null;
  stands: Stands;
  /** Why `on` is more than one day, where it is. */
  range: WhyRange | 'date-uncertain';
  /** Counted by working days beyond the years of the calendar. */
  outsideCalendar: boolean;
  /** The number of the item in its list, for things of which there can be several. */
  number: number | null;
  because: readonly ContentId[];
}

/** What a clock is made of, before it is said where it stands. */
export interface Line extends Pick<Clock, 'id' | 'on' | 'because'>, Partial<Pick<Clock, 'range' | 'number'>> {
  outsideCalendar?: boolean;
}

/** Where days stand from today (YYYY-MM-DD). */
export function standsOn(on: DaySpan | null, today: string): Stands {
  if (on === null) return 'no-day';
  if (on.last < today) return 'past';
  if (on.first > today) return 'ahead';
  return on.first === on.last ? 'today' : 'may-be-now';
}

/** In the order of time; what has no day comes last, in the order given. */
export function inOrder<Dated extends { on: DaySpan | null }>(all: readonly Dated[]): Dated[] {
  const key = ({ on }: Dated) => (on ? `${on.first} ${on.last}` : '~');
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
