import { expect, type Page, test } from '@playwright/test';
import { firstResponderNotesInEnglish } from '@/lib/content/en/first-responders';
import { explainedInEnglish } from '@/lib/content/en/law-explained';
import { type ExplainedId, explainedRecords } from '@/lib/content/law-explained';
import { type LawSection, lawPages } from '@/lib/content/law-pages';
import { sourceBehind } from '@/lib/content/law-sources';
import { lawTopics } from '@/lib/content/law-topics';
import { lawPagesInEnglish } from '@/lib/messages/en/law-pages';
import { sayOfLaw } from '@/lib/messages/law-words';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { look } from './looking';
import { caseIn, goTo, openCase, titleAt } from './opened-case';
import { squeezed, textOfPdf } from './printed';

const ids = Object.keys(explainedRecords) as ExplainedId[]; // Object.keys forgets the keys it was given
const ofRecords = new Set<string>(ids.map((id) => explainedInEnglish[id].text));
const notes = Object.values(firstResponderNotesInEnglish).flatMap((of) => Object.values(of));
const aroundThem = new Set<string>(Object.values(lawPagesInEnglish));
const ofNations = /^For ((England|Wales|Scotland|Northern Ireland)(, | and )?)+\.$/;
const month = /\p{Lu}\p{L}+ 20\d\d/u;

const checksIn = (section: LawSection): readonly ExplainedId[] => {
  if (section.is === 'responders') return [];
  const stated =
    section.is === 'statements'
      ? section.ids
      : section.columns.flatMap(({ rows }) => Object.values(rows).flat());
  return stated.filter((id) => explainedRecords[id].certainty === 'check');
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const topic of lawTopics) {
    test(`every sentence of the page on ${topic} is a record’s, with its source and month`, async ({
      page,
    }) => {
      await page.goto(`/guidance/law/${topic}/`);
      await expect(page.getByRole('heading', { level: 1, name: sayOfLaw(`law.${topic}`) })).toBeVisible();
      // These pages work as they are: the box that says that Waymark can not is not theirs.
      await expect(page.getByText(say('layout.no-script-why'))).toBeHidden();
      const main = page.getByRole('main');
      const sentences = (
        await main
          .locator('p:not(.waymark-source, .waymark-no-script *), .waymark-comparison__note')
          .allInnerTexts()
      )
        .map((text) => text.trim())
        .filter((text) => /[.!?]$/.test(text));
      expect(sentences.length).toBeGreaterThan(3);
      const unknown = sentences.filter(
        (text) =>
          !ofRecords.has(text) && !aroundThem.has(text) && !notes.includes(text) && !ofNations.test(text),
      );
      expect(unknown).toEqual([]);
      const lines = await main.locator('.waymark-source').allInnerTexts();
      expect(lines.length).toBeGreaterThan(3);
      expect(lines.filter((line) => !/Sources?: \S/.test(line) || !month.test(line))).toEqual([]);
      for (const id of lawPages[topic].flatMap(checksIn)) {
        const beside = main
          .locator('.waymark-because')
          .filter({ has: page.getByText(explainedInEnglish[id].text, { exact: true }) })
          .first();
        const { sources, asOf } = explainedRecords[id];
        await expect(beside).toContainText(say('because.check'));
        await expect(beside).toContainText(sourceBehind(sources[0].of).title);
        await expect(beside).toContainText(pointInWords(asOf));
      }
    });
  }

  test('the list leads to each page, and each page to its nations', async ({ page }) => {
    await page.goto('/guidance/law/');
    for (const topic of lawTopics)
      await expect(page.getByRole('link', { name: sayOfLaw(`law.${topic}`), exact: true })).toBeVisible();
    await page.getByRole('link', { name: sayOfLaw('law.age'), exact: true }).click();
    await page.getByRole('link', { name: 'Scotland', exact: true }).click();
    await expect(page).toHaveURL('/guidance/law/age/#scotland');
    await expect(page.locator('#scotland')).toBeInViewport();
  });
});

test('the pages of the law are sound pages', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/guidance/law/');
  await look(page, 'list', {});
  for (const topic of lawTopics) {
    await page.goto(`/guidance/law/${topic}/`);
    await look(page, topic, {});
  }
});

test('an overdue statement says so, by the day of this device', async ({ page }) => {
  const mark = page.getByText(say('because.overdue'));
  await page.clock.setFixedTime('2023-01-10T10:00:00Z');
  await page.goto('/guidance/law/duty-to-notify/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(mark).toHaveCount(0);
  await page.clock.setFixedTime('2028-01-10T10:00:00Z');
  await page.reload();
  await expect(mark.first()).toBeVisible();
});

test('an address that names no page of the law says so, and who to call is one press away', async ({
  page,
}) => {
  await page.goto('/guidance/law/narnia/');
  await expect(page.getByRole('heading', { level: 1, name: say('not-found.heading') })).toBeVisible();
  await page.getByRole('link', { name: 'Who to call', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who to call now' })).toBeVisible();
});

const typed = (value: string) => ({ typed: value });
const presumed: Record<Nation, { responder: string; place: string; law: string }> = {
  england: { responder: 'council-childrens-social-care', place: '#england-wales', law: 'section 51' },
  wales: { responder: 'council-childrens-social-care', place: '#england-wales', law: 'section 51' },
  scotland: { responder: 'council-childrens-social-care', place: '#scotland', law: 'section 12' },
  'northern-ireland': {
    responder: 'health-and-social-care-trust',
    place: '#northern-ireland',
    law: 'section 25(3)',
  },
};

/** The two presses: what stands behind the question, and the law. */
async function openTheLaw(page: Page): Promise<void> {
  await page.getByText(say('because.more'), { exact: true }).click();
  await page.getByRole('link', { name: say('because.law'), exact: true }).click();
}

for (const nation of nations) {
  test(`a doubt about age in ${nation} leads to its presumption in two actions, and back with nothing lost`, async ({
    page,
  }) => {
    const { responder, place, law } = presumed[nation];
    const answers: Answers = {
      ...caseIn(nation),
      'responder.kind': typed(responder),
      'age.under-18': typed('not-sure'),
    };
    await openCase(page, answers);
    await goTo(page, 'askingAge');
    await openTheLaw(page);
    await expect(page).toHaveURL(`/guidance/law/age/${place}`);
    await expect(page.locator(place)).toBeInViewport();
    await expect(page.locator(place)).toContainText(law);
    await page.getByRole('link', { name: sayOfLaw('law.back-to-walk'), exact: true }).click();
    await expect(page).toHaveTitle(titleAt('askingAge'));
    await expect(page.getByRole('radio', { name: 'Not sure' }).first()).toBeChecked();
  });
}

test('a page of the law prints with its day, each address once, and no nation over another', async ({
  page,
}, testInfo) => {
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  await page.goto('/guidance/law/age/');
  await expect(page.getByText(say('because.overdue')).first()).toBeVisible();
  const file = testInfo.outputPath('age.pdf');
  await page.pdf({ path: file, format: 'A4' });
  const printed = squeezed(textOfPdf(file));
  expect(printed).toContain(squeezed(sayOfLaw('law.printed', { day: '24 November 2026' })));
  expect(printed).toContain(squeezed(explainedInEnglish['age-htea-ni-s25'].text));
  const { address } = sourceBehind('msa-s51');
  expect(printed.split(squeezed(`: ${address}`)).length).toBe(2);
  expect(printed).not.toContain(`(${address})`);
  // Lines that the nations share were printed one over another where a page ended amid them.
  await page.emulateMedia({ media: 'print' });
  for (const column of await page.locator('.waymark-comparison__column').all()) {
    await expect(column).toHaveCSS('display', 'block');
  }
});
