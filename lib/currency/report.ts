import { isOverdue } from '@/lib/content/overdue';
import type { ChangesSince } from './releases';
import { type Stated, statedKinds, toReview } from './stated';

const line = ({ key, asOf, title }: Stated) => `  ${asOf}  ${key}  ${title}`;

function part(heading: string, lines: readonly string[]): string[] {
  return [`${heading}: ${lines.length}`, ...lines, ''];
}

/**
 * What somebody who keeps the content needs to see, as lines of text: counts, what is due for review on `today`
 * (YYYY-MM-DD), addresses that were seen in no source, and what changed since the last release.
 */
export function contentReport(records: readonly Stated[], today: string, since: ChangesSince): string[] {
  const counts = statedKinds.map((kind) => {
    const of = records.filter((record) => record.kind === kind);
    const check = of.filter(({ certainty }) => certainty === 'check').length;
    return `  ${kind.padEnd(14)} ${String(of.length).padStart(4)}, of which to check ${check}`;
  });
  const reviewed = toReview(records);
  const due = reviewed.filter((record) => isOverdue(record, today));
  const unconfirmed = records.filter(({ addressConfirmed }) => !addressConfirmed);
  return [
    `Records: ${records.length}`,
    ...counts,
    `Over, kept to lead to what applies, nothing to review: ${records.length - reviewed.length}`,
    '',
    ...part(`Due for review on ${today}`, due.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).map(line)),
    ...part('Addresses that are not confirmed', unconfirmed.map(line)),
    ...part(
      `Changed since release ${since.version}`,
      since.changes.map(({ is, key, title }) => `  ${is.padEnd(8)} ${key}  ${title}`),
    ),
  ];
}
