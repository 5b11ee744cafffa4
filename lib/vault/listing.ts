import type { Result } from '@/lib/result';
import type { Bytes } from './bytes';
import { type Card, readCard } from './card';
import { randomNameShape } from './crypto';
import { type DraftFailure, done, failed, type VaultFailure } from './failures';
import type { KeyRing } from './key-ring';
import { draftKey, type OpenKeys, withOwnRing } from './open-keys';
import { type DraftId, openAsFound, openIndex, openRecord, type VaultIndex, type Version } from './records';
import type { AllRecords, RecordName, VaultGround } from './storage';

/** A draft as the list knows it: its card, or what is wrong with it. */
export interface ListedDraft {
  id: DraftId;
  card: Result<Card & { version: Version }, DraftFailure>;
}

/**
 * All drafts, those with something wrong included, in no order. Opens cards only: an altered story is noticed when it is
 * read.
 */
export async function listDrafts(
  ground: VaultGround,
  keys: OpenKeys,
): Promise<Result<readonly ListedDraft[], VaultFailure>> {
  // Held together: between the two, another tab could save a new draft or delete one.
  const read = await withOwnRing(ground, keys, async (_, ring) => {
    const records = await ground.records.readAll();
    return records.ok ? done({ ring, records: records.value }) : records;
  });
  if (!read.ok) return read;
  const { ring, records } = read.value;
  const index = await openIndex(records.index, keys.index);
  if (!index) return failed({ kind: 'vault.index-damaged' });
  const made = Object.keys(ring.drafts).filter((id) => !ring.making.includes(id));
  const ids = new Set([...draftIdsIn(records), ...Object.keys(index.drafts), ...made]);
  const listed = [...ids]
    .filter((id) => !ring.deleting.includes(id))
    .map(async (id) => ({ id, card: await openCard(id, keys, ring, index, records) }));
  return done(await Promise.all(listed));
}

/** Every draft that a record is there of. */
export function draftIdsIn({ names }: AllRecords): Set<DraftId> {
  return new Set(names.flatMap((name) => name.match(/^(?:body|card)\/(.*)$/s)?.[1] ?? []));
}

/** The index does not know a draft that has a key: is the index older than its record? */
export async function whyUnlisted(name: RecordName, record: Bytes, key: CryptoKey) {
  return (await openAsFound(name, record, key)) ? 'draft.put-back' : 'draft.altered';
}

async function openCard(
  id: DraftId,
  keys: OpenKeys,
  ring: KeyRing,
  index: VaultIndex,
  { names, cards }: AllRecords,
): Promise<ListedDraft['card']> {
  if (!randomNameShape.test(id)) return failed({ kind: 'draft.extra' });
  const version = index.drafts[id];
  const hasKey = ring.drafts[id] !== undefined;
  if (version === undefined && !hasKey) return failed({ kind: 'draft.extra' });
  const key = hasKey && (await draftKey(keys, ring, id));
  if (!key) return failed({ kind: 'draft.key-missing' });
  const record = cards.get(id);
  if (!record || !names.includes(`body/${id}`)) return failed({ kind: 'draft.record-missing' });
  if (version === undefined) return failed({ kind: await whyUnlisted(`card/${id}`, record, key) });
  const opened = await openRecord(`card/${id}`, record, key, version);
  if (!opened.ok) return failed({ kind: `draft.${opened.failure.kind}` });
  const card = readCard(opened.value);
  return card ? done({ ...card, version }) : failed({ kind: 'draft.newer' });
}
