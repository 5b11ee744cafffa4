import { expect, type Locator, type Page } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';

export const passphrase = 'three kettles under the bridge';

type DraftWords = Parameters<typeof sayOfDrafts>[0];

export const draftButton = (page: Page, id: DraftWords) =>
  page.getByRole('button', { name: sayOfDrafts(id), exact: true });

export const draftBox = (page: Page, id: DraftWords) =>
  page.getByRole('textbox', { name: sayOfDrafts(id), exact: true });

/** A control of one draft of the list, by its own words: after them stands which draft it is. */
export const ofDraft = (page: Page, role: 'button' | 'textbox', id: DraftWords) =>
  page.getByRole(role, { name: new RegExp(`^${sayOfDrafts(id)} the draft `) });

/** Opens the choice on a page of the walk, chooses a passphrase and takes the recovery sheet. Gives its key. */
export async function keepOnDevice(page: Page, chosen = passphrase): Promise<string> {
  await page.getByText(sayOfDrafts('keeping.keep'), { exact: true }).click();
  return choosePassphrase(page, chosen);
}

/** Chooses a passphrase where that is offered, and takes the recovery sheet. Gives its key. */
export async function choosePassphrase(page: Page, chosen = passphrase): Promise<string> {
  await draftBox(page, 'vault-choice.passphrase').fill(chosen);
  await draftBox(page, 'vault-choice.again').fill(chosen);
  await draftButton(page, 'vault-choice.make').click();
  const sheet = page.getByRole('region', { name: sayOfDrafts('recovery.sheet') });
  await expect(sheet).toBeVisible();
  const key = await sheet.getByRole('strong').innerText();
  expect(key).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}-[0-9A-Z]{3}$/);
  await draftButton(page, 'recovery.done').click();
  return key;
}

/** Waits until everything typed is stored. */
export async function saved(page: Page): Promise<void> {
  const line = page.getByRole('region', { name: sayOfDrafts('keeping.label') });
  await expect(line).toContainText(sayOfDrafts('keeping.saved', { time: '' }).trim());
}

export async function unlockWith(page: Page, typed: string): Promise<void> {
  await draftBox(page, 'passphrase.label').fill(typed);
  await draftButton(page, 'unlock.open').click();
}

/** From a page of the walk to the list of drafts, in the same document: the vault stays open. */
export async function goToList(page: Page): Promise<void> {
  await page.getByRole('link', { name: sayOfDrafts('keeping.drafts'), exact: true }).click();
  await listThere(page);
}

/** Waits until the list of drafts stands there, however many there are. */
export async function listThere(page: Page): Promise<void> {
  await page.locator('.waymark-drafts').waitFor();
}

/** Locks, and waits for the lock of the new document: the page is covered before, and replaced a moment later. */
export async function lockNow(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { isBeforeLock: true }));
  await draftButton(page, 'keeping.lock').click();
  await page.waitForFunction(() => !('isBeforeLock' in globalThis));
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('unlock.heading') })).toBeVisible();
}

/** What the button that opens a draft is called. */
export const openOf = new RegExp(`^${sayOfDrafts('drafts.open')} the draft `);

/** Opens the first draft of the list. */
export async function openFirstDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: openOf }).first().click();
  await page.waitForURL('**/referral/?step=*');
}

/** A form was stopped: its summary has the focus and leads to the field, which says why too, and so does the tab's title. */
export async function expectRefused(page: Page, field: Locator, message: string): Promise<void> {
  await expect(field).toHaveAccessibleDescription(new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const line = page.getByRole('alert').getByRole('link', { name: message });
  await expect(page.locator('.govuk-error-summary', { has: line })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${say('questions.error-title', { title: '' })}`));
  await line.click();
  await expect(field).toBeFocused();
}

/** The browser's store refuses every write, as on a full disk, or takes them again. */
export const storeRefuses = (page: Page, refuses: boolean) =>
  page.evaluate((refusing) => {
    const { put } = IDBObjectStore.prototype;
    if (!refusing) return Reflect.get(globalThis, 'giveBack')();
    Object.assign(globalThis, {
      giveBack: () => Object.assign(IDBObjectStore.prototype, { put }),
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  }, refuses);
