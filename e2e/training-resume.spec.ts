import { expect, test } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { writeScenarioFile } from '@/lib/training/scenario-file';
import { trainingDatabase } from '@/lib/training/store/training-records';
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
