import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { writeCaseFile } from '@/lib/questions/case-file';
import { questionWords } from '@/lib/questions/en/words';
import { encryptBackup } from '@/lib/vault/backup';
import { begunCase, openButton, openDraft, unlockList } from './kept-cases';
import { draftBox, draftButton, expectRefused, goToList, ofDraft, saved, unlockWith } from './kept-drafts';
import { putVault } from './made-vault';
import { goTo } from './opened-case';
import { today } from './practitioner';
import {
  besideTheApp,
  changeRecords,
  deleteKeyFile,
  putKeyFile,
  type RawRecords,
  rawKeyFile,
  rawRecords,
} from './raw-storage';
import { draftKeys } from './stored-keys';

const references = ['ONE', 'TWO', 'THREE'] as const;
type Reference = (typeof references)[number];

const story = (reference: Reference) => `What was written in ${reference}`;
const caseOf = (reference: Reference): Answers => ({
  ...begunCase(reference),
  'safety-now.if-missing': { typed: story(reference) },
});

const storyBox = (page: Page) =>
  page.getByRole('textbox', { name: questionWords['safety-now.if-missing'].asks, exact: true });

/** Three drafts on this device, and the app closed: the page that is open is none of its pages. */
async function threeDrafts(page: Page) {
  await putVault(page, references.map(caseOf));
  const [one = '', two = '', three = ''] = Object.keys(await draftKeys(page));
  return { one, two, three, records: await rawRecords(page) };
}

/** From the list: the draft opens, and holds what was written in it. */
async function expectOpens(page: Page, ...opened: Reference[]): Promise<void> {
  for (const reference of opened) {
    await openDraft(page, reference);
    await goTo(page, 'answeringSection', 'safety-now');
    await expect(storyBox(page)).toHaveValue(story(reference));
    await goToList(page);
  }
}

/** One message, once on the page. */
async function expectSaid(page: Page, message: string): Promise<void> {
  await expect(page.getByText(message)).toHaveCount(1);
  await expect(page.getByText(message)).toBeVisible();
}

/** A record with one bit turned, near its end: in what is sealed. */
function turned(record: string | undefined): string {
  const bytes = Buffer.from(record ?? '', 'base64');
  bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
  return bytes.toString('base64');
}

const shortened = (record: string | undefined, length: number) =>
  Buffer.from(record ?? '', 'base64')
    .subarray(0, length)
    .toString('base64');

const only = (records: RawRecords, ...names: string[]): RawRecords =>
  Object.fromEntries(names.map((name) => [name, records[name] ?? '']));

test('a story with one bit turned says so when it is opened; the others open', async ({ page }) => {
  const { one, records } = await threeDrafts(page);
  await changeRecords(page, { [`body/${one}`]: turned(records[`body/${one}`]) });
  await unlockList(page);
  await openButton(page, 'ONE').click();
  await expectSaid(page, sayOfDrafts('draft.altered'));
  await expectOpens(page, 'TWO', 'THREE');
});

for (const [what, damage] of [
  [
    'is damaged',
    (page: Page, card: string, records: RawRecords) => changeRecords(page, { [card]: turned(records[card]) }),
  ],
  ['is gone', (page: Page, card: string) => changeRecords(page, {}, [card])],
] as const) {
  test(`a draft whose entry in the list alone ${what} is not called lost, and opens once its entry is made again`, async ({
    page,
  }) => {
    const { one, records } = await threeDrafts(page);
    await damage(page, `card/${one}`, records);
    await unlockList(page);
    await expectSaid(page, sayOfDrafts('drafts.entry-text'));
    await expect(page.getByText(sayOfDrafts('drafts.broken'))).toHaveCount(0);
    await ofDraft(page, 'button', 'drafts.mend-entry').click();
    await expectSaid(page, sayOfDrafts('drafts.entry-mended'));
    await expectOpens(page, ...references);
  });
}

test('two drafts whose records were swapped are both named as damaged, and neither is shown as the other', async ({
  page,
}) => {
  const { one, two, records } = await threeDrafts(page);
  await changeRecords(page, {
    [`body/${one}`]: records[`body/${two}`] ?? '',
    [`body/${two}`]: records[`body/${one}`] ?? '',
    [`card/${one}`]: records[`card/${two}`] ?? '',
    [`card/${two}`]: records[`card/${one}`] ?? '',
  });
  await unlockList(page);
  await expect(page.getByText(sayOfDrafts('draft.altered'))).toHaveCount(2);
  await expect(openButton(page, 'ONE')).toHaveCount(0);
  await expect(openButton(page, 'TWO')).toHaveCount(0);
  await expectOpens(page, 'THREE');
});

test('an older record that was put back is not taken for the latest, and can be had for what it is', async ({
  page,
}) => {
  const { one, records } = await threeDrafts(page);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'safety-now');
  await storyBox(page).fill('What was written later');
  await saved(page);
  await page.goto(besideTheApp);
  await changeRecords(page, only(records, `body/${one}`, `card/${one}`));
  await unlockList(page);
  await expectSaid(page, sayOfDrafts('draft.put-back'));
  await expectOpens(page, 'TWO', 'THREE');
  await ofDraft(page, 'button', 'drafts.use-older').click();
  await expectSaid(page, sayOfDrafts('drafts.mended'));
  await expectOpens(page, ...references);
});

for (const [what, names] of [
  ['the list', ['index']],
  ['what the list shows of a draft', ['card']],
] as const) {
  test(`an older copy of ${what} alone, put back, is said until the list is made again; the draft is the latest`, async ({
    page,
  }) => {
    const { one, records } = await threeDrafts(page);
    await unlockList(page);
    await openDraft(page, 'ONE');
    await goTo(page, 'answeringSection', 'safety-now');
    await storyBox(page).fill('What was written later');
    await saved(page);
    await page.goto(besideTheApp);
    await changeRecords(
      page,
      only(records, ...names.map((name) => (name === 'card' ? `card/${one}` : name))),
    );
    await unlockList(page);
    await expectSaid(page, sayOfDrafts('draft.put-back'));
    await ofDraft(page, 'button', 'drafts.use-older').click();
    await expectSaid(page, sayOfDrafts('drafts.mended'));
    await expect(page.getByText(sayOfDrafts('draft.put-back'))).toHaveCount(0);
    await unlockList(page);
    await expect(page.getByText(sayOfDrafts('draft.put-back'))).toHaveCount(0);
    await openDraft(page, 'ONE');
    await goTo(page, 'answeringSection', 'safety-now');
    await expect(storyBox(page)).toHaveValue('What was written later');
  });
}

for (const length of [0, 10, 40]) {
  test(`an entry that was cut off after ${length} bytes is named as damaged, and no draft as lost`, async ({
    page,
  }) => {
    const { two, records } = await threeDrafts(page);
    await changeRecords(page, { [`card/${two}`]: shortened(records[`card/${two}`], length) });
    await unlockList(page);
    await expectSaid(page, sayOfDrafts('drafts.entry-text'));
    await expectOpens(page, 'ONE', 'THREE');
  });
}

test('a damaged list is made again from the drafts', async ({ page }) => {
  const { records } = await threeDrafts(page);
  await changeRecords(page, { index: turned(records.index) });
  await page.goto('/drafts/');
  await unlockWith(page, 'three kettles under the bridge');
  await expectSaid(page, sayOfDrafts('vault.index-damaged'));
  await draftButton(page, 'drafts.mend').click();
  await expectOpens(page, ...references);
});

test('without the key file the app says that the drafts can not be opened, and begins anew only when asked', async ({
  page,
}) => {
  const { records } = await threeDrafts(page);
  const keyFile = await rawKeyFile(page);
  await deleteKeyFile(page);
  await page.goto('/drafts/');
  await expectSaid(page, sayOfDrafts('vault.damaged'));
  await expect(draftButton(page, 'vault-choice.make')).toHaveCount(0);
  // Whoever has the file in a copy of the disk has the drafts again: nothing is cleaned up without a good key.
  await page.goto(besideTheApp);
  expect(await rawRecords(page)).toEqual(records);
  await putKeyFile(page, keyFile);
  await unlockList(page);
  await expectOpens(page, ...references);
});

test('a key file that is taken away under an open draft is said while its words can still be saved elsewhere', async ({
  page,
}) => {
  await threeDrafts(page);
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'safety-now');
  await saved(page);
  await deleteKeyFile(page);
  await page.clock.setFixedTime('2026-11-24T10:02:00Z');
  await storyBox(page).fill('What was written later');
  await expectSaid(page, sayOfDrafts('vault.keys-gone'));
  await expect(storyBox(page)).toHaveValue('What was written later');
  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await expect(page.getByText(sayOfDrafts('vault.keys-gone')).first()).toBeVisible();
});

test('a full disk is said, and what was typed is saved once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const cdp = await context.newCDPSession(page);
  const origin = baseURL ?? '';
  const long = 'More than there is room for. '.repeat(25_000);
  // Before anything is stored: the browser looks at its quota only now and then, unless something is too large for it.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await threeDrafts(page);
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'safety-now');
  await storyBox(page).fill(long);
  await expectSaid(page, sayOfDrafts('vault.storage-full'));
  await expect(storyBox(page)).toHaveValue(long);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await saved(page);
  await goToList(page);
  await expectOpens(page, 'TWO', 'THREE');
  await openDraft(page, 'ONE');
  await expect(storyBox(page)).toHaveValue(long);
});

test('where the browser keeps nothing, that is said, and the drafts are there when it does again', async ({
  page,
  context,
}) => {
  await threeDrafts(page);
  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await blocked.goto('/drafts/');
  await expectSaid(blocked, sayOfDrafts('vault.storage-blocked'));
  await expect(draftButton(blocked, 'vault-choice.make')).toHaveCount(0);
  await unlockList(page);
  await expectOpens(page, ...references);
});

test('a store that fails is not taken for one without drafts, and is asked again', async ({ page }) => {
  await threeDrafts(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    Object.assign(globalThis, { giveBack: () => Object.assign(IDBFactory.prototype, { open }) });
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'UnknownError');
    };
  });
  await page.goto('/drafts/');
  await expectSaid(page, sayOfDrafts('vault.storage-failed'));
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.title') })).toBeVisible();
  await page.evaluate(() => Reflect.get(globalThis, 'giveBack')());
  await draftButton(page, 'drafts.look-again').click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('unlock.heading') })).toBeVisible();
});

test('a clock that was set back a year locks nobody out, and loses nothing', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  await threeDrafts(page);
  await page.goto('/drafts/');
  for (let tries = 0; tries < 4; tries += 1) {
    await unlockWith(page, `wrong, number ${tries}`);
    await expect(draftBox(page, 'passphrase.label')).toHaveAccessibleDescription(
      new RegExp(sayOfDrafts('vault.wrong-passphrase')),
    );
    await draftBox(page, 'passphrase.label').fill('');
    await page.reload();
  }
  await page.clock.setFixedTime('2025-11-24T10:00:00Z');
  await unlockWith(page, 'three kettles under the bridge');
  await expect(draftBox(page, 'passphrase.label')).toHaveAccessibleDescription(
    new RegExp(sayOfDrafts('vault.wait', { seconds: 5 })),
  );
  await page.clock.setFixedTime('2025-11-24T10:00:05Z');
  await unlockList(page);
  await openDraft(page, 'ONE');
  await goTo(page, 'answeringSection', 'safety-now');
  await storyBox(page).fill('What was written a year ago');
  await saved(page);
  await goToList(page);
  await expectOpens(page, 'TWO', 'THREE');
  await openDraft(page, 'ONE');
  await expect(storyBox(page)).toHaveValue('What was written a year ago');
});

const backupPassphrase = 'four lanterns beside water';
/** Guessing is dear in the app; here it would only take time. */
const cheap = 10;

async function backupOf(text: string): Promise<Buffer> {
  const made = await encryptBackup(text, backupPassphrase, cheap);
  if (!made.ok) throw new Error(made.failure.kind);
  return Buffer.from(made.value);
}

const caseFile = writeCaseFile(caseOf('ONE'), today, { withAside: true });

/** What is no backup of this release, and what the app says of it. */
const strangeBackups = {
  'from a newer release': {
    file: () => backupOf(caseFile.replace('"version": 1', '"version": 2')),
    message: say('case-file.newer'),
  },
  'that is damaged': {
    file: async () => Buffer.from(turned((await backupOf(caseFile)).toString('base64')), 'base64'),
    message: sayOfDrafts('backup.damaged'),
  },
  'that was cut off': {
    file: async () => (await backupOf(caseFile)).subarray(0, -30),
    message: sayOfDrafts('backup.damaged'),
  },
  'that is another program’s file': {
    file: async () => Buffer.from('A letter, and no backup at all'),
    message: sayOfDrafts('backup.not-age'),
  },
  'with something else in it': {
    file: () => backupOf('{"format":"shopping-list","version":1}'),
    message: say('case-file.not-a-case'),
  },
} as const;

for (const [what, { file, message }] of Object.entries(strangeBackups)) {
  test(`a backup ${what} is refused in words, and the drafts stay as they are`, async ({ page }) => {
    await threeDrafts(page);
    await unlockList(page);
    await page.getByText(sayOfDrafts('backup.open-heading'), { exact: true }).click();
    await page
      .getByLabel(sayOfDrafts('backup.choose'), { exact: true })
      .setInputFiles({ name: 'backup.age', mimeType: 'application/octet-stream', buffer: await file() });
    await draftBox(page, 'backup.open-passphrase').fill(backupPassphrase);
    await draftButton(page, 'backup.open').click();
    await expectRefused(page, page.getByLabel(sayOfDrafts('backup.choose'), { exact: true }), message);
    await expect(page.locator('.waymark-draft')).toHaveCount(references.length);
    await expectOpens(page, ...references);
  });
}
