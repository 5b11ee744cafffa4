import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openDraft, unlockList } from './kept-cases';
import { goToList, ofDraft, saved } from './kept-drafts';
import { putVault } from './made-vault';
import { goTo } from './opened-case';

const lastChange = (page: Page) =>
  page
    .locator('.govuk-summary-list__row', { hasText: sayOfDrafts('drafts.changed') })
    .getByRole('definition');
const madeAt = '24 November 2026 at 00:00';

test('“last change” stays where a draft is only opened, looked through and given a day, and moves with a word', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await expect(lastChange(page)).toHaveText(madeAt);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'safety-now');
  await goTo(page, 'answeringSection', 'child');
  await saved(page);
  await goToList(page);
  await expect(lastChange(page)).toHaveText(madeAt);
  await page.getByText(sayOfDrafts('drafts.more')).click();
  await ofDraft(page, 'button', 'drafts.day-set').click();
  await expect(page.getByText(sayOfDrafts('drafts.day-saved'))).toBeVisible();
  await expect(lastChange(page)).toHaveText(madeAt);

  await openDraft(page, 'ONE');
  await expect(
    page.getByRole('textbox', { name: questionWords['child.first-name'].asks, exact: true }),
  ).toBeVisible();
  await page.getByRole('textbox', { name: questionWords['child.first-name'].asks, exact: true }).fill('Ewa');
  await saved(page);
  await goToList(page);
  await expect(lastChange(page)).toHaveText('24 November 2026 at 10:00');
});

test('the walk of a draft warns before the day to delete it, and after it, and deletes nothing', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await page.getByText(sayOfDrafts('drafts.more')).click();
  const day = page.getByRole('group', { name: sayOfDrafts('drafts.day') });
  for (const [label, value] of [
    ['Day', '2'],
    ['Month', '12'],
    ['Year', '2026'],
  ] as const) {
    await day.getByRole('textbox', { name: label, exact: true }).fill(value);
  }
  await ofDraft(page, 'button', 'drafts.day-set').click();
  await expect(page.getByText(sayOfDrafts('drafts.day-saved'))).toBeVisible();
  const line = page.getByRole('region', { name: sayOfDrafts('keeping.label') });
  const opened = async (at: string) => {
    await page.clock.setFixedTime(at);
    await unlockList(page);
    await openDraft(page, 'ONE');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(line).toContainText(sayOfDrafts('keeping.drafts'));
  };
  await opened('2026-11-24T10:00:00Z');
  await expect(line).not.toContainText(sayOfDrafts('drafts.delete-on'));
  await opened('2026-11-25T10:00:00Z');
  await expect(line).toContainText('2 December 2026');
  await expect(line).toContainText(sayOfDrafts('drafts.soon'));
  await opened('2026-12-02T10:00:00Z');
  await expect(line).toContainText(sayOfDrafts('drafts.due'));
});
