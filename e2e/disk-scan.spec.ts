import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { fromBase64 } from '@/lib/vault/bytes';
import { tracesOf, Words } from './disk-traces';
import { fillPage, sendForms } from './every-field';
import { fillAfterwards, fillDecidingSteps, fillRecord } from './every-page';
import {
  draftBox,
  draftButton,
  goToList,
  keepOnDevice,
  lockNow,
  ofDraft,
  openFirstDraft,
  openOf,
  saved,
  unlockWith,
} from './kept-drafts';
import { caseIn, goTo, openCase } from './opened-case';
import { newBrowserFolder, type OwnBrowser, openBrowser, removeBrowserFolder } from './own-browser';
import { draftKeys } from './stored-keys';
import { submittedCase } from './submitted-case';

const answers = caseIn('england');

let folder = '';
let browser: OwnBrowser | null = null;
test.beforeEach(() => {
  folder = newBrowserFolder();
});
test.afterEach(async () => {
  await browser?.close();
  removeBrowserFolder(folder);
});

async function start(baseURL: string | undefined): Promise<OwnBrowser> {
  browser = await openBrowser(folder, baseURL ?? '');
  return browser;
}

/**
 * Leaves words where a browser does write them down: in a field that has no `autocomplete="off"`, and in localStorage.
 * Back once both are found on the disk: all that was typed before has had its time to get there too. `crashed`: after a
 * crash the browser writes no session files until somebody answers its question about them.
 */
async function leaveTraces({ context }: OwnBrowser, { crashed } = { crashed: false }): Promise<void> {
  const words = new Words();
  const page = await context.newPage();
  await page.route('**/control', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<form><input aria-label="Control"></form>' }),
  );
  await page.goto('/control');
  await page.getByRole('textbox', { name: 'Control' }).fill(words.next('control'));
  const kept = new Words();
  await page.evaluate((word) => localStorage.setItem('control', word), kept.next('control'));
  if (!crashed) await expect.poll(() => tracesOf(words.mark, folder).join()).toMatch(/Sessions.*UTF-16/);
  await expect.poll(() => tracesOf(kept.mark, folder).join()).toMatch(/Local Storage/);
  await page.close();
}

async function expectNoTraces(...looked: (string | Buffer)[]): Promise<void> {
  expect(looked.flatMap((one) => tracesOf(one, folder))).toEqual([]);
}

// What is random may fail once in many: that once is to be seen.
test.describe.configure({ retries: 0 });

test('what is typed into any field of any page is nowhere on the disk: open, locked or closed', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const own = await start(baseURL);
  const { page } = own;
  const words = new Words();
  await openCase(page, submittedCase('england', '2026-11-20'));
  const passphrase = `${words.next('passphrase')} kettles under the bridge`;
  const recoveryKey = await keepOnDevice(page, passphrase);
  const secrets = [words.mark, recoveryKey, recoveryKey.replaceAll('-', '')];

  await fillRecord(page, answers, words);
  await fillAfterwards(page, words);
  await fillDecidingSteps(page, words);
  await saved(page);
  expect(words.typedIn.length).toBeGreaterThan(500);

  await goToList(page);
  await expect(page.getByRole('button', { name: openOf })).toBeVisible();
  const before = words.typedIn.length;
  await fillPage(page, words, 'drafts');
  // Details, a backup's and an opened one's passphrase, a new passphrase, the day, the minutes.
  expect(words.typedIn.length - before).toBeGreaterThan(15);
  // Every field has a word of its own, and a passphrase is asked for twice.
  await ofDraft(page, 'textbox', 'backup.again').fill(
    await ofDraft(page, 'textbox', 'backup.passphrase').first().inputValue(),
  );
  const backup = page.waitForEvent('download', { timeout: 60_000 });
  await sendForms(page, 'all');
  await backup;
  await expect(page.getByText(sayOfDrafts('details.saved'))).toBeVisible();
  await leaveTraces(own);
  await expectNoTraces(...secrets);

  await lockNow(page);
  await fillPage(page, words, 'lock');
  await sendForms(page, 'all');
  await expect(draftBox(page, 'unlock.recovery')).toHaveAccessibleDescription(
    new RegExp(sayOfDrafts('vault.recovery-key-mistyped')),
  );
  await draftBox(page, 'unlock.recovery').fill(recoveryKey);
  await draftButton(page, 'unlock.recovery-open').click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.heading') })).toBeVisible();
  await lockNow(page);
  await leaveTraces(own);
  await expectNoTraces(...secrets);

  await own.close();
  await expectNoTraces(...secrets);
});

async function typeOnAndOn(page: Page, words: Words): Promise<void> {
  for (;;) await page.keyboard.insertText(`${words.next('until killed')} `);
}

test('a browser that is killed while somebody types has left nothing on the disk', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const words = new Words();
  const passphrase = `${words.next('passphrase')} kettles under the bridge`;
  const killed = await start(baseURL);
  const { page } = killed;
  await openCase(page, answers);
  await keepOnDevice(page, passphrase);
  for (const section of ['child', 'home'] as const) {
    await goTo(page, 'answeringSection', section);
    await fillPage(page, words, section);
  }
  await saved(page);
  await leaveTraces(killed);
  await page.getByRole('textbox').last().focus();
  const typing = typeOnAndOn(page, words).catch(() => null);
  const count = words.typedIn.length;
  await expect.poll(() => words.typedIn.length).toBeGreaterThan(count + 100);
  await killed.kill();
  await typing;
  await expectNoTraces(words.mark);

  // What a browser does on its first start after a crash may write too.
  const after = await start(baseURL);
  await after.page.goto('/drafts/');
  await unlockWith(after.page, passphrase);
  await openFirstDraft(after.page);
  await expect(after.page.getByRole('heading', { level: 1 })).toBeVisible();
  await leaveTraces(after, { crashed: true });
  await expectNoTraces(words.mark);
});

test('a draft that is deleted leaves neither its key nor its words', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const own = await start(baseURL);
  const { page } = own;
  const words = new Words();
  await openCase(page, answers);
  await keepOnDevice(page);
  await goTo(page, 'answeringSection', 'child');
  await fillPage(page, words, 'child');
  await saved(page);
  const [key = '', ...others] = Object.values(await draftKeys(page));
  expect(others).toEqual([]);
  // The key is looked for rightly: it is there, wrapped, as long as the draft is.
  expect(tracesOf(key, folder)).not.toEqual([]);

  await goToList(page);
  await page.getByText(sayOfDrafts('drafts.more')).click();
  await ofDraft(page, 'button', 'drafts.delete').click();
  await ofDraft(page, 'button', 'drafts.delete-yes').click();
  await expect(page.getByText(sayOfDrafts('drafts.deleted'))).toBeVisible();
  const gone = [key, Buffer.from(fromBase64(key)), words.mark];
  await expectNoTraces(...gone);
  await own.close();
  await expectNoTraces(...gone);
});
