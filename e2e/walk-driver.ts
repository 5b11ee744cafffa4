import type { Page } from '@playwright/test';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { caseIn, goTo, openCase } from './opened-case';
import { Practitioner } from './practitioner';

/** Measures what runs in it, and nothing else: `scripts/bench.ts` reads the browser's own count before and after. */
type Measured = (step: () => Promise<void>) => Promise<void>;

/** The longest a step may take here before something is wrong with the walk itself. */
const longestStep = 10_000;

/** Where a button is, in view. */
async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const button = page.getByRole('button', { name, exact: true });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error(`There is no button "${name}"`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * A practitioner whose presses are bare clicks at a place on the screen, so that what looks for the button (which runs
 * in the page too) is not counted as the app's work. Starts on the first page as it stands, by the real clock.
 */
class MeasuredPractitioner extends Practitioner {
  readonly #measured: Measured;

  constructor(page: Page, measured: Measured) {
    super(page);
    this.#measured = measured;
  }

  override async begin(): Promise<void> {
    await this.press(say('start.start'));
  }

  override async press(name: string): Promise<void> {
    const { page } = this;
    const at = await middleOf(page, name);
    const before = page.url();
    await this.#measured(async () => {
      await page.mouse.click(at.x, at.y);
      await page.evaluate(stepStands, { before, longest: longestStep });
    });
  }
}

/** In the page: comes back when another step's address and heading are there and have been painted. */
async function stepStands({ before, longest }: { before: string; longest: number }): Promise<void> {
  const start = performance.now();
  // Two frames more once it stands there: drawn in the first, painted by the second.
  for (let frames = 0; frames < 2; ) {
    if (performance.now() - start > longest) throw new Error(`Nothing followed the step ${before}`);
    await new Promise((painted) => requestAnimationFrame(painted));
    if (location.href !== before && document.querySelector('h1')) frames += 1;
  }
}

const answers: Answers = caseIn('england');
const of = (button: 'outputs.open' | 'outputs.pdf') =>
  `${say(button)} ${say('outputs.of', { paper: say('outputs.summary') })}`;

/** From the first page, which is open, by every page of a full case to its summary, and back to its end. */
export async function walkToSummary(page: Page, measured: Measured): Promise<void> {
  const who = new MeasuredPractitioner(page, measured);
  await who.walkToAge(answers);
  await who.walkToConclusion(answers);
  await who.fillRecord(answers);
  await who.press(of('outputs.open'));
  await page.locator('.waymark-paper').getByRole('heading', { level: 1 }).waitFor();
  await who.press(say('outputs.back'));
}

/** From the first page to the end of a full case by its file: nothing is made ahead there yet. */
export async function openToSummary(page: Page): Promise<void> {
  await openCase(page, answers);
  await goTo(page, 'referring');
}

/** At the end of the walk: asks for the summary's PDF, and gives its file once the browser has all of it. */
export async function savePdf(page: Page, measured: Measured): Promise<string> {
  const at = await middleOf(page, of('outputs.pdf'));
  let file = '';
  await measured(async () => {
    const download = page.waitForEvent('download');
    await page.mouse.click(at.x, at.y);
    file = await (await download).path();
  });
  return file;
}

/** A day goes by, as on a screen that is left open: every paper is then another one. */
export async function passADay(page: Page): Promise<void> {
  const day = 24 * 60 * 60 * 1000;
  await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + day);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** A full case, for `npm run record`: from the folder of the project. */
export const fullCaseFile = 'e2e/cases/england.json';
