'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { type Filters, filtersIn, queryOf } from '@/lib/guidance/filters';

const followers = new Set<() => void>();

function follow(changed: () => void): () => void {
  followers.add(changed);
  addEventListener('popstate', changed);
  return () => {
    followers.delete(changed);
    removeEventListener('popstate', changed);
  };
}

/** Takes the place of this entry of the history: Back leads out of the library, not through every choice in it. */
function change(filters: Filters) {
  history.replaceState(null, '', `${location.pathname}${queryOf(filters)}`);
  for (const changed of followers) changed();
}

/** The filters that the address names, those it names and the library does not have, and how to change them. */
export function useFiltersInAddress() {
  const query = useSyncExternalStore(
    follow,
    () => location.search,
    () => '',
  );
  return { ...useMemo(() => filtersIn(query), [query]), change };
}
