import { expect, type Page } from '@playwright/test';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import type { Scenario } from '@/lib/training/scenario';
import { scenarios } from '@/lib/training/scenarios';

/** The scenario with that id. */
export function scenarioOf(id: string): Scenario {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

/** Opens the projector's page and begins a room. */
export async function beginRoom(page: Page, { title }: Scenario): Promise<void> {
  await page.goto('/training/room/');
  await page.getByRole('radio', { name: title, exact: true }).check();
  await page.getByRole('button', { name: sayOfRoom('room.begin'), exact: true }).click();
  await onSlide(page, sayOfRoom('room.content-note'));
}

/** Waits until a window shows a slide by its heading. */
export async function onSlide(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveText(heading);
}

/** Presses a key until a heading comes: a long slide is read on before the next one comes. */
export async function pressUntil(page: Page, key: string, heading: string): Promise<void> {
  const shown = page.getByRole('article').getByRole('heading', { level: 1 });
  await expect(async () => {
    if ((await shown.textContent()) !== heading) await page.keyboard.press(key);
    await expect(shown).toHaveText(heading, { timeout: 100 });
  }).toPass();
}
