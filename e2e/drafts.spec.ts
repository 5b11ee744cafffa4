import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { sectionWords } from '@/lib/questions/en/sections';
import { questionWords } from '@/lib/questions/en/words';
import {
  choosePassphrase,
  draftBox,
  draftButton,
  keepOnDevice,
  ofDraft,
  openFirstDraft,
  openOf,
  passphrase,
  saved,
  storeRefuses,
  unlockWith,
} from './kept-drafts';
import { caseFileOf, caseIn, choose, goTo, openCase } from './opened-case';

const firstName = { name: questionWords['child.first-name'].asks, exact: true };

/** A case that is kept on the device, open at the section about the child. */
async function keepCase(page: Page, nation: Nation): Promise<void> {
  await openCase(page, caseIn(nation));
  await goTo(page, 'answeringSection', 'child');
  await keepOnDevice(page);
  await saved(page);
}

test('a draft kept on the device is there after the tab was closed, behind its passphrase', async ({
  page,
  context,
}) => {
  await openCase(page, caseIn('wales'));
  await goTo(page, 'answeringSection', 'child');
  await keepOnDevice(page);
  await page.getByRole('textbox', firstName).fill('Ceridwen');
  await saved(page);
  await page.close();

  const later = await context.newPage();
  await later.goto('/referral/?step=section&section=child');
  await expect(later.getByRole('heading', { level: 1, name: sayOfDrafts('unlock.heading') })).toBeVisible();
  await expect(later.getByRole('textbox', firstName)).toHaveCount(0);
  await unlockWith(later, `${passphrase}!`);
  await expect(draftBox(later, 'passphrase.label')).toHaveAccessibleDescription(
    new RegExp(sayOfDrafts('vault.wrong-passphrase')),
  );
  await unlockWith(later, passphrase);
  await openFirstDraft(later);
  await expect(later.getByRole('textbox', firstName)).toHaveValue('Ceridwen');
});

test('locking saves first, clears the page, and the back button finds the lock', async ({ page }) => {
  await openCase(page, caseIn('scotland'));
  await goTo(page, 'answeringSection', 'child');
  await keepOnDevice(page);
  await page.getByRole('textbox', firstName).fill('Ailsa');
  await draftButton(page, 'keeping.lock').click();
  await page.waitForURL('**/drafts/');
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('unlock.heading') })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('unlock.heading') })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Ailsa');
  await unlockWith(page, passphrase);
  await openFirstDraft(page);
  await expect(page.getByRole('textbox', firstName)).toHaveValue('Ailsa');
});

test('words that can not be saved are covered by the lock, wait behind it, and are saved when they can be', async ({
  page,
}) => {
  await keepCase(page, 'wales');
  await storeRefuses(page, true);
  await page.getByRole('textbox', firstName).fill('Ceridwen');
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('keeping.not-saved') })).toBeVisible();
  await draftButton(page, 'keeping.lock').click();
  await expect(page.getByText(sayOfDrafts('unlock.unsaved'))).toBeVisible();
  await expect(page.getByRole('textbox', firstName)).toHaveCount(0);
  await storeRefuses(page, false);
  await page.waitForURL('**/drafts/');
  await unlockWith(page, passphrase);
  await openFirstDraft(page);
  await expect(page.getByRole('textbox', firstName)).toHaveValue('Ceridwen');
});

test('behind the lock nobody throws away the words that wait there, and the lock ends when they are stored', async ({
  page,
}) => {
  await keepCase(page, 'wales');
  await storeRefuses(page, true);
  await page.getByRole('textbox', firstName).fill('Ceridwen');
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('keeping.not-saved') })).toBeVisible();
  await draftButton(page, 'keeping.lock').click();
  await expect(page.getByText(sayOfDrafts('unlock.unsaved'))).toBeVisible();
  await page
    .getByRole('link', { name: say('app.name'), exact: true })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByText(say('start.locked'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('start.again'), exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('start.continue'), exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('case-file.open'), exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: say('start.to-lock'), exact: true }).click();
  await expect(page.getByText(sayOfDrafts('unlock.unsaved'))).toBeVisible();
  await storeRefuses(page, false);
  await page.waitForURL('**/drafts/');
  await expect(page.getByText(sayOfDrafts('unlock.nothing'))).toBeVisible();
  await unlockWith(page, passphrase);
  await openFirstDraft(page);
  await expect(page.getByRole('textbox', firstName)).toHaveValue('Ceridwen');
});

test('no other draft takes the place of one whose last words are not saved', async ({ page }) => {
  await keepCase(page, 'wales');
  await storeRefuses(page, true);
  await page.getByRole('textbox', firstName).fill('Ceridwen');
  await page.getByText(say('case-file.open-heading'), { exact: true }).click();
  await choose(page, caseFileOf(caseIn('england')));
  await page.getByRole('button', { name: say('case-file.replace'), exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: say('case-file.draft-unsaved') })).toBeVisible();
  await expect(page.getByRole('textbox', firstName)).toHaveValue('Ceridwen');
  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await draftButton(page, 'drafts.new').click();
  await expect(page.getByText(sayOfDrafts('unsaved-here'))).toBeVisible();
  await storeRefuses(page, false);
});

test('a forgotten passphrase: the recovery key opens the drafts, and everything can be deleted', async ({
  page,
}) => {
  await openCase(page, caseIn('england'));
  const key = await keepOnDevice(page);
  await saved(page);
  await page.goto('/drafts/');
  await page.getByText(sayOfDrafts('unlock.forgotten'), { exact: true }).click();
  await draftBox(page, 'unlock.recovery').fill(key.toLowerCase().replaceAll('-', ' '));
  await draftButton(page, 'unlock.recovery-open').click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.heading') })).toBeVisible();

  await page.reload();
  await page.getByText(sayOfDrafts('unlock.forgotten'), { exact: true }).click();
  await draftButton(page, 'unlock.wipe').click();
  await draftButton(page, 'unlock.wipe-yes').click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('wiped.heading') })).toBeFocused();
  await draftButton(page, 'wiped.go-on').click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.in-tab') })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.in-tab') })).toBeVisible();
});

test('where two tabs set a passphrase, the first one counts, and the second tab says so', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/drafts/');
    await expect(draftBox(tab, 'vault-choice.passphrase')).toBeVisible();
  }
  await choosePassphrase(page);
  const unset = 'seven lamps behind the ferry';
  await draftBox(other, 'vault-choice.passphrase').fill(unset);
  await draftBox(other, 'vault-choice.again').fill(unset);
  await draftButton(other, 'vault-choice.make').click();
  await expect(other.getByText(sayOfDrafts('unlock.set-elsewhere'), { exact: true })).toBeVisible();
  await unlockWith(other, passphrase);
  await expect(other.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.heading') })).toBeVisible();
});

test('a walk whose passphrase was not set, since another tab was first, says so beside the draft', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await openCase(tab, caseIn('wales'));
    await tab.getByText(sayOfDrafts('keeping.keep'), { exact: true }).click();
  }
  await choosePassphrase(page);
  const unset = 'seven lamps behind the ferry';
  await draftBox(other, 'vault-choice.passphrase').fill(unset);
  await draftBox(other, 'vault-choice.again').fill(unset);
  await draftButton(other, 'vault-choice.make').click();
  await expect(other.getByText(sayOfDrafts('unlock.set-elsewhere'), { exact: true })).toBeVisible();
});

test('a second tab reads a draft that is open in the first, and can take it over without losing a word', async ({
  page,
  context,
}) => {
  await keepCase(page, 'northern-ireland');

  const second = await context.newPage();
  await second.goto('/drafts/');
  await unlockWith(second, passphrase);
  await page.getByRole('textbox', firstName).fill('Niamh');
  await second.getByText(sayOfDrafts('drafts.more')).click();
  await ofDraft(second, 'button', 'drafts.delete').click();
  await ofDraft(second, 'button', 'drafts.delete-yes').click();
  await expect(second.getByText(sayOfDrafts('open-elsewhere'))).toBeVisible();
  const open = second.getByRole('button', { name: openOf });
  await open.click();
  await expect(second.getByText(sayOfDrafts('moved.heading'), { exact: true })).toBeVisible();
  await ofDraft(second, 'button', 'moved.read').click();
  await expect(second.locator('.waymark-paper')).toContainText('Niamh');
  await expect(second.getByText(sayOfDrafts('moved.reading'), { exact: true })).toBeFocused();
  // It is read along: what the first tab writes comes after it, and the first tab keeps the draft.
  await page.getByRole('textbox', firstName).fill('Niamh Rua');
  await expect(second.locator('.waymark-paper')).toContainText('Niamh Rua');
  await draftButton(second, 'moved.list').click();
  await expect(second.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.heading') })).toBeFocused();
  await second.getByRole('button', { name: openOf }).click();
  await second.getByRole('button', { name: new RegExp(`^${sayOfDrafts('moved.here')} the draft `) }).click();
  await expect(second.getByRole('textbox', firstName)).toHaveValue('Niamh Rua');

  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('moved.heading') })).toBeVisible();
  await second.getByRole('textbox', firstName).fill('Niamh Áine');
  await saved(second);
  await draftButton(page, 'moved.read').click();
  await expect(page.locator('.waymark-paper')).toContainText('Niamh Áine');
  await draftButton(page, 'moved.here').click();
  await expect(page.getByRole('textbox', firstName)).toHaveValue('Niamh Áine');
  await expect(second.getByRole('heading', { level: 1, name: sayOfDrafts('moved.heading') })).toBeVisible();
});

test('a backup is encrypted, opens again with its passphrase, and never writes over a draft', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openCase(page, caseIn('wales'));
  await keepOnDevice(page);
  await saved(page);
  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await page.getByText(sayOfDrafts('drafts.more')).click();
  await ofDraft(page, 'textbox', 'backup.passphrase').fill('four lanterns beside water');
  await ofDraft(page, 'textbox', 'backup.again').fill('four lanterns beside water');
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await ofDraft(page, 'button', 'backup.make').click();
  const file = await (await download).path();
  await page.getByText(sayOfDrafts('backup.open-heading'), { exact: true }).click();
  await page.getByLabel(sayOfDrafts('backup.choose'), { exact: true }).setInputFiles(file);
  await draftBox(page, 'backup.open-passphrase').fill('four lanterns beside water');
  await draftButton(page, 'backup.open').click();
  const both = page.getByRole('region', { name: sayOfDrafts('both.heading') });
  await expect(both.getByRole('heading')).toBeFocused({ timeout: 60_000 });
  await expect(both.getByText(sayOfDrafts('both.same'))).toBeVisible();
  await expect(page.getByRole('button', { name: openOf })).toHaveCount(2);
});

test('the list sets a day, copies for a sibling without the child, and deletes', async ({ page }) => {
  await openCase(page, caseIn('england'));
  await goTo(page, 'concluding');
  await keepOnDevice(page);
  await saved(page);
  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await page.getByText(sayOfDrafts('drafts.more')).click();
  await ofDraft(page, 'button', 'drafts.day-set').click();
  await expect(page.getByText(sayOfDrafts('drafts.day-saved'))).toBeVisible();
  await expect(page.getByText('22 February 2027')).toBeVisible();

  await page.getByRole('checkbox', { name: sectionWords.referrer.title, exact: true }).check();
  await ofDraft(page, 'button', 'sibling.make').click();
  await expect(page.getByRole('button', { name: openOf })).toHaveCount(2);
  await openFirstDraft(page);
  await goTo(page, 'askingDanger');
  await expect(page.locator('body')).not.toContainText('Łukasz');

  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await page.getByText(sayOfDrafts('drafts.more')).first().click();
  await ofDraft(page, 'button', 'drafts.delete').click();
  await ofDraft(page, 'button', 'drafts.delete-yes').click();
  await expect(page.getByText(sayOfDrafts('drafts.deleted'))).toBeVisible();
  await expect(page.getByRole('button', { name: openOf })).toHaveCount(1);
});

test('nothing is kept where nothing shall be kept', async ({ page }) => {
  await openCase(page, caseIn('england'));
  await page.getByText(sayOfDrafts('keeping.keep'), { exact: true }).click();
  await draftButton(page, 'vault-choice.not').click();
  await expect(page.getByText(sayOfDrafts('keeping.chosen'))).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await expect(page.getByText(say('walk.draft-notice'))).toBeVisible();
  await draftButton(page, 'drafts.keep-after-all').click();
  await expect(page.getByText(sayOfDrafts('keeping.keep'), { exact: true })).toBeVisible();
});
