import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openDraft, unlockList } from './kept-cases';
import { draftBox, draftButton, goToList } from './kept-drafts';
import { putVault } from './made-vault';
import { goTo } from './opened-case';

/** A browser that says this of its storage. */
const says = (page: Page, { quota, usage, promises }: { quota: number; usage: number; promises: boolean }) =>
  page.addInitScript(
    ({ estimate, kept }) => {
      let persisted = false;
      Object.assign(StorageManager.prototype, {
        estimate: async () => estimate,
        persisted: async () => persisted,
        persist: async () => {
          persisted = kept;
          return kept;
        },
      });
    },
    { estimate: { quota, usage }, kept: promises },
  );

const line = (page: Page) => page.getByRole('region', { name: sayOfDrafts('keeping.label') });
const durable = (page: Page) => page.getByRole('region', { name: sayOfDrafts('durable.heading') });

test('little room, and what may be a private window, are said on the list and in the walk of each draft', async ({
  page,
}) => {
  await says(page, { quota: 120_000_000, usage: 75_000_000, promises: false });
  await putVault(page, [begunCase('ONE'), begunCase('TWO')]);
  await unlockList(page);
  await expect(durable(page)).toContainText(sayOfDrafts('durable.no'));
  await expect(durable(page)).toContainText(sayOfDrafts('durable.full'));
  await expect(durable(page)).toContainText(sayOfDrafts('durable.small'));
  await expect(durable(page)).toContainText(sayOfDrafts('durable.not-backed-up', { count: 2 }));
  await draftButton(page, 'durable.ask').click();
  await expect(durable(page).getByRole('status')).toHaveText(sayOfDrafts('durable.refused'));
  await openDraft(page, 'ONE');
  await expect(line(page)).toContainText(sayOfDrafts('durable.line-no'));
  await expect(line(page)).toContainText(
    sayOfDrafts('durable.line-backup', { backup: sayOfDrafts('drafts.no-backup') }),
  );
  await expect(line(page)).toContainText(sayOfDrafts('durable.full'));
  await expect(line(page)).toContainText(sayOfDrafts('durable.small'));
});

test('a browser that promises to keep drafts is said to, and what it does not tell is said too', async ({
  page,
}) => {
  await says(page, { quota: 10_737_418_240, usage: 0, promises: true });
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await expect(durable(page)).toContainText(sayOfDrafts('durable.yes'));
  await expect(durable(page)).toContainText(sayOfDrafts('durable.can-not-tell'));
  await expect(durable(page)).not.toContainText(sayOfDrafts('durable.full'));
  await openDraft(page, 'ONE');
  await expect(line(page)).toContainText(sayOfDrafts('durable.line-yes'));
});

test('a promise that is given when it is asked for takes the focus', async ({ page }) => {
  await says(page, { quota: 10_737_418_240, usage: 0, promises: false });
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await page.evaluate(() =>
    Object.assign(StorageManager.prototype, { persist: async () => true, persisted: async () => true }),
  );
  await draftButton(page, 'durable.ask').click();
  await expect(durable(page).getByText(sayOfDrafts('durable.yes'))).toBeFocused();
});

test('words that are typed while a backup is made are not taken to be in it', async ({ page }) => {
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'child');
  await page.getByText(say('case-file.back-up'), { exact: true }).click();
  await draftBox(page, 'backup.passphrase').fill('nineteen paper boats at sea');
  await draftBox(page, 'backup.again').fill('nineteen paper boats at sea');
  const download = page.waitForEvent('download');
  await draftButton(page, 'backup.make').click();
  await expect(page.getByText(sayOfDrafts('backup.making'), { exact: true })).toBeVisible();
  await page
    .getByRole('textbox', { name: questionWords['child.first-name'].asks, exact: true })
    .fill('Ceridwen');
  await download;
  await expect(line(page)).not.toContainText(
    sayOfDrafts('durable.line-backup', { backup: sayOfDrafts('drafts.no-backup') }),
  );
  await goToList(page);
  await expect(durable(page)).toContainText(sayOfDrafts('durable.not-backed-up', { count: 1 }));
});
