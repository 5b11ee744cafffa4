import type { Page } from '@playwright/test';
import { indicatorCategoriesInEnglish, indicatorsInEnglish } from '@/lib/content/en/indicators';
import { indicatorCategories } from '@/lib/content/indicator-categories';
import { say } from '@/lib/messages/words';
import type { Answers, Entry, TypedItem } from '@/lib/questions/answers';
import { catalogue } from '@/lib/questions/catalogue';
import { questionsOf, sectionsToFill } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import { questionWords } from '@/lib/questions/en/words';
import type { Question, QuestionWords, SectionId } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { answer, type FieldWords, giveReason, group, type Scope } from './answering';
import { type Hands, withMouse } from './hands';

/** The day on which every invented case of these stories is written. */
export const today = '2026-11-24';

const questions: Readonly<Record<string, Question>> = catalogue;
const words: Readonly<Record<string, QuestionWords>> = questionWords;

const itemsIn = (entry: Entry | undefined): TypedItem[] =>
  Array.isArray(entry?.typed) ? entry.typed.filter((item) => typeof item !== 'string') : [];

/** Takes a case through the app by its pages, finding everything by role and name. */
export class Practitioner {
  constructor(
    readonly page: Page,
    readonly hands: Hands = withMouse,
  ) {}

  /** Opens the first page on the day of the stories. */
  async begin(): Promise<void> {
    await this.page.clock.setFixedTime(`${today}T10:00:00Z`);
    await this.page.goto('/');
    await this.press(say('start.start'));
  }

  async press(name: string): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name, exact: true }));
  }

  /** Answers one deciding page and goes on. */
  async decide(section: SectionId, answers: Answers): Promise<void> {
    await this.fill(section, answers);
    await this.press(say('walk.continue'));
  }

  /** From the first page to the question about age; hand-over pages are read and passed. */
  async walkToAge(answers: Answers): Promise<void> {
    await this.begin();
    for (const section of ['danger', 'nation', 'child-place', 'responder'] as const) {
      await this.decide(section, answers);
      // Anything but a plain no leads by way of 999.
      const danger = section === 'danger' ? answers['danger.now']?.typed : 'no';
      if (danger === 'no') continue;
      await this.press(say(danger === 'yes' ? 'danger.called' : 'danger.settled'));
    }
  }

  /** From the question about age to the conclusion, for somebody who is treated as a child. */
  async walkToConclusion(answers: Answers): Promise<void> {
    await this.decide('age', answers);
    if (answers['age.under-18']?.typed !== 'yes') await this.press(say('walk.continue'));
    await this.decide('child-protection', answers);
    await this.tick(answers['indicators.seen']);
    await this.press(say('recognition.continue'));
    await this.press(say('elements.continue'));
    await this.decide('conclusion', answers);
  }

  /** Every section of the record, by way of the task list, then the review and the end. */
  async fillRecord(answers: Answers): Promise<void> {
    for (const section of sectionsToFill(relevant(answers, today))) {
      await this.press(sectionWords[section].title);
      await this.fill(section, answers);
      await this.press(say('section.save-and-return'));
    }
    await this.press(say('tasks.review'));
    await this.press(say('review.continue'));
  }

  /** Fills every question of the section that is open, in its order, as far as the case has an entry. */
  async fill(section: SectionId, answers: Answers): Promise<void> {
    for (const id of questionsOf(section)) {
      const question = questions[id];
      const entry = answers[id];
      const ask = words[id];
      if (!question || !entry || !ask) continue;
      if (question.kind === 'items') await this.fillItems(id, entry);
      else await answer(this.hands, this.page, question, ask, entry);
    }
  }

  private async fillItems(id: string, entry: Entry): Promise<void> {
    const question = questions[id];
    const { item, asks } = words[id] ?? { asks: '' };
    if (question?.kind !== 'items' || !item) return;
    let number = 0;
    for (const { entries } of itemsIn(entry)) {
      number += 1;
      await this.hands.press(this.page.getByRole('button', { name: item.add, exact: true }));
      const card = group(this.page, say('questions.item-numbered', { one: item.one, number }));
      await this.fillFields(id, card, entries);
    }
    if (entry.missing) await giveReason(this.hands, this.page, asks, entry.missing);
  }

  private async fillFields(id: string, card: Scope, entries: Answers): Promise<void> {
    const question = questions[id];
    if (question?.kind !== 'items') return;
    for (const [field, kind] of Object.entries(question.fields)) {
      const ask: FieldWords | undefined = words[id]?.fields?.[field];
      const given = entries[field];
      if (ask && given && field !== 'indicator') await answer(this.hands, card, kind, ask, given);
    }
  }

  /** Ticks what the case has seen, each by searching for its own words, and writes its note. */
  async tick(entry: Entry | undefined): Promise<void> {
    const { page, hands } = this;
    const search = page.getByRole('textbox', { name: say('recognition.search'), exact: true });
    const own = new Map<string, number>();
    for (const { entries } of itemsIn(entry)) {
      const id = String(entries.indicator?.typed ?? '');
      const listed = Object.entries(indicatorsInEnglish).find(([known]) => known === id)?.[1];
      const category = indicatorCategories.find((known) => id === `other:${known}`);
      await hands.fill(search, listed?.text ?? '');
      if (listed) {
        const box = page.getByRole('checkbox', { name: listed.text, exact: true });
        await hands.check(box);
        await this.fillFields('indicators.seen', page.locator('.waymark-tick', { has: box }), entries);
      } else if (category) {
        const { name } = indicatorCategoriesInEnglish[category];
        const opener = page.getByRole('button', { name, exact: true });
        if ((await opener.getAttribute('aria-expanded')) === 'false') await hands.press(opener);
        await hands.press(
          page.getByRole('button', {
            name: `${say('recognition.add-something-else')} (${name})`,
            exact: true,
          }),
        );
        const nth = own.get(category) ?? 0;
        own.set(category, nth + 1);
        const note = group(page, say('recognition.something-else-in', { category: name })).nth(nth);
        await this.fillFields('indicators.seen', note, entries);
      }
    }
    await hands.fill(search, '');
  }
}
