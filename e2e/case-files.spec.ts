import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { caseFileFormat, caseFileVersion, readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import { relevant } from '@/lib/questions/relevance';
import { caseFileOf, caseIn, choose, fileHolding, goTo, openCase, openFirstPage } from './opened-case';
import { Practitioner, today } from './practitioner';

const typed = (value: string) => ({ typed: value });
const small: Answers = {
  'danger.now': typed('no'),
  'nation.of-referral': typed('wales'),
  'child-place.nation': typed('wales'),
  'child-place.area': typed('Y Barri'),
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const unfold = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const nameOfChild = (page: Page) =>
  page.getByRole('textbox', { name: 'What is the child’s first name?', exact: true });

/** Saves the open draft, as the panel below the page does, and gives the text of the file. */
async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await button(page, say('case-file.save')).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`waymark-case-${today}.json`);
  return readFileSync(await file.path(), 'utf8');
}

/** Everything that the check of answers shows back. */
const review = async (page: Page) => {
  await goTo(page, 'reviewing');
  return (await page.locator('main dl').allInnerTexts()).join('\n');
};

test('a saved case opens again as the same case', async ({ page }) => {
  const answers = caseIn('wales');
  await openCase(page, answers);
  const before = await review(page);
  expect(before).toContain(String(answers['child.first-name']?.typed));
  await unfold(page, say('case-file.save-heading'));
  const saved = await save(page);
  const read = readCaseFile(saved);
  expect(read.ok && read.value).toEqual(answers);

  await openFirstPage(page);
  await button(page, say('case-file.open')).click();
  await choose(page, fileHolding(saved));
  await page.waitForURL('**/referral/?step=*');
  expect(await review(page)).toBe(before);
});

const good = { format: caseFileFormat, version: caseFileVersion, saved: today, answers: {} };
const written = (changed: object) => fileHolding(JSON.stringify({ ...good, ...changed }));
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const answersOf = (json: string) =>
  fileHolding(JSON.stringify({ ...good, answers: 0 }).replace(/0}$/, `${json}}`));

const refused = {
  'case-file.not-json': {
    'an empty file': fileHolding(''),
    'a file that was cut off': fileHolding(
      writeCaseFile(caseIn('wales'), today, { withAside: true }).slice(0, 9000),
    ),
    'a picture': {
      name: 'case.json',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]),
    },
    'a web page': fileHolding('<script>document.title = "run"</script>'),
  },
  'case-file.not-a-case': {
    'another program’s file': fileHolding('{"name": "x", "format": "another", "version": 1}'),
    'nothing but brackets, a million deep': fileHolding(nested(1_000_000)),
    'a prototype in place of a head': fileHolding('{"__proto__": {"format": "waymark-case", "version": 1}}'),
  },
  'case-file.training': {
    'a scenario': written({ format: 'waymark-scenario' }),
    'a learner’s run': written({ format: 'waymark-learner-run' }),
  },
  'case-file.newer': {
    'a later version’s case': written({ version: caseFileVersion + 1, answers: { new: 1 } }),
  },
  'case-file.damaged': {
    'an answer of a wrong shape': answersOf('{"child.first-name": {"typed": {"day": "1"}}}'),
    'a question that there is not': answersOf('{"child.shoe-size": {"typed": "4"}}'),
    'a prototype among the answers': answersOf('{"__proto__": {"typed": "x"}}'),
    'a prototype in an item': answersOf(
      '{"people.others": {"typed": [{"id": "a", "entries": {"__proto__": {"typed": "x"}}}]}}',
    ),
    'brackets in an answer, deep down': answersOf(`{"child.first-name": {"typed": ${nested(100_000)}}}`),
    'two items that are one': answersOf(
      '{"indicators.seen": {"typed": [{"id": "a", "entries": {}}, {"id": "a", "entries": {}}]}}',
    ),
  },
} as const;

async function expectNothingBut(page: Page, message: string, what: string) {
  const alert = page.getByRole('region', { name: say('case-file.section') }).getByRole('alert');
  await expect(alert, what).toHaveText(`${say('govuk.error')} ${message}`);
  const input = page.getByLabel(say('case-file.choose'), { exact: true });
  await expect(input, what).toHaveAccessibleDescription(
    new RegExp(message.slice(0, 40).replace(/[()]/g, '.')),
  );
}

test('a file that is no case is refused in one sentence, and nothing changes', async ({ page }) => {
  await openCase(page, caseIn('wales'));
  const before = await review(page);
  await goTo(page, 'answeringSection', 'child');
  const name = await nameOfChild(page).inputValue();
  await unfold(page, say('case-file.open-heading'));
  for (const problem of [
    'case-file.not-json',
    'case-file.not-a-case',
    'case-file.training',
    'case-file.newer',
    'case-file.damaged',
  ] as const) {
    for (const [what, file] of Object.entries(refused[problem])) {
      // Each time from no message, so that the one before is not taken for this one.
      await choose(page, fileHolding(writeCaseFile(small, today, { withAside: true })));
      await button(page, say('case-file.keep')).click();
      await choose(page, file);
      await expectNothingBut(page, say(problem), what);
      await expect(nameOfChild(page), what).toHaveValue(name);
    }
  }
  expect(await review(page)).toBe(before);
});

test('a file of 100 MB is refused before it is read, on the first page too', async ({ page }, testInfo) => {
  const huge = testInfo.outputPath('huge.json');
  const file = openSync(huge, 'w');
  ftruncateSync(file, 100_000_000);
  closeSync(file);
  await openFirstPage(page);
  await button(page, say('case-file.open')).click();
  await choose(page, huge);
  await expect(page.getByText(say('case-file.too-large'))).toBeVisible();
  await expect(page).toHaveURL('/');
  await button(page, say('start.start')).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('markup in a case file is text like any other', async ({ page }) => {
  const markup = '<script>document.title="run"</script><img src=x onerror=document.title="run">&lt;b&gt;';
  const said: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('blocked by Playwright')) said.push(message.text());
  });
  await openCase(page, { ...caseIn('wales'), 'child.first-name': typed(markup) });
  expect(await review(page)).toContain(markup);
  await expect(page.locator('main img, main script')).toHaveCount(0);
  expect(await page.title()).not.toContain('run');
  expect(said).toEqual([]);
});

test('another case takes the place of the draft only when that is said', async ({ page }) => {
  await openCase(page, small);
  await goTo(page, 'askingChildPlace');
  const area = page.getByRole('textbox');
  await area.fill('Penarth');
  await unfold(page, say('case-file.open-heading'));
  const other = caseFileOf({ ...small, 'child-place.area': typed('Glaschu') });

  await choose(page, other);
  const question = page.getByRole('heading', { name: say('case-file.replace-heading') });
  await expect(question).toBeFocused();
  await button(page, say('case-file.keep')).click();
  await expect(page.getByLabel(say('case-file.choose'))).toBeFocused();
  await expect(area).toHaveValue('Penarth');

  await choose(page, other);
  await button(page, say('case-file.replace')).click();
  await goTo(page, 'askingChildPlace');
  await expect(area).toHaveValue('Glaschu');
});

test('a connection that is lost on the first page does not take the draft of the tab with it', async ({
  page,
}) => {
  const practitioner = new Practitioner(page);
  await practitioner.begin();
  // What is lost is the way to pages further on, not the one that is being opened.
  await expect(page.getByRole('group').first()).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await practitioner.decide('danger', small);
  await page.getByRole('link', { name: say('app.name'), exact: true }).click();
  const goOn = button(page, say('start.continue'));
  await expect(goOn).toBeVisible();
  const open = button(page, say('case-file.open'));
  await open.click();
  await expect(page.getByRole('alert').filter({ hasText: say('walk.not-loaded') })).toBeVisible();
  await page.unroute('**/*.js');
  await open.click();
  await expect(page.getByLabel(say('case-file.choose'), { exact: true })).toBeVisible();
  await expect(goOn).toBeVisible();
});

test('what is kept aside stays behind unless it is chosen', async ({ page }) => {
  const aside = 'She said so at first.';
  const answers: Answers = { ...caseIn('scotland'), 'age.what-makes-you-think-so': typed(aside) };
  expect(relevant(answers, today).reading('age.what-makes-you-think-so').is).toBe('does-not-apply');
  await openCase(page, answers);
  await unfold(page, say('case-file.save-heading'));
  const without = readCaseFile(await save(page));
  expect(without.ok && without.value).toEqual(caseIn('scotland'));
  await page.getByRole('checkbox', { name: say('case-file.aside'), exact: true }).check();
  const withIt = readCaseFile(await save(page));
  expect(withIt.ok && withIt.value).toEqual(answers);
});

test('a tab with answers asks before it is reloaded or closed; without any it does not', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await openFirstPage(page);
  await button(page, say('start.start')).click();
  const danger = page.getByRole('group').first();
  await expect(danger).toBeVisible();
  await page.reload();
  expect(asked).toEqual([]);

  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await button(page, say('walk.continue')).click();
  await page.getByRole('radio', { name: 'Wales', exact: true }).check();
  const dialog = page.waitForEvent('dialog');
  await page.evaluate(() => location.reload());
  expect((await dialog).type()).toBe('beforeunload');
  await expect(page.getByRole('radio', { name: 'Wales', exact: true })).toBeChecked();

  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload', 'beforeunload']);
  await expect(page.getByRole('radio', { name: 'Wales', exact: true })).toBeChecked();
});

test('whoever has a backup and looks for it among case files is led to the page that opens it', async ({
  page,
}) => {
  await openFirstPage(page);
  await button(page, say('case-file.open')).click();
  await page.getByRole('link', { name: say('case-file.backup-place'), exact: true }).click();
  await page.getByText(sayOfDrafts('backup.open-heading'), { exact: true }).click();
  await expect(page.getByLabel(sayOfDrafts('backup.choose'), { exact: true })).toBeVisible();
});
