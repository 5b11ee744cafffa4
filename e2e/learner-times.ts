import type { Page } from '@playwright/test';
import { sayOfLearners } from '@/lib/messages/learner-words';
import { scenarioNamed } from './learner';
import { openFiles, roomOf } from './learner-files';

/** In the page: milliseconds from the moment in which files are chosen to their tables, painted. */
async function chosenToTables(): Promise<void> {
  const input = document.querySelector('#learner-files');
  if (!input) throw new Error('There is no box for files');
  input.addEventListener(
    'change',
    async () => {
      const from = performance.now();
      while (!document.querySelector('.waymark-learner-group .waymark-time-table')) {
        await new Promise((frame) => requestAnimationFrame(frame));
      }
      // After the frame that draws them.
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
      Object.assign(globalThis, { opened: performance.now() - from });
    },
    { capture: true, once: true },
  );
}

/** Opens so many learner files, each time on a page that has not opened any, and gives the milliseconds to the table. */
export async function learnerTimes(page: Page, files: number, turns: number): Promise<number[]> {
  const room = roomOf(scenarioNamed('england-his-own-idea'), files);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await page.goto('/training/learners/');
    await page.getByRole('heading', { level: 1, name: sayOfLearners('learners.title') }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(chosenToTables);
    await openFiles(page, room);
    await page.waitForFunction(() => Reflect.has(globalThis, 'opened'));
    times.push(Number(await page.evaluate(() => Reflect.get(globalThis, 'opened'))));
  }
  return times;
}
