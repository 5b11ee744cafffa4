import { expect, type Page } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import { say } from '@/lib/messages/words';
import type { Answers, Entry } from '@/lib/questions/answers';
import type { Scenario } from '@/lib/training/scenario';
import { scenarios } from '@/lib/training/scenarios';
import { type Step, stepAddresses, stepAsking, steps } from '@/machines/steps';
import { Practitioner } from './practitioner';

export const scenarioNamed = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};

const marked = (title: string) => `${sayOfTraining('training.marked-title', { title })} – ${say('app.name')}`;
const titles = {
  feedback: marked(sayOfTraining('feedback.title')),
  news: marked(sayOfTraining('play.news')),
};
export type Between = keyof typeof titles;

/** What is said of the danger page for each answer that leads there. */
const passedBy: Readonly<Record<string, string>> = {
  yes: say('danger.called'),
  'not-sure': say('danger.settled'),
};

/** Plays a scenario by its pages, as somebody in training would. */
export class Learner {
  readonly page: Page;
  readonly scenario: Scenario;
  readonly #hands: Practitioner;
  /** Called on every page that comes. */
  #onPage: (name: string) => Promise<void>;

  constructor(
    page: Page,
    scenario: Scenario,
    onPage: (name: string) => Promise<void> = async () => undefined,
  ) {
    this.page = page;
    this.scenario = scenario;
    this.#hands = new Practitioner(page);
    this.#onPage = onPage;
  }

  async begin(feedback: 'at-each-step' | 'at-the-end'): Promise<void> {
    const { page, scenario } = this;
    await page.goto('/training/');
    await page.getByRole('link', { name: scenario.title, exact: true }).click();
    await page.getByRole('radio', { name: sayOfTraining(`play.feedback.${feedback}`), exact: true }).check();
    await this.#onPage('note');
    await this.press(sayOfTraining('play.start'));
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
    await this.#onPage('reading');
    await this.turn(sayOfTraining('play.begin-walk'));
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Presses, and waits until another page has come. */
  async turn(name: string): Promise<void> {
    const before = await this.page.title();
    await this.press(name);
    await expect(this.page).not.toHaveTitle(before);
    await expect(this.page.locator('main h1')).toBeVisible();
  }

  async stepNow(): Promise<Step | null> {
    const address = new URL(this.page.url()).searchParams.get('step');
    return steps.find((step) => stepAddresses[step] === address) ?? null;
  }

  async between(): Promise<Between | null> {
    const title = await this.page.title();
    return title === titles.feedback ? 'feedback' : title === titles.news ? 'news' : null;
  }

  /** Ticks these signs of the list, with a note each. */
  signs(ids: readonly string[]): Entry {
    const seen = new Map(this.scenario.indicators.map((one) => [one.indicator, one.seen]));
    return {
      typed: ids.map((id) => ({
        id,
        entries: { indicator: { typed: id }, what: { typed: seen.get(id) ?? id } },
      })),
    };
  }

  /**
   * Answers page after page until the walk stands at an end. `met`: what stood between the pages. Danger is raised on the
   * page after news that calls for it.
   */
  async playTo(end: Step, answers: Answers, ticks: readonly string[]): Promise<Between[]> {
    const met: Between[] = [];
    for (let pages = 0; pages < 80; pages += 1) {
      const between = await this.between();
      if (between) {
        met.push(between);
        await this.#onPage(between);
        await this.turn(sayOfTraining(between === 'feedback' ? 'feedback.go-on' : 'play.news-go-on'));
        continue;
      }
      const step = await this.stepNow();
      await this.#onPage(step ?? 'nowhere');
      if (step === end) return met;
      if (step) await this.#pass(step, answers, ticks);
    }
    throw new Error(`The walk never came to ${end}`);
  }

  async #pass(step: Step, answers: Answers, ticks: readonly string[]): Promise<void> {
    switch (step) {
      case 'callingFirst':
        return this.turn(passedBy[String(answers['danger.now']?.typed)] ?? say('danger.called'));
      case 'explainingHandOver':
        return this.turn(say('hand-over.continue'));
      case 'recognising':
        await this.#hands.tick(this.signs(ticks));
        return this.turn(say('recognition.continue'));
      case 'layingOutElements':
        return this.turn(say('elements.continue'));
      case 'recording':
        return this.turn(say('tasks.review'));
      case 'reviewing':
        return this.turn(say('review.continue'));
      default: {
        const asked = Object.entries(stepAsking).find(([, asking]) => asking === step)?.[0];
        const section = Object.keys(stepAsking).find((one) => one === asked) as
          | keyof typeof stepAsking
          | undefined;
        if (section) await this.#hands.fill(section, answers);
        return this.turn(say('walk.continue'));
      }
    }
  }

  /** From an end to the debrief. */
  async end(noticed: string): Promise<void> {
    await this.turn(sayOfTraining('play.end'));
    await this.#onPage('noticing');
    await this.page.getByRole('textbox', { name: sayOfTraining('noticing.label') }).fill(noticed);
    await this.turn(sayOfTraining('noticing.done'));
    await this.#onPage('debrief');
  }
}
