import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Answers } from '@/lib/questions/answers';
import { writeCaseFile } from '@/lib/questions/case-file';
import { sectionWords } from '@/lib/questions/en/sections';
import { questionWords } from '@/lib/questions/en/words';
import { encryptBackup } from '@/lib/vault/backup';
import { backUpInList, backupPassphrase } from './backed-up';
import { begunCase, openButton, openDraft, unlockList } from './kept-cases';
import { draftBox, draftButton, goToList, saved } from './kept-drafts';
import { look } from './looking';
import { putVault } from './made-vault';
import { goTo } from './opened-case';

const passphrase = backupPassphrase;
/** Guessing is dear in the app; here it would only take time. */
const cheap = 10;

/** From the list: opens a backup of these answers that was made on 20 November. */
async function openBackup(page: Page, answers: Answers): Promise<void> {
  const made = await encryptBackup(
    writeCaseFile(answers, '2026-11-20', { withAside: true }),
    passphrase,
    cheap,
  );
  if (!made.ok) throw new Error(made.failure.kind);
  await openFile(page, Buffer.from(made.value));
}

async function openFile(page: Page, buffer: Buffer): Promise<void> {
  await page.getByText(sayOfDrafts('backup.open-heading'), { exact: true }).click();
  await page
    .getByLabel(sayOfDrafts('backup.choose'), { exact: true })
    .setInputFiles({ name: 'b.age', mimeType: 'application/octet-stream', buffer });
  await draftBox(page, 'backup.open-passphrase').fill(passphrase);
  await draftButton(page, 'backup.open').click();
  await expect(page.getByRole('status').filter({ hasText: sayOfDrafts('backup.restored') })).toBeVisible();
}

const both = (page: Page) => page.getByRole('region', { name: sayOfDrafts('both.heading') });
const name = (first: string): Answers => ({ 'child.first-name': { typed: first } });

test('a backup of a draft that is here stands beside it: what each is, where they differ, and both are kept', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const here: Answers = { ...begunCase('LCS 4711'), ...name('Ewa') };
  await putVault(page, [here, begunCase('OTHER')]);
  await unlockList(page);
  await openBackup(page, { ...here, ...name('Eva'), 'nation.of-referral': { typed: 'scotland' } });
  await expect(both(page).getByRole('heading')).toBeFocused();
  const row = (label: Parameters<typeof sayOfDrafts>[0]) =>
    both(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: sayOfDrafts(label), exact: true }) })
      .getByRole('cell');
  await expect(row('drafts.reference')).toHaveText(['LCS 4711', 'LCS 4711']);
  await expect(row('drafts.nation')).toHaveText(['Scotland', 'Wales']);
  await expect(row('drafts.changed')).toHaveText([
    sayOfDrafts('both.backup-of', { day: '20 November 2026' }),
    '24 November 2026 at 00:00',
  ]);
  await expect(both(page).getByRole('listitem')).toHaveText([
    sectionWords.nation.title,
    sectionWords.child.title,
  ]);
  await expect(openButton(page, 'LCS 4711')).toHaveCount(2);
  await look(page, 'both versions', here);
});

test('a backup without a reference is compared with the draft about a child of the same name, and with no other', async ({
  page,
}) => {
  const unnamed = { ...begunCase(''), ...name('Ewa') };
  await putVault(page, [unnamed, { ...begunCase(''), ...name('Zofia') }, begunCase('')]);
  await unlockList(page);
  await openBackup(page, unnamed);
  await expect(both(page)).toHaveCount(1);
  await expect(both(page).getByText(sayOfDrafts('both.same'))).toBeVisible();
  await expect(page.getByRole('button', { name: /^Open the draft / })).toHaveCount(4);
});

test('a backup from before the draft had a reference is shown beside it, with the day of the backup', async ({
  page,
}) => {
  await putVault(page, [
    { ...begunCase('LCS 4711'), ...name('Ewa') },
    { ...begunCase('OTHER'), ...name('Zofia') },
  ]);
  await unlockList(page);
  await openBackup(page, { ...begunCase(''), ...name('Ewa') });
  await expect(both(page)).toHaveCount(1);
  await expect(both(page)).toContainText('LCS 4711');
  // The file of an older release knows its day alone.
  await expect(page.getByText('20 November 2026', { exact: true })).toBeVisible();
});

test('a backup knows its draft again after the reference was changed', async ({ page }) => {
  test.setTimeout(120_000);
  await putVault(page, [begunCase('ONE'), begunCase('OTHER')]);
  await unlockList(page);
  const file = await backUpInList(page, 'ONE');
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'referrer');
  await page
    .getByRole('textbox', { name: questionWords['referrer.own-reference'].asks, exact: true })
    .fill('TWO');
  await saved(page);
  await goToList(page);
  await openFile(page, file);
  await expect(both(page)).toHaveCount(1);
  await expect(both(page).getByRole('row').filter({ hasText: 'TWO' })).toContainText('ONE');
  // Only the draft that was never backed up says so.
  await expect(page.getByText(sayOfDrafts('drafts.no-backup'), { exact: true })).toHaveCount(1);
});
