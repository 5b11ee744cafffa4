import { expect, test } from '@playwright/test';
import { contentInEnglish } from '@/lib/content/en/content';
import { sayOfCurrency } from '@/lib/messages/currency-words';
import { look, unfold } from './looking';

test('the page on how current the content is lists what is due by the day on which it is read', async ({
  page,
}) => {
  const due = page
    .getByRole('listitem')
    .filter({ hasText: contentInEnglish['safeguard-and-come-back-duty-remains'].title })
    .filter({ hasText: sayOfCurrency('currency.as-of', { month: '' }).trim() });
  await page.clock.setFixedTime('2026-11-24T10:00:00Z');
  await page.goto('/guidance/currency/');
  await expect(page.getByRole('heading', { name: sayOfCurrency('currency.due') })).toBeVisible();
  await expect(page.getByText('NSPCC helpline')).not.toHaveCount(0);
  await expect(due).toHaveCount(0);
  await page.clock.setFixedTime('2028-01-01T10:00:00Z');
  await page.reload();
  await expect(due).toHaveCount(1);
});

test('the page on how current the content is is a sound page, with all that it holds', async ({ page }) => {
  await page.goto('/guidance/currency/');
  await unfold(page);
  await look(page, 'currency', {});
});
