import type { Locator, Page } from '@playwright/test';
import { indicatorCategoriesInEnglish, indicatorsInEnglish } from '@/lib/content/en/indicators';
import { indicatorCategories } from '@/lib/content/indicator-categories';
import { say } from '@/lib/messages/words';
import type { Answers, Entry, TypedDate, TypedItem, TypedUncertainDate } from '@/lib/questions/answers';
import { catalogue } from '@/lib/questions/catalogue';
import { questionsOf, sectionsToFill } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import { questionWords } from '@/lib/questions/en/words';
import type { ItemField, Kind, Question, QuestionWords, SectionId } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';

/** The day on which every invented case of these stories is written. */
export const today = '2026-11-24';

const questions: Readonly<Record<string, Question>> = catalogue;
const words: Readonly<Record<string, QuestionWords>> = questionWords;
type FieldWords = Pick<QuestionWords, 'asks' | 'options'>;
type Scope = Page | Locator;

const group = (scope: Scope, name: string) => scope.getByRole('group', { name, exact: true });
export const press = (page: Scope, name: string) => page.getByRole('button', { name, exact: true }).click();
export const goOn = (page: Page) => press(page, say('walk.continue'));

async function fillDate(boxes: Locator, date: TypedDate): Promise<void> {
  for (const part of ['day', 'month', 'year'] as const) {
    const box = boxes.getByRole('textbox', { name: say(`date.${part}`), exact: true });
    if (date[part] !== '') await box.fill(date[part]);
  }
}

async function fillWhen(question: Locator, when: TypedUncertainDate): Promise<void> {
  if (when.by === '') return;
  await question.getByRole('radio', { name: say(`questions.dated-by-${when.by}`), exact: true }).check();
  switch (when.by) {
    case 'age':
      return question.getByRole('textbox', { name: say('questions.date-age'), exact: true }).fill(when.age);
    case 'between':
      await fillDate(group(question, say('questions.date-from')), when.from);
      return fillDate(group(question, say('questions.date-to')), when.to);
    default:
      return fillDate(group(question, say(`questions.dated-by-${when.by}`)), when);
  }
}

/** Says why there is no answer to one question. */
async function giveReason(scope: Scope, asks: string, reason: NonNullable<Entry['missing']>): Promise<void> {
  const summary = `${say('questions.missing')} ${say('questions.missing-of', { question: asks })}`;
  const shown = scope.getByText(summary, { exact: true });
  await shown.click();
  const details = shown.locator('xpath=ancestor::details[1]');
  await details.getByRole('radio', { name: say(`questions.missing-${reason}`), exact: true }).check();
}

/** Answers one question or one field as a practitioner would: found by what it asks, filled by what it is. */
export async function answer(
  scope: Scope,
  field: Kind | ItemField,
  ask: FieldWords,
  entry: Entry,
): Promise<void> {
  const { typed, missing } = entry;
  if (typed !== undefined) {
    switch (field.kind) {
      case 'choice':
        await group(scope, ask.asks)
          .getByRole('radio', { name: ask.options?.[String(typed)] ?? '', exact: true })
          .check();
        break;
      case 'choices':
        for (const option of Array.isArray(typed) ? typed : []) {
          const name = ask.options?.[String(option)] ?? '';
          await group(scope, ask.asks).getByRole('checkbox', { name, exact: true }).check();
        }
        break;
      case 'past-date':
        if (typeof typed === 'object' && 'day' in typed) await fillDate(group(scope, ask.asks), typed);
        break;
      case 'uncertain-date':
        if (typeof typed === 'object' && 'by' in typed) await fillWhen(group(scope, ask.asks), typed);
        break;
      case 'pick':
        await scope.getByRole('combobox', { name: ask.asks, exact: true }).fill(String(typed));
        break;
      default:
        await scope.getByRole('textbox', { name: ask.asks, exact: true }).fill(String(typed));
    }
  }
  if (missing) await giveReason(scope, ask.asks, missing);
}

const itemsIn = (entry: Entry | undefined): TypedItem[] =>
  Array.isArray(entry?.typed) ? entry.typed.filter((item) => typeof item !== 'string') : [];

async function fillItems(page: Page, id: string, entry: Entry): Promise<void> {
  const question = questions[id];
  const { item, fields = {}, asks } = words[id] ?? { asks: '' };
  if (question?.kind !== 'items' || !item) return;
  let number = 0;
  for (const { entries } of itemsIn(entry)) {
    number += 1;
    await press(page, item.add);
    const card = group(page, say('questions.item-numbered', { one: item.one, number }));
    for (const [field, kind] of Object.entries(question.fields)) {
      const ask = fields[field];
      const given = entries[field];
      if (ask && given) await answer(card, kind, ask, given);
    }
  }
  if (entry.missing) await giveReason(page, asks, entry.missing);
}

/** Fills every question of the section that is open, in its order, as far as the case has an entry. */
export async function fillSection(page: Page, section: SectionId, answers: Answers): Promise<void> {
  for (const id of questionsOf(section)) {
    const question = questions[id];
    const entry = answers[id];
    const ask = words[id];
    if (!question || !entry || !ask) continue;
    if (question.kind === 'items') await fillItems(page, id, entry);
    else await answer(page, question, ask, entry);
  }
}

/** Ticks what the case has seen, each by searching for its own words, and writes its note. */
export async function tickIndicators(page: Page, entry: Entry | undefined): Promise<void> {
  const { fields } = catalogue['indicators.seen'];
  const search = page.getByRole('textbox', { name: say('recognition.search'), exact: true });
  const own = new Map<string, number>();
  for (const { entries } of itemsIn(entry)) {
    const id = String(entries.indicator?.typed ?? '');
    const listed = Object.entries(indicatorsInEnglish).find(([known]) => known === id)?.[1];
    const category = indicatorCategories.find((known) => id === `other:${known}`);
    let note: Locator = page.locator('main');
    if (listed) {
      await search.fill(listed.text);
      await page.getByRole('checkbox', { name: listed.text, exact: true }).check();
      note = page.locator('.waymark-tick', {
        has: page.getByRole('checkbox', { name: listed.text, exact: true }),
      });
    } else if (category) {
      await search.fill('');
      const { name } = indicatorCategoriesInEnglish[category];
      const opener = page.getByRole('button', { name, exact: true });
      if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
      await page.getByRole('button', { name: `${say('recognition.add-something-else')} (${name})` }).click();
      const nth = own.get(category) ?? 0;
      own.set(category, nth + 1);
      note = group(page, say('recognition.something-else-in', { category: name })).nth(nth);
    }
    for (const [field, kind] of Object.entries(fields)) {
      const ask: FieldWords | undefined = words['indicators.seen']?.fields?.[field];
      const given = entries[field];
      if (field !== 'indicator' && ask && given) await answer(note, kind, ask, given);
    }
  }
  await search.fill('');
}

/** Answers one deciding page and goes on. */
export async function decide(page: Page, section: SectionId, answers: Answers): Promise<void> {
  await fillSection(page, section, answers);
  await goOn(page);
}

/** From the first page to the answer about age, by the case's own answers. */
export async function walkToAge(page: Page, answers: Answers): Promise<void> {
  await page.goto('/');
  await press(page, say('start.start'));
  for (const section of ['danger', 'nation', 'child-place', 'responder'] as const) {
    await decide(page, section, answers);
  }
}

/** The whole walk of a case to its task list; `shown` is called once each new step stands there. */
export async function walkToRecord(
  page: Page,
  answers: Answers,
  shown: () => Promise<void> = async () => undefined,
): Promise<void> {
  await walkToAge(page, answers);
  const from = relevant(answers, today);
  if (await page.getByRole('button', { name: say('hand-over.continue'), exact: true }).isVisible()) {
    await press(page, say('hand-over.continue'));
  }
  await decide(page, 'age', answers);
  await shown();
  if (from.reading('age.under-18').is !== 'answered' || answers['age.under-18']?.typed !== 'yes')
    await goOn(page);
  await decide(page, 'child-protection', answers);
  await shown();
  await tickIndicators(page, answers['indicators.seen']);
  await press(page, say('recognition.continue'));
  await shown();
  await press(page, say('elements.continue'));
  await decide(page, 'conclusion', answers);
  await shown();
}

/** Every section of the record, by way of the task list, then the review and the end. */
export async function fillRecord(
  page: Page,
  answers: Answers,
  shown: () => Promise<void> = async () => undefined,
): Promise<void> {
  for (const section of sectionsToFill(relevant(answers, today))) {
    await press(page, sectionWords[section].title);
    await shown();
    await fillSection(page, section, answers);
    await press(page, say('section.save-and-return'));
    await shown();
  }
  await press(page, say('tasks.review'));
  await shown();
  await press(page, say('review.continue'));
  await shown();
}
