import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openDraft, unlockList } from './kept-cases';
import { draftBox, draftButton, storeRefuses } from './kept-drafts';
import { putVault } from './made-vault';
import { goTo } from './opened-case';

// Danger comes before everything that can stand before the walk.

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const firstName = (page: Page) =>
  page.getByRole('textbox', { name: questionWords['child.first-name'].asks, exact: true });

/** From a page outside the walk, by its link: 999 at once, and then what stands before the walk. */
async function dangerThen(page: Page, link: string, then: string): Promise<void> {
  await page
    .getByRole('button', { name: link, exact: true })
    .or(page.getByRole('link', { name: link, exact: true }))
    .first()
    .click();
  await expect(page).toHaveURL(/step=in-danger/);
  await expect(heading(page, say('danger.heading-now'))).toBeFocused();
  await expect(page.getByRole('link', { name: say('danger.call'), exact: true })).toHaveAttribute(
    'href',
    'tel:999',
  );
  await page.getByRole('button', { name: say('danger.passed'), exact: true }).click();
  await expect(heading(page, then)).toBeVisible();
}

/** To a page outside the walk, in the same document. The page before has a danger button of its own. */
async function toHelp(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('layout.help'), exact: true }).click();
  await expect(page).toHaveURL('/help/');
  await expect(heading(page, sayOfDrafts('protection.heading'))).toBeVisible();
}

// The list of drafts has danger beside its lock: draft-focus.spec.ts.
const pages = ['/', '/help/', '/licences/', '/guidance/', '/guidance/law/', '/guidance/contacts/'];
for (const address of pages) {
  test(`with locked drafts, danger on ${address} leads to 999 and not to the lock`, async ({ page }) => {
    await putVault(page, [begunCase('ONE')]);
    await page.goto(address);
    await dangerThen(page, say('walk.danger'), sayOfDrafts('unlock.heading'));
  });
}

test('from training, danger of a real child leads to 999 and not to the lock', async ({ page }) => {
  await putVault(page, [begunCase('ONE')]);
  for (const address of ['/training/', '/training/room/', '/training/write/']) {
    await page.goto(address);
    await dangerThen(page, sayOfTraining('training.real-danger'), sayOfDrafts('unlock.heading'));
  }
});

test('danger comes before the recovery sheet, and the sheet is still there afterwards', async ({ page }) => {
  await page.goto('/drafts/');
  await draftBox(page, 'vault-choice.passphrase').fill('three kettles under the bridge');
  await draftBox(page, 'vault-choice.again').fill('three kettles under the bridge');
  await draftButton(page, 'vault-choice.make').click();
  const sheet = page.getByRole('region', { name: sayOfDrafts('recovery.sheet') });
  await expect(sheet).toBeVisible();
  await toHelp(page);
  await dangerThen(page, say('walk.danger'), sayOfDrafts('recovery.heading'));
  await expect(sheet).toBeVisible();
});

test('danger comes before a draft that another tab has', async ({ page, context }) => {
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await openDraft(page, 'ONE');
  const other = await context.newPage();
  await unlockList(other);
  await other
    .getByRole('button', { name: new RegExp(`^${sayOfDrafts('drafts.open')} the draft ONE`) })
    .click();
  await other.getByRole('button', { name: new RegExp(`^${sayOfDrafts('moved.here')} the draft `) }).click();
  await expect(heading(page, sayOfDrafts('moved.heading'))).toBeVisible();
  await toHelp(page);
  await dangerThen(page, say('walk.danger'), sayOfDrafts('moved.heading'));
});

test('danger comes before a lock with words behind it, and tells nothing of them', async ({ page }) => {
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'child');
  await storeRefuses(page, true);
  await firstName(page).fill('Ewa');
  await draftButton(page, 'keeping.lock').click();
  await expect(page.getByText(sayOfDrafts('unlock.unsaved'))).toBeVisible();
  await toHelp(page);
  await dangerThen(page, say('walk.danger'), sayOfDrafts('unlock.heading'));
  await page.getByRole('button', { name: say('walk.danger'), exact: true }).click();
  await expect(page.getByText(say('danger.all-nations'))).toBeVisible();
});
