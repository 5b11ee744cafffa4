import { differingSections } from '@/lib/drafts/differing-sections';
import type { Answers } from '@/lib/questions/answers';
import {
  type CaseFileFailure,
  type DatedCase,
  readDatedCase,
  writeCaseFile,
} from '@/lib/questions/case-file';
import type { SectionId } from '@/lib/questions/question';
import type { Result } from '@/lib/result';
import { todayInUk } from '@/lib/today-in-uk';
import type { BackupFailure, NoBackup } from '@/lib/vault/backup';
import type { Card } from '@/lib/vault/card';
import { type BackupNotReady, makeBackup, openBackup } from '@/lib/vault/make-backup';
import type { DraftId } from '@/lib/vault/records';
import { changeDraft, draftNow } from './draft-in-tab';
import { keeperNow, openedVault } from './session';
import { changeCard, listDrafts, readDraft, type StoredFailure, storeNew } from './stored-drafts';

const largest = 100_000_000;

/**
 * Makes an encrypted file of a stored draft, or of the one in this tab as it is now, once its passphrase is there: another one
 * may be opened meanwhile. What is kept aside goes along: it is a backup.
 */
export function backUp(
  id: string | null,
): (
  passphrase: string,
) => Promise<Result<Uint8Array<ArrayBuffer>, NoBackup | BackupNotReady | StoredFailure>> {
  const of = id ?? keeperNow()?.stored()?.saved.id;
  const here = draftNow()?.answers ?? {};
  const asked = new Date().toISOString();
  return async (passphrase) => {
    // The moment of what is in it: encrypting takes a second or more, in which words may be typed.
    const lastBackup = id === null ? asked : new Date().toISOString();
    const answers = id === null ? ({ ok: true, value: here } as const) : await readDraft(id);
    if (!answers.ok) return answers;
    const text = writeCaseFile(answers.value, todayInUk(), { withAside: true });
    const made = await makeBackup(text, passphrase);
    if (made.ok && of) await changeCard(of, { lastBackup });
    return made;
  };
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

async function store({ answers, saved }: DatedCase): Promise<Result<Restored, StoredFailure>> {
  const before = await listDrafts();
  if (!before.ok) return before;
  const stored = await storeNew(answers);
  if (!stored.ok) return stored;
  const card = stored.value;
  const beside: Beside[] = [];
  for (const { id, card: other } of before.value) {
    if (!other.ok || other.value.reference !== card.reference) continue;
    const found = await readDraft(id);
    const isSame = card.reference !== '' || (found.ok && haveSameName(answers, found.value));
    if (!isSame) continue;
    const differing = found.ok ? differingSections(answers, found.value) : null;
    beside.push({ id, card: other.value, differing });
  }
  return { ok: true, value: { in: 'list', card, saved, beside } };
}

/** Without a reference, two drafts are taken for the same where they are about a child of the same name. */
function haveSameName(one: Answers, other: Answers): boolean {
  const nameIn = (answers: Answers) =>
    JSON.stringify([answers['child.first-name']?.typed ?? '', answers['child.last-name']?.typed ?? '']);
  return nameIn(one) === nameIn(other) && nameIn(one) !== nameIn({});
}
