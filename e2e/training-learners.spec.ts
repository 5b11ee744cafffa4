import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sayOfLearners } from '@/lib/messages/learner-words';
import { writeCaseFile } from '@/lib/questions/case-file';
import { questionWords } from '@/lib/questions/en/words';
import { writeLearnerFile } from '@/lib/training/learner-file';
import { writeScenarioFile } from '@/lib/training/scenario-file';
import { Learner, scenarioNamed } from './learner';
import { jsonFile, keepScenario, openFiles, roomOf, runOf } from './learner-files';
import { axe, look } from './looking';
import { factsOfPdf, squeezed, textOfPdf } from './printed';

const scenario = scenarioNamed('england-his-own-idea');
const other = scenarioNamed('wales-the-car-outside');
const concludes = questionWords['conclusion.is'];

async function openPage(page: Page) {
  await page.goto('/training/learners/');
  await expect(page.getByRole('heading', { level: 1, name: sayOfLearners('learners.title') })).toBeVisible();
}
const groupName = (title: string, nation: string) => sayOfLearners('learners.group', { title, nation });
const decision = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a trainer opens sixty files, and sees where decisions differed', async ({ page }) => {
  await openPage(page);
  await openFiles(page, roomOf(scenario, 60));
  await expect(page.getByText(sayOfLearners('learners.opened', { count: 60 }))).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 2, name: groupName(scenario.title, 'England') }),
  ).toBeVisible();
  const conclusion = decision(page, concludes.asks);
  await expect(conclusion.getByText(sayOfLearners('learners.differed'), { exact: true })).toBeVisible();
  const refer = conclusion.getByRole('row', { name: new RegExp(concludes.options['refer-now']) });
  await expect(refer).toContainText('Right.');
  await expect(refer.getByRole('cell')).toHaveText(/^\d+ of 60$/);
  await expect(
    conclusion.getByRole('row', { name: new RegExp(concludes.options['no-concern']) }),
  ).toContainText('Could do harm.');
  // It leads there from the list that stands first.
  await page.getByRole('link', { name: concludes.asks, exact: true }).click();
  await expect(page).toHaveURL(/#group-1-conclusion$/);
});

test('time on each step stands in a table with bars drawn from it', async ({ page }) => {
  await openPage(page);
  await openFiles(page, roomOf(scenario, 12));
  const times = page.getByRole('table', { name: sayOfLearners('learners.times-caption') });
  await expect(times).toBeVisible();
  const drawn = await times
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('td')?.textContent ?? '',
        Number(row.querySelector('.waymark-count-bar__count')?.getAttribute('width')),
      ]),
    );
  const seconds = (said: string | number) => {
    const [, minutes = '0', rest = '0'] = /^(?:(\d+) min )?(\d+) s$/.exec(String(said)) ?? [];
    return 60 * Number(minutes) + Number(rest);
  };
  const longest = Math.max(...drawn.map(([said = '']) => seconds(said)));
  expect(longest).toBeGreaterThan(0);
  for (const [said = '', width = 0] of drawn) {
    expect(Number(width), String(said)).toBeCloseTo((100 * seconds(said)) / longest, 5);
  }
});

test('labels are seen only where somebody unfolds who chose what', async ({ page }) => {
  await openPage(page);
  const files = [
    runOf(scenario, 'Green heron', null, 1),
    runOf(scenario, '', { question: 'conclusion.is', is: 'no-concern' }, 2),
  ];
  await openFiles(
    page,
    files.map((file, at) => jsonFile(`${at}.json`, writeLearnerFile(file))),
  );
  const conclusion = decision(page, concludes.asks);
  await expect(conclusion).toBeVisible();
  await expect(page.getByText('Green heron')).toHaveCount(0);
  await conclusion.getByText(sayOfLearners('learners.who')).click();
  await expect(conclusion.getByRole('listitem').filter({ hasText: 'Green heron' })).toContainText(
    concludes.options['refer-now'],
  );
  await expect(
    conclusion.getByRole('listitem').filter({ hasText: sayOfLearners('learners.no-label') }),
  ).toContainText(concludes.options['no-concern']);
});

test('runs of two scenarios, and of another version, are not mixed', async ({ page }) => {
  await openPage(page);
  const altered = { ...scenario, brief: 'Another brief.' };
  const foreign = { ...other, id: 'of-somebody-else', title: 'Of somebody else' };
  const runs = [scenario, other, altered, foreign].map((one, at) =>
    jsonFile(`${at}.json`, writeLearnerFile(runOf(one, `Table ${at}`, null, at))),
  );
  await openFiles(page, runs);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    groupName(scenario.title, 'England'),
    groupName(other.title, 'Wales'),
    groupName(scenario.title, 'England'),
    groupName('Of somebody else', 'Wales'),
  ]);
  await expect(page.getByText(sayOfLearners('learners.other-version'))).toBeVisible();
  await expect(page.getByText(sayOfLearners('learners.not-here'))).toBeVisible();
});

test('what is no learner file is named with the reason, and the others open', async ({ page }) => {
  await openPage(page);
  const good = writeLearnerFile(runOf(scenario, 'Table 1', null, 1));
  await openFiles(page, [
    jsonFile(
      'case.json',
      writeCaseFile({ 'danger.now': { typed: 'no' } }, '2026-11-24', { withAside: true }),
    ),
    jsonFile('draft.age', 'age-encryption.org/v1\n-> scrypt abc 18\n'),
    jsonFile('scenario.json', writeScenarioFile(scenario)),
    jsonFile('torn.json', good.slice(0, 200)),
    jsonFile('bent.json', good.replace('"at-the-end"', '"some-day"')),
    jsonFile('newer.json', good.replace('"version": 1', '"version": 2')),
    jsonFile('large.json', ' '.repeat(600_000)),
    jsonFile('good.json', good),
    jsonFile('again.json', good),
  ]);
  await expect(page.getByText(sayOfLearners('learners.opened-one'))).toBeVisible();
  const refused = page.getByRole('region', { name: sayOfLearners('learners.refused') });
  const line = (file: string, why: string) => sayOfLearners('learners.refused-line', { file, why });
  await expect(refused.getByRole('listitem')).toHaveText([
    line('case.json', sayOfLearners('learner-file.live-case')),
    line('draft.age', sayOfLearners('learner-file.live-backup')),
    line('scenario.json', sayOfLearners('learner-file.scenario')),
    line('torn.json', sayOfLearners('learner-file.not-json')),
    line('bent.json', sayOfLearners('learner-file.damaged', { place: 'feedback' })),
    line('newer.json', sayOfLearners('learner-file.newer')),
    line('large.json', sayOfLearners('learner-file.too-large')),
    line('again.json', sayOfLearners('learner-file.twice')),
  ]);
  await expect(
    page.getByRole('heading', { level: 2, name: groupName(scenario.title, 'England') }),
  ).toBeVisible();
});

test('more than sixty files are said to be too many, and none is opened', async ({ page }) => {
  await openPage(page);
  await openFiles(page, roomOf(scenario, 61));
  await expect(page.getByLabel(sayOfLearners('learners.choose'))).toHaveAccessibleDescription(
    new RegExp(sayOfLearners('learners.too-many', { chosen: 61, count: 60 })),
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
});

test('an own scenario that is kept on this device gives the verdicts of its runs', async ({ page }) => {
  await openPage(page);
  const own = { ...other, id: 'my-own', title: 'My own' };
  await keepScenario(page, own);
  await openFiles(page, [jsonFile('own.json', writeLearnerFile(runOf(own, 'Table 1', null, 1)))]);
  await expect(page.getByRole('heading', { level: 2, name: groupName('My own', 'Wales') })).toBeVisible();
  await expect(page.getByText(sayOfLearners('learners.not-here'))).toHaveCount(0);
  await expect(page.getByText('Right.').first()).toBeVisible();
});

test('the tables print with the mark, without labels, and as a PDF', async ({ page }, info) => {
  await openPage(page);
  await openFiles(page, roomOf(scenario, 12));
  await expect(decision(page, concludes.asks)).toBeVisible();
  const printed = info.outputPath('printed.pdf');
  await page.pdf({ path: printed, format: 'A4' });
  const text = squeezed(textOfPdf(printed));
  expect(text).toContain(squeezed('Training: invented case'));
  expect(text).toContain(squeezed(concludes.options['refer-now']));
  expect(text).not.toContain(squeezed(sayOfLearners('learners.who')));

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${sayOfLearners('learners.pdf')}`) }).click();
  const file = info.outputPath('paper.pdf');
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^waymark-training-learners-[\d-]+\.pdf$/);
  await saved.saveAs(file);
  expect(factsOfPdf(file).get('Title')).toMatch(/^Training: /);
  const paper = squeezed(textOfPdf(file));
  expect(paper).toContain(squeezed('Training: invented case'));
  expect(paper).toContain(squeezed(concludes.asks));
  expect(paper).not.toContain(squeezed('Table 1'));
});

test('the page is sound, empty and full, by day and by night', async ({ page }) => {
  await openPage(page);
  await look(page, 'no files', {});
  await openFiles(page, [...roomOf(scenario, 8), jsonFile('no.json', '{')]);
  await expect(decision(page, concludes.asks)).toBeVisible();
  await decision(page, concludes.asks).getByText(sayOfLearners('learners.who')).click();
  await look(page, 'eight files', {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('a learner saves the run at the end of a scenario, and the trainer opens it', async ({ page }, info) => {
  const learner = new Learner(page, scenario);
  await learner.begin('at-the-end');
  await learner.playTo(
    'referring',
    { ...scenario.walk, 'child-protection.enquiry-decided': { typed: 'Kestrel at six.' } },
    ['cce-drugs-away-from-home'],
  );
  await learner.end('drug runner');
  const box = page.getByRole('textbox', { name: sayOfLearners('learner-file.label') });
  await expect(box).toHaveAccessibleDescription(/Use no name/);
  await box.fill('x'.repeat(61));
  await expect(box).toHaveAccessibleDescription(
    new RegExp(sayOfLearners('learner-file.label-too-long', { count: 60 })),
  );
  await box.fill('Green heron');
  await look(page, 'debrief', {});
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: sayOfLearners('learner-file.save'), exact: true }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^waymark-learner-run-[0-9a-f]{8}\.json$/);
  const file = info.outputPath('run.json');
  await saved.saveAs(file);
  expect(readFileSync(file, 'utf8')).not.toMatch(/Kestrel|drug runner/);

  await openPage(page);
  await page.getByLabel(sayOfLearners('learners.choose')).setInputFiles(file);
  await expect(
    page.getByRole('heading', { level: 2, name: groupName(scenario.title, 'England') }),
  ).toBeVisible();
  await expect(page.getByText(sayOfLearners('learners.not-here'))).toHaveCount(0);
  await decision(page, concludes.asks).getByText(sayOfLearners('learners.who')).click();
  await expect(
    decision(page, concludes.asks).getByRole('listitem').filter({ hasText: 'Green heron' }),
  ).toContainText(concludes.options['refer-now']);
  const found = page.getByRole('row').filter({ hasText: 'Found with wraps and cash' });
  await expect(found.getByRole('cell')).toHaveText(sayOfLearners('learners.count-of', { count: 1, all: 1 }));
});
