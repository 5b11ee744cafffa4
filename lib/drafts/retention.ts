import type { TypedDate } from '@/lib/questions/answers';
import { isBlankDate, readDay } from '@/lib/questions/date-parts';
import type { Result } from '@/lib/result';
import type { Card } from '@/lib/vault/card';

/**
 * What is said beside a draft about the day on which the worker means to delete it. Nothing here deletes: on the day
 * the worker is asked, and goes on being asked.
 */
export type Retention = 'not-set' | 'later' | 'soon' | 'due';

/** `soon` begins this many days before the day itself. */
const soonDays = 7;
const suggestedDays = 90;
const longestYears = 2;

/** Days are plain YYYY-MM-DD, counted without hours: no clock change moves one. */
function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The same day some years later; 1 March for a 29 February where that year has none. */
function yearsAfter(day: string, count: number): string {
  const date = new Date(Date.parse(day));
  date.setUTCFullYear(date.getUTCFullYear() + count);
  return date.toISOString().slice(0, 10);
}

/** How near the day of deletion is: `due` on the day and ever after, for a missed day is no leave to keep the draft. */
export function retentionOf({ deleteOn }: Pick<Card, 'deleteOn'>, today: string): Retention {
  if (deleteOn === null) return 'not-set';
  if (deleteOn <= today) return 'due';
  return deleteOn <= daysAfter(today, soonDays) ? 'soon' : 'later';
}

/**
 * The day that is offered where none is set: 90 days on. The app is not the record: what is printed or handed over is
 * filed in the case record, and that has its own rules of how long. The draft is only needed while the referral is
 * being written and while the first decision's questions may come back, and every week more is a risk to the child if
 * the device is lost. Offered, never set.
 */
export function suggestedDeleteOn(today: string): string {
  return daysAfter(today, suggestedDays);
}

/** What can be wrong with a typed day of deletion. */
export type DeleteOnFailure =
  | { kind: 'delete-on.missing' }
  | { kind: 'delete-on.not-a-day' }
  | { kind: 'delete-on.past' }
  /** `latest`: the last day that would do, YYYY-MM-DD. */
  | { kind: 'delete-on.too-late'; latest: string };

/** A typed day of deletion as YYYY-MM-DD: today or later, at most two years on. */
export function readDeleteOn(typed: TypedDate, today: string): Result<string, DeleteOnFailure> {
  const no = (failure: DeleteOnFailure) => ({ ok: false, failure }) as const;
  if (isBlankDate(typed)) return no({ kind: 'delete-on.missing' });
  const day = readDay(typed);
  if (!day.ok) return no({ kind: 'delete-on.not-a-day' });
  if (day.value < today) return no({ kind: 'delete-on.past' });
  const latest = yearsAfter(today, longestYears);
  return day.value > latest ? no({ kind: 'delete-on.too-late', latest }) : { ok: true, value: day.value };
}
