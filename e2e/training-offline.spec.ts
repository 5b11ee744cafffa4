import { expect } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sayOfTraining } from '@/lib/messages/training-words';
import { Learner, scenarioNamed } from './learner';
import { test } from './own-site';

// The story starts a server, and lets a browser fetch the whole app.
test.describe.configure({ timeout: 180_000 });

test('without a network a scenario is played to its debrief, and its debrief becomes a PDF', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/help/');
  await expect(page.getByText(sayOfDrafts('protection.offline-ready'))).toBeVisible({ timeout: 60_000 });
  await site.stop();
  await context.setOffline(true);
  const scenario = scenarioNamed('northern-ireland-always-tired');
  const learner = new Learner(page, scenario);
  await learner.begin('at-each-step');
  await learner.playTo('askingAge', scenario.walk, []);
  await page.reload();
  await learner.playTo(scenario.end, scenario.walk, []);
  await learner.end('');
  const download = page.waitForEvent('download');
  await learner.press(sayOfTraining('debrief.pdf'));
  expect((await download).suggestedFilename()).toMatch(/^waymark-training-debrief/);
});
