import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openButton, openDraft, unlockList } from './kept-cases';
import {
  draftButton,
  goToList,
  keepOnDevice,
  listThere,
  lockNow,
  ofDraft,
  saved,
  unlockWith,
} from './kept-drafts';
import { unfold } from './looking';
import { putVault } from './made-vault';
import { goTo, openCase } from './opened-case';

const heading = (page: Page, id: Parameters<typeof sayOfDrafts>[0]) =>
  page.getByRole('heading', { level: 1, name: sayOfDrafts(id) });
const twoDrafts = [begunCase('ONE'), begunCase('TWO')];

test('after the lock, and after each way out of a question, the focus is on what came in its place', async ({
  page,
}) => {
  await putVault(page, twoDrafts);
  await unlockList(page);
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  await unfold(page);
  const entry = page.getByRole('listitem').filter({ has: openButton(page, 'ONE') });
  await ofDraft(page, 'button', 'drafts.delete').last().click();
  await expect(entry.getByText(sayOfDrafts('drafts.delete-sure'))).toBeFocused();
  await ofDraft(page, 'button', 'drafts.delete-no').click();
  await expect(ofDraft(page, 'button', 'drafts.delete').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await ofDraft(page, 'button', 'drafts.delete-yes').click();
  await expect(page.getByRole('status').filter({ hasText: sayOfDrafts('drafts.deleted') })).toBeVisible();
  await expect(heading(page, 'drafts.heading')).toBeFocused();
  await expect(openButton(page, 'ONE')).toHaveCount(0);
  await lockNow(page);
  await expect(heading(page, 'unlock.heading')).toBeFocused();
  await page.getByRole('button', { name: say('walk.danger') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the lock over the walk, and the walk after it, take the focus to their headings', async ({ page }) => {
  await putVault(page, []);
  await page.goto('/referral/');
  await expect(heading(page, 'unlock.heading')).toBeFocused();
  await draftButton(page, 'unlock.go-on').click();
  await expect(page.getByRole('heading', { level: 1, name: questionWords['danger.now'].asks })).toBeFocused();
});

test('what is chosen in a panel of the walk takes the focus when the panel goes', async ({ page }) => {
  await openCase(page, begunCase('ONE'));
  const line = page.getByRole('region', { name: sayOfDrafts('keeping.label') });
  await page.getByText(sayOfDrafts('keeping.keep'), { exact: true }).click();
  await draftButton(page, 'vault-choice.not').click();
  await expect(line).toBeFocused();
  await expect(line).toContainText(sayOfDrafts('keeping.chosen'));
});

test('a draft that joins the others after unlocking keeps the focus beside it', async ({ page }) => {
  await putVault(page, []);
  await openCase(page, begunCase('ONE'));
  await page.getByText(sayOfDrafts('keeping.unlock'), { exact: true }).click();
  await unlockWith(page, 'three kettles under the bridge');
  await expect(page.getByRole('region', { name: sayOfDrafts('keeping.label') })).toBeFocused();
});

test('each control of the list says which of two drafts it is about', async ({ page }) => {
  await putVault(page, [begunCase('SAME'), begunCase('SAME'), { 'danger.now': { typed: 'no' } }]);
  await unlockList(page);
  await unfold(page);
  const list = page.locator('.waymark-drafts');
  const named = await list.locator('button, summary, input[type="text"]:not([inputmode])').all();
  const names = await Promise.all(named.map((one) => one.ariaSnapshot()));
  expect(names.filter((name) => !/number [123] in the list/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  await expect(ofDraft(page, 'button', 'drafts.open')).toHaveCount(3);
});

test('the rest of a long list, once it is asked for, takes the focus', async ({ page }) => {
  await putVault(
    page,
    Array.from({ length: 32 }, (_, at) => begunCase(`CASE ${at}`)),
  );
  await unlockList(page);
  // By the keyboard: whoever uses it is who would lose the place.
  await page.getByRole('button', { name: sayOfDrafts('drafts.show-all', { count: 32 }) }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'CASE 1', exact: true })).toBeFocused();
});

test('a draft that is kept in the walk and locked there is covered, and its page has the focus', async ({
  page,
}) => {
  await openCase(page, begunCase('ONE'));
  await keepOnDevice(page);
  await saved(page);
  await goTo(page, 'answeringSection', 'child');
  await lockNow(page);
  await expect(heading(page, 'unlock.heading')).toBeFocused();
  await unlockWith(page, 'three kettles under the bridge');
  await listThere(page);
  await openDraft(page, 'ONE');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await goToList(page);
  await expect(heading(page, 'drafts.heading')).toBeFocused();
});
