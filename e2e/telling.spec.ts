import { expect, type Page, test } from '@playwright/test';
import { ageBands } from '@/lib/content/child-talk';
import { ageBandsInEnglish } from '@/lib/content/en/child-talk';
import { toldToAChild } from '@/lib/guidance/told-to-a-child';
import { sayOfTelling } from '@/lib/messages/telling-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import { look, unfold } from './looking';
import { factsOfPdf, squeezed, textOfPdf } from './printed';

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

test('the paper for a child is printed on one page, with all its points, in each nation and for each age', async ({
  page,
}, info) => {
  await page.goto('/guidance/telling-the-child/');
  const path = info.outputPath('paper.pdf');
  for (const nation of nations) {
    for (const band of ageBands) {
      await choose(page, say(`nation.${nation}`));
      await choose(page, ageBandsInEnglish[band]);
      await choose(page, sayOfTelling('telling.safe-yes'));
      await page.pdf({
        path,
        format: 'A4',
        margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' },
      });
      expect(factsOfPdf(path).get('Pages'), `${nation}, ${band}`).toBe('1');
      const printed = squeezed(textOfPdf(path));
      const missing = toldToAChild(nation, band).filter(({ text }) => !printed.includes(squeezed(text)));
      expect(missing, `${nation}, ${band}`).toEqual([]);
      expect(printed).toContain(squeezed(sayOfTelling('telling.helpers')));
      expect(printed).not.toContain(squeezed(sayOfTelling('telling.title')));
    }
  }
});

test('where it is not safe for the child to have a paper there is none, and another way is said', async ({
  page,
}) => {
  await page.goto('/guidance/telling-the-child/');
  await choose(page, say('nation.scotland'));
  await choose(page, ageBandsInEnglish.secondary);
  const paper = page.getByRole('region', { name: sayOfTelling('telling.paper-title') });
  await expect(paper).toHaveCount(0);
  // The browser's own print is no way round it, and gives no blank page either.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(sayOfTelling('telling.not-printed'))).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await choose(page, sayOfTelling('telling.safe-yes'));
  await expect(paper).toBeVisible();
  await choose(page, sayOfTelling('telling.safe-no'));
  await expect(paper).toHaveCount(0);
  await expect(page.getByText(sayOfTelling('telling.safe-not'))).toBeVisible();
  // Another child is asked about anew.
  await choose(page, ageBandsInEnglish.primary);
  await expect(
    page.getByRole('radio', { name: sayOfTelling('telling.safe-no'), exact: true }),
  ).not.toBeChecked();
});

test('the page on what to tell the child is a sound page', async ({ page }) => {
  await page.goto('/guidance/telling-the-child/');
  await look(page, 'nothing chosen', {});
  await choose(page, say('nation.wales'));
  await choose(page, ageBandsInEnglish['nearly-18']);
  await choose(page, sayOfTelling('telling.safe-yes'));
  await unfold(page);
  await look(page, 'a paper', {});
});
