import type { Page } from '@playwright/test';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import type { QuestionWords } from '@/lib/questions/question';
import type { Words } from './disk-traces';

const questions: Readonly<Record<string, QuestionWords>> = questionWords;
/** The buttons that add something to a list, by what they begin with. */
const adding = [
  ...Object.values(questions).flatMap(({ item }) => item?.add ?? []),
  say('recognition.add-something-else'),
];

/** In the page: opens all that can be opened by a press, and adds one item to every list. */
async function openFolds(names: readonly string[]): Promise<void> {
  const drawn = () => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  const folded = 'main details:not([open]) > summary, main button[aria-expanded="false"]';
  const pressAll = async (closed: () => HTMLElement[]) => {
    // A fold may hold folds.
    for (let found = closed(); found.length > 0; found = closed()) {
      for (const one of found) one.click();
      await drawn();
    }
  };
  const foldsNow = () =>
    [...document.querySelectorAll<HTMLElement>(folded)].filter((one) => one.checkVisibility());
  await pressAll(foldsNow);
  const lists = [...document.querySelectorAll('main button')].filter((button) =>
    names.some((name) => button.textContent?.startsWith(name)),
  );
  for (const list of lists) if (list instanceof HTMLElement) list.click();
  await drawn();
  await pressAll(foldsNow);
}

/**
 * In the page: types a word into each field that does not hold one yet, as a keyboard does, and gives the fields' names in
 * their order. `first`: the number of the first word. A field that does not take what is typed is named last, twice.
 */
async function typeIntoFields({ mark, first }: { mark: string; first: number }): Promise<string[]> {
  const boxes = 'textarea, input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"])';
  // From the last to the first: a search box in front hides what it does not find.
  const next = () =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(boxes)]
      .reverse()
      .find((box) => box.checkVisibility() && !box.disabled && !box.readOnly && !box.value.includes(mark));
  const typed: string[] = [];
  for (let box = next(), last = null as typeof box | null; box; box = next()) {
    typed.push(box.id || box.name);
    if (box === last) return typed;
    last = box;
    box.focus();
    box.select();
    document.execCommand('insertText', false, `${mark}${String(first + typed.length - 1).padStart(4, '0')}`);
    await new Promise((done) => setTimeout(done));
  }
  return typed;
}

/**
 * In the page: chooses options one after the other, none twice, until one of them shows a field without a word. Gives
 * what it has chosen; nothing more once no option is left.
 */
async function chooseOn({ mark, before }: { mark: string; before: readonly string[] }): Promise<string[]> {
  const drawn = () => new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  const boxes = 'textarea, input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"])';
  const isEmptyFieldThere = () =>
    [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(boxes)].some(
      (box) => box.checkVisibility() && !box.disabled && !box.readOnly && !box.value.includes(mark),
    );
  // One item of a list is like another.
  const nameOf = ({ name, id, value }: HTMLInputElement) =>
    `${(name || id).replace(/\.item-[\w-]+\./, '.')} ${value}`;
  const chosen: string[] = [];
  for (;;) {
    const option = [
      ...document.querySelectorAll<HTMLInputElement>('main [type="radio"], main [type="checkbox"]'),
    ].find(
      (one) =>
        !one.checked &&
        one.checkVisibility() &&
        // A reason why there is no answer has no words of its own, and the listed signs are a hundred times the same.
        !/-reason$/.test(one.name) &&
        !one.matches('.waymark-category [type="checkbox"]') &&
        !before.includes(nameOf(one)) &&
        !chosen.includes(nameOf(one)),
    );
    if (!option) return chosen;
    option.click();
    chosen.push(nameOf(option));
    await drawn();
    if (isEmptyFieldThere()) return chosen;
  }
}

/** Types a word of its own into every field of the page that is empty or holds something else. Gives how many. */
async function fillFields(page: Page, words: Words, place: string): Promise<number> {
  const fields = await page.evaluate(typeIntoFields, { mark: words.mark, first: words.typedIn.length });
  for (const field of fields) words.next(`${place}: ${field}`);
  const last = fields.at(-1);
  if (last !== undefined && last === fields.at(-2)) {
    throw new Error(`${place}: ${last} does not take what is typed`);
  }
  return fields.length;
}

/**
 * Opens what can be opened on this page, and types into every field there is, found by looking: those that only some
 * option shows, too. Gives how many words were typed.
 */
export async function fillPage(page: Page, words: Words, place: string): Promise<number> {
  await page.evaluate(openFolds, adding);
  let filled = await fillFields(page, words, place);
  const before: string[] = [];
  for (;;) {
    const chosen = await page.evaluate(chooseOn, { mark: words.mark, before });
    before.push(...chosen);
    const more = await fillFields(page, words, place);
    filled += more;
    if (more === 0) return filled;
  }
}

/**
 * Sends off the forms of the page as they are, as a press on their buttons would: browsers keep what is sent. `which`: the
 * question's own form, or also those that stand folded away.
 */
export async function sendForms(page: Page, which: 'own' | 'all'): Promise<void> {
  await page.evaluate(
    async (forms) => {
      for (const form of document.querySelectorAll<HTMLFormElement>(forms)) form.requestSubmit();
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
    },
    which === 'own' ? 'main form:not(details form)' : 'main form',
  );
}
