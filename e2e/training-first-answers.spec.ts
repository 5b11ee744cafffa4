import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { sayOfLearners } from '@/lib/messages/learner-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import { optionInWords, questionInWords } from '@/lib/training/in-words';
import { writeLearnerFile } from '@/lib/training/learner-file';
import { Learner, scenarioNamed } from './learner';
import { jsonFile, openFiles, runOf } from './learner-files';
import { look } from './looking';

const scenario = scenarioNamed('england-his-own-idea');
const conclusion = 'conclusion.is';

test('an answer that was changed after feedback stands in the debrief and in the trainer’s table with the first one', async ({
  page,
}) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-each-step');
  await learner.playTo('concluding', scenario.walk, ['cce-several-phones']);
  const first = optionInWords(conclusion, 'no-concern');
  const answer = optionInWords(conclusion, 'refer-now');
  await page.getByRole('radio', { name: first }).check();
  await learner.turn(say('walk.continue'));
  expect(await learner.between()).toBe('feedback');
  await page.getByRole('button', { name: new RegExp(`^${sayOfTraining('feedback.change')}`) }).click();
  await expect(page).toHaveURL(/step=your-conclusion/);
  await learner.playTo('referring', scenario.walk, ['cce-several-phones']);
  await learner.end('');
  const paper = page.locator('.waymark-paper');
  await expect(paper.getByText(sayOfTraining('debrief.first', { first, answer }))).toBeVisible();
  const verdict = sayOfTraining('feedback.verdict.harmful');
  await expect(paper.getByText(sayOfTraining('debrief.of-first', { verdict }))).toBeVisible();
  const download = page.waitForEvent('download');
  await learner.press(sayOfLearners('learner-file.save'));
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(saved).decisions.at(-1)).toMatchObject({ given: ['refer-now'], first: ['no-concern'] });

  await page.goto('/training/learners/');
  const other = writeLearnerFile(runOf(scenario, 'Wren', null, 1));
  await openFiles(page, [jsonFile('one.json', saved), jsonFile('other.json', other)]);
  const table = page.getByRole('table', { name: questionInWords(conclusion) });
  const counts = (option: string) => table.getByRole('row').filter({ hasText: option }).getByRole('cell');
  await expect(counts(first)).toHaveText(['1 of 2', '0 of 2']);
  await expect(counts(answer)).toHaveText(['1 of 2', '2 of 2']);
  await expect(page.getByText(sayOfLearners('learners.differed-first'), { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: questionInWords(conclusion) })).toBeVisible();
  await look(page, 'the table with first answers', {});
});
