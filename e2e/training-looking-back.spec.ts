import { expect, type Page, test } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { keptRun } from './kept-run';
import { Learner, scenarioNamed } from './learner';

const scenario = scenarioNamed('england-his-own-idea');

const titleOf = (words: string) =>
  `${sayOfTraining('training.marked-title', { title: words })} – ${say('app.name')}`;
const stageTitles = {
  material: titleOf(sayOfTraining('play.read-heading')),
  words: titleOf(sayOfTraining('noticing.title')),
  debrief: titleOf(sayOfTraining('debrief.title')),
} as const;

/** The address and what is shown under it are of the same page. */
async function expectSamePage(page: Page) {
  const asked = new URL(page.url()).searchParams.get('page');
  for (const [beside, title] of Object.entries(stageTitles)) {
    if (beside === asked) await expect(page).toHaveTitle(title);
    else await expect(page).not.toHaveTitle(title);
  }
}

async function endEarly(page: Page, learner: Learner) {
  await learner.begin('at-the-end');
  await learner.playTo('askingAge', scenario.walk, []);
  await learner.turn(sayOfTraining('play.end-early'));
  await page.getByRole('textbox').fill('He chose it');
  await learner.turn(sayOfTraining('noticing.done'));
}

test('the browser’s back leads from feedback to the page that was left, then to the one before it', async ({
  page,
}) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-each-step');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  const danger = await page.title();
  await learner.turn(say('walk.continue'));
  expect(await learner.between()).toBe('feedback');
  // A page that is loaded again says it once more.
  const feedback = await page.title();
  await page.reload();
  await expect(page).toHaveTitle(feedback);
  await page.goBack();
  await expect(page).toHaveTitle(danger);
  await expect(page).toHaveURL(/step=danger/);
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveTitle(stageTitles.material);
  await page.goForward();
  await expect(page).toHaveTitle(danger);
});

test('the browser’s back leads from news a page at a time, and loses no page on the way', async ({
  page,
}) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  const met = await learner.playTo('recognising', scenario.walk, []);
  expect(met).toEqual([]);
  const signs = await page.title();
  await learner.turn(say('recognition.continue'));
  expect(await learner.between()).toBe('news');
  await page.goBack();
  await expect(page).toHaveTitle(signs);
  await page.goBack();
  await expect(page).toHaveURL(/step=child-protection/);
  await page.goForward();
  await expect(page).toHaveTitle(signs);
  await page.goForward();
  await expect(page).toHaveURL(/step=act-and-purpose/);
  await page.goBack();
  await expect(page).toHaveTitle(signs);
});

test('looking back from the debrief with the browser changes nothing of it', async ({ page }) => {
  test.setTimeout(60_000);
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('referring', scenario.walk, ['cce-several-phones']);
  await learner.end('');
  const paper = page.locator('.waymark-paper');
  const before = await paper.innerText();
  const { visits } = await keptRun(page);
  const addresses: string[] = [];
  for (let back = 0; back < 6; back += 1) {
    addresses.unshift(page.url());
    await page.goBack();
    await expect(page).not.toHaveURL(addresses[0] ?? '');
    await expectSamePage(page);
  }
  expect((await keptRun(page)).stage).toBe('finished');
  for (const address of addresses) {
    await page.goForward();
    await expect(page).toHaveURL(address);
    await expectSamePage(page);
  }
  await expect(page).toHaveTitle(stageTitles.debrief);
  expect(await paper.innerText()).toBe(before);
  expect((await keptRun(page)).visits).toEqual(visits);
  // Left in the middle of looking, it counts as finished all the same.
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/step=refer/);
  await page.goto('/training/');
  await page.getByRole('link', { name: scenario.title, exact: true }).click();
  await expect(page.getByText(sayOfTraining('play.kept-finished'))).toBeVisible();
});

test('a finished scenario that is begun anew and gone on with is still finished', async ({ page }) => {
  const learner = new Learner(page, scenario);
  await endEarly(page, learner);
  await learner.turn(sayOfTraining('debrief.anew'));
  await expect(page.getByText(sayOfTraining('play.kept-finished'))).toBeVisible();
  await learner.turn(sayOfTraining('play.see-debrief'));
  await expect(page).toHaveTitle(stageTitles.debrief);
  expect(await keptRun(page)).toMatchObject({ stage: 'finished', noticed: 'He chose it' });
});

test('the addresses of a run before this one lead to what this one has come to, and say so', async ({
  page,
}) => {
  const learner = new Learner(page, scenario);
  await endEarly(page, learner);
  await learner.turn(sayOfTraining('debrief.anew'));
  await learner.turn(sayOfTraining('play.start'));
  await expect(page).toHaveTitle(stageTitles.material);
  await page.goBack();
  await expect(page.getByRole('button', { name: sayOfTraining('play.go-on') })).toBeVisible();
  for (let back = 0; back < 4; back += 1) {
    await page.goBack();
    // Of the old run: its debrief, its words, its steps. This one has only been begun.
    await expect(page).toHaveTitle(stageTitles.material);
    await expect(page).toHaveURL(/page=material/);
  }
  expect(await keptRun(page)).toMatchObject({ stage: 'reading', visits: [] });
});

test('the address of a step opens that step of a walk that is over, to look at', async ({ page }) => {
  const learner = new Learner(page, scenario);
  await endEarly(page, learner);
  await page.goto(`/training/play/?scenario=${scenario.id}&step=nation`);
  await expect(page).toHaveTitle(titleOf(say('title.askingNation')));
  await expect(page).toHaveURL(/step=nation/);
  expect((await keptRun(page)).stage).toBe('finished');
});
