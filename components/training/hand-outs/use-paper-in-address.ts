'use client';
import { useSyncExternalStore } from 'react';
import { type HandOut, handOuts } from '@/lib/training/hand-outs/papers';

const path = '/training/hand-outs/';
const parameter = 'paper';
const followers = new Set<() => void>();

function follow(changed: () => void): () => void {
  followers.add(changed);
  addEventListener('popstate', changed);
  return () => {
    followers.delete(changed);
    removeEventListener('popstate', changed);
  };
}

/** The paper that an address's query names, or null: anybody can write anything there. */
function paperIn(query: string): HandOut | null {
  const written = new URLSearchParams(query).get(parameter);
  return handOuts.find((paper) => paper === written) ?? null;
}

/** Opens a paper, or the list of them; the browser's back button leads back. An address names no scenario. */
export function goToPaper(paper: HandOut | null) {
  history.pushState(null, '', paper ? `${path}?${parameter}=${paper}` : path);
  scrollTo(0, 0);
  for (const changed of followers) changed();
}

/** Where the address names a paper and nobody has chosen a scenario for it, as after a reload: the list is there instead. */
export function forgetPaper() {
  history.replaceState(null, '', path);
  for (const changed of followers) changed();
}

/** The paper that the address names; null for the list of them. */
export function usePaperInAddress(): HandOut | null {
  return useSyncExternalStore(
    follow,
    () => paperIn(location.search),
    () => null,
  );
}
