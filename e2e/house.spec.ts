import { expect, test } from '@playwright/test';
import { axe } from './looking';

const pages = [
  '/',
  '/help/',
  '/licences/',
  '/referral/',
  '/guidance/',
  '/guidance/scotland/',
  '/guidance/entry/uncrc/',
  '/training/',
  '/training/play/?scenario=wales-two-coats',
  '/training/hand-outs/',
  '/training/learners/',
  '/not/a/page/',
];

for (const address of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} breaks no policy and no accessibility rule, ${colorScheme}`, async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await axe(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      // The browser reports the missing page itself, and the tests that they keep service workers out. Nothing else.
      expect(said.filter((text) => !/404|blocked by Playwright/.test(text))).toEqual([]);
    });
  }
}

test('nothing is wider than a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of pages) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
  }
});

test('no page looks anywhere but to its own server', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url());
  });
  for (const address of pages) await page.goto(address, { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and where to turn to', async ({ page }) => {
    await page.goto('/referral/');
    await expect(page.getByRole('link', { name: 'call 999' })).toBeVisible();
    await expect(page.getByRole('link', { name: '08000 121 700' })).toHaveAttribute(
      'href',
      'tel:08000121700',
    );
    await expect(page.getByRole('heading', { name: 'Waymark needs JavaScript' })).toBeVisible();
  });
});
