import type { Browser, Page } from '@playwright/test';
import { listTimes, unlockAndSaveTimes } from '@/e2e/draft-times';
import { middle, ms, type Row, row } from './bench-table';

const turns = 5;
const manyDrafts = 500;

async function inNewBrowser<T>(
  browser: Browser,
  baseURL: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What keeping drafts costs. All through the pages, as somebody sees it: drawing them is in it. */
export async function draftRows(browser: Browser, address: string): Promise<Row[]> {
  const { unlock, saves } = await inNewBrowser(browser, address, (page) => unlockAndSaveTimes(page, turns));
  const lists = await inNewBrowser(browser, address, (page) => listTimes(page, manyDrafts, turns));
  return [
    row('Unlock, from the press to the list on the screen', unlock, 1500, ms),
    row(`Save of a 200 kB draft, to "Saved" on the screen, median of ${turns}`, middle(saves), 50, ms),
    row(
      `List of ${manyDrafts} drafts, to the list on the screen, median of ${turns}`,
      middle(lists),
      300,
      ms,
    ),
  ];
}
