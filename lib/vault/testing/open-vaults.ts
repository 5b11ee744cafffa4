import type { Result } from '@/lib/result';
import type { Card } from '@/lib/vault/card';
import type { Vault } from '@/lib/vault/opened-vault';
import { vaultAt } from '@/lib/vault/vault-at';
import type { Disk } from './in-memory-disk';

export const passphrase = 'three kettles under the bridge';

export const card: Card = {
  reference: 'LCS 4711',
  nation: 'wales',
  changed: '2026-11-23T02:14:00.000Z',
  sections: { complete: 3, total: 12 },
  deleteOn: null,
  lastBackup: null,
  answersVersion: 1,
};

/** The value of a result that the test takes for granted. */
export function given<T, F extends { kind: string }>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

/** `ok`, or the kind of failure. */
export async function outcomeOf(result: Promise<Result<unknown, { kind: string }>>): Promise<string> {
  const settled = await result;
  return settled.ok ? 'ok' : settled.failure.kind;
}

export async function newVault(disk: Disk): Promise<{ vault: Vault; recoveryKey: string }> {
  return given(await vaultAt(disk.boot()).create(passphrase));
}

export async function unlocked(disk: Disk): Promise<Vault> {
  return given(await vaultAt(disk.boot()).unlock({ passphrase }));
}

/** Each draft's story, or what is wrong with it, by id. */
export async function storiesIn(vault: Vault): Promise<Record<string, string>> {
  const listed = given(await vault.list());
  const stories = await Promise.all(
    listed.map(async ({ id, card: shown }) => {
      const read = await vault.read(id);
      if (!shown.ok) return [id, shown.failure.kind] as const;
      return [id, read.ok ? read.value.body : read.failure.kind] as const;
    }),
  );
  return Object.fromEntries(stories);
}
