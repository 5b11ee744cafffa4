import { randomId } from '@/lib/random-id';
import type { Result } from '@/lib/result';
import type { Card } from './card';
import { randomNameShape } from './crypto';
import { type DraftFailure, done, failed, type VaultFailure } from './failures';
import { changeWithIndex, readWithIndex, withoutDrafts } from './index-record';
import { whyUnlisted } from './listing';
import { draftKey, newDraftKey, type OpenKeys, ownRing, withOwnRing } from './open-keys';
import { type DraftId, newVersion, openRecord, sealRecord, type Version } from './records';
import type { RecordName, VaultGround } from './storage';

/** One saved state of one draft. */
export interface SavedDraft {
  id: DraftId;
  version: Version;
}

type Saved = Result<SavedDraft, VaultFailure | DraftFailure>;

/** Both of a draft's records, for `change`. */
export function recordNames(id: DraftId): readonly [RecordName, RecordName] {
  return [`body/${id}`, `card/${id}`];
}

export async function readDraft(
  ground: VaultGround,
  keys: OpenKeys,
  id: DraftId,
): Promise<Result<SavedDraft & { body: string }, VaultFailure | DraftFailure>> {
  const read = await readWithIndex(ground, keys, [`body/${id}`]);
  if (!read.ok) return read;
  const [record] = read.value.records;
  const version = read.value.index.drafts[id];
  if (!record) return failed({ kind: version === undefined ? 'draft.none' : 'draft.record-missing' });
  const key = await knownKey(ground, keys, id);
  if (!key.ok) return key.failure.kind === 'draft.none' ? failed({ kind: 'draft.extra' }) : key;
  if (version === undefined) return failed({ kind: await whyUnlisted(`body/${id}`, record, key.value) });
  const body = await openRecord(`body/${id}`, record, key.value, version);
  return body.ok ? done({ id, version, body: body.value }) : failed({ kind: `draft.${body.failure.kind}` });
}

/** Saves over the version that was read. A newer one that another tab saved stays: `draft.changed-elsewhere`. */
export async function saveDraft(
  ground: VaultGround,
  keys: OpenKeys,
  { id, version }: SavedDraft,
  body: string,
  card: Card,
): Promise<Saved> {
  const key = await knownKey(ground, keys, id);
  if (!key.ok) return key;
  const next = newVersion();
  const put = await sealedDraft(id, next, body, card, key.value);
  const changed = await changeWithIndex<DraftFailure>(ground, keys, { put, remove: [] }, (index) => {
    const current = index.drafts[id];
    if (current === undefined) return failed({ kind: 'draft.none' });
    if (current !== version) return failed({ kind: 'draft.changed-elsewhere' });
    return done({ ...index, drafts: { ...index.drafts, [id]: next } });
  });
  return changed.ok ? done({ id, version: next }) : changed;
}

/**
 * Saves a new draft: first its key, marked as in the making, then its records, then without the mark. The keys are held all
 * the while, or a tab that unlocks in between would take the key for a left-over.
 */
export function saveNewDraft(ground: VaultGround, keys: OpenKeys, body: string, card: Card): Promise<Saved> {
  return withOwnRing(ground, keys, async (held, ring): Promise<Saved> => {
    const id = randomId();
    const version = newVersion();
    const withKey = { ...ring, drafts: { ...ring.drafts, [id]: await newDraftKey(keys, id) } };
    const keyWritten = await held.write({ ...withKey, making: [...ring.making, id] });
    if (!keyWritten.ok) return keyWritten;
    const key = await draftKey(keys, withKey, id);
    if (!key) return failed({ kind: 'draft.key-missing' });
    const put = await sealedDraft(id, version, body, card, key);
    const changed = await changeWithIndex<never>(ground, keys, { put, remove: [] }, (index) =>
      done({ ...index, drafts: { ...index.drafts, [id]: version } }),
    );
    if (changed.ok) {
      // The draft is saved. If this fails, the mark is taken away at the next unlock.
      await held.write(withKey);
      return done({ id, version });
    }
    keys.drafts.delete(id);
    // If this fails too, the key is dropped at the next unlock.
    await held.write(ring);
    return changed;
  });
}

/**
 * Deletes a draft. Its key is written over first: from then on nobody can read it, whatever is left on the disk. The id
 * stays listed as being deleted until the records are gone, so that a kill in between is made good at the next unlock.
 */
export function removeDraft(
  ground: VaultGround,
  keys: OpenKeys,
  id: DraftId,
): Promise<Result<null, VaultFailure>> {
  return withOwnRing(ground, keys, async (held, ring): Promise<Result<null, VaultFailure>> => {
    // No draft was ever called this: there is no key, only a record that somebody put there.
    if (!randomNameShape.test(id)) return removeRecords(ground, keys, [id]);
    keys.drafts.delete(id);
    const { [id]: _, ...drafts } = ring.drafts;
    const gone = { ...ring, drafts, deleting: [...new Set([...ring.deleting, id])] };
    const written = await held.write(gone);
    if (!written.ok) return written;
    // The draft is deleted now. Records that can not be removed today are removed at the next unlock.
    const removed = await removeRecords(ground, keys, [id]);
    if (removed.ok) {
      await held.write({ ...gone, deleting: gone.deleting.filter((other) => other !== id) });
    }
    return done(null);
  });
}

/** Removes records and what the index says of them; for drafts whose key is gone. */
export function removeRecords(
  ground: VaultGround,
  keys: OpenKeys,
  ids: readonly DraftId[],
): Promise<Result<null, VaultFailure>> {
  const remove = ids.flatMap(recordNames);
  return changeWithIndex<never>(ground, keys, { put: [], remove }, (index) =>
    done(withoutDrafts(index, ids)),
  );
}

async function knownKey(
  ground: VaultGround,
  keys: OpenKeys,
  id: DraftId,
): Promise<Result<CryptoKey, VaultFailure | DraftFailure>> {
  const known = keys.drafts.get(id);
  if (known) return done(known);
  const ring = await ownRing(ground, keys);
  if (!ring.ok) return ring;
  if (ring.value.deleting.includes(id)) return failed({ kind: 'draft.none' });
  const key = await draftKey(keys, ring.value, id);
  if (key) return done(key);
  const read = await readWithIndex(ground, keys);
  if (!read.ok) return read;
  return failed({ kind: read.value.index.drafts[id] ? 'draft.key-missing' : 'draft.none' });
}

async function sealedDraft(id: DraftId, version: Version, body: string, card: Card, key: CryptoKey) {
  const [bodyName, cardName] = recordNames(id);
  return [
    [bodyName, await sealRecord(bodyName, version, body, key)],
    [cardName, await sealRecord(cardName, version, JSON.stringify(card), key)],
  ] as const;
}
