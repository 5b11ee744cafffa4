import { expect, type Page } from '@playwright/test';
import { updates } from '@/lib/afterwards/updates';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { sectionsToFill } from '@/lib/questions/completeness';
import { questionWords } from '@/lib/questions/en/words';
import { relevant } from '@/lib/questions/relevance';
import type { Words } from './disk-traces';
import { fillPage, sendForms } from './every-field';
import { goTo, titleAt } from './opened-case';
import { today } from './practitioner';

/** Types into every field of every section of the record, and sends each section off. */
export async function fillRecord(page: Page, answers: Answers, words: Words): Promise<void> {
  for (const section of sectionsToFill(relevant(answers, today))) {
    await goTo(page, 'answeringSection', section);
    await fillPage(page, words, section);
    await sendForms(page, 'own');
  }
}

/** The same on every page of the weeks after the referral, for a case that is marked as submitted. */
export async function fillAfterwards(page: Page, words: Words): Promise<void> {
  for (const update of updates) {
    await goTo(page, 'updating', update);
    await fillPage(page, words, update);
    await sendForms(page, 'own');
  }
  // Last: what its boxes then hold is no day.
  await goTo(page, 'markingSubmission');
  await fillPage(page, words, 'markingSubmission');
  await sendForms(page, 'own');
}

/**
 * The same at every deciding step that has a field, from the last to the first: what they then hold would lead
 * elsewhere.
 */
export async function fillDecidingSteps(page: Page, words: Words): Promise<void> {
  const conclusions = questionWords['conclusion.is'].options;
  for (const [conclusion, asked] of [
    ['safeguard-and-come-back', 'askingWhyWaiting'],
    ['no-concern', 'askingReasons'],
  ] as const) {
    await goTo(page, 'concluding');
    await page.getByRole('radio', { name: conclusions[conclusion], exact: true }).check();
    await page.getByRole('button', { name: say('walk.continue'), exact: true }).click();
    await expect(page).toHaveTitle(titleAt(asked));
    await expect(page.locator('main form').first()).toBeVisible();
    await fillPage(page, words, asked);
    await sendForms(page, 'own');
  }
  for (const step of [
    'recognising',
    'askingChildProtection',
    'askingAge',
    'askingResponder',
    'askingChildPlace',
  ] as const) {
    await goTo(page, step);
    await fillPage(page, words, step);
    await sendForms(page, 'own');
  }
}
