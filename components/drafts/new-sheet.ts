import type { Result } from '@/lib/result';
import type { VaultFailure } from '@/lib/vault/failures';
import type { Secret } from '@/lib/vault/secrets';
import { showSheet } from './recovery-sheet';
import { openedVault } from './session';

/** Makes a recovery key that takes the place of the present one once the practitioner has it, and shows it. */
export async function newSheet(present: Secret): Promise<Result<null, VaultFailure>> {
  const made = await (openedVault()?.newRecoveryKey(present) ??
    ({ ok: false, failure: { kind: 'vault.locked' } } as const));
  if (!made.ok) return made;
  showSheet({ key: made.value.text, replaces: true }, made.value.confirm);
  return { ok: true, value: null };
}
