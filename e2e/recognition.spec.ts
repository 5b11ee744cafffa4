import { expect, test } from '@playwright/test';
import { indicatorCategoriesInEnglish, indicatorsInEnglish } from '@/lib/content/en/indicators';
import { say } from '@/lib/messages/words';
import { fieldWordsOf } from '@/lib/record/words-of';
import { caseIn, goTo, openCase } from './opened-case';

const what = fieldWordsOf('indicators.seen', 'what').asks;

test.beforeEach(async ({ page }) => {
  await openCase(page, caseIn('scotland'));
  await goTo(page, 'recognising');
});

test('an observation is found by what people call it', async ({ page }) => {
  await page.getByRole('textbox', { name: say('recognition.search'), exact: true }).fill('grow house');
  await expect(page.getByText(say('recognition.found-one'), { exact: true })).toBeVisible();
  await expect(
    page.getByRole('checkbox', { name: indicatorsInEnglish['cce-cannabis-site'].text, exact: true }),
  ).toBeVisible();
});

test('what the search does not find is written in one’s own words, where it is closest to', async ({
  page,
}) => {
  const { name } = indicatorCategoriesInEnglish.online;
  await page.getByRole('textbox', { name: say('recognition.search'), exact: true }).fill('hologram');
  await page
    .getByRole('region', { name: say('recognition.add-something-else'), exact: true })
    .getByRole('button', { name, exact: true })
    .click();
  const own = page.getByRole('group', {
    name: say('recognition.something-else-in', { category: name }),
    exact: true,
  });
  await expect(own.getByRole('textbox', { name: what })).toBeFocused();
});

test('who goes to a note that was written before finds it open, and can write on', async ({ page }) => {
  const { text } = indicatorsInEnglish['cse-sex-for-something'];
  const tick = page
    .locator('.waymark-tick')
    .filter({ has: page.getByRole('checkbox', { name: text, exact: true }) });
  const note = tick.getByRole('textbox', { name: what });
  await expect(note).toHaveCount(0);
  const goToNote = page.getByRole('button', {
    name: `${say('recognition.go-to')} ${say('questions.missing-of', { question: text })}`,
    exact: true,
  });
  for (let time = 0; time < 2; time++) {
    await goToNote.click();
    await expect(note).toBeFocused();
    await tick.getByText(say('recognition.note-written')).click();
    await expect(note).toHaveCount(0);
  }
});
