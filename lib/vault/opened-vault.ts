import type { Result } from '@/lib/result';
import type { Card } from './card';
import { randomNameShape } from './crypto';
import { readDetails, saveDetails } from './details';
import { readDraft, removeDraft, type SavedDraft, saveDraft, saveNewDraft } from './drafts';
import { type DraftFailure, done, failed, type VaultFailure } from './failures';
import { withinIdleBounds } from './key-ring';
import { type ListedDraft, listDrafts } from './listing';
import { type MendedIndex, mendIndex } from './mending';
import { type OpenKeys, ownRing, withOwnRing } from './open-keys';
import { checkPassphraseLength } from './passphrase-length';
import type { DraftId } from './records';
import { masterByNewRecoveryKey, masterByPassphrase, openMaster, type Secret } from './secrets';
import type { VaultGround } from './storage';

type Answer<T, F = VaultFailure> = Promise<Result<T, Extract<F, { kind: string }>>>;

export interface NewRecoveryKey {
  text: string;
  /** From now on it opens the vault, and the old one does not. Where this is refused, the old one still does. */
  confirm(): Answer<null>;
}

/** An unlocked vault. Each call is whole or changes nothing; after `lock` each answers `vault.locked`. */
export interface Vault {
  /** Every draft, in no order, those with something wrong included. Opens their cards only. */
  list(): Answer<readonly ListedDraft[]>;
  /** A draft's story, a case file as text, and the version to save over. */
  read(id: DraftId): Answer<SavedDraft & { body: string }, VaultFailure | DraftFailure>;
  /**
   * Saves a new draft, or over the version that was read or saved last: one save of a draft at a time. Where another tab
   * saved since, refuses as `draft.changed-elsewhere` and leaves that one. When the disk is full the old version stays.
   */
  save(what: 'new' | SavedDraft, body: string, card: Card): Answer<SavedDraft, VaultFailure | DraftFailure>;
  /** Deletes for good: no backup of the key is left. Also takes away a draft that has something wrong. */
  remove(id: DraftId): Answer<null>;
  /** The worker's own details, as the text that was saved; null where there are none. */
  readDetails(): Answer<string | null>;
  saveDetails(details: string): Answer<null>;
  /** The present passphrase, or the recovery key where it is forgotten, is asked again: an unlocked screen is not proof. */
  changePassphrase(present: Secret, next: string): Answer<null>;
  /** A new recovery key, to be shown once. Nothing is stored of it, and the old one still opens the vault, until `confirm`. */
  newRecoveryKey(present: Secret): Answer<NewRecoveryKey>;
  /** The practitioner has the first recovery sheet. */
  takeSheet(): Answer<null>;
  /** Whether they have one; null for a vault of the first release, which does not know. */
  hasSheet(): Answer<boolean | null>;
  /** Whether the keys that what is stored needs are still on the disk. One read of a small file. */
  keysAreThere(): Answer<null>;
  /** Minutes without a key or a touch after which the app should lock. */
  idleLockMinutes(): Answer<number>;
  /** Whole minutes from 1 to 60; what is outside is brought inside. */
  setIdleLockMinutes(minutes: number): Answer<null>;
  /** For `vault.index-damaged` and `draft.put-back`, when the person was told that drafts may be older ones. */
  mendIndex(): Answer<MendedIndex>;
  /** Lets go of the keys. A save that has begun is finished. */
  lock(): void;
}

/** A vault around keys that were opened; it alone holds them. */
export function openedVault(ground: VaultGround, opened: OpenKeys): Vault {
  let keys: OpenKeys | null = opened;

  async function whenOpen<T, F extends { kind: string }>(
    work: (open: OpenKeys) => Promise<Result<T, F | VaultFailure>>,
  ): Promise<Result<T, F | VaultFailure>> {
    if (!keys) return failed({ kind: 'vault.locked' });
    const open = keys;
    const result = await work(open);
    if (result.ok || result.failure.kind !== 'vault.index-damaged') return result;
    // Maybe it is sound, and another vault's by now.
    const ring = await ownRing(ground, open);
    return ring.ok ? result : ring;
  }

  return {
    list: () => whenOpen((open) => listDrafts(ground, open)),
    read: (id) =>
      whenOpen<SavedDraft & { body: string }, DraftFailure>(async (open) =>
        randomNameShape.test(id) ? readDraft(ground, open, id) : failed({ kind: 'draft.none' }),
      ),
    save: (what, body, card) =>
      whenOpen<SavedDraft, DraftFailure>((open) =>
        what === 'new' ? saveNewDraft(ground, open, body, card) : saveDraft(ground, open, what, body, card),
      ),
    remove: (id) => whenOpen((open) => removeDraft(ground, open, id)),
    readDetails: () => whenOpen((open) => readDetails(ground, open)),
    saveDetails: (details) => whenOpen((open) => saveDetails(ground, open, details)),
    changePassphrase: (present, next) =>
      whenOpen(async (open) => {
        const length = checkPassphraseLength(next);
        if (!length.ok) return length;
        return withOwnRing(ground, open, async (held, found): Promise<Result<null, VaultFailure>> => {
          const master = await openMaster(held, found, present, ground, { toWrapAgain: true });
          if (!master.ok) return master;
          const passphrase = await masterByPassphrase(master.value.master, found.vault, next, ground);
          return held.write({ ...master.value.ring, passphrase });
        });
      }),
    newRecoveryKey: (present) =>
      whenOpen((open) =>
        withOwnRing(ground, open, async (held, found): Promise<Result<NewRecoveryKey, VaultFailure>> => {
          const master = await openMaster(held, found, present, ground, { toWrapAgain: true });
          if (!master.ok) return master;
          const { text, recovery } = await masterByNewRecoveryKey(master.value.master, found.vault);
          const confirm = () =>
            whenOpen((still) =>
              withOwnRing(ground, still, (now, ring) => now.write({ ...ring, recovery, sheetTaken: true })),
            );
          return done({ text, confirm });
        }),
      ),
    takeSheet: () =>
      whenOpen((open) =>
        withOwnRing(ground, open, (held, ring) => held.write({ ...ring, sheetTaken: true })),
      ),
    hasSheet: () =>
      whenOpen(async (open) => {
        const ring = await ownRing(ground, open);
        return ring.ok ? done(ring.value.sheetTaken ?? null) : ring;
      }),
    keysAreThere: () =>
      whenOpen(async (open) => {
        const ring = await ownRing(ground, open);
        return ring.ok ? done(null) : ring;
      }),
    idleLockMinutes: () =>
      whenOpen(async (open) => {
        const ring = await ownRing(ground, open);
        return ring.ok ? done(ring.value.idleLockMinutes) : ring;
      }),
    setIdleLockMinutes: (minutes) =>
      whenOpen((open) =>
        withOwnRing(ground, open, (held, ring) =>
          held.write({ ...ring, idleLockMinutes: withinIdleBounds(minutes) }),
        ),
      ),
    mendIndex: () => whenOpen((open) => mendIndex(ground, open)),
    lock: () => {
      keys?.drafts.clear();
      keys = null;
    },
  };
}
