import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import { questionWords } from '@/lib/questions/en/words';
import { group } from './answering';
import { caseFileOf, caseIn, choose, openCase, titleAt } from './opened-case';
import { addressesIn, test } from './own-site';
import { today } from './practitioner';
import { factsOfPdf, squeezed, textOfPdf, textsGiven } from './printed';

// Each story starts servers, and lets a browser fetch the whole app.
test.describe.configure({ timeout: 120_000 });

/** Opens the help page and waits until it says that the app is kept. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto('/help/');
  await expect(page.getByText(sayOfDrafts('protection.offline-ready'))).toBeVisible({ timeout: 30_000 });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The headers that a browser judges a page by, without those that say how it was sent. */
function judgedBy(headers: Record<string, string>): Record<string, string> {
  const sent = /^(date|connection|keep-alive|transfer-encoding|content-(length|encoding))$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !sent.test(name)));
}

test('after one visit every page opens without a network, under the same headers', async ({
  page,
  context,
  site,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await visitOnce(page);
  const pages = ['/', '/help/', '/licences/', '/referral/', '/referral/?step=age', '/not/a/page/'];
  const online = new Map<string, Record<string, string>>();
  for (const address of pages) {
    online.set(address, judgedBy((await context.request.get(address)).headers()));
  }
  await site.stop();
  await context.setOffline(true);
  for (const address of pages) {
    const answer = await page.goto(address);
    await expect(heading(page), address).toBeVisible();
    expect(answer?.status(), address).toBe(address === '/not/a/page/' ? 404 : 200);
    expect(judgedBy((await answer?.allHeaders()) ?? {}), address).toEqual(online.get(address));
  }
  await page.goto('/help?from=a-note');
  await expect(page).toHaveURL('/help/?from=a-note');
  await page.getByRole('link', { name: say('layout.licences') }).click();
  await expect(page).toHaveTitle(`${say('licences.heading')} – ${say('app.name')}`);
  await page.reload();
  await expect(heading(page)).toHaveText(say('licences.heading'));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((request) => !request.startsWith(`GET ${site.address}/`))).toEqual([]);
});

test('every file of the app is kept as it was built, and nothing else is', async ({ page, site }) => {
  await visitOnce(page);
  await site.stop();
  // The service worker is the browser's to keep; the page for what is not there goes by one address. What links would
  // fetch ahead is never asked for.
  const wanted = addressesIn(site.folder).filter(
    (address) => !/^\/(service-worker\.js|404\.html|_not-found\/)|\/__next\.[^/]*\.txt$/.test(address),
  );
  expect(wanted.length).toBeGreaterThan(100);
  const hashes = await page.evaluate(async (addresses) => {
    const hashOf = async (address: string) => {
      const body = await (await fetch(address)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
      return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    return Promise.all(addresses.map(hashOf));
  }, wanted);
  const built = wanted.map((address) =>
    createHash('sha256')
      .update(readFileSync(join(site.folder, address.replace(/\/$/, '/index.html'))))
      .digest('hex'),
  );
  expect(hashes).toEqual(built);
  // Anything but a plain request to read goes out as if there were no service worker, and there is no network.
  for (const method of ['HEAD', 'POST']) {
    const answered = await page.evaluate(
      (how) => fetch('/', { method: how }).then(Boolean, () => false),
      method,
    );
    expect(answered, method).toBe(false);
  }
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name !== 'waymark-pages');
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  // The text of a page is in the page itself.
  expect(kept.sort()).toEqual(wanted.filter((address) => !address.endsWith('/index.txt')).sort());
});

test('a case is opened, read through and printed without a network, and none of it is kept', async ({
  page,
  site,
}) => {
  const answers = caseIn('england');
  await page.clock.setFixedTime(`${today}T10:00:00Z`);
  await visitOnce(page);
  // In the same page, which was loaded before there was a service worker.
  await site.stop();
  await page.getByRole('link', { name: say('help.back') }).click();
  await page.getByRole('button', { name: say('case-file.open'), exact: true }).click();
  await choose(page, caseFileOf(answers));
  await expect(page).toHaveTitle(titleAt('recording'));
  await page.getByRole('button', { name: say('tasks.review'), exact: true }).click();
  await page.getByRole('button', { name: say('review.continue'), exact: true }).click();
  await expect(heading(page)).toHaveText(say('referring.heading'));
  const pdf = await savePdf(page);
  expect(factsOfPdf(pdf).get('Tagged')).toBe('yes');
  const printed = squeezed(textOfPdf(pdf));
  expect(textsGiven(answers).filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
  const notes = await page.evaluate(async () => {
    const cache = await caches.open('waymark-pages');
    const requests = await cache.keys();
    const texts = await Promise.all(requests.map(async (one) => (await cache.match(one))?.text()));
    return [...requests.map(({ url }) => new URL(url).pathname), ...texts];
  });
  expect(notes.length).toBeGreaterThan(1);
  for (const text of notes) expect(text).toMatch(/^(\/[\da-f-]{36}|waymark-[\da-f]{16})$/);
});

test('without a network a referral is marked as submitted, followed up, and its papers and days are saved', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(`${today}T10:00:00Z`);
  await visitOnce(page);
  await site.stop();
  await page.getByRole('link', { name: say('help.back') }).click();
  await page.getByRole('button', { name: say('case-file.open'), exact: true }).click();
  await choose(page, caseFileOf(caseIn('scotland')));
  await expect(page).toHaveTitle(titleAt('recording'));
  await page.getByRole('button', { name: say('tasks.review'), exact: true }).click();
  await page.getByRole('button', { name: say('review.continue'), exact: true }).click();
  await page.getByRole('button', { name: say('referring.submitted-button'), exact: true }).click();
  const { 'submission.made': made, 'submission.when': when, 'new-information.items': news } = questionWords;
  await group(page, made.asks).getByRole('radio', { name: made.options.yes, exact: true }).check();
  const day = group(page, when.asks);
  for (const [part, text] of [
    ['date.day', '23'],
    ['date.month', '11'],
    ['date.year', '2026'],
  ] as const) {
    await day.getByRole('textbox', { name: say(part), exact: true }).fill(text);
  }
  await page.getByRole('button', { name: say('walk.continue'), exact: true }).click();
  await expect(heading(page)).toHaveText(sayOfAfterwards('afterwards.heading'));
  await page.getByRole('button', { name: sayOfAfterwards('updates.new-information'), exact: true }).click();
  await page.getByRole('button', { name: news.item.add, exact: true }).click();
  await page.getByRole('textbox', { name: news.fields.what.asks }).fill('A second phone was found.');
  await page.getByRole('button', { name: sayOfAfterwards('updates.back'), exact: true }).click();
  const printed = squeezed(textOfPdf(await savePdf(page, 'further-information')));
  expect(printed).toContain(squeezed('A second phone was found.'));
  expect(squeezed(textOfPdf(await savePdf(page, 'timeline')))).toContain(squeezed('23 November 2026'));
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: sayOfAfterwards('calendar.button'), exact: true }).click();
  expect(readFileSync(await (await calendar).path(), 'utf8')).toContain('BEGIN:VEVENT');
});

async function savePdf(
  page: Page,
  paper: 'summary' | 'timeline' | 'further-information' = 'summary',
): Promise<string> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  const name = `${say('outputs.pdf')} ${say('outputs.of', { paper: say(`outputs.${paper}`) })}`;
  await page.getByRole('button', { name, exact: true }).click();
  return (await download).path();
}

const oldTag = say('layout.independent');
const newTag = oldTag.replace('guide', 'again');
const newVersion = (page: Page) => page.getByRole('status').filter({ hasText: say('layout.new-version') });
const useItNow = (page: Page) =>
  page.getByRole('button', { name: say('layout.new-version-now'), exact: true });

/** The versions that are kept, apart from the notes about open pages. */
const versionsKept = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name !== 'waymark-pages').length);

test('a new version waits, and is there when the app is next opened', async ({ page, context, site }) => {
  await visitOnce(page);
  await site.release(oldTag, newTag);
  await page.goto('/');
  await expect(newVersion(page)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(oldTag)).toBeVisible();
  // Loading a page again is no reason either: another tab could have a draft.
  await page.reload();
  await expect(newVersion(page)).toBeVisible();
  await expect(page.getByText(oldTag)).toBeVisible();
  await page.close();

  const next = await context.newPage();
  await site.stop();
  await next.goto('/help/');
  await expect(next.getByText(newTag)).toBeVisible();
  await expect(newVersion(next)).toHaveCount(0);
  await expect.poll(() => versionsKept(next)).toBe(1);
});

test('whoever writes is not disturbed by a new version, and somebody else can use it at once', async ({
  page: writing,
  context,
  site,
}) => {
  await visitOnce(writing);
  await openCase(writing, caseIn('england'));
  await expect(writing).toHaveTitle(titleAt('recording'));
  await site.release(oldTag, newTag);

  const idle = await context.newPage();
  await idle.goto('/');
  await expect(newVersion(idle)).toBeVisible({ timeout: 30_000 });
  await expect(newVersion(writing)).toBeVisible();
  await expect(useItNow(writing)).toHaveCount(0);
  await useItNow(idle).click();
  await expect(idle.getByText(newTag)).toBeVisible();
  await expect(newVersion(idle)).toHaveCount(0);

  // What the old page has not loaded yet is not on the server any more: its scripts, its other pages, its worker.
  await expect(writing.getByText(oldTag)).toBeVisible();
  await writing.getByRole('link', { name: say('layout.licences') }).click();
  await expect(heading(writing)).toHaveText(say('licences.heading'));
  await expect(writing.getByText(oldTag)).toBeVisible();
  await writing.goBack();
  await expect(writing).toHaveTitle(titleAt('recording'));
  await writing.getByRole('button', { name: say('tasks.review'), exact: true }).click();
  await writing.getByRole('button', { name: say('review.continue'), exact: true }).click();
  expect(factsOfPdf(await savePdf(writing)).get('Tagged')).toBe('yes');
  expect(await versionsKept(idle)).toBe(2);

  // With its last page the old version goes.
  await writing.close();
  await idle.goto('/help/');
  await expect(idle.getByText(newTag)).toBeVisible();
  await expect.poll(() => versionsKept(idle)).toBe(1);
});

test('a version that can not be had in full is not used', async ({ page, context, site }) => {
  await visitOnce(page);
  // As a network that wants a sign-in first answers: with a page of its own, and no error.
  await site.release(oldTag, newTag, (folder) =>
    writeFileSync(join(folder, 'fonts/inter-400.ttf'), 'Sign in'),
  );
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((resolve) =>
      registration.addEventListener('updatefound', resolve, { once: true }),
    );
    await registration.update();
    await found;
    const worker = registration.installing;
    await new Promise((resolve) => worker?.addEventListener('statechange', resolve, { once: true }));
    return worker?.state;
  });
  expect(ended).toBe('redundant');
  await page.close();
  await site.stop();
  const next = await context.newPage();
  await next.goto('/help/');
  await expect(next.getByText(oldTag)).toBeVisible();
  await expect(next.getByText(sayOfDrafts('protection.offline-ready'))).toBeVisible();
});
