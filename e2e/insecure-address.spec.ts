import { expect, test } from '@playwright/test';
import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase } from './kept-cases';
import { goTo, openCase } from './opened-case';
import { openBrowserKnowing } from './own-browser';

/** As a server in an office's own network is called. */
const named = 'waymark.test';

test('at an insecure address signs are ticked and items added, and it is said that nothing is stored', async ({
  baseURL,
}) => {
  const browser = await openBrowserKnowing(named);
  try {
    const address = (baseURL ?? '').replace('127.0.0.1', named);
    const page = await browser.newPage({ baseURL: address, serviceWorkers: 'block', locale: 'en-GB' });
    await page.goto('/help/');
    await expect(page.getByText(`${sayOfDrafts('vault.no-secure-context')}.`)).toBeVisible();
    await page.goto('/referral/');
    await expect(page.getByText(say('walk.no-secure-context'))).toBeVisible();

    await openCase(page, begunCase('ONE'));
    await goTo(page, 'recognising');
    const [sign] = Object.values(indicatorsInEnglish);
    await page.getByRole('textbox', { name: say('recognition.search'), exact: true }).fill(sign?.text ?? '');
    const box = page.getByRole('checkbox', { name: sign?.text ?? '', exact: true });
    await box.check();
    await expect(box).toBeChecked();
    await goTo(page, 'answeringSection', 'documents');
    const { item } = questionWords['documents.files'];
    await page.getByRole('button', { name: item.add, exact: true }).click();
    await expect(
      page.getByRole('group', { name: say('questions.item-numbered', { one: item.one, number: 1 }) }),
    ).toBeVisible();
  } finally {
    await browser.close();
  }
});
