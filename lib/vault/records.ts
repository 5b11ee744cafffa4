import * as z from 'zod/mini';
import { randomId } from '@/lib/random-id';
import type { Result } from '@/lib/result';
import { type Bytes, bytesOf, fromHex, hexOf, joined, textOf } from './bytes';
import { open, seal } from './crypto';
import { done, failed } from './failures';
import type { RecordName } from './storage';

z.config({ jitless: true });

/** Random, 32 hexadecimal digits. */
export type DraftId = string;
/**
 * Names one saved state of a draft. Random, not counted: it stands in clear in front of the record, where a number would
 * tell how often somebody wrote about a child.
 */
export type Version = string;

const versionLength = 16;

export function newVersion(): Version {
  return randomId();
}

const contextOf = (name: RecordName, version: Version) => `waymark/1/${name}/${version}`;

export async function sealRecord(
  name: RecordName,
  version: Version,
  text: string,
  key: CryptoKey,
): Promise<Bytes> {
  return joined(fromHex(version), await seal(bytesOf(text), key, contextOf(name, version)));
}

/**
 * Opens a record that should be of this version. A record of another version that is genuine was put back; one that does
 * not open was altered, or belongs under another name.
 */
export async function openRecord(
  name: RecordName,
  record: Bytes,
  key: CryptoKey,
  version: Version,
): Promise<Result<string, { kind: 'altered' | 'put-back' }>> {
  const found = await openAsFound(name, record, key);
  if (!found) return failed({ kind: 'altered' });
  return found.version === version ? done(found.text) : failed({ kind: 'put-back' });
}

/** Opens a record of whatever version it says it is: genuine, but maybe not the latest. */
export async function openAsFound(name: RecordName, record: Bytes, key: CryptoKey) {
  const version = hexOf(record.slice(0, versionLength));
  const plain = await open(record.slice(versionLength), key, contextOf(name, version));
  return plain && { version, text: textOf(plain) };
}

const indexSchema = z.strictObject({
  drafts: z.record(z.string(), z.string()),
  details: z.nullable(z.string()),
});

/** The version that each draft, and the worker's details, are at. Proves that a record is the latest one. */
export type VaultIndex = z.infer<typeof indexSchema>;

export function sealIndex(index: VaultIndex, key: CryptoKey): Promise<Bytes> {
  return seal(bytesOf(JSON.stringify(index)), key, 'waymark/1/index');
}

/** Null where it is missing or does not open. */
export async function openIndex(record: Bytes | null, key: CryptoKey): Promise<VaultIndex | null> {
  const plain = record && (await open(record, key, 'waymark/1/index'));
  return plain && indexSchema.parse(JSON.parse(textOf(plain)));
}
