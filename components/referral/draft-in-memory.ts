'use client';
import { useSyncExternalStore } from 'react';
import type { Answers } from '@/lib/questions/answers';

/** The one draft of this tab: its answers, and the address of the step where it was left. */
export interface Draft {
  answers: Answers;
  leftAt: string | null;
}

let draft: Draft | null = null;
const listeners = new Set<() => void>();

function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}

/** The draft as it is now, or null where nothing was answered yet. */
export function draftNow(): Draft | null {
  return draft;
}

/**
 * Keeps the draft in this tab's memory, and nowhere else: pages of the app can be opened and left without losing it,
 * and the browser asks before the tab is closed or reloaded. Null or no answers: nothing to keep, nothing to ask.
 */
export function keepDraft(next: Draft | null) {
  const begun = next !== null && Object.keys(next.answers).length > 0;
  draft = begun ? next : null;
  if (begun) addEventListener('beforeunload', askBeforeLeaving);
  else removeEventListener('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The draft, followed. Null while the page is being made elsewhere. */
export function useDraft(): Draft | null {
  return useSyncExternalStore(subscribe, draftNow, () => null);
}
