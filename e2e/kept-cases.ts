import type { Page } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Answers } from '@/lib/questions/answers';
import { keepOnDevice, listThere, passphrase, saved, unlockWith } from './kept-drafts';
import { openCase } from './opened-case';

const typed = (value: string) => ({ typed: value });

/** A case that has come to its record, with a reference of its own and little else. */
export function begunCase(reference: string): Answers {
  return {
    'danger.now': typed('no'),
    'nation.of-referral': typed('wales'),
    'child-place.nation': typed('wales'),
    'responder.kind': typed('police'),
    'age.under-18': typed('not-sure'),
    'child-protection.referred': typed('not-yet'),
    'conclusion.is': typed('refer-now'),
    'referrer.own-reference': typed(reference),
  };
}

/** Keeps each of these cases as a draft on the device, in a vault that the first of them makes. Ends in the last one. */
export async function keepCases(page: Page, cases: readonly Answers[]): Promise<void> {
  for (const [at, answers] of cases.entries()) {
    await openCase(page, answers);
    if (at === 0) {
      await keepOnDevice(page);
    } else {
      await page.getByText(sayOfDrafts('keeping.unlock'), { exact: true }).click();
      await unlockWith(page, passphrase);
    }
    await saved(page);
  }
}

/** The button of the list that opens the draft with this reference. */
export const openButton = (page: Page, reference: string) =>
  page.getByRole('button', { name: `${sayOfDrafts('drafts.open')} the draft ${reference}, `, exact: false });

/** From the lock to the list of drafts. */
export async function unlockList(page: Page): Promise<void> {
  await page.goto('/drafts/');
  await unlockWith(page, passphrase);
  await listThere(page);
}

/** Opens the draft with this reference from the list. */
export async function openDraft(page: Page, reference: string): Promise<void> {
  await openButton(page, reference).click();
  await page.waitForURL('**/referral/?step=*');
}
