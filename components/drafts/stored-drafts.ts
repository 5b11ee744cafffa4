import { cardOf } from '@/lib/drafts/card-of';
import { copyForSibling } from '@/lib/drafts/copy-for-sibling';
import { readDraftBody, writeDraftBody } from '@/lib/drafts/draft-body';
import { withMyDetails } from '@/lib/drafts/my-details';
import type { SiblingSection } from '@/lib/drafts/sibling-sections';
import type { Answers } from '@/lib/questions/answers';
import type { CaseFileFailure } from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card, CardChange } from '@/lib/vault/card';
import type { DraftFailure, VaultFailure } from '@/lib/vault/failures';
import type { ListedDraft } from '@/lib/vault/listing';
import type { DraftId } from '@/lib/vault/records';
import { storedDetails } from './details-keeper';
import { draftNow } from './draft-in-tab';
import { holdDraft, takeDraftOver } from './draft-lock';
import { isMoved, type NotSaved } from './keeping';
import { detailsKeeper, keeperNow, leaveDraft, openedVault, takeIn } from './session';

/**
 * What may go wrong with a stored draft. `moved`: another tab works on it; `open-elsewhere`: so that it is not changed or
 * deleted from here; `kept-there`: and can not let go of it;
 * `unsaved-here`: the draft in this tab can not be left, since its last words are not stored; `nothing-to-copy`: the chosen
 * sections hold nothing.
 */
export type StoredFailure =
  | VaultFailure
  | DraftFailure
  | CaseFileFailure
  | { kind: NotSaved | 'open-elsewhere' | 'kept-there' | 'unsaved-here' | 'nothing-to-copy' };

const locked = { ok: false, failure: { kind: 'vault.locked' } } as const;
const moved = { ok: false, failure: { kind: 'moved' } } as const;
const openElsewhere = { ok: false, failure: { kind: 'open-elsewhere' } } as const;
const keptThere = { ok: false, failure: { kind: 'kept-there' } } as const;
const unsavedHere = { ok: false, failure: { kind: 'unsaved-here' } } as const;
const done = { ok: true, value: null } as const;

/** Every draft, what was typed a moment ago included. */
export async function listDrafts(): Promise<Result<readonly ListedDraft[], VaultFailure>> {
  await keeperNow()?.flush();
  return openedVault()?.list() ?? locked;
}

async function read(id: DraftId) {
  const found = await (openedVault()?.read(id) ?? locked);
  if (!found.ok) return found;
  const draft = readDraftBody(found.value.body);
  return draft.ok ? ({ ok: true, value: { ...found.value, draft: draft.value } } as const) : draft;
}

const isHere = (id: DraftId) => keeperNow()?.stored()?.saved.id === id;

/** A draft's answers, to read and not to change: as they are in this tab where it is the one here. */
export async function readDraft(id: DraftId): Promise<Result<Answers, StoredFailure>> {
  const here = draftNow();
  if (here && isHere(id) && !isMoved()) return { ok: true, value: here.answers };
  const found = await read(id);
  return found.ok ? { ok: true, value: found.value.draft.answers } : found;
}

let last: Promise<unknown> = Promise.resolve();

/** A draft takes the place of another one at a time: a second press would take it from the first. */
function afterTheLast<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

/**
 * Opens a stored draft in this tab, in place of the one that is here. `takeOver`: also where another tab has it, which takes
 * seconds where that one does not answer. `isWanted`: whether the practitioner still waits for it by then.
 */
export function openDraft(
  id: DraftId,
  takeOver: boolean,
  isWanted = () => true,
): Promise<Result<null, StoredFailure>> {
  return afterTheLast(() => open(id, takeOver, isWanted));
}

async function open(
  id: DraftId,
  takeOver: boolean,
  isWanted: () => boolean,
): Promise<Result<null, StoredFailure>> {
  if (isHere(id) && !isMoved()) return done;
  // Taken by another tab before its last words were stored: they are kept as a draft of their own first.
  if (isMoved() && keeperNow()?.unsaved()) return unsavedHere;
  if (await keeperNow()?.flush()) return unsavedHere;
  const onTaken = () => {
    if (isHere(id)) keeperNow()?.taken();
  };
  const held = takeOver ? await takeDraftOver(id, onTaken) : await holdDraft(id, onTaken);
  if (!held) return takeOver ? keptThere : moved;
  const refused = <F extends { ok: false }>(failed: F) => {
    held.release();
    return failed;
  };
  const [found, card] = await Promise.all([read(id), cardNow(id)]);
  if (!found.ok) return refused(found);
  if (!card.ok) return refused(card);
  // Only now: where this one can not be had, the one that is here stays, with what stores it.
  if (!isWanted()) return refused(moved);
  if (await leaveDraft()) return refused(unsavedHere);
  if (!openedVault()) return refused(locked);
  const { version, draft } = found.value;
  takeIn(draft, {
    saved: { id, version },
    card: card.value,
    answers: draft.answers,
    release: held.release,
  });
  return done;
}

/** What the list shows of one draft, as it is stored. */
export async function cardNow(id: DraftId): Promise<Result<Card, StoredFailure>> {
  const listed = await (openedVault()?.list() ?? locked);
  if (!listed.ok) return listed;
  const card = listed.value.find((draft) => draft.id === id)?.card;
  if (!card) return { ok: false, failure: { kind: 'draft.none' } };
  if (!card.ok) return card;
  const { version: _, ...rest } = card.value;
  return { ok: true, value: rest };
}

/** Begins a new draft in this tab, the worker's own details filled in. */
export function startDraft(isWanted = () => true): Promise<Result<null, StoredFailure>> {
  return afterTheLast(() => start(isWanted));
}

async function start(isWanted: () => boolean): Promise<Result<null, StoredFailure>> {
  const vault = openedVault();
  if (!vault) return locked;
  // Typed a moment ago, maybe.
  await detailsKeeper()?.flush();
  const details = await storedDetails(vault);
  const answers = details.ok && details.value ? withMyDetails({}, details.value) : {};
  if (!isWanted()) return done;
  if (await leaveDraft()) return unsavedHere;
  if (!openedVault()) return locked;
  takeIn({ answers, leftAt: null }, null);
  return done;
}

/** Stores answers as a new draft beside the others. `known`: what a backup of it says of its card. */
export async function storeNew(
  answers: Answers,
  known: Partial<Pick<Card, 'changed' | 'lastBackup' | 'mark'>> = {},
): Promise<Result<Card, StoredFailure>> {
  const today = todayInUk();
  const card = { ...cardOf(answers, { today, now: new Date().toISOString(), before: null }), ...known };
  const body = writeDraftBody({ answers, leftAt: null, today });
  const saved = await (openedVault()?.save('new', body, card) ?? locked);
  return saved.ok ? { ok: true, value: card } : saved;
}

/** Stores a new draft with what a sibling may share of this one. */
export async function copyDraftForSibling(
  id: DraftId,
  sections: readonly SiblingSection[],
): Promise<Result<Card, StoredFailure>> {
  const found = await readDraft(id);
  if (!found.ok) return found;
  const copy = copyForSibling(found.value, sections, todayInUk());
  if (Object.keys(copy).length === 0) return { ok: false, failure: { kind: 'nothing-to-copy' } };
  return storeNew(copy);
}

/** Changes what the list shows of a draft: the day to delete it, or when a backup was made. */
export async function changeCard(id: DraftId, change: CardChange): Promise<Result<null, StoredFailure>> {
  if (isHere(id)) {
    const why = await keeperNow()?.changeCard(change);
    return why ? { ok: false, failure: { kind: why } } : done;
  }
  const held = await holdDraft(id, () => undefined);
  if (!held) return openElsewhere;
  try {
    const [found, card] = await Promise.all([openedVault()?.read(id) ?? locked, cardNow(id)]);
    if (!found.ok) return found;
    if (!card.ok) return card;
    const next = { ...card.value, ...change };
    const saved = await (openedVault()?.save(found.value, found.value.body, next) ?? locked);
    return saved.ok ? done : saved;
  } finally {
    held.release();
  }
}

/** Deletes a stored draft for good, the one in this tab included. Not one that another tab works on. */
export async function deleteDraft(id: DraftId): Promise<Result<null, StoredFailure>> {
  const vault = openedVault();
  if (!vault) return locked;
  if (isHere(id) && !isMoved()) {
    keeperNow()?.taken();
    takeIn(null, null);
    return vault.remove(id);
  }
  const held = await holdDraft(id, () => undefined);
  if (!held) return openElsewhere;
  const removed = await vault.remove(id);
  held.release();
  return removed;
}

/** Makes a damaged list again, and what it shows of the drafts that open. */
export async function mendList(): Promise<Result<null, VaultFailure>> {
  const mended = await (openedVault()?.mendIndex() ?? locked);
  if (!mended.ok) return mended;
  await mendCards();
  return done;
}

/**
 * A card that is older than its draft, damaged or gone is made from the draft, or its message would stay for good. What no
 * draft can be opened for, and what another tab works on, stays as it is.
 */
async function mendCards() {
  const listed = await openedVault()?.list();
  if (!listed?.ok) return;
  for (const { id, card } of listed.value) {
    if (!card.ok) await mendEntry(id);
  }
}

/** Makes the entry of one draft in the list again from its story, where that opens. */
export async function mendEntry(id: DraftId): Promise<Result<null, StoredFailure>> {
  // The draft of this tab has its entry in memory.
  if (isHere(id)) return changeCard(id, {});
  const held = await holdDraft(id, () => undefined);
  if (!held) return openElsewhere;
  try {
    const found = await read(id);
    if (!found.ok) return found;
    const { body, draft } = found.value;
    const now = new Date().toISOString();
    const card = cardOf(draft.answers, { today: todayInUk(), now, before: null });
    const saved = await (openedVault()?.save(found.value, body, card) ?? locked);
    return saved.ok ? done : saved;
  } finally {
    held.release();
  }
}
