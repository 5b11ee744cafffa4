import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase } from './kept-cases';
import {
  choosePassphrase,
  draftBox,
  draftButton,
  keepOnDevice,
  saved,
  storeRefuses,
  unlockWith,
} from './kept-drafts';
import { look } from './looking';
import { goTo, openCase } from './opened-case';

const heading = (page: Page, id: Parameters<typeof sayOfDrafts>[0]) =>
  page.getByRole('heading', { level: 1, name: sayOfDrafts(id) });
const firstName = (page: Page) =>
  page.getByRole('textbox', { name: questionWords['child.first-name'].asks, exact: true });

/** A draft that is kept, open at the section about the child. */
async function keepCase(page: Page): Promise<void> {
  await openCase(page, begunCase('ONE'));
  await goTo(page, 'answeringSection', 'child');
  await keepOnDevice(page);
  await firstName(page).fill('Ceridwen');
  await saved(page);
}

/** In another tab, from the lock: deletes everything. */
async function wipeIn(other: Page): Promise<void> {
  await other.goto('/drafts/');
  await other.getByText(sayOfDrafts('unlock.forgotten'), { exact: true }).click();
  await draftButton(other, 'unlock.wipe').click();
  await draftButton(other, 'unlock.wipe-yes').click();
  await expect(heading(other, 'wiped.heading')).toBeFocused();
}

test('another tab deletes everything: this one covers its draft, says so, and still gives it out', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await keepCase(page);
  await wipeIn(await context.newPage());
  await expect(heading(page, 'gone.heading')).toBeFocused();
  await expect(page.locator('body')).not.toContainText('Ceridwen');
  await look(page, 'deleted elsewhere', {});
  const download = page.waitForEvent('download');
  await draftButton(page, 'copy.save').click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('Ceridwen');
  await draftButton(page, 'gone.go-on').click();
  await expect(firstName(page)).toHaveValue('Ceridwen');
});

test('what a tab holds after everything was deleted is thrown away only when that is asked twice', async ({
  page,
  context,
}) => {
  await keepCase(page);
  await wipeIn(await context.newPage());
  await draftButton(page, 'gone.forget').click();
  await draftButton(page, 'gone.forget-no').click();
  await expect(draftButton(page, 'gone.forget')).toBeFocused();
  await draftButton(page, 'gone.forget').click();
  await draftButton(page, 'gone.forget-yes').click();
  await expect(page.getByRole('heading', { level: 1, name: questionWords['danger.now'].asks })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Ceridwen');
});

test('a locked tab learns of it too, and gives out nothing of what was behind its lock', async ({
  page,
  context,
}) => {
  await keepCase(page);
  await storeRefuses(page, true);
  await firstName(page).fill('Ceridwen Mai');
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('keeping.not-saved') })).toBeVisible();
  await draftButton(page, 'keeping.lock').click();
  await expect(page.getByText(sayOfDrafts('unlock.unsaved'))).toBeVisible();
  const locked = await context.newPage();
  await locked.goto('/drafts/');
  await expect(heading(locked, 'unlock.heading')).toBeVisible();
  await wipeIn(await context.newPage());
  await expect(heading(locked, 'gone.heading')).toBeFocused();
  await expect(heading(page, 'gone.heading')).toBeFocused();
  await expect(page.getByText(sayOfDrafts('gone.was-locked'))).toBeVisible();
  await expect(draftButton(page, 'copy.save')).toHaveCount(0);
  await draftButton(page, 'wiped.go-on').click();
  await expect(page.locator('body')).not.toContainText('Ceridwen');
});

test('drafts that somebody made anew do not uncover what is behind the lock of a tab that never heard of it', async ({
  page,
  context,
}) => {
  // A tab that was asleep: no message reaches it.
  await page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  await keepCase(page);
  // Nor does it come to know by itself: its store answers nothing.
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await firstName(page).fill('Ceridwen Mai');
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('keeping.not-saved') })).toBeVisible();
  await draftButton(page, 'keeping.lock').click();
  await expect(page.getByText(sayOfDrafts('unlock.unsaved'))).toBeVisible();
  const other = await context.newPage();
  await wipeIn(other);
  await draftButton(other, 'wiped.go-on').click();
  await choosePassphrase(other, 'somebody else chose these words');
  await unlockWith(page, 'somebody else chose these words');
  await expect(heading(page, 'gone.heading')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Ceridwen');
});

test('details that were typed as everything was deleted are given out, and stored when drafts are kept again', async ({
  page,
  context,
}) => {
  await page.goto('/drafts/');
  await choosePassphrase(page);
  await page.getByText(sayOfDrafts('details.heading'), { exact: true }).click();
  await storeRefuses(page, true);
  await draftBox(page, 'my-details.role').fill('Duty social worker');
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('keeping.not-saved') })).toBeVisible();
  await wipeIn(await context.newPage());
  await expect(page.getByText(sayOfDrafts('gone.details-left'))).toBeVisible();
  const download = page.waitForEvent('download');
  await draftButton(page, 'copy.save').click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('Duty social worker');
  await storeRefuses(page, false);
  await draftButton(page, 'gone.go-on').click();
  await choosePassphrase(page);
  await page.getByText(sayOfDrafts('details.heading'), { exact: true }).click();
  await expect(draftBox(page, 'my-details.role')).toHaveValue('Duty social worker');
  await expect(page.getByText(sayOfDrafts('details.saved'))).toBeVisible();
});
