import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { updates } from '@/lib/afterwards/updates';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { sectionsToFill } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import { relevant } from '@/lib/questions/relevance';
import type { Step } from '@/machines/steps';
import { backUpInList, backupPassphrase } from './backed-up';
import {
  choosePassphrase,
  draftBox,
  draftButton,
  keepOnDevice,
  listThere,
  lockNow,
  openFirstDraft,
  passphrase,
  saved,
  unlockWith,
} from './kept-drafts';
import { unfold } from './looking';
import { caseIn, goTo, openCase } from './opened-case';
import { today } from './practitioner';
import { factsOfPdf, textsGiven } from './printed';
import { submittedCase, typed } from './submitted-case';

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

/** Only the app's own static files were asked for, by nothing but their address, and no word was said. */
function expectOwnFilesOnly({ requests, said }: Traces, baseURL: string | undefined) {
  expect(said).toEqual([]);
  expect(requests.length).toBeGreaterThan(5);
  const odd = requests.filter(
    ({ method, address, body }) =>
      method !== 'GET' ||
      body !== null ||
      !(address.startsWith(`${baseURL}/`) || address.startsWith(`blob:${baseURL}/`)) ||
      leaksIn(address).length > 0,
  );
  expect(odd).toEqual([]);
  // Static files: the same answer to the same address, whoever asks, with nothing asked after a question mark.
  const asked = requests.filter(({ address }) => address.startsWith('http'));
  expect(
    asked.map(({ address }) => new URL(address).search).filter((query) => !/^(\?_rsc=\w*)?$/.test(query)),
  ).toEqual([]);
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

  expectOwnFilesOnly(traces, baseURL);
});

test('keeping a draft, locking, unlocking, a file to hand over, a backup that is opened and the weeks after leave nothing in a request or a word', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const traces = watch(context, page);
  await openCase(page, { ...submittedCase('england', '2026-11-20', answers) });
  await keepOnDevice(page);
  await goTo(page, 'followingUp');
  for (const update of updates) await goTo(page, 'updating', update);
  await saved(page);
  await lockNow(page);
  await unlockWith(page, passphrase);
  await listThere(page);
  const reference = String(answers['referrer.own-reference']?.typed);
  const file = await backUpInList(page, reference, 'others');
  await page.getByText(sayOfDrafts('backup.open-heading'), { exact: true }).click();
  await page
    .getByLabel(sayOfDrafts('backup.choose'), { exact: true })
    .setInputFiles({ name: 'b.age', mimeType: 'application/octet-stream', buffer: file });
  await draftBox(page, 'backup.open-passphrase').fill(backupPassphrase);
  await draftButton(page, 'backup.open').click();
  await expect(page.getByRole('region', { name: sayOfDrafts('both.heading') })).toBeVisible({
    timeout: 60_000,
  });
  await openFirstDraft(page);
  await goTo(page, 'answeringSection', 'child');
  await saved(page);
  expect(
    leaksIn(await page.evaluate(() => `${document.title} ${location.href} ${JSON.stringify(history.state)}`)),
  ).toEqual([]);
  expectOwnFilesOnly(traces, baseURL);
});

test('the way of an adult, and of a child whom another body refers, ask for nothing but the app’s own files', async ({
  page,
  context,
  baseURL,
}) => {
  const traces = watch(context, page);
  const ends: [Step, Answers][] = [
    [
      'adultRouteExplained',
      {
        'age.under-18': typed('no'),
        'age.reason-to-think-under-18': typed('no'),
        'adult-history.exploited-under-18': typed('yes'),
      },
    ],
    ['handingOver', { 'responder.kind': typed('other'), 'child-protection.referred': typed('not-yet') }],
  ];
  for (const [end, changes] of ends) {
    await openCase(page, { ...answers, ...changes });
    await goTo(page, end);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expectOwnFilesOnly(traces, baseURL);
});

test('no field of any page lets the browser keep, complete or send away what is typed', async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, submittedCase('england', '2026-11-20'));
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
  for (const update of updates) {
    await goTo(page, 'updating', update);
    await lookAtFields();
  }
  // Pages of their own, with every fold of theirs open; the lock last.
  for (const path of [
    '/',
    '/guidance/',
    '/training/',
    '/training/room/',
    '/training/write/',
    '/training/learners/',
  ]) {
    await page.goto(path);
    await unfold(page);
    await lookAtFields();
  }
  await page.goto('/drafts/');
  await choosePassphrase(page);
  await draftButton(page, 'drafts.new').waitFor();
  await unfold(page);
  await lookAtFields();
  await page.reload();
  await draftBox(page, 'passphrase.label').waitFor();
  await unfold(page);
  await lookAtFields();
  expect(open).toEqual([]);
  expect(seen).toBeGreaterThan(330);
});
