import type { Result } from '@/lib/result';
import { keyFromPassphrase, keyFromRandomBits, randomBytes, unwrap, wrap } from './crypto';
import { done, failed, type VaultFailure } from './failures';
import type { HeldKeyRing } from './held-key-ring';
import { bytesBySecret, type KeyBySecret, type KeyRing, keyBySecret } from './key-ring';
import { newRecoveryBits, readRecoveryKey, recoveryKeyText } from './recovery-key';
import type { VaultGround } from './storage';
import { noTries, oneMoreWrong, onThisClock, secondsToWait } from './tries';
import { chosenPassphrase, meantPassphrases } from './typed-passphrase';

/** What opens a vault, as it was typed. */
export type Secret = { passphrase: string } | { recoveryKey: string };

const saltLength = 16;
const contextOf = (by: 'passphrase' | 'recovery', vault: string) => `waymark/1/master/${by}/${vault}`;

/** Wraps the master key, which must be extractable, for a passphrase. */
export async function masterByPassphrase(
  master: CryptoKey,
  vault: string,
  passphrase: string,
  { rounds }: VaultGround,
): Promise<KeyBySecret> {
  const salt = randomBytes(saltLength);
  const key = await keyFromPassphrase(chosenPassphrase(passphrase), salt, rounds);
  return keyBySecret(salt, await wrap(master, key, contextOf('passphrase', vault)));
}

/** Wraps it for a new recovery key; `text` is shown once and kept nowhere. */
export async function masterByNewRecoveryKey(
  master: CryptoKey,
  vault: string,
): Promise<{ text: string; recovery: KeyBySecret }> {
  const bits = newRecoveryBits();
  const salt = randomBytes(saltLength);
  const key = await keyFromRandomBits(bits, salt);
  const wrapped = await wrap(master, key, contextOf('recovery', vault));
  return { text: recoveryKeyText(bits), recovery: keyBySecret(salt, wrapped) };
}

/**
 * The master key for a secret, and the ring as it is then. A wrong passphrase is counted in the key file, so that a reload does not make guessing
 * quicker; the count ends with a right one. `toWrapAgain` gives a key that may be wrapped for another secret.
 */
export async function openMaster(
  held: HeldKeyRing,
  ring: KeyRing,
  secret: Secret,
  ground: VaultGround,
  { toWrapAgain } = { toWrapAgain: false },
): Promise<Result<{ master: CryptoKey; ring: KeyRing }, VaultFailure>> {
  if ('recoveryKey' in secret) {
    const bits = readRecoveryKey(secret.recoveryKey);
    if (!bits.ok) return bits;
    const { salt, key } = bytesBySecret(ring.recovery);
    const by = await keyFromRandomBits(bits.value, salt);
    const master = await unwrap(key, by, contextOf('recovery', ring.vault), 'wrap', { toWrapAgain });
    return master ? done({ master, ring }) : failed({ kind: 'vault.wrong-recovery-key' });
  }
  const now = ground.now();
  const tries = onThisClock(ring.tries, now);
  const seconds = secondsToWait(tries, now);
  if (seconds > 0) {
    // What the clock made of the last try is kept, or the wait would begin anew each time it is asked.
    if (tries !== ring.tries) await held.write({ ...ring, tries });
    return failed({ kind: 'vault.wait', seconds });
  }
  const { salt, key } = bytesBySecret(ring.passphrase);
  let master: CryptoKey | null = null;
  for (const meant of meantPassphrases(secret.passphrase)) {
    const by = await keyFromPassphrase(meant, salt, ground.rounds);
    master ??= await unwrap(key, by, contextOf('passphrase', ring.vault), 'wrap', { toWrapAgain });
  }
  // Whether the count could be written changes nothing for the person who typed.
  const counted = { ...ring, tries: master ? noTries : oneMoreWrong(tries, now) };
  if (!master || ring.tries.wrong > 0) await held.write(counted);
  return master ? done({ master, ring: counted }) : failed({ kind: 'vault.wrong-passphrase' });
}
