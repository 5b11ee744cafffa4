import { expect, test } from '@playwright/test';
import { guidanceReasonsInEnglish } from '@/lib/content/en/guidance-reasons';
import { guidanceTitlesInEnglish } from '@/lib/content/en/guidance-titles';
import type { GuidanceId } from '@/lib/content/guidance';
import { filled } from '@/lib/messages/filled';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { look } from './looking';
import { caseIn, goTo, openCase, titleAt } from './opened-case';

const inDoubt: [Nation, GuidanceId][] = [
  ['england', 'adcs-age-assessment-guidance-2015'],
  ['wales', 'wales-uasc-age-assessment-toolkit-2021'],
  ['scotland', 'scotland-age-assessment-practice-guidance'],
  ['northern-ireland', 'national-age-assessment-board-guidance'],
];
for (const [nation, id] of inDoubt) {
  test(`${nation}: a doubt about age brings that nation’s guidance to the step, with the reason, and back`, async ({
    page,
  }) => {
    const answers = { ...caseIn(nation), 'age.under-18': { typed: 'not-sure' } };
    await openCase(page, answers);
    await goTo(page, 'askingAge');
    const guidance = page.getByText(say('guidance.at-step'), { exact: true });
    await guidance.click();
    const because = filled(guidanceReasonsInEnglish['age-in-doubt'], { nation: say(`nation.${nation}`) });
    await expect(page.getByRole('heading', { name: because })).toBeVisible();
    await look(page, `${nation}: guidance at a step`, answers);
    const { title } = guidanceTitlesInEnglish[id];
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveTitle(titleAt('askingAge'));
    await page.getByRole('button', { name: say('walk.continue'), exact: true }).click();
    await expect(page).toHaveTitle(titleAt('explainingPresumption'));
  });
}

test('where the age is certain no guidance on doubts about age is offered', async ({ page }) => {
  await openCase(page, { ...caseIn('england'), 'age.under-18': { typed: 'yes' } });
  await goTo(page, 'askingAge');
  await page.getByText(say('guidance.at-step'), { exact: true }).click();
  await expect(
    page.getByRole('link', {
      name: guidanceTitlesInEnglish['modern-slavery-statutory-guidance-s49'].title,
      exact: true,
    }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', {
      name: guidanceTitlesInEnglish['adcs-age-assessment-guidance-2015'].title,
      exact: true,
    }),
  ).toHaveCount(0);
  await expect(page.getByText(sayOfLibrary('library.open', { host: '' }).trim()).first()).toBeVisible();
});
