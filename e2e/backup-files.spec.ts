import { expect, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Answers } from '@/lib/questions/answers';
import { decryptBackup } from '@/lib/vault/backup';
import { backUpInList, backupPassphrase, entryOf } from './backed-up';
import { begunCase, openDraft, unlockList } from './kept-cases';
import { saved } from './kept-drafts';
import { putVault } from './made-vault';
import { goTo } from './opened-case';

test.describe.configure({ timeout: 120_000 });

const aside: Answers = { 'waiting.why': { typed: 'Her aunt has her until Monday' } };

async function textIn(file: Buffer): Promise<string> {
  const opened = await decryptBackup(new Uint8Array(file), backupPassphrase);
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

test('what is kept aside stays behind in a file to hand over, and goes along in a backup of one’s own', async ({
  page,
}) => {
  await putVault(page, [{ ...begunCase('ONE'), ...aside }]);
  await unlockList(page);
  const handed = await textIn(await backUpInList(page, 'ONE', 'others'));
  expect(handed).toContain('ONE');
  expect(handed).not.toContain('until Monday');
  await expect(page.getByText(sayOfDrafts('backup.not-whole'))).toBeVisible();
  await expect(entryOf(page, 'ONE')).toContainText(sayOfDrafts('drafts.no-backup'));
  expect(await textIn(await backUpInList(page, 'ONE', 'own'))).toContain('until Monday');
  await expect(entryOf(page, 'ONE').getByText(sayOfDrafts('drafts.no-backup'), { exact: true })).toHaveCount(
    0,
  );
});

test('a backup from the list of a draft that another tab has is noted by that tab', async ({
  page,
  context,
}) => {
  await putVault(page, [begunCase('ONE')]);
  const other = await context.newPage();
  await unlockList(other);
  await openDraft(other, 'ONE');
  await goTo(other, 'answeringSection', 'child');
  await saved(other);
  await unlockList(page);
  await backUpInList(page, 'ONE');
  await expect(entryOf(page, 'ONE').getByText(sayOfDrafts('drafts.no-backup'), { exact: true })).toHaveCount(
    0,
  );
  await expect(page.getByText(sayOfDrafts('backup.not-noted'))).toHaveCount(0);
  await expect(other.getByRole('region', { name: sayOfDrafts('keeping.label') })).not.toContainText(
    sayOfDrafts('durable.line-backup', { backup: sayOfDrafts('drafts.no-backup') }),
  );
});
