import * as z from 'zod/mini';
import { type Bytes, base64Of, bytesOf, fromBase64, textOf } from './bytes';
import { randomNameShape } from './crypto';
import { noTries } from './tries';

// This is what the key file holds: wrapped keys and settings, nothing about a person.
z.config({ jitless: true });

/** A key under another, as bytes in base64. */
const wrapped = z.base64();
const name = z.string().check(z.regex(randomNameShape));
const bySecret = z.strictObject({ salt: z.base64(), key: wrapped });

const keyRingSchema = z.strictObject({
  /** Random; tells a vault from one made later in its place. */
  vault: name,
  /** The master key, under the passphrase and under the recovery key. */
  passphrase: bySecret,
  recovery: bySecret,
  /** All others are under the master key. */
  index: wrapped,
  details: wrapped,
  drafts: z.record(name, wrapped),
  /** Drafts whose first save has not been finished: there may be no record of them yet. */
  making: z.array(name),
  /** Drafts whose key is gone and whose records may still be there. */
  deleting: z.array(name),
  tries: z.strictObject({ wrong: z.int(), last: z.number() }),
  idleLockMinutes: z.int(),
  /** Whether the practitioner has said that they have the recovery sheet. Rings of the first release do not say. */
  sheetTaken: z.optional(z.boolean()),
});

export type KeyRing = z.infer<typeof keyRingSchema>;
export type KeyBySecret = KeyRing['passphrase'];

/** What a new ring starts with besides its keys. */
export const firstSettings = { tries: noTries, idleLockMinutes: 10 } as const;

/** Whole minutes from 1 to 60: who writes to the file must not keep a vault open for a year, or lock it at each key. */
export function withinIdleBounds(minutes: number): number {
  return Math.min(60, Math.max(1, Math.round(minutes)));
}

/** Null stands for a vault that was wiped: its records may go, too. */
export function encodeKeyRing(ring: KeyRing | null): Bytes {
  return bytesOf(JSON.stringify(ring));
}

/** Undefined where it is no key ring. */
export function decodeKeyRing(content: Bytes): KeyRing | null | undefined {
  try {
    const ring = z.nullable(keyRingSchema).safeParse(JSON.parse(textOf(content))).data;
    return ring && { ...ring, idleLockMinutes: withinIdleBounds(ring.idleLockMinutes) };
  } catch {
    return undefined;
  }
}

export function keyBySecret(salt: Bytes, key: Bytes): KeyBySecret {
  return { salt: base64Of(salt), key: base64Of(key) };
}

export function bytesBySecret({ salt, key }: KeyBySecret) {
  return { salt: fromBase64(salt), key: fromBase64(key) };
}
