import type { Browser } from '@playwright/test';
import { learnerTimes } from '@/e2e/learner-times';
import { middle, ms, type Row, row } from './bench-table';

const turns = 5;
const files = 60;

/** What a trainer waits for: from the choice of the files to the table, its scenario loaded and walked meanwhile. */
export async function learnerRows(browser: Browser, baseURL: string): Promise<Row[]> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  try {
    const times = await learnerTimes(await context.newPage(), files, turns);
    return [
      row(`${files} learner files to the table on the screen, median of ${turns}`, middle(times), 2000, ms),
    ];
  } finally {
    await context.close();
  }
}
