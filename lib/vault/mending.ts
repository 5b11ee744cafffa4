import type { Result } from '@/lib/result';
import { done, failed, type VaultFailure } from './failures';
import { draftKey, type OpenKeys, withOwnRing } from './open-keys';
import { type DraftId, openAsFound, openIndex, sealIndex } from './records';
import type { VaultGround } from './storage';

export interface MendedIndex {
  kept: readonly DraftId[];
  /** Drafts that have a key and no story that opens. */
  lost: readonly DraftId[];
}

/**
 * Takes every record that opens for the latest, where the index is missing, damaged or older than they are. The records are
 * genuine, but nothing proves any more that no later one was there: to be called only when the person was told so.
 */
export function mendIndex(ground: VaultGround, keys: OpenKeys): Promise<Result<MendedIndex, VaultFailure>> {
  return withOwnRing(ground, keys, async (_, ring): Promise<Result<MendedIndex, VaultFailure>> => {
    const ids = Object.keys(ring.drafts);
    const read = await ground.records.read(['index', 'details', ...ids.map((id) => `body/${id}` as const)]);
    if (!read.ok) return read;
    const [sealedIndex = null, details = null, ...bodies] = read.value;
    // What does not open stays listed as it was, to be named as damaged.
    const before = await openIndex(sealedIndex, keys.index);
    const versions = await Promise.all(
      ids.map(async (id, at) => {
        const body = bodies[at];
        const key = await draftKey(keys, ring, id);
        const found = body && key && (await openAsFound(`body/${id}`, body, key));
        return [id, found ? found.version : null] as const;
      }),
    );
    const lost = versions.flatMap(([id, version]) => (version ? [] : [id]));
    const kept = versions.flatMap(([id, version]) => (version ? [[id, version] as const] : []));
    const own = details && (await openAsFound('details', details, keys.details));
    const still = lost.flatMap((id) => (before?.drafts[id] ? [[id, before.drafts[id]] as const] : []));
    const index = { drafts: Object.fromEntries([...kept, ...still]), details: own ? own.version : null };
    const changed = await ground.records.change({
      ifIndexIs: sealedIndex,
      put: [['index', await sealIndex(index, keys.index)]],
      remove: details && !own ? ['details'] : [],
    });
    if (!changed.ok) return changed;
    // Another tab saved meanwhile, so the index was sound after all: the person decides anew.
    if (changed.value === 'index-moved') return failed({ kind: 'vault.storage-failed' });
    return done({ kept: kept.map(([id]) => id), lost });
  });
}
