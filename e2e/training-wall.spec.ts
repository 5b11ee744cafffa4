import { expect, type Page, test } from '@playwright/test';
import { sayOfLaw } from '@/lib/messages/law-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { writeScenarioFile } from '@/lib/training/scenario-file';
import { trainingDatabase } from '@/lib/training/store/training-records';
import { databaseName } from '@/lib/vault/stored-names';
import { keepOnDevice, passphrase, saved, unlockWith } from './kept-drafts';
import { Learner, scenarioNamed } from './learner';
import { caseIn, choose, fileHolding, goTo, openCase } from './opened-case';
import { textOfPdf, textsGiven } from './printed';
import { textIn } from './text-in-database';

const mark = (page: Page) => page.getByText(sayOfTraining('training.mark'), { exact: false });
const firstName = { name: questionWords['child.first-name'].asks, exact: true };
const scenario = scenarioNamed('england-his-own-idea');

/** The pages of a PDF that do not say that they are of training. */
function unmarkedIn(pdf: string): string[] {
  const pages = textOfPdf(pdf)
    .split('\f')
    .filter((text) => text.trim());
  if (pages.length === 0) return ['no page at all'];
  return pages.filter((text) => !text.includes(sayOfTraining('training.mark')));
}

const trainingPages = [
  '/training/',
  `/training/play/?scenario=${scenario.id}`,
  '/training/room/',
  '/training/room/notes/',
  '/training/learners/',
  '/training/hand-outs/',
  '/training/write/',
];
const livePages = [
  '/',
  '/referral/',
  '/drafts/',
  '/guidance/',
  '/guidance/law/',
  '/guidance/contacts/',
  '/help/',
];

test('every page of training carries the mark, on screen, in its title and on paper, and no live page does', async ({
  page,
}) => {
  const printed = test.info().outputPath('page.pdf');
  for (const address of trainingPages) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect(mark(page).first(), address).toBeVisible();
    await expect(page, address).toHaveTitle(/^Training/);
    await page.pdf({ path: printed, format: 'A4' });
    expect.soft(unmarkedIn(printed), address).toEqual([]);
  }
  for (const address of livePages) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect(mark(page), address).toHaveCount(0);
    await page.pdf({ path: printed, format: 'A4' });
    expect.soft(textOfPdf(printed), address).not.toContain(sayOfTraining('training.mark'));
  }
});

test('back and forward lead from a live case into training and out of it, each with its own answers', async ({
  page,
}) => {
  await openCase(page, caseIn('wales'));
  await goTo(page, 'answeringSection', 'child');
  const name = await page.getByRole('textbox', firstName).inputValue();
  expect(name).not.toBe('');
  await expect(mark(page)).toHaveCount(0);
  await page.getByRole('link', { name: say('layout.training'), exact: true }).click();
  await page.getByRole('link', { name: scenario.title, exact: true }).click();
  const learner = new Learner(page, scenario);
  await learner.press(sayOfTraining('play.start'));
  await learner.press(sayOfTraining('play.begin-walk'));
  // The same question as in the live case, which was answered there.
  await expect(page).toHaveURL(/training\/play\/.*step=danger/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(mark(page).first()).toBeVisible();
  await learner.playTo('askingAge', scenario.walk, []);

  for (let back = 0; back < 20 && !page.url().includes('/referral/'); back += 1) {
    const before = page.url();
    await page.goBack();
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.getByRole('textbox', firstName)).toHaveValue(name);
  await expect(mark(page)).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: sayOfTraining('training.title') })).toBeVisible();
  await expect(mark(page).first()).toBeVisible();
});

test('training keeps nothing in the vault or in any other place, and no name of a live case', async ({
  page,
}) => {
  const answers = caseIn('wales');
  await openCase(page, answers);
  await goTo(page, 'answeringSection', 'child');
  await keepOnDevice(page);
  await saved(page);
  const live = await textIn(page, databaseName);
  const keys = () => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
  const before = await keys();

  await page.getByRole('link', { name: say('layout.training'), exact: true }).click();
  await page.getByRole('link', { name: scenario.title, exact: true }).click();
  const learner = new Learner(page, scenario);
  await learner.press(sayOfTraining('play.start'));
  await learner.press(sayOfTraining('play.begin-walk'));
  await learner.playTo('recognising', scenario.walk, []);
  await expect.poll(() => textIn(page, trainingDatabase)).toContain('"typed":"arranged"');

  const kept = await textIn(page, trainingDatabase);
  const leaked = textsGiven(answers).filter((text) => text.trim().length > 3 && kept.includes(text));
  expect(leaked.filter((text) => !JSON.stringify(scenario).includes(text))).toEqual([]);
  expect(await textIn(page, databaseName)).toBe(live);
  expect(await keys()).toEqual(before);

  // All of training goes, and the live draft stays.
  await page.getByRole('link', { name: say('layout.training'), exact: true }).click();
  await learner.press(sayOfTraining('training.clear'));
  await learner.press(sayOfTraining('training.clear-yes'));
  await expect(page.getByText(sayOfTraining('training.cleared'))).toBeVisible();
  expect(await textIn(page, trainingDatabase)).not.toContain(scenario.title);
  await page.goto('/drafts/');
  await unlockWith(page, passphrase);
  await expect(page.locator('.waymark-drafts').getByRole('listitem').first()).toBeVisible();
});

test('an address of one side never opens what is the other’s', async ({ page }) => {
  await openCase(page, caseIn('wales'));
  await goTo(page, 'askingAge');
  for (const address of [
    '/training/play/?step=age',
    '/training/play/?scenario=draft&step=age',
    '/training/play/',
  ]) {
    await page.goto(address);
    await expect(page.getByText(sayOfTraining('play.unknown'))).toBeVisible();
  }
  await page.goto(`/referral/?scenario=${scenario.id}&step=age`);
  await expect(page.getByRole('heading', { level: 1, name: questionWords['danger.now'].asks })).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
});

test('a scenario offered to the live side is refused with the reason', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: say('case-file.open'), exact: true }).click();
  await choose(page, fileHolding(writeScenarioFile(scenario)));
  await expect(page.getByText(say('case-file.training'))).toBeVisible();
});

test('every paper of a training case is marked on each page and in its name, and no file for the online form is offered', async ({
  page,
}) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('referring', scenario.walk, []);
  await expect(page.getByRole('button', { name: new RegExp(say('outputs.json')) })).toHaveCount(0);
  const of = (button: 'outputs.open' | 'outputs.pdf', paper: 'summary' | 'answer-sheet') =>
    `${say(button)} ${say('outputs.of', { paper: say(`outputs.${paper}`) })}`;
  for (const paper of ['summary', 'answer-sheet'] as const) {
    const download = page.waitForEvent('download');
    await learner.press(of('outputs.pdf', paper));
    const file = await download;
    expect(file.suggestedFilename()).toContain('training');
    expect.soft(unmarkedIn(await file.path()), paper).toEqual([]);

    await learner.press(of('outputs.open', paper));
    await expect(page.locator('.waymark-paper').getByRole('heading', { level: 1 })).toContainText('Training');
    const printed = test.info().outputPath(`${paper}.pdf`);
    await page.pdf({ path: printed, format: 'A4' });
    expect.soft(unmarkedIn(printed), paper).toEqual([]);
    await page.getByRole('button', { name: say('outputs.back'), exact: true }).click();
  }
});

test('a page of guidance leads back to the scenario that it was opened from', async ({ page }) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  await page.getByRole('link', { name: say('layout.guidance'), exact: true }).click();
  await expect(mark(page)).toHaveCount(0);
  await page.getByRole('link', { name: sayOfLaw('law.back-to-training'), exact: true }).click();
  await expect(page).toHaveURL(/training\/play\/.*step=age/);
  await expect(mark(page).first()).toBeVisible();
});
