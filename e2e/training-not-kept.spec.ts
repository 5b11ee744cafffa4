import { expect, test } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { writeScenarioFile } from '@/lib/training/scenario-file';
import { trainingDatabase } from '@/lib/training/store/training-records';
import { haveFillableDisk, setDisk } from './fillable-disk';
import { scenarioNamed } from './learner';
import { textIn } from './text-in-database';

const scenario = scenarioNamed('england-his-own-idea');

test('words of a scenario that were refused are there when its page is come back to, and keep nothing back', async ({
  page,
}) => {
  await page.clock.install();
  await haveFillableDisk(page);
  await page.goto('/training/write/');
  await page.getByRole('textbox', { name: sayOfWriting('write.new-title') }).fill('Late bus');
  await page.getByRole('button', { name: sayOfWriting('write.new'), exact: true }).click();
  await page.getByRole('button', { name: sayOfWriting('write.part-brief'), exact: true }).click();
  const brief = page.getByRole('textbox', { name: sayOfWriting('write.brief'), exact: true });
  const refused = page.getByRole('alert').filter({ hasText: sayOfWriting('write.not-kept') });
  const stored = () => textIn(page, trainingDatabase);
  await brief.fill('First words.');
  await expect.poll(stored).toContain('First words.');
  await setDisk(page, 'full');
  await brief.fill('First words. Refused words.');
  await expect(refused).toBeVisible();
  await page.getByRole('link', { name: say('layout.training'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: sayOfTraining('training.title') })).toBeVisible();
  await page.goBack();
  await expect(brief).toHaveValue('First words. Refused words.');
  await expect(refused).toBeVisible();
  await setDisk(page, 'free');
  await brief.fill('Quite new words.');
  await expect.poll(stored).toContain('Quite new words.');
  await expect(refused).toHaveCount(0);
  // Longer than what was refused would wait to be tried again.
  await page.clock.runFor(120_000);
  expect(await stored()).toContain('Quite new words.');
  expect(await stored()).not.toContain('Refused words.');
});

test('a scenario’s file that is opened and can not be kept is said not to be', async ({ page }) => {
  await haveFillableDisk(page);
  await page.goto('/training/write/');
  await expect(page.getByText(sayOfWriting('write.none-yet'))).toBeVisible();
  await setDisk(page, 'full');
  const own = { ...scenario, id: 'our-own-idea', title: 'Our own idea' };
  await page.getByLabel(sayOfWriting('write.open-file')).setInputFiles({
    name: 'scenario.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeScenarioFile(own)),
  });
  const why = sayOfTraining('training-store.full');
  const said = sayOfWriting('write.opened-not-kept', { title: own.title, why });
  await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  await expect(page.getByText(sayOfWriting('write.opened', { title: own.title }))).toHaveCount(0);
  await expect(
    page
      .getByRole('button', { name: own.title })
      .or(page.getByRole('link', { name: own.title }))
      .first(),
  ).toBeVisible();
});
