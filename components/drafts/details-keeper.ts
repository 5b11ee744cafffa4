import { autosave, type Saved } from '@/components/keeping/autosave';
import {
  type MyDetailId,
  type MyDetails,
  type MyDetailsFailure,
  noDetails,
  readMyDetails,
  writeMyDetails,
} from '@/lib/drafts/my-details';
import type { Result } from '@/lib/result';
import type { VaultFailure } from '@/lib/vault/failures';
import type { Vault } from '@/lib/vault/opened-vault';
import { mayPass } from './may-pass';

export type DetailsFailure = VaultFailure | MyDetailsFailure;

export type DetailsSaving =
  | { is: 'nothing-yet' | 'saving' | 'saved' }
  /** `again`: it is tried again by itself. */
  | { is: 'not-saved'; failure: DetailsFailure; again: boolean };

/**
 * The worker's details as this tab holds them. `unreadable`: something is stored that must not be written over unasked. `anew`:
 * the worker asked to begin with empty ones.
 */
export type DetailsState =
  | { is: 'reading' }
  | { is: 'unreadable'; failure: DetailsFailure }
  | { is: 'there'; details: MyDetails; saving: DetailsSaving; anew: boolean };

/** Stores the worker's own details as they are typed. They are held here, not in their form: that may be closed at any time. */
export interface DetailsKeeper {
  now(): DetailsState;
  follow(listener: () => void): () => void;
  /** Reads what is stored, once; again where that failed. */
  read(): Promise<void>;
  typed(id: MyDetailId, value: string): void;
  /** Where what is stored can not be read: empty details take its place with the first word that is typed. */
  beginAnew(): void;
  /** Stores what is not stored yet. False where that was refused. */
  flush(): Promise<boolean>;
  /** The details as they are here, where some of them are not stored; null where all are. */
  unsaved(): MyDetails | null;
  stop(): void;
}

export async function storedDetails(vault: Vault): Promise<Result<MyDetails | null, DetailsFailure>> {
  const found = await vault.readDetails();
  if (!found.ok) return found;
  return found.value === null ? { ok: true, value: null } : readMyDetails(found.value);
}

/** `onSettled`: called with each change of whether all that was typed is stored, and with the reason where it can not be. */
export function keepDetailsIn(
  vault: Vault,
  onSettled: (stored: boolean, why?: DetailsFailure['kind']) => void,
): DetailsKeeper {
  let state: DetailsState = { is: 'reading' };
  let reading: Promise<void> | null = null;
  /** What was typed here and is not stored. Only this is put over what is stored: another tab may have typed the rest. */
  let typed = new Map<MyDetailId, string>();
  let anew = false;
  const listeners = new Set<() => void>();

  function become(next: DetailsState) {
    state = next;
    for (const listener of listeners) listener();
  }
  function report(saving: DetailsSaving) {
    if (state.is === 'there') become({ ...state, saving });
  }
  function refused(failure: DetailsFailure): Saved {
    const again = mayPass(failure.kind);
    report({ is: 'not-saved', failure, again });
    onSettled(false, failure.kind);
    return { ok: false, again };
  }

  async function save(): Promise<Saved> {
    const sent = typed;
    const before = anew ? ({ ok: true, value: null } as const) : await storedDetails(vault);
    if (!before.ok) return refused(before.failure);
    const details: MyDetails = { ...(before.value ?? noDetails), ...Object.fromEntries(sent) };
    const saved = await vault.saveDetails(writeMyDetails(details));
    if (!saved.ok) return refused(saved.failure);
    anew = false;
    typed = new Map([...typed].filter(([id, value]) => sent.get(id) !== value));
    // Where more was typed meanwhile, the next save says so.
    if (typed.size > 0) return { ok: true };
    report({ is: 'saved' });
    onSettled(true);
    return { ok: true };
  }
  const saving = autosave(save);

  async function readOnce() {
    const found = await storedDetails(vault);
    if (!found.ok) become({ is: 'unreadable', failure: found.failure });
    else
      become({ is: 'there', details: found.value ?? noDetails, saving: { is: 'nothing-yet' }, anew: false });
  }

  return {
    now: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read() {
      if (state.is === 'there') return Promise.resolve();
      reading ??= readOnce().finally(() => {
        reading = null;
      });
      return reading;
    },
    typed(id, value) {
      if (state.is !== 'there' || state.details[id] === value) return;
      typed = new Map([...typed, [id, value]]);
      const isRefused = state.saving.is === 'not-saved';
      become({
        ...state,
        details: { ...state.details, [id]: value },
        // What was refused is said until it is saved.
        saving: isRefused ? state.saving : { is: 'saving' },
      });
      onSettled(false);
      saving.changed();
    },
    beginAnew() {
      anew = true;
      become({ is: 'there', details: noDetails, saving: { is: 'nothing-yet' }, anew: true });
    },
    flush: async () => (await saving.flush()).ok,
    unsaved: () => (state.is === 'there' && typed.size > 0 ? state.details : null),
    stop: () => saving.stop(),
  };
}
