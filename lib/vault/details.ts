import type { Result } from '@/lib/result';
import { done, failed, type VaultFailure } from './failures';
import { changeWithIndex, readWithIndex } from './index-record';
import type { OpenKeys } from './open-keys';
import { newVersion, openRecord, sealRecord } from './records';
import type { VaultGround } from './storage';

/** The worker's own details as they were last saved; null where there are none. */
export async function readDetails(
  ground: VaultGround,
  keys: OpenKeys,
): Promise<Result<string | null, VaultFailure>> {
  const read = await readWithIndex(ground, keys, ['details']);
  if (!read.ok) return read;
  const version = read.value.index.details;
  const [record] = read.value.records;
  if (version === null && !record) return done(null);
  if (version === null || !record) return failed({ kind: 'vault.details-damaged' });
  const opened = await openRecord('details', record, keys.details, version);
  return opened.ok ? opened : failed({ kind: 'vault.details-damaged' });
}

/** The last one who saves is right: they are one person's details, typed once. */
export async function saveDetails(
  ground: VaultGround,
  keys: OpenKeys,
  details: string,
): Promise<Result<null, VaultFailure>> {
  const version = newVersion();
  const put = [['details', await sealRecord('details', version, details, keys.details)]] as const;
  return changeWithIndex<never>(ground, keys, { put, remove: [] }, (index) =>
    done({ ...index, details: version }),
  );
}
