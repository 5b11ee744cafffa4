import { differingSections } from '@/lib/drafts/differing-sections';
import type { Answers } from '@/lib/questions/answers';
import {
  type BackupOf,
  type CaseFileFailure,
  type DatedCase,
  readDatedCase,
  writeCaseFile,
} from '@/lib/questions/case-file';
import { hasAside } from '@/lib/questions/kept-aside';
import type { SectionId } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { randomId } from '@/lib/random-id';
import type { Result } from '@/lib/result';
import { todayInUk } from '@/lib/today-in-uk';
import type { BackupFailure, NoBackup } from '@/lib/vault/backup';
import type { Card, CardChange } from '@/lib/vault/card';
import { type BackupNotReady, makeBackup, openBackup } from '@/lib/vault/make-backup';
import type { DraftId } from '@/lib/vault/records';
import { changeDraft, draftNow } from './draft-in-tab';
import { noteElsewhere } from './draft-lock';
import { keeperNow, openedVault } from './session';
import { cardNow, changeCard, listDrafts, readDraft, type StoredFailure, storeNew } from './stored-drafts';

const largest = 100_000_000;

/** Who a file is for: what is kept aside goes along in a backup of one's own, and stays behind in what is handed over. */
export type BackupFor = 'own' | 'others';

/**
 * `listed`: whether the list says from now on that there is a backup. `not-noted`: the tab that has the draft did not answer;
 * `not-whole`: what is kept aside is not in it, so it is no backup of everything.
 */
export interface MadeBackup {
  file: Uint8Array<ArrayBuffer>;
  listed: 'noted' | 'not-noted' | 'not-whole';
}

/**
 * Makes an encrypted file of a stored draft, or of the one in this tab as it is now, once its passphrase is there: another one
 * may be opened meanwhile.
 */
export function backUp(
  id: string | null,
  isFor: BackupFor,
): (passphrase: string) => Promise<Result<MadeBackup, NoBackup | BackupNotReady | StoredFailure>> {
  const of = id ?? keeperNow()?.stored()?.saved.id;
  const here = draftNow()?.answers ?? {};
  const asked = new Date().toISOString();
  return async (passphrase) => {
    // The moment of what is in it: encrypting takes a second or more, in which words may be typed.
    const lastBackup = id === null ? asked : new Date().toISOString();
    const answers = id === null ? ({ ok: true, value: here } as const) : await readDraft(id);
    if (!answers.ok) return answers;
    const card = of ? await cardNow(of) : null;
    const mark = (card?.ok && card.value.mark) || randomId();
    // Where the draft is stored nowhere, no other place can have the same one.
    const known = card?.ok && { backup: { draft: mark, changed: card.value.changed, made: lastBackup } };
    const today = todayInUk();
    const text = writeCaseFile(answers.value, today, { withAside: isFor === 'own', ...known });
    const made = await makeBackup(text, passphrase);
    if (!made.ok) return made;
    const isWhole = isFor === 'own' || !hasAside(answers.value, relevant(answers.value, today));
    const listed = isWhole ? await noted(of, { lastBackup, mark }) : 'not-whole';
    return { ok: true, value: { file: made.value, listed } };
  };
}

async function noted(id: DraftId | undefined, change: CardChange): Promise<'noted' | 'not-noted'> {
  if (!id) return 'noted';
  const changed = await changeCard(id, change);
  if (changed.ok) return 'noted';
  if (changed.failure.kind !== 'open-elsewhere') return 'not-noted';
  return (await noteElsewhere(id, change)) ? 'noted' : 'not-noted';
}

/** A draft that was here before the one from a backup. `differing`: null where it could not be opened to compare. */
export interface Beside {
  id: DraftId;
  card: Card;
  differing: readonly SectionId[] | null;
}

/** Where the draft of a backup is now. `saved`: the day the backup was made, YYYY-MM-DD; `beside`: the same draft as it was here. */
export type Restored = { in: 'tab' } | { in: 'list'; card: Card; saved: string; beside: readonly Beside[] };

/** Opens a backup as a draft of its own: nothing that is here is ever written over. */
export async function restore(
  file: File,
  passphrase: string,
): Promise<
  Result<
    Restored,
    BackupFailure | BackupNotReady | CaseFileFailure | StoredFailure | { kind: 'backup.tab-in-use' }
  >
> {
  if (file.size > largest) return { ok: false, failure: { kind: 'backup.too-large' } };
  // The file may have been moved or taken away meanwhile.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { ok: false, failure: { kind: 'backup.damaged' } };
  const opened = await openBackup(new Uint8Array(bytes), passphrase);
  if (!opened.ok) return opened;
  const read = readDatedCase(opened.value);
  if (!read.ok) return read;
  if (!openedVault()) {
    if (draftNow()) return { ok: false, failure: { kind: 'backup.tab-in-use' } };
    changeDraft({ answers: read.value.answers, leftAt: null });
    return { ok: true, value: { in: 'tab' } };
  }
  return store(read.value);
}

async function store({ answers, saved, backup }: DatedCase): Promise<Result<Restored, StoredFailure>> {
  const before = await listDrafts();
  if (!before.ok) return before;
  const stored = await storeNew(answers, cardIn(saved, backup));
  if (!stored.ok) return stored;
  const card = stored.value;
  const beside: Beside[] = [];
  for (const { id, card: other } of before.value) {
    if (!other.ok) continue;
    const sure = isSureToBeSame(card, other.value);
    // Two drafts with a reference each that differ are of two cases.
    if (!sure && card.reference !== '' && other.value.reference !== '') continue;
    const found = await readDraft(id);
    if (!sure && !(found.ok && haveSameName(answers, found.value))) continue;
    const differing = found.ok ? differingSections(answers, found.value) : null;
    beside.push({ id, card: other.value, differing });
  }
  return { ok: true, value: { in: 'list', card, saved, beside } };
}

/** What a backup says of its draft. One of an older release knows its day alone. */
function cardIn(saved: string, backup: BackupOf | undefined) {
  return backup
    ? { changed: backup.changed, lastBackup: backup.made, mark: backup.draft }
    : { lastBackup: `${saved}T00:00:00Z` };
}

function isSureToBeSame(one: Card, other: Card): boolean {
  const sameReference = one.reference !== '' && one.reference === other.reference;
  return sameReference || (one.mark !== undefined && one.mark === other.mark);
}

/** Where one of two has no reference, they are taken for the same where they are about a child of the same name. */
function haveSameName(one: Answers, other: Answers): boolean {
  const nameIn = (answers: Answers) =>
    JSON.stringify([answers['child.first-name']?.typed ?? '', answers['child.last-name']?.typed ?? '']);
  return nameIn(one) === nameIn(other) && nameIn(one) !== nameIn({});
}
