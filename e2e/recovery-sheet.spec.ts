import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { choosePassphrase, draftBox, draftButton, passphrase, unlockWith } from './kept-drafts';

const heading = (page: Page, id: Parameters<typeof sayOfDrafts>[0]) =>
  page.getByRole('heading', { level: 1, name: sayOfDrafts(id) });

/** From the list: makes another recovery sheet, which then stands on the screen. Gives its key. */
async function makeSheet(page: Page, present = passphrase): Promise<string> {
  await page.getByText(sayOfDrafts('settings.heading'), { exact: true }).click();
  const form = page.locator('form', { has: draftButton(page, 'settings.new-sheet') });
  await form.getByRole('textbox').fill(present);
  await draftButton(page, 'settings.new-sheet').click();
  await expect(heading(page, 'recovery.heading')).toBeFocused();
  const sheet = page.getByRole('region', { name: sayOfDrafts('recovery.sheet') });
  // On the paper too: whoever comes back from the printer to a locked screen must not throw the earlier one away.
  await expect(sheet).toContainText(sayOfDrafts('recovery.sheet-of-next', { day: '' }).slice(-60));
  return sheet.getByRole('strong').innerText();
}

/** From the lock: tries a recovery key. */
async function tryKey(page: Page, key: string): Promise<void> {
  await page.goto('/drafts/');
  await page.getByText(sayOfDrafts('unlock.forgotten'), { exact: true }).click();
  await draftBox(page, 'unlock.recovery').fill(key);
  await draftButton(page, 'unlock.recovery-open').click();
}

const expectRefused = (page: Page) =>
  expect(draftBox(page, 'unlock.recovery')).toHaveAccessibleDescription(
    new RegExp(sayOfDrafts('vault.wrong-recovery-key')),
  );

test('a new recovery sheet that was never taken changes nothing: the earlier one opens the drafts', async ({
  page,
}) => {
  await page.goto('/drafts/');
  const first = await choosePassphrase(page);
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  const dropped = await makeSheet(page);
  await draftButton(page, 'recovery.keep-old').click();
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  const left = await makeSheet(page);
  // The browser asks before a sheet is left that is shown this once; here the page is closed all the same.
  page.on('dialog', (dialog) => dialog.accept());
  for (const key of [dropped, left]) {
    await tryKey(page, key);
    await expectRefused(page);
  }
  await tryKey(page, first);
  await expect(heading(page, 'drafts.heading')).toBeVisible();
});

test('a new recovery sheet is in force once the worker has it, and the earlier one opens nothing', async ({
  page,
}) => {
  await page.goto('/drafts/');
  const first = await choosePassphrase(page);
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  const second = await makeSheet(page, first);
  await draftButton(page, 'recovery.done').click();
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  await tryKey(page, first);
  await expectRefused(page);
  await tryKey(page, second);
  await expect(heading(page, 'drafts.heading')).toBeVisible();
});

test('a first sheet that was not taken is asked for on the list until the worker has one', async ({
  page,
}) => {
  await page.goto('/drafts/');
  await draftBox(page, 'vault-choice.passphrase').fill(passphrase);
  await draftBox(page, 'vault-choice.again').fill(passphrase);
  await draftButton(page, 'vault-choice.make').click();
  await expect(heading(page, 'recovery.heading')).toBeFocused();
  await page.keyboard.press('Control+Shift+KeyL');
  await unlockWith(page, passphrase);
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  await expect(page.getByText(sayOfDrafts('no-sheet.text'))).toBeVisible();
  await page.getByText(sayOfDrafts('no-sheet.make'), { exact: true }).click();
  await draftBox(page, 'settings.present').fill(passphrase);
  await draftButton(page, 'settings.new-sheet').click();
  await draftButton(page, 'recovery.done').click();
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  await expect(page.getByText(sayOfDrafts('no-sheet.text'))).toHaveCount(0);
});
