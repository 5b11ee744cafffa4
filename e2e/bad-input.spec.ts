import { expect, type Locator, type Page, test } from '@playwright/test';
import { say } from '@/lib/messages/words';
import { type Answers, noUncertainDate, type TypedUncertainDate } from '@/lib/questions/answers';
import { questionWords } from '@/lib/questions/en/words';
import type { QuestionWords, RecordSection } from '@/lib/questions/question';
import type { Step } from '@/machines/steps';
import { group } from './answering';
import { goTo, openCase } from './opened-case';
import { Practitioner } from './practitioner';

const words: Readonly<Record<string, QuestionWords>> = questionWords;
const asks = (id: string) => words[id]?.asks ?? '';
const typed = (value: string) => ({ typed: value });
/** A case that has come to its record, with nothing in it. */
const begun: Answers = {
  'danger.now': typed('no'),
  'nation.of-referral': typed('wales'),
  'child-place.nation': typed('wales'),
  'responder.kind': typed('police'),
  'age.under-18': typed('not-sure'),
  'child-protection.referred': typed('not-yet'),
  'conclusion.is': typed('refer-now'),
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, id: string, role: 'textbox' | 'combobox' = 'textbox') =>
  page.getByRole(role, { name: asks(id), exact: true });

const longText = 50_000;
const filled = (pattern: string, length = longText) =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('');

/** What nobody means to type, and somebody pastes. */
const texts = {
  'every script, and emoji': filled(
    'Zoë Čapek Ξένια Олена مريم ژاله יעל ሰላም अनीता অমিত ஆனந்த் නිමල් ไทยำ 王小明 ქეთევანი Զարուհի Nguyễn 👩🏽‍👧 𐍈 ',
  ),
  // Among letters: a browser takes a minute to lay out tens of thousands of them side by side.
  'halves of emoji': filled(`a\ud83d b\ude00 ${'and then letters of every day, '.repeat(4)}`),
  'control characters': filled(
    `a${codes(1, 31)}${codes(127, 160)}${codes(0x200b, 0x200f)}${codes(0x202a, 0x202e)}${codes(0x2066, 0x2069)}\ufeff\uffff`,
  ),
  markup: filled(
    '<script>document.title="run"</script><img src=x onerror="document.title=1">&amp;&#0;</textarea>{problem}{typed}$&$1%00\'"`-->]]>\\u0041 ',
  ),
  'one long word': filled('w'),
} as const;

/** What the browser's field holds, as JSON: the half of an emoji can not be handed over as it is. */
const heldIn = (box: Locator) =>
  box.evaluate((input) =>
    input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
      ? JSON.stringify(input.value)
      : null,
  );

/** Pastes a text over what is in a field, and gives what the field then holds. */
async function paste(box: Locator, text: string): Promise<string | null> {
  await box.evaluate((input, json) => {
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return;
    input.focus();
    input.select();
    document.execCommand('insertText', false, JSON.parse(json));
  }, JSON.stringify(text));
  return heldIn(box);
}

/** Whether a field still holds what the browser delivered: said as true or false, for such texts drown a report. */
const holds = async (box: Locator, delivered: string | null) => (await heldIn(box)) === delivered;

const places: readonly { at: Step; id: string }[] = [
  { at: 'askingChildPlace', id: 'child-place.area' },
  { at: 'askingChildProtection', id: 'child-protection.why-not-yet' },
];
for (const { at, id } of places) {
  test(`anything of 50,000 characters is kept in ${id}, past Continue, Back and danger`, async ({ page }) => {
    test.setTimeout(120_000);
    await openCase(page, begun);
    await goTo(page, at);
    const box = field(page, id);
    for (const [what, text] of Object.entries(texts)) {
      const delivered = await paste(box, text);
      expect(String(delivered).length, what).toBeGreaterThan(longText * 0.8);
      await button(page, say('walk.continue')).click();
      await expect(box).toHaveCount(0);
      await button(page, say('walk.back')).click();
      expect(await holds(box, delivered), `${what}: after Continue and Back`).toBe(true);
      await button(page, say('walk.danger')).click();
      await button(page, say('danger.passed')).click();
      expect(await holds(box, delivered), `${what}: after danger`).toBe(true);
      await expect(page).not.toHaveTitle(/run/);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

/** One field of each kind that is typed in, and what is pasted there. */
const kinds: readonly [RecordSection, string, keyof typeof texts, ('textbox' | 'combobox')?][] = [
  ['referrer', 'referrer.phone', 'markup'],
  ['referrer', 'referrer.email', 'every script, and emoji'],
  ['referrer', 'referrer.organisation', 'one long word', 'combobox'],
  ['child', 'child.first-name', 'every script, and emoji'],
  ['child', 'child.nationality', 'markup', 'combobox'],
  ['child', 'child.children-count', 'one long word'],
  ['child', 'child.immigration-status', 'control characters'],
];

test('a long text in any kind of field is there on coming back, and whole in the check of answers', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const item = { id: 'one', entries: { began: { typed: { ...noUncertainDate, by: 'age' as const } } } };
  await openCase(page, {
    ...begun,
    'child.has-children': typed('yes'),
    'exploitation.situations': { typed: [item] },
  });
  const situation = group(page, say('questions.item-numbered', { one: 'Situation', number: 1 }));
  const boxes: [RecordSection, string, Locator, keyof typeof texts][] = [
    ...kinds.map(([section, id, what, role]): [RecordSection, string, Locator, keyof typeof texts] => [
      section,
      id,
      field(page, id, role),
      what,
    ]),
    ['child', 'a birth date', group(page, asks('child.birth-date')).getByLabel(say('date.day')), 'markup'],
    [
      'exploitation',
      'an age',
      situation.getByRole('textbox', { name: say('questions.date-age'), exact: true }),
      'one long word',
    ],
    [
      'exploitation',
      'own words',
      situation.getByRole('textbox', {
        name: words['exploitation.situations']?.fields?.words?.asks ?? '',
        exact: true,
      }),
      'halves of emoji',
    ],
  ];
  const delivered = new Map<string, string | null>();
  for (const section of ['referrer', 'child', 'exploitation'] as const) {
    await goTo(page, 'answeringSection', section);
    for (const [of, name, box, what] of boxes) {
      if (of === section) delivered.set(name, await paste(box, texts[what]));
    }
    await button(page, say('section.save-and-return')).click();
    await goTo(page, 'answeringSection', section);
    for (const [of, name, box] of boxes) {
      if (of === section) expect(await holds(box, delivered.get(name) ?? null), name).toBe(true);
    }
  }
  await goTo(page, 'reviewing');
  const lost = await page.locator('main').evaluate(
    (main, given) => {
      const shown = main.textContent ?? '';
      return given.filter(([, json]) => !shown.includes(JSON.parse(json ?? '""'))).map(([name]) => name);
    },
    [...delivered],
  );
  expect(lost).toEqual([]);
  expect(delivered.size).toBe(boxes.length);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

const longFields = [
  { at: 'askingResponder', id: 'responder.other-kind' },
  { at: 'askingChildPlace', id: 'child-place.area' },
  { at: 'askingChildProtection', id: 'child-protection.why-not-yet' },
] as const satisfies readonly { at: Step; id: string }[];

test('over 15,000 characters is said at the field, and nothing is cut', async ({ page }) => {
  await openCase(page, { ...begun, 'responder.kind': typed('other') });
  for (const { at, id } of longFields) {
    await goTo(page, at);
    const box = field(page, id);
    await box.fill(filled('ab ', 15_000));
    await expect(box).not.toHaveAccessibleDescription(new RegExp(say('problem.too-long')));
    await box.fill(filled('ab ', 15_002));
    const over = `${say('problem.too-long')} (${say('questions.over-limit', { count: 2 })})`;
    const described = await box.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((part) => document.getElementById(part)?.textContent)
        .join(' '),
    );
    expect(described, id).toContain(over);
    expect((await box.inputValue()).length, id).toBe(15_002);
  }
});

const textOf = (id: Parameters<typeof say>[0]) => new RegExp(say(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const birthDates = [
  ['an impossible day', ['31', '2', '2011'], 'problem.date-impossible'],
  ['a month that is no month', ['27', 'Novembr', '2010'], 'problem.date-month'],
  ['a day to come', ['1', '1', '2031'], 'problem.date-future'],
  ['half a date', ['', '3', '2011'], 'problem.date-incomplete'],
  ['a year in two figures', ['1', '3', '11'], 'problem.date-year'],
  ['an adult’s birth date against “not sure”', ['2', '3', '1999'], 'questions.over-18-by-birth-date'],
  ['a child’s birth date against “not sure”', ['2', '3', '2012'], 'questions.under-18-by-birth-date'],
] as const;

test('a birth date that can not be, or that another answer speaks against, is said kindly and kept', async ({
  page,
}) => {
  await openCase(page, begun);
  await goTo(page, 'answeringSection', 'child');
  const date = group(page, asks('child.birth-date'));
  const boxes = (['day', 'month', 'year'] as const).map((part) =>
    date.getByRole('textbox', { name: say(`date.${part}`), exact: true }),
  );
  for (const [what, parts, problem] of birthDates) {
    for (const [index, box] of boxes.entries()) await box.fill(parts[index] ?? '');
    await field(page, 'child.first-name').focus();
    await expect(date, what).toHaveAccessibleDescription(textOf(problem));
    await button(page, say('section.save-and-return')).click();
    await goTo(page, 'answeringSection', 'child');
    await expect(date, what).toHaveAccessibleDescription(textOf(problem));
    for (const [index, box] of boxes.entries()) await expect(box, what).toHaveValue(parts[index] ?? '');
  }
});

const inYear = (year: string): TypedUncertainDate => ({ ...noUncertainDate, by: 'year', year });

test('an end before its start is said where it was written, and both are kept', async ({ page }) => {
  const range: TypedUncertainDate = {
    ...noUncertainDate,
    by: 'between',
    from: { day: '', month: '5', year: '2025' },
    to: { day: '', month: '', year: '2024' },
  };
  const item = (id: string, began: TypedUncertainDate, ended: TypedUncertainDate) => ({
    id,
    entries: { began: { typed: began }, ended: { typed: ended } },
  });
  await openCase(page, {
    ...begun,
    'exploitation.situations': {
      typed: [item('one', inYear('2025'), inYear('2025')), item('two', range, inYear('2026'))],
    },
  });
  await goTo(page, 'answeringSection', 'exploitation');
  const situation = (number: number) =>
    group(page, say('questions.item-numbered', { one: 'Situation', number }));
  const { began, ended } = words['exploitation.situations']?.fields ?? {};
  const end = group(situation(1), ended?.asks ?? '');
  const year = end.getByRole('textbox', { name: say('date.year'), exact: true });
  await expect(end).not.toHaveAccessibleDescription(textOf('questions.end-before-start'));
  await year.fill('2024');
  await field(page, 'exploitation.phones-and-accounts').focus();
  await expect(end).toHaveAccessibleDescription(textOf('questions.end-before-start'));
  await expect(group(situation(2), began?.asks ?? '')).toHaveAccessibleDescription(
    textOf('problem.range-order'),
  );

  await button(page, say('section.save-and-return')).click();
  await goTo(page, 'answeringSection', 'exploitation');
  await expect(end).toHaveAccessibleDescription(textOf('questions.end-before-start'));
  await expect(year).toHaveValue('2024');
});

/** The deciding steps up to "safeguard and come back", what stops each, and what then leads on. */
const stops: readonly { section: Parameters<Practitioner['decide']>[0]; first: string; answers: Answers }[] =
  [
    { section: 'danger', first: 'danger.now', answers: { 'danger.now': typed('no') } },
    { section: 'nation', first: 'nation.of-referral', answers: { 'nation.of-referral': typed('england') } },
    {
      section: 'child-place',
      first: 'child-place.nation',
      answers: { 'child-place.nation': typed('england') },
    },
    { section: 'responder', first: 'responder.kind', answers: { 'responder.kind': typed('police') } },
    { section: 'age', first: 'age.under-18', answers: { 'age.under-18': typed('yes') } },
    {
      section: 'child-protection',
      first: 'child-protection.referred',
      answers: { 'child-protection.referred': typed('yes') },
    },
  ];

/** Presses Continue with nothing answered: the summary has the focus, says it as the field does, and leads there. */
async function isStopped(page: Page, id: string): Promise<void> {
  const address = page.url();
  await button(page, say('walk.continue')).click();
  const summary = page.locator('.govuk-error-summary');
  await expect(summary, id).toBeFocused();
  await expect(summary.getByRole('heading', { name: say('govuk.problem-heading') })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  const problem = say('problem.choice-missing');
  await summary
    .getByRole('link', { name: `${words[id]?.short ?? asks(id)}: ${problem}`, exact: true })
    .click();
  const question = group(page, asks(id));
  await expect(question, id).toHaveAccessibleDescription(textOf('problem.choice-missing'));
  await expect(question.getByRole('radio').first(), id).toBeFocused();
  expect(page.url(), id).toBe(address);
}

test('Continue without an answer says what is missing, in one wording, and leads to it', async ({ page }) => {
  test.setTimeout(90_000);
  const who = new Practitioner(page);
  await who.begin();
  for (const { section, first, answers } of stops) {
    await expect(group(page, asks(first))).toBeVisible();
    await isStopped(page, first);
    await who.decide(section, answers);
  }
});

test('several missing answers are named one by one, each in the wording at its field', async ({ page }) => {
  await openCase(page, { ...begun, 'conclusion.is': typed('safeguard-and-come-back') });
  await goTo(page, 'askingWhyWaiting');
  await button(page, say('walk.continue')).click();
  const summary = page.locator('.govuk-error-summary');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(3);
  const why = field(page, 'waiting.why');
  await expect(why).toHaveAccessibleDescription(textOf('problem.text-missing'));
  await expect(group(page, asks('waiting.when'))).toHaveAccessibleDescription(textOf('problem.date-missing'));
  const line = `${words['waiting.why']?.short ?? asks('waiting.why')}: ${say('problem.text-missing')}`;
  await summary.getByRole('link', { name: line, exact: true }).click();
  await expect(why).toBeFocused();
  await why.fill('The person is on the same ward.');
  await expect(summary.getByRole('link')).toHaveCount(2);
});
