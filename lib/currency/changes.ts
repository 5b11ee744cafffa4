import type { Stated } from './stated';

/** What a release stated, by key: kept as a file of it (lib/content/releases), so that the next can be compared. */
export type Released = Readonly<
  Record<
    string,
    {
      title: string;
      says: string;
      reach: string | null;
      from: readonly string[];
      asOf: string;
      certainty: string;
    }
  >
>;

/** What of a record is other than before. */
export const changedParts = ['says', 'reach', 'from', 'certainty', 'asOf'] as const;
export type ChangedPart = (typeof changedParts)[number];

export type Change =
  | { is: 'added' | 'removed'; key: string; title: string }
  | {
      is: 'changed';
      key: string;
      title: string;
      parts: readonly ChangedPart[];
      /** What it said before, where that is what changed. */
      before: string | null;
    };

/** What is kept of the records for the releases that follow. */
export function released(records: readonly Stated[]): Released {
  return Object.fromEntries(
    records.map(({ key, title, says, reach, from, asOf, certainty }) => [
      key,
      { title, says, reach, from, asOf, certainty },
    ]),
  );
}

/** What is new, other or gone, in the order of the records as they are now; what is gone at the end. */
export function changesBetween(before: Released, now: Released): Change[] {
  const here = Object.entries(now).flatMap(([key, record]): Change[] => {
    const was = before[key];
    const { title } = record;
    if (!was) return [{ is: 'added', key, title }];
    const parts = changedParts.filter((part) => JSON.stringify(was[part]) !== JSON.stringify(record[part]));
    if (parts.length === 0 && was.title === title) return [];
    return [{ is: 'changed', key, title, parts, before: parts.includes('says') ? was.says : null }];
  });
  const gone = Object.entries(before).filter(([key]) => !now[key]);
  return [...here, ...gone.map(([key, { title }]): Change => ({ is: 'removed', key, title }))];
}
