import type { Result } from '@/lib/result';
import { type Bytes, bytesOf, joined, sameBytes } from './bytes';
import { sha256 } from './crypto';
import { done, failed } from './failures';

// The file is two full copies, A in its first half and B in its second. Each copy is: magic (8 bytes), format (4),
// counter (8), length of the content (4), content, SHA-256 of all of this (32), zeros to the end of the half. This frame
// stays as it is in every format; the format says how to read the content.
const magic = bytesOf('WAYMARKK');
const headLength = 24;
const sumLength = 32;
/** Raised when an older app could not read the content. 2: the key ring may say whether the recovery sheet was taken. */
export const keyFileFormat = 2;
/** Half a file: room for about 900 drafts. The file's length says nothing of how many there are until then. */
export const halfStep = 128 * 1024;

export interface KeyFileContent {
  /** Counts the writes: of two good copies the higher one is the newer. */
  counter: number;
  content: Bytes;
  /** Whether both copies were good and the same age; if not, an older copy may still hold a deleted key. */
  whole: boolean;
}

/** What to do to the file, in this order: make it this long, then write each part and flush it before the next. */
export interface KeyFileWrite {
  length: number;
  parts: readonly { at: number; bytes: Bytes }[];
}

export type KeyFileFailure = { kind: 'vault.damaged' } | { kind: 'vault.newer' };

/**
 * Reads the file; null for one that was never written. Refuses a file without a good copy as damaged, and one whose
 * newest good copy is of a later format.
 */
export async function decodeKeyFile(
  file: Bytes | null,
): Promise<Result<KeyFileContent | null, KeyFileFailure>> {
  if (!file || file.length === 0) return done(null);
  const { a, b } = await copiesIn(file);
  const newest = a && b ? (b.counter > a.counter ? b : a) : (a ?? b);
  if (!newest) return failed({ kind: 'vault.damaged' });
  if (newest.format > keyFileFormat) return failed({ kind: 'vault.newer' });
  const { counter, content } = newest;
  return done({ counter, content, whole: a?.counter === b?.counter });
}

/**
 * How to write this content over the file as it is now (null: none yet). A kill at any moment leaves a good copy, and
 * afterwards nothing of the earlier content is left in the file.
 */
export async function encodeKeyFile(
  { counter, content }: { counter: number; content: Bytes },
  file: Bytes | null,
): Promise<KeyFileWrite> {
  const before = file?.length ?? 0;
  const needed = headLength + content.length + sumLength;
  // Never shorter: a cut-off end would stay readable on disk.
  const half = Math.max(Math.ceil(before / 2 / halfStep), Math.ceil(needed / halfStep)) * halfStep;
  const bytes = await encodeCopy(counter, content, half);
  const a = { at: 0, bytes };
  const b = { at: half, bytes };
  // A file that grows has both its copies in what becomes the first half: the second half, which is new, goes first.
  // The same when the first copy alone is the newest: it must not be the first to be written over.
  const copies = await copiesIn(file ?? new Uint8Array(0));
  const onlyFirst = copies.a && (!copies.b || copies.b.counter < copies.a.counter);
  const secondGoesFirst = 2 * half > before || onlyFirst;
  return { length: 2 * half, parts: secondGoesFirst ? [b, a] : [a, b] };
}

async function encodeCopy(counter: number, content: Bytes, half: number): Promise<Bytes> {
  const head = new Uint8Array(headLength);
  head.set(magic);
  const view = new DataView(head.buffer);
  view.setUint32(8, keyFileFormat);
  view.setBigUint64(12, BigInt(counter));
  view.setUint32(20, content.length);
  const copy = joined(head, content);
  const sum = await sha256(copy);
  return joined(copy, sum, new Uint8Array(half - copy.length - sum.length));
}

async function copiesIn(file: Bytes) {
  const half = Math.floor(file.length / 2);
  const [a, b] = await Promise.all([file.subarray(0, half), file.subarray(half)].map(decodeCopy));
  return { a: a ?? null, b: b ?? null };
}

async function decodeCopy(copy: Bytes) {
  if (copy.length < headLength + sumLength || !sameBytes(copy.subarray(0, magic.length), magic)) return null;
  const view = new DataView(copy.buffer, copy.byteOffset);
  const length = view.getUint32(20);
  const end = headLength + length;
  if (end + sumLength > copy.length) return null;
  const sum = await sha256(copy.subarray(0, end));
  if (!sameBytes(sum, copy.subarray(end, end + sumLength))) return null;
  return {
    format: view.getUint32(8),
    counter: Number(view.getBigUint64(12)),
    content: copy.slice(headLength, end),
  };
}
