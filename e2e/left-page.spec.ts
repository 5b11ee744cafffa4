import { expect, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, openDraft, unlockList } from './kept-cases';
import { openFirstDraft, passphrase, saved, unlockWith } from './kept-drafts';
import { putVault } from './made-vault';
import { goTo } from './opened-case';
import { newBrowserFolder, type OwnBrowser, openBrowser, removeBrowserFolder } from './own-browser';

let folder = '';
let browser: OwnBrowser | null = null;
test.beforeEach(() => {
  folder = newBrowserFolder();
});
test.afterEach(async () => {
  await browser?.close();
  removeBrowserFolder(folder);
});

test('a page of a draft that is left for another site, and come back to, shows the lock', async ({
  baseURL,
}) => {
  const address = String(baseURL);
  browser = await openBrowser(folder, address, { holdsPages: true });
  const { page } = browser;
  await putVault(page, [begunCase('ONE')]);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'child');
  const firstName = page.getByRole('textbox', {
    name: questionWords['child.first-name'].asks,
    exact: true,
  });
  await firstName.fill('Ceridwen');
  await saved(page);
  // The lock takes another document's place a moment later: what was seen is told to that one.
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      const shown = Boolean(document.querySelector('.waymark-keeping'));
      sessionStorage.setItem(
        'came back',
        `${persisted ? 'as it was' : 'anew'}, ${shown ? 'shown' : 'covered'}`,
      );
    }),
  );
  // Another site: the same machine by another name.
  await page.goto(`${address.replace('127.0.0.1', 'localhost')}/licences/`);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('unlock.heading') })).toBeVisible();
  await page.waitForURL('**/drafts/');
  expect(await page.evaluate(() => sessionStorage.getItem('came back'))).toBe('as it was, covered');
  await unlockWith(page, passphrase);
  await openFirstDraft(page);
  await expect(firstName).toHaveValue('Ceridwen');
});
