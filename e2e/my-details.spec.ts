import { expect, type Page, test } from '@playwright/test';
import { noDetails, writeMyDetails } from '@/lib/drafts/my-details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
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

test('my organisation is chosen from the list of the walk, and stands in each new draft', async ({
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
  await draftBox(page, 'my-details.last-name').fill('O’Brien');
  await draftButton(page, 'drafts.new').click();
  await page.waitForURL('**/referral/?step=*');
  await saved(page);
  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await openDetails(page);
  await expect(organisation).toHaveValue(chosen);
  await page.getByRole('button', { name: new RegExp(`^${sayOfDrafts('drafts.open')} the draft `) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goTo(page, 'askingDanger');
  await expect(page.getByRole('region', { name: sayOfDrafts('keeping.label') })).toBeVisible();
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
