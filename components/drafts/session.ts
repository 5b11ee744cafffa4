import type { Result } from '@/lib/result';
import type { VaultFailure } from '@/lib/vault/failures';
import type { Vault } from '@/lib/vault/opened-vault';
import type { Secret } from '@/lib/vault/secrets';
import { createVault, unlock, unlockWithRecoveryKey, vaultState, wipeVault } from '@/lib/vault/vault';
import { changeDraft, draftNow, onDraft } from './draft-in-tab';
import { type DraftKeeper, keepDraftIn, type Stored } from './draft-keeper';
import { onToldByOthers, tellOtherTabs } from './draft-lock';
import { keepingNow, type NotSaved, type Saving, setKeeping } from './keeping';

let vault: Vault | null = null;
let keeper: DraftKeeper | null = null;
/** The stored draft that is being opened: the next one in this tab is this. */
let arriving: Stored | null = null;
let recoveryKey: string | null = null;
let ends: (() => void)[] = [];

/** The open vault, for what only it can do. Null before it is opened and once it is locked. */
export const openedVault = (): Vault | null => vault;
/** What stores the draft in this tab, or null. */
export const keeperNow = (): DraftKeeper | null => keeper;

/** Says how far the draft in this tab is stored. */
export function report(saving: Saving) {
  if (vault) setKeeping({ is: 'open', saving, recoveryKey });
}

/** Shows a recovery key, or none any more. */
export function showRecoveryKey(key: string | null) {
  recoveryKey = key;
  const keeping = keepingNow();
  if (keeping.is === 'open') setKeeping({ ...keeping, recoveryKey });
}

/** Follows what is typed: a draft with another identity gets a keeper of its own, and the one before is let go. */
function onChange() {
  const draft = draftNow();
  if (!vault) return;
  if (keeper && keeper.of !== draft?.of) {
    void letKeeperGo();
    report({ is: 'nothing-yet' });
  }
  if (!draft) return;
  if (keeper) return keeper.changed(draft);
  keeper = keepDraftIn(vault, draft.of, arriving, report);
  if (arriving) report({ is: 'saved', at: Date.parse(arriving.card.changed) });
  else keeper.changed(draft);
  arriving = null;
}

/** Stores the last of the draft in this tab, and lets other tabs have it. */
export async function letKeeperGo(): Promise<void> {
  const before = keeper;
  keeper = null;
  await before?.letGo();
}

/** Puts a stored draft in this tab, in place of the one that is here. */
export function takeIn(stored: Stored, draft: Parameters<typeof changeDraft>[0]) {
  arriving = stored;
  changeDraft(draft);
}

function onHidden() {
  if (document.visibilityState === 'hidden') void keeper?.flush();
}

function begin(opened: Vault) {
  vault = opened;
  report({ is: 'nothing-yet' });
  document.addEventListener('visibilitychange', onHidden);
  ends = [
    onDraft(onChange),
    () => document.removeEventListener('visibilitychange', onHidden),
    onToldByOthers((told) => {
      if (told.kind === 'lock') void endSession();
      if (told.kind === 'let-go' && keeper?.stored()?.saved.id === told.id) void giveAway();
    }),
  ];
  // What was written before the vault was open.
  onChange();
  // The answer is shown on the drafts page; asking early costs nothing.
  navigator.storage.persist().catch(() => false);
}

async function giveAway() {
  // Kept as the keeper: this page still shows which draft it was.
  await keeper?.letGo();
  report({ is: 'not-saved', why: 'moved' });
}

/** Looks whether there is a vault, and whether there could be one. */
export async function findOut(): Promise<void> {
  const state = await vaultState();
  if (keepingNow().is === 'open') return;
  if (state === 'locked') setKeeping({ is: 'locked' });
  else setKeeping({ is: 'in-tab', why: state === 'none' ? 'not-asked' : state });
}

/** Makes a vault and begins to store in it; its recovery key is shown once. */
export async function makeVault(passphrase: string): Promise<Result<null, VaultFailure>> {
  const made = await createVault(passphrase);
  if (!made.ok) return made;
  recoveryKey = made.value.recoveryKey;
  begin(made.value.vault);
  return { ok: true, value: null };
}

/** Opens the vault of this browser, and begins to store in it. */
export async function openVault(secret: Secret): Promise<Result<null, VaultFailure>> {
  const opened =
    'passphrase' in secret
      ? await unlock(secret.passphrase)
      : await unlockWithRecoveryKey(secret.recoveryKey);
  if (!opened.ok) return opened;
  begin(opened.value);
  return { ok: true, value: null };
}

/** Whether another tab has taken the draft of this one over. */
export function isMoved(): boolean {
  const keeping = keepingNow();
  return keeping.is === 'open' && keeping.saving.is === 'not-saved' && keeping.saving.why === 'moved';
}

/** Stores what is not stored yet. Gives the reason where that was refused. */
export async function saveNow(): Promise<NotSaved | null> {
  await keeper?.flush();
  const keeping = keepingNow();
  return keeping.is === 'open' && keeping.saving.is === 'not-saved' && keeping.saving.why !== 'moved'
    ? keeping.saving.why
    : null;
}

async function endSession(): Promise<void> {
  await letKeeperGo();
  vault?.lock();
  vault = null;
  for (const end of ends) end();
  ends = [];
  recoveryKey = null;
  changeDraft(null);
  setKeeping({ is: 'locked' });
  // Another document: nothing of this one stays in memory, and the back button finds the lock.
  location.replace('/drafts/');
}

/** Saves, lets go of the keys and clears the screen, in every tab. False where the last words could not be saved. */
export async function lock(): Promise<boolean> {
  if (await saveNow()) return false;
  tellOtherTabs({ kind: 'lock' });
  await endSession();
  return true;
}

/** Destroys everything that is stored, for a forgotten passphrase. */
export async function wipe() {
  const wiped = await wipeVault();
  if (wiped.ok) setKeeping({ is: 'in-tab', why: 'not-asked' });
  return wiped;
}
