import { expect, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { questionWords } from '@/lib/questions/en/words';
import { draftBox, draftButton, passphrase } from './kept-drafts';
import { caseIn, goTo, openCase } from './opened-case';

const firstName = { name: questionWords['child.first-name'].asks, exact: true };

test('a page that can not be drawn leaves the draft in the tab: it is tried again, or saved first', async ({
  page,
}) => {
  await openCase(page, caseIn('wales'));
  await goTo(page, 'answeringSection', 'child');
  await page.getByRole('textbox', firstName).fill('Angharad');
  // Whatever goes wrong while a page is drawn, it goes wrong like this.
  await page.evaluate(() => {
    const made = Document.prototype.createElement;
    Object.assign(window, { mend: () => Object.assign(Document.prototype, { createElement: made }) });
    Object.assign(Document.prototype, {
      createElement(this: Document, ...name: [string]) {
        // What every page of the walk has, and the page in its place has not.
        if (name[0] === 'summary') throw new Error('broken on purpose');
        return made.apply(this, name);
      },
    });
  });
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('failed.heading') })).toBeVisible();
  await draftBox(page, 'backup.passphrase').fill(passphrase);
  await expect(page.getByText('broken on purpose')).toHaveCount(0);

  const download = page.waitForEvent('download');
  await draftButton(page, 'copy.save').click();
  expect((await download).suggestedFilename()).toMatch(/^waymark-copy-/);
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await draftButton(page, 'failed.again').click();
  await expect(page.getByRole('textbox', firstName)).toHaveValue('Angharad');
});
