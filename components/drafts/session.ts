import type { Result } from '@/lib/result';
import type { VaultFailure } from '@/lib/vault/failures';
import type { Vault } from '@/lib/vault/opened-vault';
import type { DraftId } from '@/lib/vault/records';
import type { Secret } from '@/lib/vault/secrets';
import { createVault, unlock, unlockWithRecoveryKey, vaultState, wipeVault } from '@/lib/vault/vault';
import { giveDetailsBack, leaveDetails } from './after-wipe';
import { detailsFor } from './details-for';
import { type DetailsFailure, type DetailsKeeper, keepDetailsIn } from './details-keeper';
import { changeDraft, draftNow, fillIn, holdPage, identityNow, onDraft, setSafe } from './draft-in-tab';
import { type DraftKeeper, keepDraftIn, type Stored } from './draft-keeper';
import { onToldByOthers, tellOtherTabs } from './draft-lock';
import { lockWhenLeft } from './idle-lock';
import { keepingNow, type NotSaved, type Saving, setKeeping } from './keeping';
import { mayGoOnAsCopy } from './may-pass';
import { noteBackup } from './note-backup';
import { sheetNow, showFirstSheet, showSheet } from './recovery-sheet';
import { whenLeft } from './when-left';

let vault: Vault | null = null;
let keeper: DraftKeeper | null = null;
let details: DetailsKeeper | null = null;
/** While drafts change places no keeper is made: it would store one as another. */
let changing = false;
/** The screen is covered: locked as far as anybody can see, while the last words wait to be stored. */
let covered = false;
let ends: (() => void)[] = [];
let lastReport: Saving = { is: 'nothing-yet' };
/** Which draft (`Draft.of`) the worker's details were put into. */
let filledInto: number | null = null;

/** The open vault, for what only it can do. Null before it is opened and once it is locked. */
export const openedVault = (): Vault | null => vault;
/** What stores the draft in this tab, or null. */
export const keeperNow = (): DraftKeeper | null => keeper;
/** What stores the worker's own details, or null. */
export const detailsKeeper = (): DetailsKeeper | null => details;

function report(saving: Saving) {
  if (!vault) return;
  lastReport = saving;
  if (saving.is === 'not-saved' && saving.why === 'vault.replaced') return wipedElsewhere();
  if (!covered) return show();
  // The words that kept the keys here are stored now.
  if (saving.is === 'saved') void lockHere();
}

function show() {
  setKeeping({ is: 'open', saving: lastReport, sheet: sheetNow(), filledIn: filledInto === identityNow() });
}

/** The worker's details that are not stored yet hold the page, and the lock, as a draft does. */
function onDetails(stored: boolean, why?: DetailsFailure['kind']) {
  if (why === 'vault.replaced') return wipedElsewhere();
  holdPage('details', !stored);
  if (stored && covered) void lockHere();
}

/** A draft that begins in this tab gets the worker's details, where nothing of the kind stands in it. */
async function fillDetailsIn(open: Vault, of: number) {
  const answers = await detailsFor(open, of);
  if (!answers) return;
  filledInto = of;
  fillIn(answers);
}

/**
 * A keeper for one draft. What one says that is no longer of the draft in this tab is not shown. Behind the lock it may still
 * be what the keys wait for.
 */
function keeperOf(open: Vault, of: number, stored: Stored | null): DraftKeeper {
  return keepDraftIn(open, of, stored, (saving) => {
    if (of === identityNow()) report(saving);
    else if (covered && saving.is === 'saved') void lockHere();
  });
}

/** Follows what is typed: a draft with another identity gets a keeper of its own, and the one before is let go. */
function onChange({ asItIs } = { asItIs: false }) {
  if (!vault || changing) return;
  if (keeper && keeper.of !== identityNow()) {
    void keeper.letGo();
    keeper = null;
    report({ is: 'nothing-yet' });
  }
  const draft = draftNow();
  if (!draft) return;
  if (!keeper) {
    keeper = keeperOf(vault, draft.of, null);
    if (!asItIs) void fillDetailsIn(vault, draft.of);
  }
  keeper.changed(draft);
}

/** Stores the last of the draft in this tab and lets other tabs have it. Gives the reason where that was refused. */
export async function leaveDraft(): Promise<NotSaved | null> {
  const before = keeper;
  const why = (await before?.letGo()) ?? null;
  if (!why && keeper === before) keeper = null;
  return why;
}

/** Puts a draft in this tab, in place of the one that was left: a stored one, or a new one. */
export function takeIn(draft: Parameters<typeof changeDraft>[0], stored: Stored | null) {
  changing = true;
  changeDraft(draft);
  changing = false;
  if (!vault) return;
  keeper = stored && keeperOf(vault, identityNow(), stored);
  if (stored) report({ is: 'saved', at: Date.parse(stored.card.changed) });
  else {
    report({ is: 'nothing-yet' });
    onChange({ asItIs: true });
  }
}

/** Where what is stored is another tab's, damaged or deleted: goes on as a draft of its own, and both are kept. */
export function goOnAsCopy() {
  const draft = draftNow();
  keeper?.taken();
  if (draft) takeIn({ answers: draft.answers, leftAt: draft.leftAt }, null);
}

const onHidden = () => void Promise.all([keeper?.flush(), details?.flush()]);

/** The screen first: what can not be stored stays in this tab, behind the lock, until it can. */
function cover() {
  covered = true;
  setKeeping({ is: 'locked', besides: 'unsaved' });
}

function begin(opened: Vault) {
  vault = opened;
  details = keepDetailsIn(opened, onDetails);
  void giveDetailsBack(details);
  covered = false;
  report({ is: 'nothing-yet' });
  ends = [
    onDraft(() => onChange()),
    // Whoever comes back by the browser's button finds the lock, not the page as it was.
    whenLeft({ onHidden, onLeft: cover, onBack: () => void lockHere() }),
    lockWhenLeft(opened, () => {
      if (!covered) void lock();
    }),
    onToldByOthers((told) => {
      if (told.kind === 'lock') void lockHere();
      if (told.kind === 'wiped') wipedElsewhere();
      if (told.kind === 'let-go' && keeper?.stored()?.saved.id === told.id && !keeper.isTaken())
        void giveAway(told.id);
      if (told.kind === 'backed-up' && keeper?.stored()?.saved.id === told.id)
        void noteBackup(keeper, told.change);
    }),
  ];
  // What was written before the vault was open.
  onChange();
  navigator.storage.persist().catch(() => false);
}

async function giveAway(id: DraftId) {
  const giver = keeper;
  const why = await giver?.letGo();
  if (why) tellOtherTabs({ kind: 'kept', id });
  // Still the keeper: this page shows which draft it was.
  else giver?.taken();
}

/** Looks whether there is a vault, and whether there could be one. */
export async function findOut(): Promise<void> {
  const state = await vaultState();
  if (keepingNow().is === 'open') return;
  if (state === 'locked') {
    setKeeping({ is: 'locked', besides: 'nothing' });
    hearOfWipes();
  } else setKeeping({ is: 'in-tab', why: state === 'none' ? 'not-asked' : state });
}

/** Makes a vault and begins to store in it; its recovery key is shown once. */
export async function makeVault(passphrase: string): Promise<Result<null, VaultFailure>> {
  const made = await createVault(passphrase);
  if (!made.ok) return made;
  begin(made.value.vault);
  showFirstSheet(made.value.vault, made.value.recoveryKey);
  return { ok: true, value: null };
}

/** Opens the vault of this browser, and begins to store in it; or uncovers what is open behind the lock. */
export async function openVault(secret: Secret): Promise<Result<null, VaultFailure>> {
  const opened =
    'passphrase' in secret
      ? await unlock(secret.passphrase)
      : await unlockWithRecoveryKey(secret.recoveryKey);
  if (!opened.ok) return opened;
  if (!covered) begin(opened.value);
  else {
    opened.value.lock();
    // Drafts that somebody made anew here, with a passphrase of their own, do not uncover what stands behind this lock.
    const ours = await vault?.idleLockMinutes();
    if (ours && !ours.ok && ours.failure.kind === 'vault.replaced') {
      wipedElsewhere();
      return { ok: true, value: null };
    }
    covered = false;
    show();
    await Promise.all([keeper?.flush(), details?.flush()]);
  }
  return { ok: true, value: null };
}

/** Lets go of the keys, and of what they opened. */
function end() {
  vault?.lock();
  vault = null;
  keeper = null;
  details?.stop();
  details = null;
  covered = false;
  for (const one of ends) one();
  ends = [];
  showSheet(null);
  holdPage('details', false);
}

/** Stores the last words, as a draft of their own where it must be: behind the lock nobody can ask for that. */
async function leaveOrCopy(): Promise<NotSaved | null> {
  const why = await leaveDraft();
  if (!why || !mayGoOnAsCopy(why)) return why;
  goOnAsCopy();
  return leaveDraft();
}

let locking: Promise<void> | null = null;

/** One lock at a time: it waits for what is stored last. */
function lockHere(): Promise<void> {
  locking ??= coverAndLock().finally(() => {
    locking = null;
  });
  return locking;
}

async function coverAndLock(): Promise<void> {
  if (!vault) return;
  cover();
  const detailsStored = (await details?.flush()) ?? true;
  if (!detailsStored || (await leaveOrCopy())) return;
  end();
  changeDraft(null);
  setKeeping({ is: 'locked', besides: 'nothing' });
  // Another document: nothing of this one stays in memory, and the back button finds the lock.
  location.replace('/drafts/');
}

/** Clears the screen, saves and lets go of the keys, in every tab. */
export function lock(): Promise<void> {
  tellOtherTabs({ kind: 'lock' });
  return lockHere();
}

/** Destroys everything that is stored, for a forgotten passphrase. */
export async function wipe() {
  const wiped = await wipeVault();
  if (!wiped.ok) return wiped;
  // What waits behind the lock was to be stored with the rest. A draft that began in this tab was not.
  if (vault) {
    end();
    changeDraft(null);
  }
  tellOtherTabs({ kind: 'wiped' });
  setKeeping({ is: 'wiped', by: 'this-tab' });
  return wiped;
}

let hearing = false;
/** A locked tab shows the lock of drafts that may be deleted elsewhere. */
function hearOfWipes() {
  if (hearing) return;
  hearing = true;
  onToldByOthers((told) => {
    if (told.kind === 'wiped' && keepingNow().is === 'locked') wipedElsewhere();
  });
}

/**
 * Another tab deleted everything that was kept. What this one shows is covered; its words stay in memory until the worker
 * says what becomes of them. Not those behind the lock: whoever can not unlock could have them by deleting the rest.
 */
export function wipedElsewhere() {
  const wasLocked = covered;
  if (vault) {
    const unsavedDetails = wasLocked ? null : (details?.unsaved() ?? null);
    keeper?.stop();
    end();
    if (wasLocked) changeDraft(null);
    setSafe(false);
    leaveDetails(unsavedDetails);
  }
  setKeeping({ is: 'wiped', by: wasLocked ? 'another-tab-while-locked' : 'another-tab' });
}
