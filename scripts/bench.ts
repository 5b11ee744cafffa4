// `npm run bench`: measures the built app in a real browser and prints a table. Never part of `npm test`: a busy
// machine may not fail a change. `npm run bench -- kills 200`: kills a browser so often while somebody types.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { fullCaseFile, openToSummary, passADay, savePdf, walkToSummary } from '@/e2e/walk-driver';
import { draftRows } from './bench-drafts';
import { benchKills } from './bench-kills';
import { learnerRows } from './bench-learners';
import { searchRows } from './bench-search';
import { withServer } from './bench-server';
import { kB, middle, ms, print, type Row, row } from './bench-table';
import { chromiumFlags, findChromium } from './browser.mjs';
import { inProject, stop } from './project.mjs';

async function withPage<T>(
  browser: Browser,
  measure: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  try {
    return await measure(page, cdp);
  } finally {
    await context.close();
  }
}

/** All the JavaScript that a first visit to an address loads, gzipped, and what of the PDF or the fonts came along. */
async function firstLoad(browser: Browser, address: string) {
  return withPage(browser, async (page) => {
    const scripts: Promise<number>[] = [];
    const unwanted: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length));
      if (/\.(ttf|woff2?|wasm)$|worker/.test(pathname)) unwanted.push(pathname);
    });
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(scripts);
    return { there: answer?.ok() ?? false, javascript: sizes.reduce((sum, size) => sum + size, 0), unwanted };
  });
}

async function scriptingSoFar(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

/** How long each task of 50 ms and more on the page's main thread took, of those begun since a moment of its clock. */
async function longTasksSince(page: Page, from: number): Promise<number[]> {
  return page.evaluate((since) => {
    const seen: unknown = Reflect.get(globalThis, 'longTasks');
    return (Array.isArray(seen) ? seen : []).filter(({ start }) => start >= since).map(({ took }) => took);
  }, from);
}

/** Milliseconds that somebody looks at the end page before pressing a button of it. */
const reading = 3_000;

/** The slowest case there is: the button pressed in the moment that the page came, with nothing loaded or made. */
async function pdfAtOnce(browser: Browser, address: string): Promise<Row> {
  const context = await browser.newContext({
    baseURL: address,
    serviceWorkers: 'block',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await openToSummary(page);
  let time = 0;
  await savePdf(page, async (making) => {
    const start = performance.now();
    await making();
    time = performance.now() - start;
  });
  await context.close();
  return row(
    'PDF of a full case, nothing made ahead, pressed in the moment that its page came',
    time,
    1500,
    ms,
  );
}

async function wholeWalk(browser: Browser, address: string): Promise<Row[]> {
  return withPage(browser, async (page, cdp) => {
    const finished: Promise<number>[] = [];
    await cdp.send('Performance.enable');
    // The page's own requests and those of its workers; data: and blob: addresses never leave it.
    page.on('requestfinished', (request) => {
      if (!request.url().startsWith('http')) return;
      finished.push(
        request
          .sizes()
          .then(({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize),
      );
    });
    await page.goto(address, { waitUntil: 'networkidle' });

    const steps: number[] = [];
    await walkToSummary(page, async (step) => {
      const before = await scriptingSoFar(cdp);
      await step();
      steps.push((await scriptingSoFar(cdp)) - before);
    });
    // What is fetched ahead belongs to the visit: the end page has the PDF made while it is read.
    await page.waitForTimeout(reading);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(finished);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const walked = [
      row('First visit to the summary: requests', sizes.length, 60, String),
      row('First visit to the summary: bytes', bytes, 1_500_000, kB),
      row(`Scripting from step to step, median of ${steps.length}`, middle(steps), 30, ms),
    ];
    process.stdout.write(`The slowest step took ${ms(Math.max(...steps))} of scripting\n`);

    await page.evaluate(() => {
      const seen: { start: number; took: number }[] = [];
      Object.assign(globalThis, { longTasks: seen });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          seen.push({ start: startTime, took: duration });
      }).observe({ type: 'longtask' });
    });
    const times: number[] = [];
    const tasks: number[] = [];
    let file = '';
    // First the one that the page has begun by itself while it is read, then three that are asked for at once.
    for (let turn = 0; turn < 4; turn += 1) {
      if (turn > 0) await passADay(page);
      file = await savePdf(page, async (making) => {
        // What looked for the button before ran in the page too, and is not the app's.
        const from = await page.evaluate(() => performance.now());
        const start = performance.now();
        await making();
        times.push(performance.now() - start);
        tasks.push(...(await longTasksSince(page, from)));
      });
    }
    const [first = 0, ...anew] = times;
    const longest = Math.max(0, ...tasks);
    const [, pages] = /^Pages:\s*(\d+)$/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' })) ?? [];
    return [
      ...walked,
      row(
        `PDF of a full case (${pages} pages), pressed ${reading / 1000} s after its page came`,
        first,
        1500,
        ms,
      ),
      row('PDF of a full case, changed, median of 3', middle(anew), 1500, ms),
      // The browser reports only tasks of 50 ms and more.
      {
        what: 'Longest task on the main thread meanwhile',
        measured: longest === 0 ? 'under 50 ms' : ms(longest),
        bound: 'under 50 ms',
        met: longest <= 50,
      },
    ];
  });
}

function recordCommand(caseFile: string): Row {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const outputs = ['--pdf', 'a.pdf', '--html', 'a.html', '--online-form', 'a.json'].map((part) =>
    part.startsWith('--') ? part : join(folder, part),
  );
  const record = () =>
    spawnSync('npm', ['run', '--silent', 'record', '--', caseFile, ...outputs], {
      cwd: inProject(),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  // The first run after a change bundles the program; every later one finds it.
  record();
  const start = performance.now();
  const { status } = record();
  const time = performance.now() - start;
  rmSync(folder, { recursive: true });
  if (status !== 0) stop('`npm run record` failed on the full case. Its reasons stand above.');
  return row('npm run record, all three outputs', time, 3000, ms);
}

async function bench() {
  const executablePath = findChromium();
  if (!executablePath) stop('The benchmark needs a Chromium: see `npm test`.');
  // Before anything is started: it ends the benchmark when it fails.
  const command = recordCommand(fullCaseFile);
  await withServer(async (address) => {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    try {
      const rows: Row[] = [];
      for (const [name, path, bound] of [
        ['First page', '', 150_000],
        ['The walk', 'referral/', 230_000],
        ['The guidance library', 'guidance/', 200_000],
      ] as const) {
        const { there, javascript, unwanted } = await firstLoad(browser, address + path);
        if (!there) {
          process.stdout.write(`${name}: there is no page at /${path} yet\n`);
          continue;
        }
        rows.push(row(`${name}: JavaScript, gzip`, javascript, bound, kB));
        const what = `${name}: files of the PDF or fonts`;
        rows.push({ what, measured: String(unwanted.length), bound: '0', met: unwanted.length === 0 });
      }
      rows.push(
        ...(await wholeWalk(browser, address)),
        await pdfAtOnce(browser, address),
        command,
        ...searchRows(),
        ...(await draftRows(browser, address)),
        ...(await learnerRows(browser, address)),
      );
      process.stdout.write(
        `\nNode ${process.versions.node}, ${cpus().length} cores, ${browser.version()}\n\n`,
      );
      print(rows);
    } finally {
      await browser.close();
    }
  });
}

const [what, times = '200'] = process.argv.slice(2);
if (what === 'kills') await benchKills(Number(times));
else await bench();
