import { expect, type Page, test } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { pageInWords, questionInShort, questionInWords } from '@/lib/training/in-words';
import { trainingDatabase } from '@/lib/training/store/training-records';
import { steps } from '@/machines/steps';
import { Learner, scenarioNamed } from './learner';
import { look } from './looking';
import { squeezed, textOfPdf } from './printed';
import { textIn } from './text-in-database';

const isStep = (name: string) => steps.some((step) => step === name);
const mark = (page: Page) => page.getByRole('region', { name: sayOfTraining('training.mark') });

test('a scenario is played with feedback after each step, from its note to its debrief', async ({ page }) => {
  const scenario = scenarioNamed('england-his-own-idea');
  const seen: string[] = [];
  const learner = new Learner(page, scenario, async (name) => {
    seen.push(name);
    await expect(mark(page), name).toBeVisible();
    // The pages of the walk itself are looked at where the live walk is.
    if (!isStep(name)) await look(page, name, {});
  });
  await learner.begin('at-each-step');
  const signs = scenario.indicators.map(({ indicator }) => indicator);
  const met = await learner.playTo('referring', scenario.walk, signs.slice(1));
  // One for each question that the scenario judges, and its one piece of news.
  expect(met.filter((one) => one === 'feedback')).toHaveLength(4);
  expect(met.filter((one) => one === 'news')).toHaveLength(1);
  await learner.end('he is making a lifestyle choice');
  const debrief = page.locator('.waymark-paper');
  await expect(debrief.getByText(sayOfTraining('debrief.words-noticed'))).toHaveCount(1);
  await expect(debrief.getByText(sayOfTraining('debrief.words-missed'))).toHaveCount(1);
  await expect(debrief.getByText(scenario.summary.slice(0, 60))).toBeVisible();
  expect(seen).toContain('askingAge');
});

test('with feedback at the end nothing is said on the way, and the debrief’s PDF says where the walks part', async ({
  page,
}) => {
  const scenario = scenarioNamed('england-his-own-idea');
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  const answers = {
    ...scenario.walk,
    'conclusion.is': { typed: 'no-concern' },
    'no-concern.reasons': { typed: 'He made a lifestyle choice.' },
    'no-concern.consulted': { typed: 'Nobody' },
  };
  const met = await learner.playTo('noConcernRecorded', answers, []);
  expect(met).toEqual(['news']);
  await learner.end('');
  const download = page.waitForEvent('download');
  await learner.press(sayOfTraining('debrief.pdf'));
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^waymark-training-debrief-[0-9-]+\.pdf$/);
  const text = squeezed(textOfPdf(await file.path()));
  const conclusion = scenario.expectations.find(({ id }) => id === 'conclusion');
  const harmful = conclusion?.answers.find(({ verdict }) => verdict === 'harmful');
  if (harmful?.verdict !== 'harmful') throw new Error('the scenario judges no conclusion as harmful');
  for (const part of [
    sayOfTraining('training.mark'),
    sayOfTraining('debrief.ended', {
      yours: pageInWords('noConcernRecorded'),
      expected: pageInWords('referring'),
    }),
    questionInWords('conclusion.is'),
    harmful.why,
    harmful.follows,
    scenario.summary.slice(0, 100),
    sayOfTraining('debrief.words-repeated', { question: questionInShort('no-concern.reasons') }),
    ...scenario.discussion,
  ]) {
    expect.soft(text, part).toContain(squeezed(part));
  }
});

test('danger in the middle is raised as in a live case, and the debrief shows where', async ({ page }) => {
  const scenario = scenarioNamed('wales-the-car-outside');
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('recognising', scenario.walk, []);
  await learner.turn(say('walk.danger'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Who practises sees the red button to call 999, and is told not to.
  await expect(page.getByText(sayOfTraining('play.call-nobody-heading'))).toBeVisible();
  await learner.turn(say('danger.passed'));
  await learner.playTo('referring', scenario.walk, []);
  await learner.end('');
  const row = page.getByRole('row').filter({ hasText: say('title.recognising') });
  await expect(row).toContainText(sayOfTraining('debrief.path-danger'));
  await expect(page.getByText(sayOfTraining('feedback.verdict.harmful'))).toHaveCount(0);
});

test('a run that was broken off goes on where it was, and can be begun anew', async ({ page }) => {
  const scenario = scenarioNamed('scotland-the-evening-clinic');
  const learner = new Learner(page, scenario);
  await learner.begin('at-each-step');
  await learner.playTo('askingAge', scenario.walk, []);
  await page
    .getByRole('group', { name: questionInWords('age.under-18') })
    .getByRole('radio')
    .first()
    .check();
  const address = page.url();
  await expect.poll(() => textIn(page, trainingDatabase)).toContain('"age.under-18":{"typed":"yes"}');
  await page.reload();
  await expect(
    page
      .getByRole('group', { name: questionInWords('age.under-18') })
      .getByRole('radio')
      .first(),
  ).toBeChecked();
  expect(page.url()).toBe(address);

  await page.goto('/training/');
  await expect(page.getByText(sayOfTraining('training.begun'))).toHaveCount(1);
  await page.getByRole('link', { name: scenario.title, exact: true }).click();
  await learner.press(sayOfTraining('play.go-on'));
  await expect(
    page
      .getByRole('group', { name: questionInWords('age.under-18') })
      .getByRole('radio')
      .first(),
  ).toBeChecked();

  await page.goto('/training/');
  await page.getByRole('link', { name: scenario.title, exact: true }).click();
  await learner.press(sayOfTraining('play.start'));
  await learner.press(sayOfTraining('play.begin-walk'));
  await expect(page).toHaveURL(/step=danger/);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('every box for free text in training says that it is for invented details', async ({ page }) => {
  const scenario = scenarioNamed('england-his-own-idea');
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo('recording', scenario.walk, []);
  const links = page.locator('main .govuk-task-list__link, main .govuk-task-list button');
  const count = await links.count();
  expect(count).toBeGreaterThan(8);
  for (let at = 0; at < count; at += 1) {
    await links.nth(at).click();
    await expect(page).toHaveURL(/section=/);
    await expect(page.locator('main form').first()).toBeVisible();
    const without = await page
      .locator('main form :is(textarea, input[type="text"]:not([inputmode="numeric"]))')
      .evaluateAll(
        (boxes, words) =>
          boxes
            .filter((box) => {
              const ids = box.getAttribute('aria-describedby')?.split(' ') ?? [];
              return !ids.some((id) => document.getElementById(id)?.textContent === words);
            })
            .map((box) => box.id),
        sayOfTraining('training.invented-only'),
      );
    expect.soft(without).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL(/step=record$/);
  }
});
