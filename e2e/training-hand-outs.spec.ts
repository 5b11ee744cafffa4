import { expect, type Page, test } from '@playwright/test';
import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { type HandOut, handOuts } from '@/lib/training/hand-outs/papers';
import { scenarioNamed } from './learner';
import { keepScenario } from './learner-files';
import { axe, look } from './looking';
import { factsOfPdf, squeezed, textOfPdf } from './printed';

const scenario = scenarioNamed('scotland-two-stops');
const mark = squeezed('Training: invented case');
const of = (paper: HandOut) => sayOfPapers('hand-outs.of', { paper: sayOfPapers(`hand-outs.${paper}`) });

async function chooseScenario(page: Page) {
  await page.goto('/training/hand-outs/');
  await page.getByRole('radio', { name: say('nation.scotland'), exact: true }).check();
  await page
    .getByRole('combobox', { name: sayOfPapers('hand-outs.choose-scenario') })
    .selectOption({ label: scenario.title });
  await expect(
    page.getByRole('region', { name: sayOfPapers('hand-outs.papers', { title: scenario.title }) }),
  ).toBeVisible();
}

/** What each paper has to say, and what it may not. */
const says: Readonly<Record<HandOut, { has: string[]; not: string[] }>> = {
  brief: {
    has: [scenario.brief, scenario.contentNote, ...scenario.material.map(({ text }) => text)],
    not: [scenario.summary, ...scenario.injects.map(({ text }) => text)],
  },
  'walk-sheet': {
    has: [questionWords['danger.now'].asks, questionWords['conclusion.is'].asks],
    not: [scenario.brief, scenario.summary],
  },
  'record-sheet': { has: [questionWords['home.parental-rights-in-uk'].asks], not: [scenario.summary] },
  'trainers-pack': {
    has: [
      scenario.summary,
      ...scenario.injects.map(({ text }) => text),
      ...scenario.expectations.flatMap(({ answers }) => answers.map(({ why }) => why)),
    ],
    not: [],
  },
  certificate: {
    has: [scenario.title, sayOfPapers('certificate.only-attendance-text')],
    not: [scenario.summary],
  },
};

for (const paper of handOuts) {
  test(`the paper “${paper}” is read, printed with the mark, and saved as a PDF`, async ({ page }, info) => {
    await chooseScenario(page);
    await page
      .getByRole('button', { name: `${sayOfPapers('hand-outs.open')} ${of(paper)}`, exact: true })
      .click();
    await expect(page.locator('.waymark-paper').getByRole('heading', { level: 1 })).toBeFocused();
    await look(page, paper, {});
    const printed = info.outputPath('printed.pdf');
    await page.pdf({ path: printed, format: 'A4' });
    await page.getByRole('button', { name: sayOfPapers('hand-outs.back') }).click();

    const saving = page.waitForEvent('download');
    await page
      .getByRole('button', { name: `${sayOfPapers('hand-outs.pdf')} ${of(paper)}`, exact: true })
      .click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`^waymark-training-${paper}-[\\d-]+\\.pdf$`));
    const file = info.outputPath('saved.pdf');
    await saved.saveAs(file);
    expect(factsOfPdf(file).get('Title')).toMatch(/^Training: /);

    for (const path of [printed, file]) {
      const text = squeezed(textOfPdf(path));
      const pages = Number(factsOfPdf(path).get('Pages'));
      expect(text.split(mark).length - 1, path).toBeGreaterThanOrEqual(pages);
      expect(says[paper].has.filter((one) => !text.includes(squeezed(one)))).toEqual([]);
      expect(says[paper].not.filter((one) => text.includes(squeezed(one)))).toEqual([]);
    }
  });
}

test('back and forward lead between the list and a paper, and the choice stays', async ({ page }) => {
  await chooseScenario(page);
  const open = (paper: HandOut) =>
    page.getByRole('button', { name: `${sayOfPapers('hand-outs.open')} ${of(paper)}`, exact: true });
  const paper = page.locator('.waymark-paper').getByRole('heading', { level: 1 });
  const list = page.getByRole('region', {
    name: sayOfPapers('hand-outs.papers', { title: scenario.title }),
  });
  await open('brief').click();
  await expect(paper).toBeFocused();
  await expect(page).toHaveURL(/\/hand-outs\/\?paper=brief$/);
  await page.goBack();
  await expect(list).toBeVisible();
  await expect(open('brief')).toBeFocused();
  await page.goForward();
  await expect(paper).toBeFocused();
  await page.getByRole('button', { name: sayOfPapers('hand-outs.back') }).click();
  await expect(open('brief')).toBeFocused();
  await open('certificate').click();
  await expect(page).toHaveURL(/\?paper=certificate$/);
  await expect(paper).toBeFocused();

  // Another page of the app, and back.
  await page.getByRole('link', { name: say('layout.training'), exact: true }).click();
  await expect(page).toHaveURL(/\/training\/$/);
  await page.goBack();
  await expect(paper).toBeVisible();
  await page.goBack();
  await expect(list).toBeVisible();

  // An address alone opens no paper, since it says of no scenario.
  await page.goto('/training/hand-outs/?paper=brief');
  await expect(page.getByRole('radio', { name: say('nation.scotland'), exact: true })).not.toBeChecked();
  await expect(page).toHaveURL(/\/hand-outs\/$/);
});

test('the page is sound, before and after a scenario is chosen, by day and by night', async ({ page }) => {
  await page.goto('/training/hand-outs/');
  await expect(page.getByRole('radio', { name: say('nation.scotland'), exact: true })).toBeVisible();
  await look(page, 'nothing chosen', {});
  await chooseScenario(page);
  await look(page, 'a scenario chosen', {});
  await page.emulateMedia({ colorScheme: 'dark' });
  const { violations } = await axe(page).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('another nation takes the chosen scenario away', async ({ page }) => {
  await chooseScenario(page);
  await page.getByRole('radio', { name: say('nation.wales'), exact: true }).check();
  const box = page.getByRole('combobox', { name: sayOfPapers('hand-outs.choose-scenario') });
  await expect(box).toHaveValue('');
  await expect(box.getByRole('option', { name: scenario.title })).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: sayOfPapers('hand-outs.papers', { title: scenario.title }) }),
  ).toHaveCount(0);
});

test('an own scenario of this device has its papers too, a damaged one is left out', async ({ page }) => {
  await page.goto('/training/hand-outs/');
  const own = { ...scenario, id: 'my-own', title: 'My own', nation: 'wales' } as const;
  await keepScenario(page, own);
  await keepScenario(page, { ...own, id: 'bent', title: 'Bent', minutes: -1 });
  await page.reload();
  await page.getByRole('radio', { name: say('nation.wales'), exact: true }).check();
  const box = page.getByRole('combobox', { name: sayOfPapers('hand-outs.choose-scenario') });
  await expect(box.getByRole('option', { name: 'Bent' })).toHaveCount(0);
  await box.selectOption({ label: sayOfPapers('hand-outs.own', { title: 'My own' }) });
  await page
    .getByRole('button', { name: `${sayOfPapers('hand-outs.open')} ${of('brief')}`, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /My own$/ })).toBeVisible();
});
