import type { ContentRecord } from './content-record';

/** What a record says of how sure it is. */
export type Dated = Pick<ContentRecord, 'asOf' | 'certainty' | 'reviewAfterMonths'>;

/**
 * Whether a record should have been compared with its source again by `today` (YYYY-MM-DD): from the month after the
 * last one in which it still counts as looked at. Shown and printed, never a failure.
 */
export function isOverdue(
  { asOf, reviewAfterMonths = 12 }: Pick<Dated, 'asOf' | 'reviewAfterMonths'>,
  today: string,
): boolean {
  const months = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return months(today) > months(asOf) + reviewAfterMonths;
}
