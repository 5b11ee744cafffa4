import type { Result } from '@/lib/result';

/** What the browser's stores can refuse. Nothing that was stored before is lost by any of them. */
export type StorageFailure = {
  kind: 'vault.storage-full' | 'vault.storage-blocked' | 'vault.storage-failed' | 'vault.newer';
};

export type VaultFailure =
  | StorageFailure
  | {
      kind:
        | 'vault.locked'
        | 'vault.none'
        | 'vault.already-there'
        | 'vault.damaged'
        /** The key file was taken away under an open vault, by something other than this app. */
        | 'vault.keys-gone'
        /** Wiped or made anew in another tab since this one was opened. */
        | 'vault.replaced'
        | 'vault.index-damaged'
        | 'vault.details-damaged'
        | 'vault.wrong-passphrase'
        | 'vault.wrong-recovery-key'
        | 'vault.recovery-key-mistyped'
        | 'passphrase.too-short'
        | 'passphrase.too-long';
    }
  /** `seconds` until the next passphrase may be tried. */
  | { kind: 'vault.wait'; seconds: number };

/** What can be wrong with one draft; the others still open. */
export type DraftFailure = {
  kind:
    | 'draft.none'
    | 'draft.changed-elsewhere'
    | 'draft.key-missing'
    | 'draft.record-missing'
    /** Edited, damaged, or another draft's record under this one's name. */
    | 'draft.altered'
    /** An older version of the same record, put back. */
    | 'draft.put-back'
    /** A record that no save of this vault accounts for. */
    | 'draft.extra'
    | 'draft.newer';
};

export function failed<F extends { kind: string }>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}

export function done<T>(value: T): Extract<Result<T, never>, { ok: true }> {
  return { ok: true, value };
}
