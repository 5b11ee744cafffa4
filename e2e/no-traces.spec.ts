import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { say } from '@/lib/messages/words';
import { sectionsToFill } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import { relevant } from '@/lib/questions/relevance';
import { caseIn, goTo, openCase } from './opened-case';
import { today } from './practitioner';
import { factsOfPdf, textsGiven } from './printed';

const answers = caseIn('england');
/** What was given in words; the shortest could stand anywhere by chance. */
const given = textsGiven(answers).filter((text) => text.trim().length > 3);

/** What of the case stands in a text, written out or as an address writes it. */
function leaksIn(text: string): string[] {
  const plain = [text, decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25'))].join('\n');
  return given.filter(
    (answer) =>
      plain.includes(answer) ||
      plain.includes(encodeURIComponent(answer)) ||
      plain.includes(Buffer.from(answer).toString('base64').slice(0, -4)),
  );
}

interface Traces {
  requests: { method: string; address: string; body: string | null }[];
  said: string[];
}

/** Writes down everything that leaves the page or is said in it, the workers' requests too. */
function watch(context: BrowserContext, page: Page): Traces {
  const traces: Traces = { requests: [], said: [] };
  context.on('request', (request) =>
    traces.requests.push({ method: request.method(), address: request.url(), body: request.postData() }),
  );
  context.on('console', (message) => {
    // The tests keep service workers out, and say so.
    if (!message.text().includes('blocked by Playwright')) traces.said.push(message.text());
  });
  page.on('pageerror', (error) => traces.said.push(`${error.message} ${error.stack}`));
  return traces;
}

/** Everything that this page keeps where a browser can keep things. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of Reflect.get(folder, 'keys').call(folder)) files.push(name);
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookies: document.cookie,
      files,
      state: JSON.stringify(history.state),
      title: document.title,
    };
  });

/** From the record to the check of answers and the end, by the buttons of the pages. */
async function throughTheRecord(page: Page, atEach: () => Promise<void>): Promise<void> {
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await atEach();
  };
  for (const section of sectionsToFill(relevant(answers, today))) {
    await press(sectionWords[section].title);
    await press(say('section.save-and-return'));
  }
  await press(say('tasks.review'));
  await press(say('review.continue'));
}

const paperButton = (page: Page, button: 'outputs.open' | 'outputs.pdf') =>
  page.getByRole('button', {
    name: `${say(button)} ${say('outputs.of', { paper: say('outputs.summary') })}`,
    exact: true,
  });

test('a whole case that is opened, read, printed and saved leaves nothing anywhere', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const traces = watch(context, page);
  await openCase(page, answers);
  await expect(page).toHaveURL('/referral/?step=record');
  const marks: string[] = [];
  await throughTheRecord(page, async () => {
    marks.push(
      await page.evaluate(() => `${document.title} ${location.href} ${JSON.stringify(history.state)}`),
    );
  });

  // A PDF may take its time where other stories run beside this one.
  const pdf = page.waitForEvent('download', { timeout: 60_000 });
  await paperButton(page, 'outputs.pdf').click();
  const file = await pdf;
  marks.push(file.suggestedFilename(), [...factsOfPdf(await file.path())].join(' '));
  const json = page.waitForEvent('download');
  await page.getByRole('button', { name: say('outputs.json'), exact: true }).click();
  marks.push((await json).suggestedFilename());
  // The file itself holds the answers; that they are looked for rightly is seen by finding them there.
  expect(leaksIn(readFileSync(await (await json).path(), 'utf8')).length).toBeGreaterThan(10);
  await paperButton(page, 'outputs.open').click();
  await expect(page.locator('.waymark-paper').getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: say('outputs.print'), exact: true }).click();

  const kept = await keptBy(page);
  const { local, session, databases, caches, cookies, files } = kept;
  expect({ local, session, databases, caches, cookies, files }).toEqual({
    local: {},
    session: {},
    databases: [],
    caches: [],
    cookies: '',
    files: [],
  });
  // Texts in a database would stand here in clear, bytes in base64: there is no database.
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });

  const cdp = await context.newCDPSession(page);
  const { entries } = await cdp.send('Page.getNavigationHistory');
  expect(entries.length).toBeGreaterThan(10);
  marks.push(kept.state, kept.title, ...entries.flatMap(({ url, title }) => [url, title]));
  expect(marks.flatMap(leaksIn)).toEqual([]);

  expect(traces.said).toEqual([]);
  expect(traces.requests.length).toBeGreaterThan(5);
  const odd = traces.requests.filter(
    ({ method, address, body }) =>
      method !== 'GET' ||
      body !== null ||
      !(address.startsWith(`${baseURL}/`) || address.startsWith(`blob:${baseURL}/`)) ||
      leaksIn(address).length > 0,
  );
  expect(odd).toEqual([]);
  // Static files: the same answer to the same address, whoever asks, with nothing asked after a question mark.
  const asked = traces.requests.filter(({ address }) => address.startsWith('http'));
  expect(
    asked.map(({ address }) => new URL(address).search).filter((query) => !/^(\?_rsc=\w*)?$/.test(query)),
  ).toEqual([]);
});

test('no field of any page lets the browser keep, complete or send away what is typed', async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, answers);
  const open: string[] = [];
  let seen = 0;
  const lookAtFields = async () => {
    const fields = await page.locator('input, textarea, select, form').evaluateAll((elements) =>
      elements.map((element) => ({
        html: element.outerHTML.slice(0, 200),
        complete: element.getAttribute('autocomplete'),
        isText: element.matches('textarea, input:not([type]), input[type=text], input[type=search]'),
        spelling: element.getAttribute('spellcheck'),
        correct: element.getAttribute('autocorrect'),
        capitals: element.getAttribute('autocapitalize'),
      })),
    );
    seen += fields.length;
    for (const { html, complete, isText, spelling, correct, capitals } of fields) {
      const safe = !isText || (spelling === 'false' && correct === 'off' && capitals === 'off');
      if (complete !== 'off' || !safe) open.push(html);
    }
  };
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  for (const step of [
    'askingDanger',
    'askingNation',
    'askingChildPlace',
    'askingResponder',
    'askingAge',
    'askingChildProtection',
    'recognising',
    'concluding',
  ] as const) {
    await goTo(page, step);
    // Reasons and the case file panel are fields too.
    for (const summary of await page.locator('main details:not([open]) > summary').all()) {
      if (await summary.isVisible()) await summary.evaluate((element: HTMLElement) => element.click());
    }
    await lookAtFields();
  }
  for (const section of sectionsToFill(relevant(answers, today))) {
    await goTo(page, 'answeringSection', section);
    await lookAtFields();
  }
  expect(open).toEqual([]);
  expect(seen).toBeGreaterThan(300);
});
