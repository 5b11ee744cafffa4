import { expect, test } from '@playwright/test';
import { contacts } from '@/lib/content/contacts';
import { callNow, situations } from '@/lib/content/contacts-now';
import { contactsInEnglish } from '@/lib/content/en/contacts';
import { contactWarningsInEnglish } from '@/lib/content/en/contacts-now';
import { sayOfContacts } from '@/lib/messages/contact-words';
import { sayOfLaw } from '@/lib/messages/law-words';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';
import { look } from './looking';
import { caseIn, goTo, openCase, titleAt } from './opened-case';
import { textsGiven } from './printed';

const link = (name: string) => ({ name, exact: true });
const headingIn = (nation: (typeof nations)[number]) => ({
  level: 1,
  name: sayOfContacts('call.heading-in', { nation: say(`nation.${nation}`) }),
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const nation of nations) {
    test(`who to call in ${nation} is two actions from the first page, situation by situation`, async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('link', link(sayOfContacts('call.link'))).click();
      await page.getByRole('link', link(say(`nation.${nation}`))).click();
      await expect(page).toHaveURL(`/guidance/contacts/${nation}/`);
      await expect(page.getByRole('heading', headingIn(nation))).toBeVisible();
      await expect(page.getByRole('link', link(say('danger.call')))).toHaveAttribute('href', 'tel:999');
      for (const situation of situations.filter((one) => one !== 'danger')) {
        // In three nations they are the same people at all hours, and stand once.
        const isOnce = nation !== 'northern-ireland' && situation.startsWith('child-protection');
        const words = isOnce
          ? 'call.child-protection-at-all-hours'
          : (`call.situation.${situation}` as const);
        const heading = page.getByRole('heading', { level: 2, name: sayOfContacts(words), exact: true });
        await expect(heading).toBeVisible();
        expect(callNow[nation][situation].ids.length).toBeGreaterThan(0);
      }
      const { phone } = contacts['modern-slavery-helpline'];
      await expect(page.getByRole('main').getByRole('link', link(phone))).toHaveAttribute(
        'href',
        'tel:08000121700',
      );
      await expect(page.getByText(contactWarningsInEnglish['modern-slavery-helpline'])).toBeVisible();
    });
  }

  test('from the guardians of Scotland to the law on them at Scotland’s place, and to the library', async ({
    page,
  }) => {
    await page.goto('/guidance/contacts/scotland/');
    await page.getByRole('link', link(sayOfContacts('call.guardians'))).click();
    await expect(page).toHaveURL('/guidance/law/guardians/#scotland');
    await page
      .getByRole('main')
      .getByRole('link', link(sayOfLibrary('library.back')))
      .click();
    await expect(page).toHaveURL('/guidance/');
  });

  test('no line for adults is on any page of contacts', async ({ page }) => {
    const adultNames = Object.entries(contacts)
      .filter(([, { audience }]) => audience === 'adult')
      .map(([id]) => Object.entries(contactsInEnglish).find(([known]) => known === id)?.[1].name ?? id);
    expect(adultNames.length).toBeGreaterThan(4);
    for (const path of ['', ...nations.map((nation) => `${nation}/`)]) {
      await page.goto(`/guidance/contacts/${path}`);
      const main = page.getByRole('main');
      for (const name of adultNames) await expect(main, path).not.toContainText(name);
    }
  });
});

test('from the middle of the walk to who to call in Scotland in two actions, and back with nothing lost', async ({
  page,
}) => {
  const answers = caseIn('scotland');
  const secret = textsGiven(answers).find((text) => text.length > 5) ?? '';
  await openCase(page, answers);
  await goTo(page, 'answeringSection', 'child');
  const filled = () =>
    page
      .locator('main input[type="text"]')
      .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')));
  await expect(page.locator('main input[type="text"]').first()).not.toHaveValue('');
  const before = await filled();
  await page.getByRole('link', link(sayOfContacts('call.link'))).click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfContacts('call.heading') })).toBeVisible();
  await page.getByRole('link', link('Scotland')).click();
  await expect(page.getByRole('heading', headingIn('scotland'))).toBeVisible();
  await expect(page).toHaveURL('/guidance/contacts/scotland/');
  await expect(page.getByRole('main')).not.toContainText(secret);
  await page.getByRole('link', link(sayOfLaw('law.back-to-walk'))).click();
  await expect(page).toHaveTitle(titleAt('answeringSection', 'child'));
  await expect(page.locator('main input[type="text"]').first()).toBeVisible();
  expect(await filled()).toEqual(before);
});

test('the browser’s own Back leads from a law page to the step of the walk that was left', async ({
  page,
}) => {
  await openCase(page, caseIn('wales'));
  await goTo(page, 'concluding');
  await page.getByText(say('because.more'), { exact: true }).click();
  await page.getByRole('link', link(say('because.law'))).click();
  await expect(page).toHaveURL('/guidance/law/definitions/#england-wales');
  await page.goBack();
  await expect(page).toHaveTitle(titleAt('concluding'));
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(1);
});

test('an address of no nation says that there is no such page, and leads on to who to call', async ({
  page,
}) => {
  await page.goto('/guidance/contacts/narnia/');
  await expect(page.getByRole('heading', { level: 1, name: say('not-found.heading') })).toBeVisible();
  await page.getByRole('link', link(sayOfContacts('call.link'))).click();
  await expect(page).toHaveURL('/guidance/contacts/');
});

test('the pages of contacts are sound pages, also in the dark', async ({ page }) => {
  test.setTimeout(120_000);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ['', ...nations.map((nation) => `${nation}/`)]) {
      await page.goto(`/guidance/contacts/${path}`);
      await look(page, `${path} ${colorScheme}`, {});
    }
  }
});

test('printed, the number for danger is black on white', async ({ page }) => {
  await page.goto('/guidance/contacts/wales/');
  await page.emulateMedia({ media: 'print' });
  const call = page.getByRole('link', { name: say('danger.call') }).first();
  await expect(call).toHaveCSS('color', 'rgb(11, 12, 12)');
  await expect(call).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
