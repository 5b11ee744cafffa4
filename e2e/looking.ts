import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { textsGiven } from './printed';

/** A small phone, in CSS pixels. */
const phone = { width: 320, height: 640 };

/** What may not stand in a title: every name, and every longer text, that was given. */
const secretsOf = (answers: Answers) => textsGiven(answers).filter((text) => text.trim().length > 2);

/** Every rule, or some. Only what is broken is written out: the rest takes longer than the rules themselves. */
export const axe = (page: Page, ...rules: string[]) =>
  new AxeBuilder({ page })
    // Without frames of other origins the way through a second page only costs time: two thirds of it.
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
    });

/** One page: its rules of accessibility, its one heading, its title, and its width on a small phone. */
export async function look(page: Page, name: string, answers: Answers): Promise<void> {
  const { violations } = await axe(page).analyze();
  const broken = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect.soft(broken, name).toEqual([]);
  await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
  const title = await page.title();
  expect
    .soft(
      secretsOf(answers).filter((text) => title.includes(text)),
      name,
    )
    .toEqual([]);
  const before = page.viewportSize();
  await page.setViewportSize(phone);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
}

/** Opens everything on the page that is folded away, however deep. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary');
  while ((await folded.count()) > 0) {
    await folded.evaluateAll((summaries) => {
      for (const summary of summaries) if (summary instanceof HTMLElement) summary.click();
    });
  }
}
