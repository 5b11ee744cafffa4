import { type Bytes, bytesOf, joined } from './bytes';

// The only file that touches crypto.subtle. One algorithm for everything: AES-256-GCM with a fresh random 96-bit iv,
// stored in front of what it sealed. `context` is authenticated with it: what was sealed for one place, and one
// version, does not open in another.
const ivLength = 12;
const aes = { name: 'AES-GCM', length: 256 } as const;

/** What a key may do: `seal` records, or `wrap` other keys. Never both. */
export type KeyUse = 'seal' | 'wrap';
const usages = {
  seal: ['encrypt', 'decrypt'],
  wrap: ['wrapKey', 'unwrapKey'],
} as const satisfies Record<KeyUse, readonly KeyUsage[]>;

/** OWASP's figure for PBKDF2 with SHA-256. Never read from what is stored: an altered file could ask for less. */
export const passphraseRounds = 600_000;

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** What `randomId` makes, and nothing else: no name from a store that somebody altered gets further. */
export const randomNameShape = /^[0-9a-f]{32}$/;

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** A new random key. It can leave the browser's keeping until it is wrapped: unwrap it for daily use. */
export function newKey(use: KeyUse): Promise<CryptoKey> {
  return crypto.subtle.generateKey(aes, true, [...usages[use]]);
}

/** The same key, from now on unable to leave the browser's keeping. */
export async function keptInside(key: CryptoKey, use: KeyUse): Promise<CryptoKey> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', key));
  const kept = await crypto.subtle.importKey('raw', raw, aes.name, false, [...usages[use]]);
  raw.fill(0);
  return kept;
}

/** The key that a passphrase stands for. `rounds` is only ever less than `passphraseRounds` in tests. */
export async function keyFromPassphrase(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  // One text can be typed as different characters on different keyboards.
  const secret = bytesOf(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const stretch = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(stretch, base, aes, false, [...usages.wrap]);
}

/** The key that a recovery key's 128 random bits stand for: nothing to guess, so nothing to slow down. */
export async function keyFromRandomBits(bits: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const spread = { name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf('waymark/recovery-key/1') };
  return crypto.subtle.deriveKey(spread, base, aes, false, [...usages.wrap]);
}

export async function seal(plain: Bytes, key: CryptoKey, context: string): Promise<Bytes> {
  const iv = randomBytes(ivLength);
  const how = { name: aes.name, iv, additionalData: bytesOf(context) };
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(how, key, plain)));
}

/** Null where it does not open: another key, another context, or not a byte as it was. */
export async function open(sealed: Bytes, key: CryptoKey, context: string): Promise<Bytes | null> {
  const opened = await orNull(crypto.subtle.decrypt(howSealed(sealed, context), key, sealed.slice(ivLength)));
  return opened && new Uint8Array(opened);
}

export async function wrap(key: CryptoKey, wrapping: CryptoKey, context: string): Promise<Bytes> {
  const iv = randomBytes(ivLength);
  const how = { name: aes.name, iv, additionalData: bytesOf(context) };
  return joined(iv, new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapping, how)));
}

/** Null where it does not open. `toWrapAgain` is for the moment in which a new secret is put around the key. */
export function unwrap(
  wrapped: Bytes,
  wrapping: CryptoKey,
  context: string,
  use: KeyUse,
  { toWrapAgain } = { toWrapAgain: false },
): Promise<CryptoKey | null> {
  const how = howSealed(wrapped, context);
  const key = wrapped.slice(ivLength);
  return orNull(crypto.subtle.unwrapKey('raw', key, wrapping, how, aes.name, toWrapAgain, [...usages[use]]));
}

function howSealed(sealed: Bytes, context: string) {
  return { name: aes.name, iv: sealed.slice(0, ivLength), additionalData: bytesOf(context) };
}

async function orNull<T>(opening: Promise<T>): Promise<T | null> {
  try {
    return await opening;
  } catch (error) {
    // Everything else is a bug, not a wrong key.
    if (error instanceof DOMException && (error.name === 'OperationError' || error.name === 'DataError')) {
      return null;
    }
    throw error;
  }
}
