import type { Page } from '@playwright/test';
import { questionWords } from '@/lib/questions/en/words';
import { begunCase, keepCases, openButton, openDraft, unlockList } from './kept-cases';
import { goToList } from './kept-drafts';
import { goTo } from './opened-case';
import { newBrowserFolder, openBrowser, removeBrowserFolder } from './own-browser';
import { seeded } from './seeded';

/** What became of the drafts when the browser was killed so often. */
export interface KillReport {
  /** After each kill: milliseconds from the first lost keystroke to the kill; 0 where none was lost. */
  losses: number[];
  /** Drafts that could not be opened, or held something else than what was typed. */
  damaged: string[];
  /** Drafts that were in the list no more. */
  lost: string[];
}

/** A draft of the tests, and what is known to have been typed into it. */
interface Known {
  reference: string;
  text: string;
}

/** Keystrokes that the browser may not have stored, and when it was killed, by the clock of the tests. */
interface Killed {
  in: Known;
  text: string;
  /** When each was begun. */
  at: number[];
  killedAt: number;
}

const references = ['KILL 1', 'KILL 2', 'KILL 3'];
const shortest = 200;
const longest = 2_500;

async function boxIn(page: Page, reference: string) {
  await openDraft(page, reference);
  await goTo(page, 'answeringSection', 'safety-now');
  return page.getByRole('textbox', { name: questionWords['safety-now.if-missing'].asks, exact: true });
}

/** Types into one draft until the browser is killed under it, `after` milliseconds from the first keystroke. */
async function typeUntilKilled(
  page: Page,
  known: Known,
  after: number,
  kill: () => Promise<void>,
): Promise<Killed> {
  const box = await boxIn(page, known.reference);
  await box.press('ControlOrMeta+End');
  const killed: Killed = { in: known, text: '', at: [], killedAt: 0 };
  let killing: Promise<void> | null = null;
  const timer = setTimeout(() => {
    killed.killedAt = performance.now();
    killing = kill();
  }, after);
  try {
    for (let number = 0; killing === null; number += 1) {
      for (const key of `${known.text.length + number} `) {
        // Written down before it is pressed: what the browser never saw counts as lost with it.
        killed.text += key;
        killed.at.push(performance.now());
        await page.keyboard.type(key);
      }
    }
  } catch (error) {
    if (killing === null) throw error;
  } finally {
    clearTimeout(timer);
  }
  await killing;
  return killed;
}

/** Compares every draft with what is known of it, and takes what is stored for known from now on. */
async function compare(page: Page, drafts: readonly Known[], last: Killed | null, report: KillReport) {
  for (const known of drafts) {
    if ((await openButton(page, known.reference).count()) === 0) {
      report.lost.push(known.reference);
      continue;
    }
    const stored = await (await boxIn(page, known.reference)).inputValue();
    const typed = last?.in === known ? last.text : '';
    const kept = stored.length - known.text.length;
    if (kept < 0 || stored !== `${known.text}${typed}`.slice(0, stored.length)) {
      report.damaged.push(known.reference);
    }
    if (last?.in === known) {
      const firstLost = last.at.find((at, index) => index >= kept && at < last.killedAt);
      report.losses.push(firstLost === undefined ? 0 : last.killedAt - firstLost);
    }
    known.text = stored;
    await goToList(page);
  }
}

/** Kills a browser with three drafts so often, at moments that the seed decides, while somebody types into one of them. */
export async function killWhileTyping(
  kills: number,
  seed: number,
  baseURL: string,
  onKill: (so: KillReport) => void = () => undefined,
): Promise<KillReport> {
  const random = seeded(seed);
  const folder = newBrowserFolder();
  const report: KillReport = { losses: [], damaged: [], lost: [] };
  const drafts = references.map((reference) => ({ reference, text: '' }));
  let own = await openBrowser(folder, baseURL);
  try {
    await keepCases(own.page, references.map(begunCase));
    await own.close();
    let last: Killed | null = null;
    for (let done = 0; ; done += 1) {
      own = await openBrowser(folder, baseURL);
      const { page, kill } = own;
      await unlockList(page);
      await compare(page, drafts, last, report);
      if (last) onKill(report);
      const chosen = drafts[Math.floor(random() * drafts.length)];
      if (done === kills || !chosen) return report;
      last = await typeUntilKilled(page, chosen, shortest + random() * (longest - shortest), kill);
    }
  } finally {
    await own.close();
    removeBrowserFolder(folder);
  }
}
