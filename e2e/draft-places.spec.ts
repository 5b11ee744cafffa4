import { expect, type Page, test } from '@playwright/test';
import { noDetails, writeMyDetails } from '@/lib/drafts/my-details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openButton, openDraft, unlockList } from './kept-cases';
import { draftButton, goToList, passphrase, saved, unlockWith } from './kept-drafts';
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
