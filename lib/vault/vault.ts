import { passphraseRounds } from './crypto';
import { idbRecords } from './idb-records';
import { opfsKeyFile } from './opfs-key-file';
import { vaultAt } from './vault-at';

export type { Card } from './card';
export type { DraftFailure, VaultFailure } from './failures';
export type { ListedDraft } from './listing';
export type { Vault } from './opened-vault';
export type { DraftId, Version } from './records';
export type { VaultState } from './vault-at';

/** This browser's vault: the only way to what is stored. Nothing happens before the first call. */
const here = vaultAt({ keyFile: opfsKeyFile, records: idbRecords, now: Date.now, rounds: passphraseRounds });

/** Whether there is a vault here, and whether there could be. Asked before anything else. */
export const vaultState = here.state;
/** Makes a vault. The recovery key is to be shown once; it is kept nowhere. */
export const createVault = here.create;
export const unlock = (passphrase: string) => here.unlock({ passphrase });
export const unlockWithRecoveryKey = (recoveryKey: string) => here.unlock({ recoveryKey });
/** Destroys every draft for good, for a forgotten passphrase or a damaged vault. */
export const wipeVault = here.wipe;
