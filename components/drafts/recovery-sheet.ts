import type { Result } from '@/lib/result';
import type { VaultFailure } from '@/lib/vault/failures';
import type { NewRecoveryKey, Vault } from '@/lib/vault/opened-vault';
import { holdPage } from './draft-in-tab';
import { keepingNow, type RecoverySheet, setKeeping } from './keeping';

let sheet: RecoverySheet | null = null;
/** Puts the key of the sheet in the place of the one before. */
let confirmSheet: NewRecoveryKey['confirm'] | null = null;

/** The sheet that is on the screen, or null. */
export const sheetNow = (): RecoverySheet | null => sheet;

/** A recovery key is shown once, so the page asks before it is left. */
export function showSheet(next: RecoverySheet | null, confirm: NewRecoveryKey['confirm'] | null = null) {
  sheet = next;
  confirmSheet = confirm;
  holdPage('sheet', next !== null);
  const keeping = keepingNow();
  if (keeping.is === 'open') setKeeping({ ...keeping, sheet });
}

/** The sheet of a new vault. Its key is in force already; once it is taken, the list no longer asks for one. */
export function showFirstSheet(vault: Vault, key: string) {
  showSheet({ key, replaces: false }, async () => {
    // Nobody is kept on the sheet by a store that fails: at worst the list goes on asking.
    await vault.takeSheet();
    return { ok: true, value: null };
  });
}

/** The practitioner has the sheet: its key is in force from now on, and is shown no more. */
export async function takeSheet(): Promise<Result<null, VaultFailure>> {
  const confirmed = await confirmSheet?.();
  if (confirmed && !confirmed.ok) return confirmed;
  showSheet(null);
  return { ok: true, value: null };
}

/** The sheet that is shown is not wanted: the one before stays in force. */
export function dropSheet() {
  showSheet(null);
}
