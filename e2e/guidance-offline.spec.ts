import { expect } from '@playwright/test';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sayOfLibrary } from '@/lib/messages/library-words';
import { say } from '@/lib/messages/words';
import { test } from './own-site';

// The story starts a server, and lets a browser fetch the whole app.
test.describe.configure({ timeout: 120_000 });

test('without a network the library is searched, and an entry opened, reloaded and left', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/help/');
  await expect(page.getByText(sayOfDrafts('protection.offline-ready'))).toBeVisible({ timeout: 60_000 });
  await site.stop();
  await context.setOffline(true);
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: say('layout.guidance') }).click();
  await page.getByRole('textbox', { name: sayOfLibrary('library.words') }).fill('guardian northern');
  const { title } = libraryTitlesInEnglish['ni-independent-guardian-service'];
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(heading).toHaveText(title);
  await page.reload();
  await expect(heading).toHaveText(title);
  await page
    .getByRole('link', { name: sayOfLibrary('library.back'), exact: true })
    .first()
    .click();
  await page.getByRole('link', { name: sayOfLibrary('library.place.northern-ireland'), exact: true }).click();
  await expect(heading).toHaveText(sayOfLibrary('library.list-heading.northern-ireland'));
  await page.goto('/guidance/entry/nope/');
  await expect(heading).toHaveText(say('not-found.heading'));
});
