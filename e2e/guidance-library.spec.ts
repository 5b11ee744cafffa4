import { expect, type Page, test } from '@playwright/test';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import { type LibraryId, library } from '@/lib/content/library';
import { libraryAddressOf } from '@/lib/content/library-sources';
import { libraryIds, libraryPlaces } from '@/lib/guidance/library';
import { sayOfLaw } from '@/lib/messages/law-words';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { say } from '@/lib/messages/words';
import { look } from './looking';
import { caseIn, goTo, openCase, titleAt } from './opened-case';
import { textOfPdf } from './printed';

const title = (id: LibraryId) => libraryTitlesInEnglish[id].title;
const box = (page: Page) => page.getByRole('textbox', { name: sayOfLibrary('library.words') });
const filter = (page: Page, name: 'nation' | 'kind' | 'topic' | 'status') =>
  page.getByRole('combobox', { name: sayOfLibrary(`library.${name}`) });
const found = (page: Page) => page.locator('search ~ [role="status"]');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const entry = (id: LibraryId) => `/guidance/entry/${id}/`;

test('a practitioner finds Scotland’s age guidance by two words and a slip', async ({ page }) => {
  await page.goto('/guidance/');
  await filter(page, 'nation').selectOption({ label: sayOfLibrary('library.place.scotland') });
  await box(page).fill('age assesment practice');
  await expect(found(page)).toHaveText(/entries found|1 entry found/);
  await page
    .getByRole('link', { name: title('scotland-age-assessment-practice-guidance'), exact: true })
    .first()
    .click();
  await expect(heading(page)).toHaveText(title('scotland-age-assessment-practice-guidance'));
  // Whoever comes back has not lost what they looked for.
  await page.goBack();
  await expect(box(page)).toHaveValue('age assesment practice');
  await expect(filter(page, 'nation')).toHaveValue('scotland');
});

test('filters are in the address, and the words are not, nor in the history or any storage', async ({
  page,
}) => {
  await page.goto('/guidance/');
  await box(page).fill('zebrafinch');
  await filter(page, 'nation').selectOption('wales');
  await filter(page, 'kind').selectOption('form');
  await expect(page).toHaveURL('/guidance/?nation=wales&kind=form');
  await filter(page, 'kind').selectOption('');
  await expect(page).toHaveURL('/guidance/?nation=wales');
  const kept = await page.evaluate(async () => [
    location.href,
    document.title,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(await indexedDB.databases()),
    document.cookie,
  ]);
  expect(kept.filter((text) => text.includes('zebrafinch'))).toEqual([]);
  await page.reload();
  await expect(filter(page, 'nation')).toHaveValue('wales');
  await expect(box(page)).toHaveValue('');
});

test('the law explained stands above the entries, at the nation that is asked for', async ({ page }) => {
  await page.goto('/guidance/');
  await filter(page, 'nation').selectOption({ label: sayOfLibrary('library.place.northern-ireland') });
  await box(page).fill('presumption of age');
  await expect(found(page)).toContainText(sayOfLibrary('library.found-law-one'));
  await expect(
    page.getByRole('link', { name: title('hte-act-northern-ireland-2015') }).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: sayOfLaw('law.age'), exact: true }).click();
  await expect(page).toHaveURL('/guidance/law/age/#northern-ireland');
});

test('an address with filters shows what they leave', async ({ page }) => {
  await page.goto('/guidance/?kind=form&status=withdrawn');
  await expect(found(page)).toHaveText(sayOfLibrary('library.found', { count: 2 }));
  await expect(page.getByRole('link', { name: title('nrm-form-child-england-wales') })).toBeVisible();
  await page.getByRole('button', { name: sayOfLibrary('library.clear') }).click();
  await expect(page).toHaveURL('/guidance/');
  await expect(found(page)).toHaveText(sayOfLibrary('library.nothing-asked'));
});

test('an address with a filter that the library does not have says so and leaves it out', async ({
  page,
}) => {
  await page.goto('/guidance/?nation=narnia&kind=form&words=a+name');
  await expect(page.getByText(sayOfLibrary('library.unknown-nation'))).toBeVisible();
  await expect(found(page)).toHaveText(sayOfLibrary('library.found', { count: 4 }));
  await expect(page.getByText('narnia')).toHaveCount(0);
  await filter(page, 'nation').selectOption('england');
  await expect(page).toHaveURL('/guidance/?nation=england&kind=form');
  await expect(page.getByText(sayOfLibrary('library.unknown-nation'))).toHaveCount(0);
});

test('nothing found says what to do, and whom to call', async ({ page }) => {
  await page.goto('/guidance/');
  await box(page).fill('quagga');
  await expect(found(page)).toHaveText(sayOfLibrary('library.found-none'));
  await expect(page.getByText(sayOfLibrary('library.none-do'))).toBeVisible();
  await expect(page.getByRole('link', { name: '999', exact: true })).toBeVisible();
});

test('a long list shows more when asked, and the focus goes to what is new', async ({ page }) => {
  await page.goto('/guidance/?nation=england');
  await expect(page.locator('.waymark-entry')).toHaveCount(20);
  await page.getByRole('button', { name: sayOfLibrary('library.more', { count: 93 }) }).click();
  await expect(page.locator('.waymark-entry')).toHaveCount(113);
  await expect(page.locator('.waymark-entry').nth(20)).toBeFocused();
});

test('what was replaced leads to what replaced it, which names what it replaced', async ({ page }) => {
  await page.goto(entry('working-together-2013'));
  await expect(page.getByText(sayOfLibrary('library.entry-superseded'))).toBeVisible();
  await page.getByRole('link', { name: title('working-together-2026'), exact: true }).click();
  await expect(heading(page)).toHaveText(title('working-together-2026'));
  const replaces = page.getByRole('definition').filter({ hasText: title('working-together-2023') });
  await expect(
    replaces.getByRole('link', { name: title('working-together-2013'), exact: true }),
  ).toBeVisible();
});

test('what nothing replaced leads to what applies today', async ({ page }) => {
  await page.goto(entry('safeguarding-children-who-may-have-been-trafficked-2011'));
  await expect(page.getByText(sayOfLibrary('library.entry-historic'))).toBeVisible();
  await page.getByRole('link', { name: 'Current entries for England' }).click();
  await expect(heading(page)).toHaveText(sayOfLibrary('library.list-heading.england'));
});

test('an address that was not confirmed says so, and a link out carries nothing', async ({ page }) => {
  await page.goto(entry('borders-citizenship-immigration-act-2009'));
  await expect(page.getByText(sayOfLibrary('library.entry-unconfirmed'))).toBeVisible();
  const away = page.getByRole('main').getByRole('link', { name: say('walk.new-tab') });
  await expect(away).toHaveCount(1);
  await expect(away).toHaveAttribute('rel', 'noreferrer noopener');
  await expect(away).toHaveAttribute(
    'href',
    String(libraryAddressOf(library['borders-citizenship-immigration-act-2009'].sources[0].of)),
  );
});

test('an entry is overdue by the day on which it is read', async ({ page }) => {
  const overdue = page.getByText(sayOfLibrary('library.overdue'));
  const dueAfter = library['modern-slavery-act-2015'].asOf;
  expect(dueAfter).toBe('2026-08');
  await page.clock.setFixedTime('2027-08-31T12:00:00+01:00');
  await page.goto(entry('modern-slavery-act-2015'));
  await expect(page.getByText('August 2026', { exact: false })).toBeVisible();
  await expect(overdue).toHaveCount(0);
  await page.clock.setFixedTime('2027-09-01T00:30:00+01:00');
  await page.reload();
  await expect(overdue).toBeVisible();
});

test('an entry that is not there gives a page that leads to the library', async ({ page }) => {
  for (const address of ['/guidance/entry/nope/', '/guidance/narnia/', '/guidance/entry/uncrc/more/']) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(heading(page)).toHaveText(say('not-found.heading'));
  }
  await expect(page.getByRole('link', { name: /call 999/ })).toBeVisible();
  await page.getByRole('link', { name: sayOfLibrary('library.not-found') }).click();
  await expect(heading(page)).toHaveText(sayOfLibrary('library.heading'));
});

test('every entry is on the list of a place and has a page of its own', async ({ page, request }) => {
  const linked = new Set<string | null>();
  for (const place of libraryPlaces) {
    await page.goto('/guidance/');
    await page
      .getByRole('main')
      .getByRole('link', { name: sayOfLibrary(`library.place.${place}`), exact: true })
      .click();
    await expect(heading(page)).toHaveText(sayOfLibrary(`library.list-heading.${place}`));
    const links = await page
      .locator('.waymark-entry > a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const link of links) linked.add(link);
  }
  expect(libraryIds.map(entry).filter((address) => !linked.has(address))).toEqual([]);
  const pages = await Promise.all(libraryIds.map(async (id) => (await request.get(entry(id))).text()));
  const { length } = pages.filter((text, index) => {
    const id = libraryIds[index];
    return id && text.includes(`<title>${title(id).replaceAll('&', '&amp;').replaceAll("'", '&#x27;')}`);
  });
  expect(length).toBe(165);
});

test('a draft in this tab is still there after a look into the library', async ({ page }) => {
  await openCase(page, caseIn('wales'));
  await goTo(page, 'askingAge');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: say('layout.guidance') })
    .click();
  await expect(heading(page)).toHaveText(sayOfLibrary('library.heading'));
  await page.getByRole('link', { name: sayOfLibrary('library.place.wales'), exact: true }).click();
  await page
    .getByRole('link', { name: title('wales-uasc-age-assessment-toolkit-2021'), exact: true })
    .first()
    .click();
  await expect(heading(page)).toHaveText(title('wales-uasc-age-assessment-toolkit-2021'));
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveTitle(titleAt('askingAge'));
});

test('a nation’s list prints with dates and addresses, and without buttons', async ({ page }, info) => {
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await page.goto('/guidance/scotland/');
  await expect(page.getByText(sayOfLibrary('library.overdue')).first()).toBeVisible();
  const file = info.outputPath('scotland.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const printed = textOfPdf(file).replace(/\s+/g, ' ');
  expect(printed).toContain('Printed on 23 November 2026');
  expect(printed).toContain(title('hte-scotland-act-2015'));
  expect(printed).toContain('As of January 2025');
  expect(printed).toContain('https://www.legislation.gov.uk/asp/2015/12');
  expect(printed).toContain(sayOfLibrary('library.overdue'));
  expect(printed).not.toContain(sayOfLibrary('library.list-print'));
  expect(printed).not.toContain('/guidance/entry/');
  expect(printed).not.toContain(say('walk.danger'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the library’s pages are sound pages, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const address of [
      '/guidance/',
      '/guidance/?nation=narnia&kind=form',
      '/guidance/scotland/',
      '/guidance/international/',
      entry('working-together-2026'),
      entry('working-together-2013'),
      entry('immigration-and-asylum-bill-2026'),
      entry('nrm-offline-prompt-sheet-2026'),
      '/guidance/entry/nope/',
    ]) {
      await page.goto(address);
      await expect(heading(page)).toBeVisible();
      await look(page, address, {});
    }
    await page.goto('/guidance/');
    await box(page).fill('quagga');
    await expect(found(page)).toHaveText(sayOfLibrary('library.found-none'));
    await look(page, 'nothing found', {});
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lists and the entries can be read', async ({ page }) => {
    await page.goto('/guidance/');
    expect(await page.content()).toContain(sayOfLibrary('library.search-needs-script'));
    await expect(box(page)).toBeHidden();
    await page.getByRole('link', { name: sayOfLibrary('library.place.wales'), exact: true }).click();
    await page
      .getByRole('link', { name: title('wales-safeguarding-procedures'), exact: true })
      .first()
      .click();
    await expect(heading(page)).toHaveText(title('wales-safeguarding-procedures'));
    await expect(page.getByText(sayOfLibrary('library.entry-how-it-stands'))).toBeVisible();
  });
});
