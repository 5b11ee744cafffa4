'use client';
import { useSyncExternalStore } from 'react';
import type { Answers } from '@/lib/questions/answers';

/** A draft as this tab holds it: its answers, and the address of the step where it was left. */
export interface Draft {
  answers: Answers;
  leftAt: string | null;
  /** Changes with each other draft that takes the place of this one: what is kept of one never goes over another. */
  of: number;
}

/** What else than the draft would be lost with the page: a key that is shown once, details that are not stored yet. */
type Hold = 'sheet' | 'details';

let draft: Draft | null = null;
let of = 0;
let safe = false;
const holds = new Set<Hold>();
const listeners = new Set<() => void>();

function askBeforeLeaving(event: BeforeUnloadEvent) {
  event.preventDefault();
}

/** Whether the page may be left without losing anything. */
export const mayLeave = (): boolean => (draft === null || safe) && holds.size === 0;

function askOrNot() {
  if (mayLeave()) removeEventListener('beforeunload', askBeforeLeaving);
  else addEventListener('beforeunload', askBeforeLeaving);
}

/** The draft as it is now, or null where nothing was answered yet. */
export function draftNow(): Draft | null {
  return draft;
}

/** Which draft this tab is at, also while nothing is answered in it. */
export const identityNow = (): number => of;

/** Holds what was answered, so that pages of the app can be opened and left without losing it. No answers: no draft. */
export function keepDraft(next: Pick<Draft, 'answers' | 'leftAt'>) {
  draft = Object.keys(next.answers).length > 0 ? { ...next, of } : null;
  if (!draft) safe = false;
  askOrNot();
  for (const listener of listeners) listener();
}

/** Another draft, or none, takes the place of the one in this tab. What is stored of that one stays as it is. */
export function changeDraft(next: Pick<Draft, 'answers' | 'leftAt'> | null) {
  of += 1;
  safe = false;
  keepDraft(next ?? { answers: {}, leftAt: null });
}

/** Whether all of the draft is stored: only then may the tab be closed without a question. */
export function setSafe(stored: boolean) {
  safe = stored;
  askOrNot();
}

/** The browser asks before the page is left, as long as something holds it. */
export function holdPage(by: Hold, hold: boolean) {
  if (hold) holds.add(by);
  else holds.delete(by);
  askOrNot();
}

/** The walk that is open in this tab, if one is: its answers are its own to change. */
let walkTakesIn: ((answers: Answers) => void) | null = null;

/** For the walk: `takeIn` is given answers that are put into its draft from elsewhere. Comes back with the way to end it. */
export function onFilledIn(takeIn: (answers: Answers) => void): () => void {
  walkTakesIn = takeIn;
  return () => {
    walkTakesIn = null;
  };
}

/** Puts answers into the draft of this tab, beside those that are there. */
export function fillIn(answers: Answers) {
  if (walkTakesIn) walkTakesIn(answers);
  else if (draft) keepDraft({ ...draft, answers: { ...draft.answers, ...answers } });
}

export function onDraft(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The draft, followed. Null while the page is being made elsewhere. */
export function useDraft(): Draft | null {
  return useSyncExternalStore(onDraft, draftNow, () => null);
}
