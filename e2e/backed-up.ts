import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';

export const backupPassphrase = 'four lanterns beside water';

/** The entry of the draft with this reference in the list. */
export const entryOf = (page: Page, reference: string) =>
  page.locator('.waymark-draft', { has: page.getByRole('heading', { name: new RegExp(`^${reference}`) }) });

/** From the list: makes a file of this draft, for oneself or for somebody else. Gives what is in it, encrypted. */
export async function backUpInList(
  page: Page,
  reference: string,
  isFor: 'own' | 'others' = 'own',
): Promise<Buffer> {
  const entry = entryOf(page, reference);
  const more = entry.locator('details', { hasText: sayOfDrafts('drafts.more') });
  if ((await more.getAttribute('open')) === null)
    await more.getByText(sayOfDrafts('drafts.more'), { exact: false }).first().click();
  await entry.getByRole('radio', { name: sayOfDrafts(`backup.for-${isFor}`), exact: true }).check();
  for (const box of ['backup.passphrase', 'backup.again'] as const)
    await entry.getByRole('textbox', { name: new RegExp(`^${sayOfDrafts(box)}`) }).fill(backupPassphrase);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await entry.getByRole('button', { name: sayOfDrafts('backup.make') }).click();
  const file = await readFile(await (await download).path());
  await expect(entry.getByRole('status').filter({ hasText: '.age' })).toBeVisible();
  return file;
}
