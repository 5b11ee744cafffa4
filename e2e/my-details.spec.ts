import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { noDetails, writeMyDetails } from '@/lib/drafts/my-details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openDraft, unlockList } from './kept-cases';
import {
  choosePassphrase,
  draftBox,
  draftButton,
  lockNow,
  passphrase,
  saved,
  unlockWith,
} from './kept-drafts';
import { putVault } from './made-vault';
import { caseIn, goTo, openCase } from './opened-case';

const openDetails = (page: Page) => page.getByText(sayOfDrafts('details.heading'), { exact: true }).click();
const asked = (page: Page, id: keyof typeof questionWords) =>
  page.getByRole('textbox', { name: questionWords[id].asks, exact: true });

test('my details are saved as they are typed: closed at once, and locked at once, nothing is lost', async ({
  page,
}) => {
  await page.goto('/drafts/');
  await choosePassphrase(page);
  await openDetails(page);
  await draftBox(page, 'my-details.first-name').fill('Siân');
  await openDetails(page);
  await openDetails(page);
  await expect(draftBox(page, 'my-details.first-name')).toHaveValue('Siân');
  await expect(page.getByText(sayOfDrafts('details.saved'))).toBeVisible();
  await draftBox(page, 'my-details.phone').fill('01632 960101');
  await lockNow(page);
  await unlockWith(page, passphrase);
  await openDetails(page);
  await expect(draftBox(page, 'my-details.first-name')).toHaveValue('Siân');
  await expect(draftBox(page, 'my-details.phone')).toHaveValue('01632 960101');
});

test('my organisation is chosen from the list of the walk, and stands in a draft as its answer', async ({
  page,
}) => {
  await page.goto('/drafts/');
  await choosePassphrase(page);
  await openDetails(page);
  const organisation = page.getByRole('combobox', {
    name: sayOfDrafts('my-details.organisation'),
    exact: true,
  });
  await organisation.fill('leeds city');
  await page.getByRole('option').first().click();
  const chosen = await organisation.inputValue();
  expect(chosen).toMatch(/leeds/i);
  await expect(page.getByText(sayOfDrafts('details.saved'))).toBeVisible();
  await openCase(page, begunCase('ONE'));
  await page.getByText(sayOfDrafts('keeping.unlock'), { exact: true }).click();
  await unlockWith(page, passphrase);
  await expect(page.getByText(sayOfDrafts('keeping.filled-in'))).toBeVisible();
  await goTo(page, 'answeringSection', 'referrer');
  await expect(
    page.getByRole('combobox', { name: questionWords['referrer.organisation'].asks, exact: true }),
  ).toHaveValue(chosen);
});

test('a draft that is started from the list begins with my details', async ({ page }) => {
  await putVault(page, [], writeMyDetails({ ...noDetails, 'last-name': 'O’Brien' }));
  await page.goto('/drafts/');
  await unlockWith(page, passphrase);
  await draftButton(page, 'drafts.new').click();
  await page.waitForURL('**/referral/?step=*');
  await saved(page);
  await page.getByText(say('case-file.save-heading'), { exact: true }).click();
  const aside = page.getByRole('checkbox', { name: say('case-file.aside') });
  await aside.check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say('case-file.save'), exact: true }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('O’Brien');
});

test('a draft that began in the tab gets my details when it is kept, and never over what was typed', async ({
  page,
}) => {
  const details = {
    ...noDetails,
    'first-name': 'Siân',
    phone: '01632 960101',
    'child-protection-team': 'MASH',
  };
  await putVault(page, [], writeMyDetails(details));
  await openCase(page, begunCase('ONE'));
  await goTo(page, 'answeringSection', 'referrer');
  await expect(asked(page, 'referrer.first-name')).toHaveValue('');
  await page.getByText(sayOfDrafts('keeping.unlock'), { exact: true }).click();
  await unlockWith(page, passphrase);
  await expect(page.getByText(sayOfDrafts('keeping.filled-in'))).toBeVisible();
  await expect(asked(page, 'referrer.first-name')).toHaveValue('Siân');
  await expect(asked(page, 'referrer.phone')).toHaveValue('01632 960101');
  await saved(page);

  // A case that was handed over: the other worker's name keeps its empty number.
  await page.goto('about:blank');
  const handedOver = caseIn('wales');
  const { 'referrer.phone': _, ...without } = handedOver;
  await openCase(page, without);
  await goTo(page, 'answeringSection', 'referrer');
  await page.getByText(sayOfDrafts('keeping.unlock'), { exact: true }).click();
  await unlockWith(page, passphrase);
  await saved(page);
  await expect(asked(page, 'referrer.phone')).toHaveValue('');
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'referrer');
  await expect(asked(page, 'referrer.first-name')).toHaveValue('Siân');
});

test('details of a newer release are not opened empty, and are written over only when that is asked', async ({
  page,
}) => {
  await putVault(page, [], '{"format":"waymark-my-details","version":2}');
  await page.goto('/drafts/');
  await unlockWith(page, passphrase);
  await openDetails(page);
  await expect(page.getByRole('alert').filter({ hasText: sayOfDrafts('my-details.newer') })).toBeVisible();
  await expect(draftBox(page, 'my-details.first-name')).toHaveCount(0);
  await draftButton(page, 'details.anew').click();
  await draftButton(page, 'details.anew-no').click();
  await draftButton(page, 'details.anew').click();
  await draftButton(page, 'details.anew-yes').click();
  await draftBox(page, 'my-details.first-name').fill('Siân');
  await expect(page.getByText(sayOfDrafts('details.saved'))).toBeVisible();
  await page.reload();
  await unlockWith(page, passphrase);
  await openDetails(page);
  await expect(draftBox(page, 'my-details.first-name')).toHaveValue('Siân');
});
