'use client';
import { useSyncExternalStore } from 'react';
import type { DraftFailure, VaultFailure } from '@/lib/vault/failures';

/** What stands in the way of storing a draft. `moved`: another tab or window works on it now. */
export type NotSaved = (VaultFailure | DraftFailure)['kind'] | 'moved';

/** How far the draft in this tab is stored. */
export type Saving =
  | { is: 'nothing-yet' }
  | { is: 'saving' }
  /** `at`: milliseconds since 1970. */
  | { is: 'saved'; at: number }
  /** `again`: it is tried again by itself. */
  | { is: 'not-saved'; why: NotSaved; again: boolean };

/** Why drafts are held by this tab alone. `not-asked`: nothing was chosen yet. `chosen`: nothing is to be stored. */
export type InTabOnly =
  | 'not-asked'
  | 'chosen'
  | 'no-secure-context'
  | 'storage-blocked'
  | 'storage-failed'
  | 'damaged'
  | 'newer';

/** Where drafts are kept, as far as this tab knows. */
export type Keeping =
  | { is: 'finding-out' }
  | { is: 'in-tab'; why: InTabOnly }
  /**
   * `unsaved`: this tab still has words that could not be stored. They are covered, and are stored when that can be done.
   * `set-elsewhere`: another tab set a passphrase as one was being set here.
   */
  | { is: 'locked'; besides: 'nothing' | 'unsaved' | 'set-elsewhere' }
  /**
   * Everything that was kept was deleted a moment ago, and that is still to be said. By another tab: what was shown here is
   * covered, and what was typed here may still be saved, unless it was behind the lock.
   */
  | { is: 'wiped'; by: 'this-tab' | 'another-tab' | 'another-tab-while-locked' }
  /**
   * `sheet`: a new recovery key, until the practitioner has it on paper. `filledIn`: the worker's details were put into the
   * draft that is here.
   */
  | { is: 'open'; saving: Saving; sheet: RecoverySheet | null; filledIn: boolean };

/** A recovery key that is shown this once. `replaces`: another one is in force until this one is confirmed. */
export interface RecoverySheet {
  key: string;
  replaces: boolean;
}

let keeping: Keeping = { is: 'finding-out' };
const listeners = new Set<() => void>();

export const keepingNow = (): Keeping => keeping;

/** For the vault's session alone. */
export function setKeeping(next: Keeping) {
  keeping = next;
  for (const listener of listeners) listener();
}

/** Whether another tab has taken the draft of this one over. */
export function isMoved(now: Keeping = keeping): boolean {
  return now.is === 'open' && now.saving.is === 'not-saved' && now.saving.why === 'moved';
}

/** Whether the lock covers words that are not stored yet: nothing may take their place before somebody unlocks. */
export function waitsBehindLock(keeping: Keeping): boolean {
  return keeping.is === 'locked' && keeping.besides === 'unsaved';
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const elsewhere: Keeping = { is: 'finding-out' };

/** Where drafts are kept, followed. */
export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribe, keepingNow, () => elsewhere);
}
