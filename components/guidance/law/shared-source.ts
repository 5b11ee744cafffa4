import type { ContentRecord } from '@/lib/content/content-record';

/** What a source line says of a record. Records of which the same is said can stand below one line. */
type Sourced<Id extends string> = Pick<
  ContentRecord<Id>,
  'sources' | 'asOf' | 'certainty' | 'reviewAfterMonths'
>;

const saidOf = <Id extends string>({ sources, asOf, certainty, reviewAfterMonths }: Sourced<Id>) =>
  JSON.stringify([sources, asOf, certainty, reviewAfterMonths]);

/** Whether one source line says the same of both. */
export const restsOnTheSame = <Id extends string>(one: Sourced<Id>, other: Sourced<Id>): boolean =>
  saidOf(one) === saidOf(other);

/**
 * The record whose source line is said once, above all that rest on the same: the one that most of them share, the
 * first of those on a tie; null where no two do. What is to be checked is never said above: its mark stands beside it.
 */
export function sharedSource<Id extends string, R extends Sourced<Id>>(records: readonly R[]): R | null {
  const sure = records.filter(({ certainty }) => certainty !== 'check');
  const sharing = (record: R) => sure.filter((other) => restsOnTheSame(record, other)).length;
  const most = Math.max(0, ...sure.map(sharing));
  return most < 2 ? null : (sure.find((record) => sharing(record) === most) ?? null);
}

/** Records of which the same is said, in groups, in the order in which each group begins. */
export function bySource<T>(items: readonly T[], recordOf: (item: T) => Sourced<string>): [T, ...T[]][] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => restsOnTheSame(recordOf(first), recordOf(item)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
