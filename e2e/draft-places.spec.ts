import { expect, type Page, test } from '@playwright/test';
import { noDetails, writeMyDetails } from '@/lib/drafts/my-details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sayOfLaw } from '@/lib/messages/law-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openButton, openDraft, unlockList } from './kept-cases';
import {
  draftButton,
  goToList,
  openFirstDraft,
  passphrase,
  saved,
  storeRefuses,
  unlockWith,
} from './kept-drafts';
import { putVault } from './made-vault';
import { goTo } from './opened-case';
import { besideTheApp } from './raw-storage';

// One draft takes the place of another in a tab.

const firstName = (page: Page) =>
  page.getByRole('textbox', { name: questionWords['child.first-name'].asks, exact: true });
const references = (page: Page) => page.locator('.waymark-draft').getByRole('heading', { level: 2 });
const saysMoved = (page: Page) =>
  expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('moved.heading') })).toBeVisible();

test('a draft that can not be opened here leaves the one that is open as it was', async ({
  page,
  context,
}) => {
  await putVault(page, [begunCase('ONE'), begunCase('TWO')]);
  const other = await context.newPage();
  await unlockList(other);
  await openDraft(other, 'TWO');
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'child');
  await goToList(page);
  await openButton(page, 'TWO').click();
  await saysMoved(page);
  await page.goBack();
  await firstName(page).fill('Ewa');
  await saved(page);
  await goToList(page);
  await expect(references(page)).toHaveText(['ONE', 'TWO']);
  await openDraft(page, 'ONE');
  await expect(firstName(page)).toHaveValue('Ewa');
});

test('a draft that was left in the middle of danger goes on at the step that it was raised from', async ({
  page,
}) => {
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'child');
  await firstName(page).fill('Ewa');
  await saved(page);
  await page.getByRole('button', { name: say('walk.danger'), exact: true }).click();
  await expect(page).toHaveURL(/step=in-danger/);
  await page.getByRole('link', { name: say('layout.guidance'), exact: true }).click();
  await page.getByRole('link', { name: sayOfLaw('law.back-to-walk'), exact: true }).click();
  await expect(page).toHaveURL(/step=in-danger/);
  await page.getByRole('button', { name: say('danger.passed'), exact: true }).click();
  await expect(firstName(page)).toHaveValue('Ewa');

  await page.getByRole('button', { name: say('walk.danger'), exact: true }).click();
  await expect(page).toHaveURL(/step=in-danger/);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await expect(firstName(page)).toHaveValue('Ewa');
});

/** A tab that has this draft and does not answer. */
async function holdUnanswered(page: Page, lock: string): Promise<void> {
  await page.goto(besideTheApp);
  await page.evaluate(
    (name) =>
      new Promise<void>((held) => {
        void navigator.locks.request(name, () => {
          held();
          return new Promise(() => undefined);
        });
      }),
    lock,
  );
}

/** The name under which the open draft is held. */
const lockOf = (page: Page) =>
  page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    return held.flatMap(({ name }) => (name?.startsWith('waymark-draft-') ? [name] : []))[0] ?? '';
  });

test('whoever goes back while another tab is asked for a draft goes on with their own', async ({
  page,
  context,
}) => {
  await putVault(page, [begunCase('ONE'), begunCase('TWO')]);
  await unlockList(page);
  await openDraft(page, 'TWO');
  const two = await lockOf(page);
  await goToList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'child');
  await goToList(page);
  await holdUnanswered(await context.newPage(), two);
  await openButton(page, 'TWO').click();
  await saysMoved(page);
  await page.getByRole('button', { name: new RegExp(`^${sayOfDrafts('moved.here')} the draft TWO`) }).click();
  await expect(page.getByText(sayOfDrafts('moved.asking'))).toBeVisible();
  await page.goBack();
  await firstName(page).fill('Ewa');
  // The draft is had after some seconds, and given back.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)), {
      intervals: [100],
    })
    .not.toContain(two);
  await expect(firstName(page)).toHaveValue('Ewa');
  await firstName(page).fill('Ewa Maria');
  await saved(page);
  await goToList(page);
  await expect(references(page)).toHaveText(['ONE', 'TWO']);
  await openDraft(page, 'TWO');
  await goTo(page, 'answeringSection', 'child');
  await expect(firstName(page)).toHaveValue('');
});

test('two presses begin one draft', async ({ page }) => {
  await putVault(page, [], writeMyDetails({ ...noDetails, 'last-name': 'O’Brien' }));
  await page.goto('/drafts/');
  await unlockWith(page, passphrase);
  await draftButton(page, 'drafts.new').dblclick();
  await page.waitForURL('**/referral/?step=*');
  await saved(page);
  await goToList(page);
  await expect(references(page)).toHaveCount(1);
});

test('a draft that the other tab can not let go of stays there, and that is said', async ({
  page,
  context,
}) => {
  await putVault(page, [begunCase('ONE')]);
  const other = await context.newPage();
  await unlockList(other);
  await openDraft(other, 'ONE');
  await goTo(other, 'answeringSection', 'child');
  await saved(other);
  await storeRefuses(other, true);
  await firstName(other).fill('Ceridwen');
  await expect(other.getByRole('alert').filter({ hasText: sayOfDrafts('keeping.not-saved') })).toBeVisible();
  await unlockList(page);
  await openButton(page, 'ONE').click();
  await saysMoved(page);
  const here = page.getByRole('button', { name: new RegExp(`^${sayOfDrafts('moved.here')} the draft`) });
  await here.click();
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('kept-there') })).toBeVisible();
  await expect(firstName(other)).toHaveValue('Ceridwen');
  await storeRefuses(other, false);
  await here.click();
  await expect(firstName(page)).toHaveValue('Ceridwen');
});

/** A draft whose last word is not stored, since another tab took it away without asking. */
async function wordsTooLate(page: Page, other: Page): Promise<void> {
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'child');
  await saved(page);
  const one = await lockOf(page);
  await storeRefuses(page, true);
  await firstName(page).fill('Ceridwen');
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('keeping.not-saved') })).toBeVisible();
  await other.goto(besideTheApp);
  await other.evaluate((name) => {
    void navigator.locks.request(name, { steal: true }, () => undefined);
  }, one);
  await expect(page.getByText(sayOfDrafts('moved.unsaved'))).toBeVisible();
  await storeRefuses(page, false);
}

test('words that came too late for a draft that was taken over are stored by the lock, as a draft of their own', async ({
  page,
  context,
}) => {
  await wordsTooLate(page, await context.newPage());
  await page.keyboard.press('Control+Shift+KeyL');
  await page.waitForURL('**/drafts/');
  await unlockWith(page, passphrase);
  await expect(references(page)).toHaveText(['ONE', 'ONE']);
  await openFirstDraft(page);
  await goTo(page, 'answeringSection', 'child');
  await expect(firstName(page)).toHaveValue('Ceridwen');
});

test('no new draft takes the place of words that came too late, and the list offers to keep them', async ({
  page,
  context,
}) => {
  await wordsTooLate(page, await context.newPage());
  await page.getByRole('link', { name: sayOfDrafts('moved.list'), exact: true }).click();
  await draftButton(page, 'drafts.new').click();
  await expect(page.getByText(sayOfDrafts('unsaved-here'))).toBeVisible();
  await draftButton(page, 'keeping.as-copy').click();
  await saved(page);
  await page.reload();
  await unlockWith(page, passphrase);
  await expect(references(page)).toHaveText(['ONE', 'ONE']);
});

test('the list does not say “not saved” of a draft that another tab took over with all its words', async ({
  page,
  context,
}) => {
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await saved(page);
  const other = await context.newPage();
  await unlockList(other);
  await openButton(other, 'ONE').click();
  await saysMoved(other);
  await other.getByRole('button', { name: new RegExp(`^${sayOfDrafts('moved.here')} the draft`) }).click();
  await expect(page.getByText(sayOfDrafts('moved.text'))).toBeVisible();
  await page.getByRole('link', { name: sayOfDrafts('moved.list'), exact: true }).click();
  const line = page.getByRole('region', { name: sayOfDrafts('keeping.label') });
  await expect(line).toContainText(sayOfDrafts('moved'));
  await expect(line).not.toContainText(sayOfDrafts('keeping.not-saved'));
});
