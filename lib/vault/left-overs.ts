import { removeRecords } from './drafts';
import { done } from './failures';
import type { HeldKeyRing } from './held-key-ring';
import type { KeyRing } from './key-ring';
import { draftIdsIn } from './listing';
import type { OpenKeys } from './open-keys';
import { openIndex, sealIndex } from './records';
import type { VaultGround } from './storage';

/**
 * Finishes what a kill or a full disk interrupted, at each unlock, while the keys are held.
 *
 * Records are removed only for ids that a delete put on the ring's list in the same write that took their key away. A
 * missing key alone removes nothing, nor does a key file that could not be read: this is never reached then. A key is
 * dropped only where its draft was still in the making, and a sound index and the store both know nothing of it.
 *
 * What fails here is tried again at the next unlock, and stands in nobody's way today.
 */
export async function finishLeftOvers(
  ground: VaultGround,
  keys: OpenKeys,
  held: HeldKeyRing,
  ring: KeyRing,
): Promise<void> {
  const read = await ground.records.readAll();
  if (!read.ok) return;
  const stored = draftIdsIn(read.value);
  if (read.value.index === null && stored.size === 0 && Object.keys(ring.drafts).length === 0) {
    // The vault was made and the page closed before its index was written.
    await writeFirstIndex(ground, keys);
    return;
  }
  const index = await openIndex(read.value.index, keys.index);
  if (!index) return;
  const removed = ring.deleting.length > 0 && (await removeRecords(ground, keys, ring.deleting)).ok;
  if (!removed && ring.making.length === 0) return;
  const known = Object.entries(ring.drafts).filter(
    ([id]) => !ring.making.includes(id) || stored.has(id) || index.drafts[id] !== undefined,
  );
  const deleting = removed ? [] : ring.deleting;
  await held.write({ ...ring, drafts: Object.fromEntries(known), making: [], deleting });
}

/** Gives a vault without any record its empty index. */
export async function writeFirstIndex({ records }: VaultGround, keys: OpenKeys) {
  const index = await sealIndex({ drafts: {}, details: null }, keys.index);
  const changed = await records.change({ ifIndexIs: null, put: [['index', index]], remove: [] });
  return changed.ok ? done(null) : changed;
}
