import type { Locator, Page } from '@playwright/test';

/** How a practitioner works a page: with a mouse, or with the keyboard alone. */
export interface Hands {
  fill(box: Locator, text: string): Promise<void>;
  check(option: Locator): Promise<void>;
  press(thing: Locator): Promise<void>;
}

export const withMouse: Hands = {
  fill: (box, text) => box.fill(text),
  check: (option) => option.check(),
  press: (thing) => thing.click(),
};

/** A page holds fewer things to stop at than this; more means that the one looked for can not be reached. */
const mostStops = 600;

/** Whether the focus is on this very element. */
const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Tab alone, from wherever the focus is, until it is on one of these. */
async function tabTo(page: Page, arrived: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await arrived()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reaches it');
}

/**
 * Tab up to shortly before a thing that is further on, without looking where the focus is after each press: counts what
 * Tab surely stops at on the way, a group of radio buttons once.
 */
async function tabNear(page: Page, target: Locator): Promise<void> {
  const stops = await target.evaluate((element) => {
    const stopping = 'a[href], button, input:not([type="radio"]), select, textarea, summary';
    const all = [...document.querySelectorAll(`${stopping}, :focus`)].filter(
      (one) => one.checkVisibility() && !one.matches(':disabled'),
    );
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 0;
    const after = Node.DOCUMENT_POSITION_FOLLOWING;
    return all.filter(
      (one) => focused.compareDocumentPosition(one) & after && one.compareDocumentPosition(element) & after,
    ).length;
  });
  for (let pressed = 0; pressed < stops; pressed += 1) await page.keyboard.press('Tab');
}

/** Every press is a key: Tab to get there, Space, Enter and arrows to choose. Text comes in as from an input method. */
export function withKeyboard(page: Page): Hands {
  const to = async (target: Locator) => {
    await target.waitFor();
    await tabNear(page, target);
    await tabTo(page, () => isFocused(target));
  };
  return {
    async fill(box, text) {
      await to(box);
      await page.keyboard.press('ControlOrMeta+a');
      if (text === '') await page.keyboard.press('Delete');
      else await page.keyboard.insertText(text);
    },
    async check(option) {
      await option.waitFor();
      await tabNear(page, option);
      if ((await option.getAttribute('type')) === 'checkbox') {
        await to(option);
        if (!(await option.isChecked())) await page.keyboard.press('Space');
        return;
      }
      // Tab stops once at a group of radio buttons; the arrows choose within it.
      await tabTo(page, () =>
        option.evaluate((element) => {
          const focused = document.activeElement;
          return (
            focused instanceof HTMLInputElement &&
            element instanceof HTMLInputElement &&
            focused.type === 'radio' &&
            focused.name === element.name
          );
        }),
      );
      await page.keyboard.press('Space');
      for (let moves = 0; moves < mostStops && !(await option.isChecked()); moves += 1) {
        await page.keyboard.press('ArrowDown');
      }
    },
    async press(thing) {
      await to(thing);
      await page.keyboard.press('Enter');
    },
  };
}
