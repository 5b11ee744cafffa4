import type { Result } from '@/lib/result';
import type { Bytes } from './bytes';
import { done, failed, type VaultFailure } from './failures';
import type { OpenKeys } from './open-keys';
import { openIndex, sealIndex, type VaultIndex } from './records';
import type { RecordChange, RecordName, VaultGround } from './storage';

/** The index, and the records named, as they were at one moment. Refuses where the index is missing or damaged. */
export async function readWithIndex(
  ground: VaultGround,
  keys: OpenKeys,
  names: readonly RecordName[] = [],
): Promise<
  Result<{ index: VaultIndex; sealedIndex: Bytes | null; records: readonly (Bytes | null)[] }, VaultFailure>
> {
  const read = await ground.records.read(['index', ...names]);
  if (!read.ok) return read;
  const [sealedIndex = null, ...records] = read.value;
  const index = await openIndex(sealedIndex, keys.index);
  return index ? done({ index, sealedIndex, records }) : failed({ kind: 'vault.index-damaged' });
}

/**
 * Changes the index and records in one transaction. `next` gives the index to write, or the reason not to; it is asked
 * anew when another tab wrote in between.
 */
export async function changeWithIndex<F extends { kind: string }>(
  ground: VaultGround,
  keys: OpenKeys,
  records: Pick<RecordChange, 'put' | 'remove'>,
  next: (index: VaultIndex) => Result<VaultIndex, F>,
): Promise<Result<null, F | VaultFailure>> {
  for (;;) {
    const read = await readWithIndex(ground, keys);
    if (!read.ok) return read;
    const { index, sealedIndex } = read.value;
    const wanted = next(index);
    if (!wanted.ok) return wanted;
    // Everything is sealed before the transaction begins: it would end by itself while we wait for the sealing.
    const sealed = await sealIndex(wanted.value, keys.index);
    const changed = await ground.records.change({
      ifIndexIs: sealedIndex,
      put: [...records.put, ['index', sealed]],
      remove: records.remove,
    });
    if (!changed.ok) return changed;
    if (changed.value === 'written') return done(null);
  }
}

export function withoutDrafts(index: VaultIndex, ids: readonly string[]): VaultIndex {
  const left = Object.entries(index.drafts).filter(([id]) => !ids.includes(id));
  return { ...index, drafts: Object.fromEntries(left) };
}
