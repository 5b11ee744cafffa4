import { cardOf } from '@/lib/drafts/card-of';
import { copyForSibling } from '@/lib/drafts/copy-for-sibling';
import { readDraftBody, writeDraftBody } from '@/lib/drafts/draft-body';
import {
  type MyDetails,
  type MyDetailsFailure,
  readMyDetails,
  withMyDetails,
  writeMyDetails,
} from '@/lib/drafts/my-details';
import type { SiblingSection } from '@/lib/drafts/sibling-sections';
import type { Answers } from '@/lib/questions/answers';
import type { CaseFileFailure } from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';
import { todayInUk } from '@/lib/today-in-uk';
import type { Card } from '@/lib/vault/card';
import type { DraftFailure, VaultFailure } from '@/lib/vault/failures';
import type { ListedDraft } from '@/lib/vault/listing';
import type { DraftId } from '@/lib/vault/records';
import { changeDraft } from './draft-in-tab';
import { holdDraft, takeDraftOver } from './draft-lock';
import type { NotSaved } from './keeping';
import { isMoved, keeperNow, letKeeperGo, openedVault, report, saveNow, takeIn } from './session';

/** What may go wrong with a stored draft. `moved`: another tab works on it. */
export type StoredFailure = VaultFailure | DraftFailure | CaseFileFailure | { kind: NotSaved };

const locked = { ok: false, failure: { kind: 'vault.locked' } } as const;
const moved = { ok: false, failure: { kind: 'moved' } } as const;
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

/** A stored draft's answers, to read and not to change. */
export async function readDraft(id: DraftId): Promise<Result<Answers, StoredFailure>> {
  await keeperNow()?.flush();
  const found = await read(id);
  return found.ok ? { ok: true, value: found.value.draft.answers } : found;
}

const isHere = (id: DraftId) => keeperNow()?.stored()?.saved.id === id;

/** Opens a stored draft in this tab, in place of the one that is here. `takeOver`: also where another tab has it. */
export async function openDraft(
  id: DraftId,
  card: Card,
  { takeOver }: { takeOver: boolean },
): Promise<Result<null, StoredFailure>> {
  if (isHere(id) && !isMoved()) return done;
  // The draft that is here is only left once it is stored.
  const notSaved = await saveNow();
  if (notSaved) return { ok: false, failure: { kind: notSaved } };
  const onTaken = () => {
    if (isHere(id)) report({ is: 'not-saved', why: 'moved' });
  };
  const held = takeOver ? await takeDraftOver(id, onTaken) : await holdDraft(id, onTaken);
  if (!held) return moved;
  const found = await read(id);
  if (!found.ok) {
    held.release();
    return found;
  }
  const { version, draft } = found.value;
  takeIn({ saved: { id, version }, card, release: held.release }, draft);
  return done;
}

/** Begins a new draft in this tab, the worker's own details filled in. */
export async function startDraft(): Promise<void> {
  const details = await readDetails();
  const answers = details.ok && details.value ? withMyDetails({}, details.value) : {};
  changeDraft({ answers, leftAt: null });
}

/** Stores answers as a new draft beside the others. */
export async function storeNew(answers: Answers): Promise<Result<Card, StoredFailure>> {
  const today = todayInUk();
  const card = cardOf(answers, { today, now: new Date().toISOString(), before: null });
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
  return found.ok ? storeNew(copyForSibling(found.value, sections, todayInUk())) : found;
}

/** Changes what the list shows of a draft: the day to delete it, or when a backup was made. */
export async function changeCard(
  id: DraftId,
  change: Partial<Pick<Card, 'deleteOn' | 'lastBackup'>>,
): Promise<Result<null, StoredFailure>> {
  if (isHere(id)) {
    await keeperNow()?.changeCard(change);
    return done;
  }
  const held = await holdDraft(id, () => undefined);
  if (!held) return moved;
  try {
    return await changeCardOf(id, change);
  } finally {
    held.release();
  }
}

async function changeCardOf(
  id: DraftId,
  change: Partial<Pick<Card, 'deleteOn' | 'lastBackup'>>,
): Promise<Result<null, StoredFailure>> {
  const vault = openedVault();
  if (!vault) return locked;
  const [found, listed] = await Promise.all([vault.read(id), vault.list()]);
  if (!found.ok) return found;
  if (!listed.ok) return listed;
  const card = listed.value.find((draft) => draft.id === id)?.card;
  if (!card) return { ok: false, failure: { kind: 'draft.none' } };
  if (!card.ok) return card;
  const { version: _, ...before } = card.value;
  const saved = await vault.save(found.value, found.value.body, { ...before, ...change });
  return saved.ok ? done : saved;
}

/** Deletes a stored draft for good, the one in this tab included. */
export async function deleteDraft(id: DraftId): Promise<Result<null, VaultFailure>> {
  if (isHere(id)) {
    await letKeeperGo();
    changeDraft(null);
  }
  return openedVault()?.remove(id) ?? locked;
}

/** The worker's own details; null where none were saved. */
export async function readDetails(): Promise<Result<MyDetails | null, VaultFailure | MyDetailsFailure>> {
  const found = await (openedVault()?.readDetails() ?? locked);
  if (!found.ok) return found;
  return found.value === null ? { ok: true, value: null } : readMyDetails(found.value);
}

export async function saveDetails(details: MyDetails): Promise<Result<null, VaultFailure>> {
  return openedVault()?.saveDetails(writeMyDetails(details)) ?? locked;
}

/** Makes a damaged list again. */
export async function mendList(): Promise<Result<unknown, VaultFailure>> {
  return openedVault()?.mendIndex() ?? locked;
}
