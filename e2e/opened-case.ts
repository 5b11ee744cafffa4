import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type Update, updates } from '@/lib/afterwards/updates';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import { sectionWords } from '@/lib/questions/en/sections';
import type { RecordSection } from '@/lib/questions/question';
import { type Step, stepAddresses } from '@/machines/steps';
import { today } from './practitioner';

/** A file as the browser is given it, without it lying on a disk. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The answers of an invented case of e2e/cases. */
export function caseIn(nation: Nation): Answers {
  const read = readCaseFile(readFileSync(`e2e/cases/${nation}.json`, 'utf8'));
  if (!read.ok) throw new Error(`${nation}: ${read.failure.kind}`);
  return read.value;
}

/** A file that holds exactly this text. */
export function fileHolding(text: string, name = 'case.json'): ChosenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** A case file of these answers, with what is kept aside. */
export const caseFileOf = (answers: Answers) =>
  fileHolding(writeCaseFile(answers, today, { withAside: true }));

/** The day of the stories, and the first page. */
export async function openFirstPage(page: Page): Promise<void> {
  await page.clock.setFixedTime(`${today}T10:00:00Z`);
  await page.goto('/');
}

/** Gives a file to the place on this page that opens case files. */
export async function choose(page: Page, file: ChosenFile | string): Promise<void> {
  await page.getByLabel(say('case-file.choose'), { exact: true }).setInputFiles(file);
}

/** Opens a case by its file on the first page; the walk then stands as far as its answers go. */
export async function openCase(page: Page, answers: Answers): Promise<void> {
  await openFirstPage(page);
  await page.getByRole('button', { name: say('case-file.open'), exact: true }).click();
  await choose(page, caseFileOf(answers));
  await page.waitForURL('**/referral/?step=*');
}

const isUpdate = (section: RecordSection | Update): section is Update =>
  updates.some((update) => update === section);

/** The title of the tab at a step. */
export function titleAt(at: Step | 'inDanger', section?: RecordSection | Update): string {
  const title = section && !isUpdate(section) ? sectionWords[section].title : say(`title.${at}`);
  return `${title} – ${say('app.name')}`;
}

/**
 * Goes to a step as the browser's own back and forward buttons do, when the address of that step is among the pages
 * that were visited: the stories about a single page need not walk to it.
 */
export async function goTo(
  page: Page,
  at: Step | 'inDanger',
  section?: RecordSection | Update,
): Promise<void> {
  const query = new URLSearchParams({ step: at === 'inDanger' ? 'in-danger' : stepAddresses[at] });
  if (section) query.set('section', section);
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/referral/?${query}`);
  await expect(page).toHaveURL(`/referral/?${query}`);
  await expect(page).toHaveTitle(titleAt(at, section));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
