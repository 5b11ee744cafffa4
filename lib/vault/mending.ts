import type { Result } from '@/lib/result';
import { done, type VaultFailure } from './failures';
import { readWithIndex } from './index-record';
import { draftKey, type OpenKeys, withOwnRing } from './open-keys';
import { type DraftId, openAsFound, sealIndex } from './records';
import type { VaultGround } from './storage';

export interface MendedIndex {
  kept: readonly DraftId[];
  /** Drafts that have a key and no story that opens. */
  lost: readonly DraftId[];
}

/**
 * Makes a new index out of the records that open, where the old one is missing or damaged. The records are genuine, but
 * nothing proves any more that each is the latest: to be called only when the person was told so.
 */
export function mendIndex(ground: VaultGround, keys: OpenKeys): Promise<Result<MendedIndex, VaultFailure>> {
  return withOwnRing(ground, keys, async (_, ring): Promise<Result<MendedIndex, VaultFailure>> => {
    const sound = await readWithIndex(ground, keys);
    if (sound.ok) return done({ kept: Object.keys(sound.value.index.drafts), lost: [] });
    if (sound.failure.kind !== 'vault.index-damaged') return sound;
    const ids = Object.keys(ring.drafts);
    const read = await ground.records.read(['index', 'details', ...ids.map((id) => `body/${id}` as const)]);
    if (!read.ok) return read;
    const [sealedIndex = null, details = null, ...bodies] = read.value;
    const versions = await Promise.all(
      ids.map(async (id, at) => {
        const body = bodies[at];
        const key = await draftKey(keys, ring, id);
        const found = body && key && (await openAsFound(`body/${id}`, body, key));
        return [id, found ? found.version : null] as const;
      }),
    );
    const kept = versions.flatMap(([id, version]) => (version ? [[id, version] as const] : []));
    const own = details && (await openAsFound('details', details, keys.details));
    const index = { drafts: Object.fromEntries(kept), details: own ? own.version : null };
    const changed = await ground.records.change({
      ifIndexIs: sealedIndex,
      put: [['index', await sealIndex(index, keys.index)]],
      remove: details && !own ? ['details'] : [],
    });
    if (!changed.ok) return changed;
    return done({
      kept: kept.map(([id]) => id),
      lost: versions.flatMap(([id, version]) => (version ? [] : [id])),
    });
  });
}
