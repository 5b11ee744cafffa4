import type { Answers } from '@/lib/questions/answers';
import { type CaseFileFailure, readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';
import { todayInUk } from '@/lib/today-in-uk';
import type { BackupFailure, NoBackup } from '@/lib/vault/backup';
import { type BackupNotReady, makeBackup, openBackup } from '@/lib/vault/make-backup';
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
  return async (passphrase) => {
    const answers = id === null ? ({ ok: true, value: here } as const) : await readDraft(id);
    if (!answers.ok) return answers;
    const text = writeCaseFile(answers.value, todayInUk(), { withAside: true });
    const made = await makeBackup(text, passphrase);
    if (made.ok && of) await changeCard(of, { lastBackup: new Date().toISOString() });
    return made;
  };
}

/** Where the draft of a backup is now, and whether one with the same reference was there before. */
export interface Restored {
  in: 'list' | 'tab';
  beside: boolean;
}

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
  const read = readCaseFile(opened.value);
  if (!read.ok) return read;
  if (!openedVault()) {
    if (draftNow()) return { ok: false, failure: { kind: 'backup.tab-in-use' } };
    changeDraft({ answers: read.value, leftAt: null });
    return { ok: true, value: { in: 'tab', beside: false } };
  }
  return store(read.value);
}

async function store(answers: Answers): Promise<Result<Restored, StoredFailure>> {
  const before = await listDrafts();
  if (!before.ok) return before;
  const stored = await storeNew(answers);
  if (!stored.ok) return stored;
  const { reference } = stored.value;
  const beside = before.value.some(
    ({ card }) => reference !== '' && card.ok && card.value.reference === reference,
  );
  return { ok: true, value: { in: 'list', beside } };
}
