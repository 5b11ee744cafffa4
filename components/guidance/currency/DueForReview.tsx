'use client';
import { useToday } from '@/components/referral/use-today';
import { isOverdue } from '@/lib/content/overdue';
import type { Stated } from '@/lib/currency/stated';

/** What the page gives of a record: the day on which it is read is known in the browser only. */
export type Reviewed = Pick<Stated, 'key' | 'title' | 'asOf' | 'certainty' | 'reviewAfterMonths'> & {
  /** "As of April 2026". */
  asOfInWords: string;
};

interface Props {
  records: readonly Reviewed[];
  none: string;
}

/** Which records are due for review today; nothing until the day is known. */
export function DueForReview({ records, none }: Props) {
  const today = useToday();
  if (!today) return null;
  const due = records
    .filter((record) => isOverdue(record, today))
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
  if (due.length === 0) return <p className="govuk-body">{none}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {due.map(({ key, title, asOfInWords }) => (
        <li key={key}>
          {title}. {asOfInWords}
        </li>
      ))}
    </ul>
  );
}
