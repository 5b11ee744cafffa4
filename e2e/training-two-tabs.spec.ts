import { expect, type Page, test } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { haveFillableDisk, setDisk } from './fillable-disk';
import { keptRun } from './kept-run';
import { Learner, scenarioNamed } from './learner';

const scenario = scenarioNamed('england-his-own-idea');

/** What a browser tells a tab that is covered by another, or closed. */
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });

const finish = async (page: Page) => {
  const learner = new Learner(page, scenario);
  await learner.turn(sayOfTraining('play.end-early'));
  await page.getByRole('textbox').fill('He chose it');
  await learner.turn(sayOfTraining('noticing.done'));
};

test('a tab in which nothing was done follows the other one, and writes over nothing of it', async ({
  page,
  context,
}) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(sayOfTraining('play.elsewhere'))).toBeVisible();
  await finish(other);
  const debrief = await other.title();
  await expect(page).toHaveTitle(debrief);
  await expect(page).toHaveURL(/page=debrief/);
  await hide(page);
  await hide(other);
  await other.close();
  await page.reload();
  await expect(page).toHaveTitle(debrief);
  expect(await keptRun(page)).toMatchObject({ stage: 'finished', noticed: 'He chose it' });
});

test('a second tab that is looked at and left changes nothing of a run that goes on in the first', async ({
  page,
  context,
}) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(sayOfTraining('play.elsewhere'))).toBeVisible();
  await finish(page);
  await expect(other).toHaveTitle(await page.title());
  await hide(other);
  await other.close();
  await page.reload();
  expect(await keptRun(page)).toMatchObject({ stage: 'finished', noticed: 'He chose it' });
});

test('a tab whose work was refused says that the other one went on, and keeps whichever is chosen', async ({
  page,
  context,
}) => {
  await haveFillableDisk(page);
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(sayOfTraining('play.elsewhere'))).toBeVisible();
  const yes = (where: Page) => where.getByRole('radio', { name: 'Yes', exact: true }).first();
  const said = (kind: 'training-store.full' | 'training-store.newer') =>
    page.getByRole('alert').filter({ hasText: sayOfTraining('play.not-kept', { why: sayOfTraining(kind) }) });
  await setDisk(page, 'full');
  await yes(page).check();
  await expect(said('training-store.full')).toBeVisible();
  await finish(other);
  await setDisk(page, 'free');
  await expect(said('training-store.newer')).toBeVisible();
  await expect(yes(page)).toBeChecked();
  expect((await keptRun(page)).stage).toBe('finished');
  await learner.press(sayOfTraining('play.keep-this'));
  await expect(said('training-store.newer')).toHaveCount(0);
  await expect(yes(other)).toBeChecked();
  expect(await keptRun(page)).toMatchObject({
    stage: 'walking',
    answers: { 'age.under-18': { typed: 'yes' } },
  });
});

test('a run that was refused is not brought back over the one that was begun in its place', async ({
  page,
}) => {
  await page.clock.install();
  await haveFillableDisk(page);
  const learner = new Learner(page, scenario);
  await page.goto(`/training/play/?scenario=${scenario.id}`);
  await learner.turn(sayOfTraining('play.start'));
  await learner.turn(sayOfTraining('play.begin-walk'));
  await learner.playTo('askingAge', scenario.walk, []);
  await setDisk(page, 'full');
  await page.getByRole('radio', { name: 'Yes', exact: true }).first().check();
  const full = sayOfTraining('play.not-kept', { why: sayOfTraining('training-store.full') });
  await expect(page.getByRole('alert').filter({ hasText: full })).toBeVisible();
  // What was refused is here when the walk is gone on with in this tab.
  await page.getByRole('link', { name: say('layout.training'), exact: true }).click();
  await page.getByRole('link', { name: scenario.title, exact: true }).click();
  await learner.press(sayOfTraining('play.go-on'));
  await expect(page.getByRole('radio', { name: 'Yes', exact: true }).first()).toBeChecked();
  await expect(page.getByRole('alert').filter({ hasText: full })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: sayOfTraining('play.start') })).toBeVisible();
  await setDisk(page, 'free');
  await page.getByRole('radio', { name: sayOfTraining('play.feedback.at-the-end') }).check();
  await learner.turn(sayOfTraining('play.start'));
  await expect.poll(async () => (await keptRun(page)).feedback).toBe('at-the-end');
  // Longer than what was refused would wait to be tried again.
  await page.clock.runFor(120_000);
  expect(await keptRun(page)).toMatchObject({ feedback: 'at-the-end', stage: 'reading', visits: [] });
});
