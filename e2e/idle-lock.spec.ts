import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { begunCase, unlockList } from './kept-cases';
import { draftBox, draftButton, listThere, passphrase, unlockWith } from './kept-drafts';
import { putVault } from './made-vault';

const minutes = (count: number) => count * 60_000;
const heading = (page: Page, id: 'drafts.heading' | 'unlock.heading') =>
  page.getByRole('heading', { level: 1, name: sayOfDrafts(id) });

test('the app locks after the time that was chosen, in every tab, from the moment it is chosen', async ({
  page,
  context,
}) => {
  await putVault(page, [begunCase('ONE')]);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.clock.install();
    await unlockList(tab);
    // Until what the vault says of the time is read.
    await tab.clock.runFor(minutes(1));
    await expect(heading(tab, 'drafts.heading')).toBeVisible();
  }
  // What the tabs tell each other takes a moment, which no clock of a page knows.
  await other.evaluate(() => {
    const heard = new Promise<void>((resolve) => {
      new BroadcastChannel('waymark-drafts').addEventListener('message', ({ data }) => {
        if (data.kind === 'idle-minutes') resolve();
      });
    });
    Object.assign(globalThis, { heard });
  });
  await page.getByText(sayOfDrafts('settings.heading'), { exact: true }).click();
  await draftBox(page, 'settings.idle').fill('3');
  await draftButton(page, 'settings.save').click();
  await expect(page.getByText(sayOfDrafts('settings.saved'), { exact: true })).toBeVisible();
  await other.evaluate(() => Reflect.get(globalThis, 'heard'));
  await other.clock.runFor(minutes(2));
  await expect(heading(other, 'drafts.heading')).toBeVisible();
  await other.clock.runFor(minutes(2));
  await expect(heading(other, 'unlock.heading')).toBeVisible();
  // A lock is one for all tabs.
  await expect(heading(page, 'unlock.heading')).toBeVisible();
});

test('a connection that is lost as drafts are unlocked takes neither the list nor the lock', async ({
  page,
}) => {
  await putVault(page, [begunCase('ONE')]);
  await page.goto('/drafts/');
  await expect(heading(page, 'unlock.heading')).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await unlockWith(page, passphrase);
  await listThere(page);
  await page.unroute('**/*.js');
  await page.keyboard.press('Control+Shift+KeyL');
  await expect(heading(page, 'unlock.heading')).toBeVisible();
});

/** Presses the key that locks, and gives whether the page kept it from the browser. */
async function isKept(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener('keydown', (event) => Object.assign(globalThis, { kept: event.defaultPrevented }));
  });
  await page.keyboard.press('Control+Shift+KeyL');
  return page.evaluate(() => Boolean(Reflect.get(globalThis, 'kept')));
}

test('the key that locks is kept from the browser on every page, also where there is nothing to lock', async ({
  page,
}) => {
  for (const path of [
    '/',
    '/referral/',
    '/drafts/',
    '/help/',
    '/guidance/',
    '/training/',
    '/training/play/',
  ]) {
    await page.goto(path);
    await expect.poll(() => isKept(page), { message: path }).toBe(true);
  }
  await putVault(page, [begunCase('ONE')]);
  await page.goto('/drafts/');
  await expect(heading(page, 'unlock.heading')).toBeVisible();
  await expect.poll(() => isKept(page)).toBe(true);
});
