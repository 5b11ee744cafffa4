import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { languageInEnglish } from '@/lib/content/en/language';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfEnds } from '@/lib/messages/training-end-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { writeCaseFile } from '@/lib/questions/case-file';
import { sectionWords } from '@/lib/questions/en/sections';
import { questionWords } from '@/lib/questions/en/words';
import type { Scenario } from '@/lib/training/scenario';
import { writeScenarioFile } from '@/lib/training/scenario-file';
import { scenarios } from '@/lib/training/scenarios';
import { type WritePart, writeParts } from '@/lib/training/write/place-in-draft';
import { Learner } from './learner';
import { axe } from './looking';

const builtIn = scenarios.find(({ id }) => id === 'england-his-own-idea');
if (!builtIn) throw new Error('no scenario to copy');
const copyTitle = sayOfWriting('write.copy-title', { title: builtIn.title });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();
const box = (page: Page | Locator, label: string) => page.getByRole('textbox', { name: label, exact: true });
const list = (page: Page | Locator, label: string) =>
  page.getByRole('combobox', { name: label, exact: true });
const item = (page: Page | Locator, one: string, number: number) =>
  page.getByRole('group', { name: sayOfWriting('write.numbered', { one, number }), exact: true });

async function openList(page: Page): Promise<void> {
  await page.goto('/training/write/');
  await expect(page.getByText(sayOfWriting('write.loading'))).toHaveCount(0);
}

async function begin(page: Page, title: string): Promise<void> {
  await openList(page);
  await box(page, sayOfWriting('write.new-title')).fill(title);
  await press(page, sayOfWriting('write.new'));
  await expect(heading(page, title)).toBeVisible();
}

async function copy(page: Page, of: Scenario): Promise<void> {
  await openList(page);
  await list(page, sayOfWriting('write.copy-of')).selectOption({ label: of.title });
  await press(page, sayOfWriting('write.copy'));
  await expect(heading(page, sayOfWriting('write.copy-title', { title: of.title }))).toBeVisible();
}

const partTitle = (part: WritePart) => sayOfWriting(`write.part-${part}`);

async function openPart(page: Page, part: WritePart): Promise<void> {
  await press(page, partTitle(part));
  await expect(heading(page, partTitle(part))).toBeVisible();
}

async function toParts(page: Page): Promise<void> {
  await page.getByRole('link', { name: sayOfWriting('write.to-parts'), exact: true }).click();
  await expect(page.getByRole('heading', { name: sayOfWriting('write.try-heading') })).toBeVisible();
}

async function check(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: sayOfWriting('write.check'), exact: true }).click();
  await expect(heading(page, sayOfWriting('write.check-heading'))).toBeVisible();
  const result = page.getByRole('status').filter({ hasText: /found/i });
  await expect(result).toBeVisible();
  return result;
}

async function kept(page: Page): Promise<void> {
  await expect(page.getByText(sayOfWriting('write.kept'))).toBeVisible();
}

async function choose(page: Page | Locator, label: string, words: string): Promise<void> {
  await press(page, `${sayOfWriting('write.choose-from-list')} ${label}`);
  await box(page, sayOfWriting('write.find')).fill(words);
  await press(page, words);
}

/** Answers one section of the right walk with one of its options. */
async function answer(page: Page, section: keyof typeof sectionWords, ...labels: string[]): Promise<void> {
  await press(page, sectionWords[section].title);
  await expect(heading(page, sectionWords[section].title)).toBeVisible();
  for (const label of labels) await page.getByRole('radio', { name: label, exact: true }).check();
  await press(page, sayOfWriting('write.walk-back'));
}

test('a small scenario is written from nothing until the check finds nothing', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, 'The late bus');
  await expect(await check(page)).toContainText(/\d+ things found/);
  await toParts(page);

  await openPart(page, 'about');
  await page.getByRole('radio', { name: 'England', exact: true }).check();
  const council = questionWords['responder.kind'].options['council-childrens-social-care'];
  await list(page, sayOfWriting('write.organisation')).selectOption({ label: council });
  await box(page, sayOfWriting('write.role')).fill('You are a duty social worker.');
  await box(page, sayOfWriting('write.setting')).fill('An office by a bus station');
  await page.getByRole('radio', { name: sayOfScenarios('scenario-level.first-walk') }).check();
  await box(page, sayOfWriting('write.minutes')).fill('30');
  for (const [part, typed] of [
    ['day', '24'],
    ['month', '11'],
    ['year', '2026'],
  ] as const) {
    await box(page, say(`date.${part}`)).fill(typed);
  }
  await page.getByRole('checkbox', { name: sayOfScenarios('scenario-subject.county-lines') }).check();
  await box(page, sayOfWriting('write.content-note')).fill('Debt and threats.');
  await press(page, sayOfWriting('write.next', { title: partTitle('brief') }));

  await box(page, sayOfWriting('write.brief')).fill('Ty is 15 and rides the late bus every night.');
  await press(page, sayOfWriting('write.add-person'));
  await box(page, sayOfWriting('write.person-name')).fill('Ty');
  await box(page, sayOfWriting('write.person-about')).fill('15, lives with his aunt');
  await press(page, sayOfWriting('write.next', { title: partTitle('material') }));

  await press(page, sayOfWriting('write.add-passage'));
  await box(page, sayOfWriting('write.from')).fill('A driver, by phone');
  await box(page, sayOfWriting('write.passage-text')).fill(
    'He has two phones and owes somebody money. It is a lifestyle choice, if you ask me.',
  );
  await toParts(page);

  await openPart(page, 'walk');
  await answer(page, 'danger', questionWords['danger.now'].options.no);
  await answer(page, 'child-place', questionWords['child-place.nation'].options.england);
  await answer(page, 'age', questionWords['age.under-18'].options.yes);
  const { 'child-protection.own-area': ownArea, 'child-protection.enquiry': enquiry } = questionWords;
  await answer(page, 'child-protection', ownArea.options.yes, enquiry.options.held);
  await answer(page, 'conclusion', questionWords['conclusion.is'].options['refer-now']);
  await expect(
    page.getByText(sayOfWriting('write.walk-ends', { step: sayOfEnds('referring') })),
  ).toBeVisible();
  await page.getByRole('radio', { name: sayOfEnds('referring') }).check();
  await press(page, sayOfWriting('write.next', { title: partTitle('expected') }));

  await press(page, sayOfWriting('write.add-decision'));
  await page.getByRole('link', { name: new RegExp(sayOfWriting('write.open-decision')) }).click();
  await list(page, sayOfWriting('write.step')).selectOption({ label: say('title.concluding') });
  const { asks, options } = questionWords['conclusion.is'];
  await list(page, sayOfWriting('write.question')).selectOption({ label: asks });
  await press(page, sayOfWriting('write.add-judged'));
  await page.getByRole('checkbox', { name: options['refer-now'], exact: true }).check();
  await page.getByRole('radio', { name: sayOfScenarios('scenario-verdict.right') }).check();
  await box(page, sayOfWriting('write.why')).fill('Suspicion is enough.');
  await choose(page, sayOfWriting('write.source'), indicatorsInEnglish['cce-drug-debt'].text);
  await press(page, sayOfWriting('write.back-to', { title: partTitle('expected') }));
  await toParts(page);

  await openPart(page, 'signs');
  await press(page, sayOfWriting('write.add-sign'));
  await choose(page, sayOfWriting('write.sign-which'), indicatorsInEnglish['cce-drug-debt'].text);
  await list(page, sayOfWriting('write.where-found')).selectOption({ index: 1 });
  await box(page, sayOfWriting('write.seen')).fill('Owes somebody money');
  await press(page, sayOfWriting('write.next', { title: partTitle('wording') }));

  await press(page, sayOfWriting('write.add-wording'));
  const { avoid } = languageInEnglish['lifestyle-choice'];
  await list(page, sayOfWriting('write.wording-which')).selectOption({ label: avoid });
  await list(page, sayOfWriting('write.where-found')).selectOption({ index: 1 });
  const words = box(page, sayOfWriting('write.wording-words'));
  await words.fill('style of life');
  await words.blur();
  await expect(words).toHaveAccessibleDescription(new RegExp(sayOfWriting('write.wording-not-there')));
  await box(page, sayOfWriting('write.wording-passage')).evaluate((passage: HTMLTextAreaElement) => {
    const at = passage.value.indexOf('lifestyle choice');
    passage.setSelectionRange(at, at + 'lifestyle choice'.length);
  });
  await press(page, sayOfWriting('write.wording-take'));
  await expect(words).toHaveValue('lifestyle choice');
  await press(page, sayOfWriting('write.next', { title: partTitle('discussion') }));

  await press(page, sayOfWriting('write.add-point'));
  await box(page, sayOfWriting('write.point-text')).fill('Who would you ring first?');
  await press(page, sayOfWriting('write.next', { title: partTitle('summary') }));
  await box(page, sayOfWriting('write.summary')).fill(
    'Ty is 15. A driver saw two phones. I suspect exploitation.',
  );
  await press(page, sayOfWriting('write.check'));

  await expect(page.getByText(sayOfWriting('write.check-nothing'))).toBeVisible();
  await toParts(page);
  await expect(page.getByRole('link', { name: sayOfWriting('write.play') })).toHaveAttribute(
    'href',
    /^\/training\/play\/\?scenario=the-late-bus-[a-f0-9]{4}$/,
  );
  await page.getByRole('link', { name: sayOfWriting('write.preview') }).click();
  await expect(page.getByText('He has two phones and owes somebody money.', { exact: false })).toBeVisible();
  await expect(page.getByText('Suspicion is enough.', { exact: false })).toBeVisible();
});

test('a copy is broken, the finding says what is wrong, and its link leads to the field', async ({
  page,
}) => {
  await copy(page, builtIn);
  await expect(page.getByText(sayOfWriting('write.based-on', { title: builtIn.title }))).toBeVisible();
  await expect(await check(page)).toHaveText(sayOfWriting('write.check-nothing'));
  await toParts(page);

  await openPart(page, 'walk');
  await page.getByRole('radio', { name: sayOfEnds('noConcernRecorded') }).check();
  await toParts(page);
  await openPart(page, 'brief');
  await item(page, sayOfWriting('write.person'), 1)
    .getByRole('textbox', { name: sayOfWriting('write.person-about') })
    .fill('Rings from 0117 925 4321');
  await toParts(page);

  await expect(await check(page)).toHaveText(/\d things found/);
  await expect(
    page.getByText(sayOfScenarios('scenario-check.ends-elsewhere', { what: sayOfEnds('referring') })),
  ).toBeVisible();
  const said = sayOfScenarios('scenario-check.looks-like-phone-number', { what: '0117 925 4321' });
  await page.getByRole('listitem').filter({ hasText: said }).getByRole('link').click();
  await expect(heading(page, partTitle('brief'))).toBeVisible();
  await expect(page.getByText(said)).toBeVisible();
  const field = item(page, sayOfWriting('write.person'), 1).getByRole('textbox', {
    name: sayOfWriting('write.person-about'),
  });
  await expect(field).toBeFocused();
  await field.fill('15');
  await page.getByRole('link', { name: sayOfWriting('write.back-to-check') }).click();
  await expect(page.getByText(said)).toHaveCount(0);
  await page.getByRole('link', { name: sayOfWriting('write.end') }).click();
  await expect(page.getByRole('radio').first()).toBeFocused();
});

async function saveFile(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await press(page, new RegExp(`^${sayOfWriting('write.save-file')}`));
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function openFile(page: Page, text: string): Promise<void> {
  await page.getByLabel(sayOfWriting('write.open-file')).setInputFiles({
    name: 'scenario.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('a scenario is saved as a file, deleted, and opened again', async ({ page }) => {
  await copy(page, builtIn);
  const { name, text } = await saveFile(page);
  expect(name).toMatch(/^waymark-scenario-england-his-own-idea-[a-f0-9]{4}\.json$/);
  expect(JSON.parse(text)).toEqual({ ...builtIn, id: expect.any(String), title: copyTitle });

  await page.getByRole('link', { name: sayOfWriting('write.to-list') }).click();
  await press(page, new RegExp(`^${sayOfWriting('write.delete')}`));
  await press(page, new RegExp(`^${sayOfWriting('write.delete-yes')}`));
  await expect(page.getByText(sayOfWriting('write.none-yet'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(sayOfWriting('write.none-yet'))).toBeVisible();

  await openFile(page, text);
  await expect(page.getByText(sayOfWriting('write.opened', { title: copyTitle }))).toBeVisible();
  await openFile(page, text);
  await expect(page.getByText(sayOfWriting('write.opened-beside', { title: copyTitle }))).toBeVisible();
  await expect(page.getByRole('link', { name: copyTitle })).toHaveCount(2);
});

test('the file of a scenario gives the same one on another device, and it can be played there', async ({
  page,
  browser,
  baseURL,
}) => {
  await copy(page, builtIn);
  const { text } = await saveFile(page);
  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}), serviceWorkers: 'block' });
  const there = await other.newPage();
  await openList(there);
  await openFile(there, text);
  await there.getByRole('link', { name: copyTitle }).click();
  await expect(heading(there, copyTitle)).toBeVisible();
  expect(JSON.parse((await saveFile(there)).text)).toEqual(JSON.parse(text));
  await there.getByRole('link', { name: sayOfWriting('write.play') }).click();
  await expect(heading(there, copyTitle)).toBeVisible();
  await expect(there).toHaveURL(/\/training\/play\//);
  const learner = new Learner(there, { ...builtIn, title: copyTitle });
  await learner.begin('at-the-end');
  await learner.playTo('referring', builtIn.walk, []);
  await other.close();
});

const refused: readonly [string, string, string][] = [
  ['damaged', '{"format":', sayOfScenarios('scenario-file.not-json')],
  [
    'damaged in one place',
    JSON.stringify({ ...builtIn, people: [{ id: 'a', name: 'A', about: 7 }] }),
    sayOfScenarios('scenario-file.damaged', { place: 'people › 1 › about' }),
  ],
  ['newer', JSON.stringify({ ...builtIn, scenario: 99 }), sayOfScenarios('scenario-file.newer')],
  ['some other program’s', '{"version":1}', sayOfScenarios('scenario-file.not-a-scenario')],
  [
    'a live case’s',
    writeCaseFile({ 'danger.now': { typed: 'no' } }, '2026-11-24', { withAside: true }),
    sayOfScenarios('scenario-file.live-case'),
  ],
  [
    'an encrypted backup',
    'age-encryption.org/v1\n-> scrypt abc 18\n',
    sayOfScenarios('scenario-file.live-backup'),
  ],
  ['answers for the online form', '{"fr-location":"england"}', sayOfScenarios('scenario-file.live-answers')],
  [
    'a learner’s run',
    '{"format":"waymark-learner-run","version":1}',
    sayOfScenarios('scenario-file.learner-file'),
  ],
  ['with more in it', JSON.stringify({ ...builtIn, extra: 1 }), sayOfScenarios('scenario-file.holds-more')],
  ['too large', ' '.repeat(1_000_001), sayOfScenarios('scenario-file.too-large')],
];

test('a file that can not be opened is refused in words, and nothing is lost', async ({ page }) => {
  await begin(page, 'Mine');
  await page.getByRole('link', { name: sayOfWriting('write.to-list') }).click();
  for (const [what, text, words] of refused) {
    await openFile(page, text);
    await expect(page.getByRole('alert').filter({ hasText: words }), what).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mine', exact: true }), what).toBeVisible();
  }
  await openFile(page, writeScenarioFile(builtIn));
  await expect(page.getByText(sayOfWriting('write.opened-beside', { title: builtIn.title }))).toBeVisible();
});

test('a closed tab loses nothing, whatever was typed', async ({ page, context }) => {
  const typed = '<b>Ελληνικά</b> العربية 中文 👩‍👧 {what}\nsecond line';
  await begin(page, 'Half done');
  await openPart(page, 'about');
  await box(page, sayOfWriting('write.role')).fill(typed.replace('\n', ' '));
  await box(page, sayOfWriting('write.minutes')).fill('half an hour');
  await box(page, say('date.day')).fill('31');
  await box(page, say('date.month')).fill('2');
  await box(page, say('date.year')).fill('2026');
  await box(page, sayOfWriting('write.content-note')).fill(typed);
  await expect(page.getByText(sayOfWriting('write.gap-minutes-unread'))).toBeVisible();
  await expect(page.getByText(say('problem.date-impossible'))).toBeVisible();
  await press(page, sayOfWriting('write.next', { title: partTitle('brief') }));
  await box(page, sayOfWriting('write.brief')).fill('x'.repeat(50_000));
  await expect(page.getByText(sayOfWriting('write.long-text', { count: 50_000 }))).toBeVisible();
  await kept(page);
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(box(again, sayOfWriting('write.brief'))).toHaveValue('x'.repeat(50_000));
  await expect(again).toHaveTitle(new RegExp(`^Training: ${partTitle('brief')} – `));
  await toParts(again);
  await openPart(again, 'about');
  await expect(box(again, sayOfWriting('write.content-note'))).toHaveValue(typed);
  await expect(box(again, sayOfWriting('write.minutes'))).toHaveValue('half an hour');
  await expect(box(again, say('date.day'))).toHaveValue('31');
});

test('what is removed can be put back, and what is moved keeps its words', async ({ page }) => {
  await copy(page, builtIn);
  await openPart(page, 'material');
  const one = sayOfWriting('write.passage');
  const from = (number: number) => box(item(page, one, number), sayOfWriting('write.from'));
  const [first, second] = builtIn.material;
  await press(item(page, one, 1), new RegExp(`^${sayOfWriting('write.down')}`));
  await expect(from(1)).toHaveValue(second?.from ?? '');
  await expect(from(2)).toHaveValue(first?.from ?? '');
  await press(item(page, one, 2), new RegExp(`^${sayOfWriting('write.remove')}`));
  const name = sayOfWriting('write.numbered', { one, number: 2 });
  await press(page, sayOfWriting('write.undo', { item: name }));
  await expect(from(2)).toHaveValue(first?.from ?? '');
  await toParts(page);
  await expect(await check(page)).toHaveText(sayOfWriting('write.check-nothing'));
});

test('a name is changed in every part at once, and put back', async ({ page }) => {
  await copy(page, builtIn);
  await openPart(page, 'brief');
  const [child] = builtIn.people;
  const name = box(item(page, sayOfWriting('write.person'), 1), sayOfWriting('write.person-name'));
  await expect(name).toHaveValue(child?.name ?? '');
  await page.getByText(sayOfWriting('write.change-words'), { exact: true }).click();
  await box(page, sayOfWriting('write.change-words-from')).fill(child?.name ?? '');
  await press(page, sayOfWriting('write.change-words-do'));
  await expect(page.getByText(sayOfWriting('write.change-words-nothing-to-put'))).toBeVisible();
  await box(page, sayOfWriting('write.change-words-to')).fill('Zephyrine');
  await press(page, sayOfWriting('write.change-words-do'));
  await expect(name).toHaveValue('Zephyrine');
  await press(page, sayOfWriting('write.change-words-do'));
  await expect(page.getByText(sayOfWriting('write.change-words-nowhere'))).toBeVisible();
  await toParts(page);
  await expect(await check(page)).toHaveText(sayOfWriting('write.check-nothing'));
  await page.goBack();
  await openPart(page, 'brief');
  await page.getByText(sayOfWriting('write.change-words'), { exact: true }).click();
  await box(page, sayOfWriting('write.change-words-from')).fill('Zephyrine');
  await box(page, sayOfWriting('write.change-words-to')).fill('Yolanda');
  await press(page, sayOfWriting('write.change-words-do'));
  await expect(name).toHaveValue('Yolanda');
  await press(page, sayOfWriting('write.change-words-back'));
  await expect(name).toHaveValue('Zephyrine');
});

test('the pages break no rule of accessibility, in the dark too, and are no wider than a phone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const look = async (name: string) => {
    const { violations } = await axe(page).analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        name,
      )
      .toEqual([]);
    // Of the rules only this one hangs on the colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    const inTheDark = (await axe(page, 'color-contrast').analyze()).violations;
    expect
      .soft(
        inTheDark.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        name,
      )
      .toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
    await page.setViewportSize({ width: 320, height: 640 });
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), name)
      .toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1000, height: 800 });
  };
  await copy(page, builtIn);
  await look('parts');
  const address = new URL(page.url());
  const at = async (query: string) => {
    await page.goto(`${address.pathname}${address.search}&${query}`);
    await expect(page.getByRole('link', { name: /^(All parts|Back to)/ }).first()).toBeVisible();
    await look(query);
  };
  for (const part of writeParts) await at(`part=${part}`);
  await at('part=news&item=1');
  await at('part=expected&item=1');
  const another = page.getByRole('button', {
    name: new RegExp(`^${sayOfWriting('write.choose-another')}`),
  });
  await another.first().click();
  await look('a long list that is open');
  await at('part=walk&section=age');
  await at('part=check');
  await at('part=preview');
  await page.goto('/training/write/');
  await expect(page.getByRole('link', { name: copyTitle })).toBeVisible();
  await look('the list');
});

test('two tabs of one scenario keep the words of both', async ({ page, context }) => {
  await begin(page, 'Two tabs');
  await openPart(page, 'brief');
  await kept(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await box(page, sayOfWriting('write.brief')).fill('Written here.');
  await expect(box(other, sayOfWriting('write.brief'))).toHaveValue('Written here.');
  await press(other, sayOfWriting('write.add-person'));
  await box(other, sayOfWriting('write.person-name')).fill('Ty');
  await expect(box(page, sayOfWriting('write.person-name'))).toHaveValue('Ty');
  await page.reload();
  await expect(box(page, sayOfWriting('write.brief'))).toHaveValue('Written here.');
  await expect(box(page, sayOfWriting('write.person-name'))).toHaveValue('Ty');
});

test('news that changes an answer is written, arrives in the right walk, and nothing is found', async ({
  page,
}) => {
  await copy(page, builtIn);
  await openPart(page, 'news');
  await press(page, sayOfWriting('write.add-news'));
  const number = builtIn.injects.length + 1;
  await item(page, sayOfWriting('write.news-one'), number)
    .getByRole('link', { name: new RegExp(sayOfWriting('write.open-news')) })
    .click();
  await page.getByRole('radio', { name: sayOfScenarios('scenario-inject.document') }).check();
  await box(page, sayOfWriting('write.from')).fill('A passport, from his father');
  await box(page, sayOfWriting('write.news-text')).fill('He is 19.');
  await page.getByRole('radio', { name: sayOfWriting('write.arrives-by-answer') }).check();
  const { asks, options } = questionWords['age.under-18'];
  await list(page, sayOfWriting('write.question')).selectOption({ label: asks });
  await page.getByRole('checkbox', { name: options.yes, exact: true }).check();
  await press(page, sayOfWriting('write.revises-add'));
  await list(page, sayOfWriting('write.revises-which')).selectOption({ label: asks });
  await press(page, sayOfWriting('write.revises-add-question'));
  await page.getByRole('radio', { name: options['not-sure'], exact: true }).check();
  await press(page, sayOfWriting('write.revises-done'));
  await expect(page.getByRole('definition').filter({ hasText: options['not-sure'] })).toBeVisible();
  await press(page, sayOfWriting('write.back-to', { title: partTitle('news') }));
  await toParts(page);
  await expect(await check(page)).toHaveText(sayOfWriting('write.check-nothing'));
  await toParts(page);
  await page.getByRole('link', { name: sayOfWriting('write.preview') }).click();
  await expect(page.getByText(sayOfWriting('write.preview-revises'))).toBeVisible();
  await expect(page.getByText('A passport, from his father')).toBeVisible();
});
