import {
  currentStatuses,
  type GuidanceKind,
  type GuidanceTopic,
  guidanceKinds,
  guidanceTopics,
  pastStatuses,
} from '@/lib/content/guidance-entry';
import type { LibraryId } from '@/lib/content/library';
import { belongsTo, entryOf, isPast, type LibraryPlace, libraryPlaces } from './library';

/** `current`: everything that still applies or may do; `past`: everything that does not. Then each status by itself. */
export const statusFilters = ['current', 'past', ...currentStatuses, ...pastStatuses] as const;
export type StatusFilter = (typeof statusFilters)[number];

/** What each filter can be set to, in the order in which the address and the page have them. */
export const filterValues = {
  nation: libraryPlaces,
  kind: guidanceKinds,
  topic: guidanceTopics,
  status: statusFilters,
} as const;
export type FilterName = keyof typeof filterValues;
export const filterNames = Object.keys(filterValues) as FilterName[]; // Object.keys forgets the keys it was given

/** What is asked for; a filter that is not set leaves everything. */
export interface Filters {
  nation?: LibraryPlace;
  kind?: GuidanceKind;
  topic?: GuidanceTopic;
  status?: StatusFilter;
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

/**
 * The filters that an address asks for. A value that is not in the list is left out and its filter is named in
 * `unknown`. Whatever else the address holds is not looked at.
 */
export function filtersIn(query: string): { filters: Filters; unknown: readonly FilterName[] } {
  const asked = new URLSearchParams(query);
  const nation = oneOf(filterValues.nation, asked.get('nation'));
  const kind = oneOf(filterValues.kind, asked.get('kind'));
  const topic = oneOf(filterValues.topic, asked.get('topic'));
  const status = oneOf(filterValues.status, asked.get('status'));
  const filters = {
    ...(nation && { nation }),
    ...(kind && { kind }),
    ...(topic && { topic }),
    ...(status && { status }),
  };
  return { filters, unknown: filterNames.filter((name) => asked.get(name) && !(name in filters)) };
}

/** The query of an address for filters, with its question mark; empty where none is set. */
export function queryOf(filters: Filters): string {
  const set = filterNames.flatMap((name): [string, string][] => {
    const value = filters[name];
    return value === undefined ? [] : [[name, value]];
  });
  return set.length > 0 ? `?${new URLSearchParams(set)}` : '';
}

function hasStatus(status: StatusFilter, id: LibraryId): boolean {
  const entry = entryOf(id);
  if (status === 'current' || status === 'past') return isPast(entry) === (status === 'past');
  return entry.status === status;
}

/** Whether an entry is among what is asked for. */
export function passes({ nation, kind, topic, status }: Filters, id: LibraryId): boolean {
  const entry = entryOf(id);
  const topics: readonly GuidanceTopic[] = entry.topics;
  return (
    (nation === undefined || belongsTo(nation, id)) &&
    (kind === undefined || entry.kind === kind) &&
    (topic === undefined || topics.includes(topic)) &&
    (status === undefined || hasStatus(status, id))
  );
}
