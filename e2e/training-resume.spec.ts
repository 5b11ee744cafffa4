import { expect, test } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { writeScenarioFile } from '@/lib/training/scenario-file';
import { trainingDatabase } from '@/lib/training/store/training-records';
import { keptRun } from './kept-run';
import { Learner, scenarioNamed } from './learner';
import { textIn } from './text-in-database';

const scenario = scenarioNamed('england-his-own-idea');
const own = { ...scenario, id: 'our-own-idea', title: 'Our own idea' };

test('a walk that was ended by mistake is gone back into before anything is said of it', async ({ page }) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  const asked = await page.title();
  await learner.turn(sayOfTraining('play.end-early'));
  await learner.turn(sayOfTraining('noticing.back'));
  await expect(page).toHaveTitle(asked);
  await expect(page).toHaveURL(/step=age/);
});

test('a run goes on although its scenario was deleted in the meantime', async ({ page }) => {
  const learner = new Learner(page, own);
  await page.goto('/training/write/');
  await page.getByLabel(sayOfWriting('write.open-file')).setInputFiles({
    name: 'scenario.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeScenarioFile(own)),
  });
  await expect(page.getByText(sayOfWriting('write.opened', { title: own.title }))).toBeVisible();
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', own.walk, []);
  const asked = await page.title();
  await page.goto('/training/write/');
  await page.getByRole('button', { name: new RegExp(`^${sayOfWriting('write.delete')}`) }).click();
  await page.getByRole('button', { name: new RegExp(`^${sayOfWriting('write.delete-yes')}`) }).click();
  await expect(page.getByText(sayOfWriting('write.none-yet'))).toBeVisible();

  await page.goto('/training/');
  await page.getByRole('link', { name: own.title, exact: true }).click();
  await learner.turn(sayOfTraining('play.go-on'));
  await expect(page).toHaveTitle(asked);
  await page.reload();
  await expect(page).toHaveTitle(asked);
});

test('a second tab with the same scenario says that only one run is kept', async ({ page, context }) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await expect(page).toHaveURL(/step=danger/);
  const said = sayOfTraining('play.elsewhere');
  await expect(page.getByText(said)).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(said)).toBeVisible();
  await page.close();
  await expect(other.getByText(said)).toHaveCount(0);
});

test('back and forward lead from the debrief through the words into the walk, and out again', async ({
  page,
}) => {
  const learner = new Learner(page, scenario);
  await page.goto('/training/');
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  const asked = await page.title();
  await learner.turn(sayOfTraining('play.end-early'));
  const words = await page.title();
  await page.getByRole('textbox').fill('He chose it');
  await learner.turn(sayOfTraining('noticing.done'));
  const debrief = await page.title();
  await page.goBack();
  await expect(page).toHaveTitle(words);
  await expect(page.getByRole('textbox')).toHaveValue('He chose it');
  await page.goBack();
  await expect(page).toHaveTitle(asked);
  await expect(page).toHaveURL(/step=age/);
  await page.goForward();
  await expect(page).toHaveTitle(words);
  await page.goForward();
  await expect(page).toHaveTitle(debrief);
  await page.reload();
  await expect(page).toHaveTitle(debrief);
});

test('back from the material leads to what stands before a walk, and forward to the material', async ({
  page,
}) => {
  const learner = new Learner(page, scenario);
  await page.goto(`/training/play/?scenario=${scenario.id}`);
  await learner.turn(sayOfTraining('play.start'));
  const reading = await page.title();
  await page.goBack();
  await expect(page.getByRole('button', { name: sayOfTraining('play.go-on'), exact: true })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveTitle(reading);
  await page.reload();
  await expect(page).toHaveTitle(reading);
});

test('what a page was told is kept although the page is loaded again at once', async ({ page }) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  await learner.turn(sayOfTraining('play.end-early'));
  const loaded = page.waitForEvent('load');
  await page.evaluate((label) => {
    const done = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
    done?.click();
    location.reload();
  }, sayOfTraining('noticing.done'));
  // Its address may still be that of the words; what was done there is kept.
  await loaded;
  expect((await keptRun(page)).stage).toBe('finished');
});

test('a tab that is still playing keeps nothing more once all of training was deleted in another', async ({
  page,
  context,
}) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  const other = await context.newPage();
  await other.goto('/training/');
  await other.getByRole('button', { name: sayOfTraining('training.clear'), exact: true }).click();
  await other.getByRole('button', { name: sayOfTraining('training.clear-yes'), exact: true }).click();
  await expect(other.getByText(sayOfTraining('training.cleared'))).toBeVisible();
  await learner.turn(sayOfTraining('play.end-early'));
  const said = sayOfTraining('play.not-kept', { why: sayOfTraining('training-store.deleted') });
  await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  await learner.turn(sayOfTraining('noticing.back'));
  expect(await textIn(page, trainingDatabase)).not.toContain(scenario.id);
  // Begun anew it is kept again.
  await page.reload();
  await learner.begin('at-the-end');
  await expect.poll(() => textIn(page, trainingDatabase)).toContain(scenario.id);
});

test('a page loaded again in the middle of danger comes back to the step that it was raised from', async ({
  page,
}) => {
  const car = scenarioNamed('wales-the-car-outside');
  const learner = new Learner(page, car);
  await learner.begin('at-the-end');
  await learner.playTo('recognising', car.walk, []);
  const seen = await page.title();
  await page.getByRole('button', { name: say('walk.danger'), exact: true }).click();
  await expect(page).toHaveURL(/step=in-danger/);
  await expect.poll(() => textIn(page, trainingDatabase)).toContain('"dangerRaised":true');
  await page.reload();
  await expect(page).toHaveURL(/step=in-danger/);
  await learner.turn(say('danger.passed'));
  await expect(page).toHaveTitle(seen);
  await learner.playTo('referring', car.walk, []);
  await learner.end('');
  const judged = car.expectations.find(({ id }) => id === 'danger');
  const raised = judged?.answers.find(({ verdict }) => verdict === 'right');
  const said = `${sayOfTraining('feedback.verdict.right')} ${raised?.why}`;
  await expect(page.getByText(said)).toBeVisible();
});
