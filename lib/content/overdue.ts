import type { ContentRecord } from './content-record';

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/**
 * Whether a record should have been compared with its source again by `today` (YYYY-MM-DD): from the month after
 * `asOf` and its months for review, 12 unless it says otherwise. Shown and printed, never a failure.
 */
export function isOverdue(
  { asOf, reviewAfterMonths = 12 }: Pick<ContentRecord, 'asOf' | 'reviewAfterMonths'>,
  today: string,
): boolean {
  return monthsOf(today) > monthsOf(asOf) + reviewAfterMonths;
}
