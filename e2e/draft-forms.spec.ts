import { expect, test } from '@playwright/test';
import { noDetails, writeMyDetails } from '@/lib/drafts/my-details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { begunCase, unlockList } from './kept-cases';
import { draftBox, draftButton, expectRefused, passphrase } from './kept-drafts';
import { unfold } from './looking';
import { putVault } from './made-vault';

test('each form of the drafts page that is refused takes the focus to what is wrong, and says it in the title', async ({
  page,
}) => {
  await putVault(
    page,
    [begunCase('ONE')],
    writeMyDetails({ ...noDetails, 'last-name': 'Featherstonehaugh' }),
  );
  await unlockList(page);
  const title = await page.title();
  await unfold(page);

  await draftButton(page, 'backup.open').click();
  const file = page.getByLabel(sayOfDrafts('backup.choose'), { exact: true });
  await expectRefused(page, file, sayOfDrafts('backup.no-file'));

  const idle = draftBox(page, 'settings.idle');
  for (const minutes of ['0', '61', '1.5', 'x']) {
    await idle.fill(minutes);
    await draftButton(page, 'settings.save').click();
    await expectRefused(page, idle, sayOfDrafts('settings.idle-bad'));
  }
  await idle.fill('60');
  await draftButton(page, 'settings.save').click();
  await expect(page.getByRole('status').filter({ hasText: sayOfDrafts('settings.saved') })).toBeVisible();

  const next = draftBox(page, 'vault-choice.passphrase');
  const change = draftButton(page, 'settings.change');
  await next.fill('too short');
  await change.click();
  await expectRefused(page, next, sayOfDrafts('passphrase.too-short'));
  await next.fill('featherstonehaugh9');
  await change.click();
  await expectRefused(page, next, sayOfDrafts('passphrase.about-you'));
  await next.fill('four lanterns beside water');
  await change.click();
  await expectRefused(page, draftBox(page, 'settings.again'), sayOfDrafts('vault-choice.differs'));
  await draftBox(page, 'settings.again').fill('four lanterns beside water');
  await page.locator('#present-secret').fill('not the passphrase');
  await change.click();
  await expectRefused(page, page.locator('#present-secret'), sayOfDrafts('vault.wrong-passphrase'));
  // One form is still refused: the title says so until each is put right.
  await page.locator('#present-secret').fill(passphrase);
  await change.click();
  await expect(page.getByRole('status').filter({ hasText: sayOfDrafts('settings.changed') })).toBeVisible();
  await expect(page).not.toHaveTitle(title);
});

test('the lock and the first choice take the focus to what is wrong, and say it in the title', async ({
  page,
}) => {
  await page.goto('/drafts/');
  const title = await page.title();
  await draftButton(page, 'vault-choice.make').click();
  await expectRefused(page, draftBox(page, 'vault-choice.passphrase'), sayOfDrafts('passphrase.too-short'));
  await putVault(page, []);
  await page.goto('/drafts/');
  await draftBox(page, 'passphrase.label').fill('not the passphrase');
  await draftButton(page, 'unlock.open').click();
  await expectRefused(page, draftBox(page, 'passphrase.label'), sayOfDrafts('vault.wrong-passphrase'));
  await draftBox(page, 'passphrase.label').fill(passphrase);
  await draftButton(page, 'unlock.open').click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.heading') })).toBeVisible();
  await expect(page).toHaveTitle(title);
});
