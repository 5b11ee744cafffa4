import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Result } from '@/lib/result';
import { type Bytes, bytesOf, textOf } from './bytes';
import { done, failed } from './failures';
import { checkPassphraseLength, type PassphraseLengthFailure } from './passphrase-length';
import { chosenPassphrase, meantPassphrases } from './typed-passphrase';

export type BackupFailure = {
  kind:
    | 'backup.too-large'
    | 'backup.not-age'
    /** Made for a key of another kind: an SSH or age key, a hardware token. */
    | 'backup.other-key'
    | 'backup.wrong-passphrase'
    | 'backup.damaged';
};

export type NoBackup = PassphraseLengthFailure | { kind: 'backup.too-large' };

/** Bytes. A draft is a few hundred kB; this is what a page can hold at once without trouble. */
export const largestBackup = 100_000_000;
/** How dear a guess is, as a power of two: age's own default. Takes a second and 256 MB. */
const scryptWorkFactor = 18;

/** A file's first lines, as the age format has them: its version, then one line for each key it was made for. */
const firstLine = 'age-encryption.org/v1\n';
const armorLine = '-----BEGIN AGE ENCRYPTED FILE-----';

/**
 * One draft's case file as an encrypted file (binary age format, `.age`), which any age program opens with the
 * passphrase. Holds up its thread for a second or more, and brings a large library: pages ask through `make-backup.ts`.
 */
export async function encryptBackup(
  caseFile: string,
  passphrase: string,
  workFactor = scryptWorkFactor,
): Promise<Result<Bytes, NoBackup>> {
  const length = checkPassphraseLength(passphrase);
  if (!length.ok) return length;
  const plain = bytesOf(caseFile);
  if (plain.length > largestBackup) return failed({ kind: 'backup.too-large' });
  const encrypter = new Encrypter();
  encrypter.setPassphrase(chosenPassphrase(passphrase).normalize('NFKC'));
  encrypter.setScryptWorkFactor(workFactor);
  return done(new Uint8Array(await encrypter.encrypt(plain)));
}

/** The case file in a backup, as text, binary or armored. Whether it is a case file is for its reader to say. */
export async function decryptBackup(file: Bytes, passphrase: string): Promise<Result<string, BackupFailure>> {
  if (file.length > largestBackup) return failed({ kind: 'backup.too-large' });
  const binary = startsWith(file, armorLine) ? unarmored(file) : file;
  if (!binary) return failed({ kind: 'backup.damaged' });
  if (!startsWith(binary, firstLine)) return failed({ kind: 'backup.not-age' });
  const made = madeFor(binary);
  if (made !== 'scrypt') return failed({ kind: made ? 'backup.other-key' : 'backup.damaged' });

  let matched = true;
  const decrypter = new Decrypter();
  // Another age program takes it as it was typed.
  const meant = meantPassphrases(passphrase).map((one) => one.normalize('NFKC'));
  for (const one of new Set([...meant, passphrase])) decrypter.addPassphrase(one);
  // Asked only when the passphrase opened nothing: the one failure that is not damage.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      matched = false;
      return null;
    },
  });
  try {
    return done(textOf(new Uint8Array(await decrypter.decrypt(binary))));
  } catch {
    return failed({ kind: matched ? 'backup.damaged' : 'backup.wrong-passphrase' });
  }
}

function startsWith(file: Bytes, text: string): boolean {
  return asLatin1(file.subarray(0, text.length)) === text;
}

/** The kind of key that the file was made for, or null where its second line does not say. */
function madeFor(file: Bytes): string | null {
  const head = asLatin1(file.subarray(firstLine.length, firstLine.length + 100));
  return /^-> (\S+) /.exec(head)?.[1] ?? null;
}

function asLatin1(bytes: Bytes): string {
  return String.fromCharCode(...bytes);
}

function unarmored(file: Bytes): Bytes | null {
  try {
    return new Uint8Array(armor.decode(textOf(file)));
  } catch {
    return null;
  }
}
