import type { Result } from '@/lib/result';
import { done, failed, type StorageFailure, type VaultFailure } from './failures';
import { type HeldKeyRing, withKeyRing } from './held-key-ring';
import { decodeKeyFile, encodeKeyFile } from './key-file-format';
import { encodeKeyRing } from './key-ring';
import { finishLeftOvers, writeFirstIndex } from './left-overs';
import { newKeyRing, openKeys } from './open-keys';
import { openedVault, type Vault } from './opened-vault';
import { checkPassphraseLength } from './passphrase-length';
import { openMaster, type Secret } from './secrets';
import type { VaultGround } from './storage';

/**
 * `damaged`: there were drafts and no key that opens them. `newer`: a later version of the app wrote it.
 * `no-secure-context`: the page came over plain HTTP, where browsers encrypt nothing. `storage-blocked`: the browser
 * keeps nothing for this site (a private window, or a setting). `storage-failed`: it could not say, and may at another try.
 */
export type VaultState =
  | 'none'
  | 'locked'
  | 'damaged'
  | 'newer'
  | 'no-secure-context'
  | 'storage-blocked'
  | 'storage-failed';

/** All that can be done with a vault that is not open. */
export interface ClosedVault {
  state(): Promise<VaultState>;
  /** The recovery key is to be shown once; it is kept nowhere. Refuses where there is a vault or a damaged one. */
  create(passphrase: string): Promise<Result<{ vault: Vault; recoveryKey: string }, VaultFailure>>;
  unlock(secret: Secret): Promise<Result<Vault, VaultFailure>>;
  /** Destroys all drafts and details for good: the keys first, then the records. Works on a damaged vault. */
  wipe(): Promise<Result<null, StorageFailure>>;
}

export function vaultAt(ground: VaultGround): ClosedVault {
  return {
    state: () => stateOf(ground),
    create: (passphrase) => create(ground, passphrase),
    unlock: (secret) => unlock(ground, secret),
    wipe: () => wipe(ground),
  };
}

async function stateOf(ground: VaultGround): Promise<VaultState> {
  // Undefined where there is no page at all.
  if (globalThis.isSecureContext === false) return 'no-secure-context';
  const state = await withKeyRing<VaultState, StorageFailure>(ground, async ({ found }) => {
    if (found === 'none' || found === 'damaged') {
      const lost = await hasRecords(ground);
      return lost.ok ? done(lost.value ? 'damaged' : 'none') : lost;
    }
    const reachable = await ground.records.read(['index']);
    return reachable.ok ? done(found === 'wiped' ? 'none' : 'locked') : reachable;
  });
  if (state.ok) return state.value;
  switch (state.failure.kind) {
    case 'vault.newer':
      return 'newer';
    case 'vault.storage-blocked':
      return 'storage-blocked';
    case 'vault.storage-failed':
    case 'vault.storage-full':
      return 'storage-failed';
  }
}

/** Without a key and without a record there is nothing to lose: a vault that was never quite made. */
async function hasRecords({ records }: VaultGround): Promise<Result<boolean, StorageFailure>> {
  const all = await records.readAll();
  return all.ok ? done(all.value.names.length > 0) : all;
}

async function create(
  ground: VaultGround,
  passphrase: string,
): Promise<Result<{ vault: Vault; recoveryKey: string }, VaultFailure>> {
  const length = checkPassphraseLength(passphrase);
  if (!length.ok) return length;
  return withKeyRing<{ vault: Vault; recoveryKey: string }, VaultFailure>(ground, async (held) => {
    const free = await makeRoom(ground, held);
    if (!free.ok) return free;
    const { ring, master, recoveryKey } = await newKeyRing(passphrase, ground);
    const keys = await openKeys(master, ring);
    if (!keys) return failed({ kind: 'vault.damaged' });
    const written = await held.write(ring);
    if (!written.ok) return written;
    const indexed = await writeFirstIndex(ground, keys);
    if (indexed.ok) return done({ vault: openedVault(ground, keys), recoveryKey });
    // Nobody has seen its recovery key: it must not be what is found next time.
    await held.write(null);
    return indexed;
  });
}

async function makeRoom(ground: VaultGround, { found }: HeldKeyRing): Promise<Result<null, VaultFailure>> {
  // What a wipe could not finish. Its keys are gone.
  if (found === 'wiped') return ground.records.destroy();
  if (found !== 'none' && found !== 'damaged') return failed({ kind: 'vault.already-there' });
  const lost = await hasRecords(ground);
  if (!lost.ok) return lost;
  return lost.value ? failed({ kind: 'vault.damaged' }) : done(null);
}

async function unlock(ground: VaultGround, secret: Secret): Promise<Result<Vault, VaultFailure>> {
  return withKeyRing<Vault, VaultFailure>(ground, async (held) => {
    const { found } = held;
    if (found === 'wiped') return failed({ kind: 'vault.none' });
    if (found === 'none' || found === 'damaged') {
      const lost = await hasRecords(ground);
      return lost.ok ? failed({ kind: lost.value ? 'vault.damaged' : 'vault.none' }) : lost;
    }
    const master = await openMaster(held, found, secret, ground);
    if (!master.ok) return master;
    const keys = await openKeys(master.value.master, found);
    if (!keys) return failed({ kind: 'vault.damaged' });
    await finishLeftOvers(ground, keys, held, master.value.ring);
    return done(openedVault(ground, keys));
  });
}

async function wipe({ keyFile, records }: VaultGround): Promise<Result<null, StorageFailure>> {
  return keyFile.exclusively(async (file) => {
    const bytes = await file.read();
    if (!bytes.ok) return bytes;
    if (bytes.value) {
      const decoded = await decodeKeyFile(bytes.value);
      const counter = 1 + ((decoded.ok && decoded.value?.counter) || 0);
      // Every byte of it, a damaged or newer file's too: the copies are as long as the file.
      const wiped = await file.write(
        await encodeKeyFile({ counter, content: encodeKeyRing(null) }, bytes.value),
      );
      if (!wiped.ok) return wiped;
    }
    // The file stays, with nothing in it: Chromium loses count of a site's storage when one written in place is removed.
    return records.destroy();
  });
}
