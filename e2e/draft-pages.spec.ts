import { expect, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { choosePassphrase, draftBox, draftButton, passphrase, saved, unlockWith } from './kept-drafts';
import { look, unfold } from './looking';
import { caseIn, goTo, openCase } from './opened-case';

// Each story looks at several pages, and looking takes longer than being there.
test.describe.configure({ timeout: 180_000 });

const answers = caseIn('scotland');
const heading = (id: Parameters<typeof sayOfDrafts>[0]) => ({ name: sayOfDrafts(id), level: 1 });

test('the choice to keep drafts, the recovery sheet, the list and the lock are sound pages', async ({
  page,
}) => {
  await openCase(page, answers);
  await page.getByText(sayOfDrafts('keeping.keep'), { exact: true }).click();
  await draftButton(page, 'vault-choice.make').click();
  await expect(draftBox(page, 'vault-choice.passphrase')).toHaveAccessibleDescription(/12/);
  await look(page, 'the choice, stopped', answers);
  await draftBox(page, 'vault-choice.passphrase').fill(passphrase);
  await draftBox(page, 'vault-choice.again').fill(passphrase);
  await draftButton(page, 'vault-choice.make').click();
  await expect(page.getByRole('heading', heading('recovery.heading'))).toBeVisible();
  await look(page, 'the recovery sheet', answers);
  await draftButton(page, 'recovery.done').click();
  await saved(page);
  await look(page, 'the walk of a kept draft', answers);
  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await expect(page.getByText(sayOfDrafts('drafts.more'))).toBeVisible();
  await unfold(page);
  await expect(draftBox(page, 'my-details.first-name')).toBeVisible();
  await look(page, 'the list', answers);
  await page.reload();
  await expect(page.getByRole('heading', heading('unlock.heading'))).toBeVisible();
  await unfold(page);
  await unlockWith(page, 'not the passphrase');
  await expect(draftBox(page, 'passphrase.label')).toHaveAccessibleDescription(/./);
  await look(page, 'the lock', answers);
});

test('the page of drafts before any is kept, and a draft that is open elsewhere, are sound pages', async ({
  page,
  context,
}) => {
  await page.goto('/drafts/');
  await expect(page.getByRole('heading', heading('drafts.in-tab'))).toBeVisible();
  await unfold(page);
  await look(page, 'no drafts kept', {});
  await choosePassphrase(page);
  // A draft that was begun while the others are locked joins them.
  await openCase(page, answers);
  await page.getByText(sayOfDrafts('keeping.unlock'), { exact: true }).click();
  await look(page, 'a draft beside the lock', answers);
  await unlockWith(page, passphrase);
  await goTo(page, 'concluding');
  await saved(page);
  const other = await context.newPage();
  await other.goto('/drafts/');
  await unlockWith(other, passphrase);
  await other.getByRole('button', { name: / the draft / }).click();
  await other.getByRole('button', { name: new RegExp(`^${sayOfDrafts('moved.here')} `) }).click();
  await expect(page.getByRole('heading', heading('moved.heading'))).toBeVisible();
  await draftButton(page, 'moved.read').click();
  await expect(page.locator('.waymark-paper')).toBeVisible();
  await look(page, 'open elsewhere', answers);
});
