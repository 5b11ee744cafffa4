import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readCaseFile } from '@/lib/questions/case-file';
import { fillRecord, today, walkToRecord } from './practitioner';

for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
  test(`a whole case in ${nation}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.clock.setFixedTime(`${today}T10:00:00Z`);
    const read = readCaseFile(readFileSync(`e2e/cases/${nation}.json`, 'utf8'));
    if (!read.ok) throw new Error(read.failure.kind);
    await walkToRecord(page, read.value);
    await fillRecord(page, read.value);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
