import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/browser.mjs';
import { portForTests } from './scripts/port.mjs';

const port = await portForTests();
const address = `http://127.0.0.1:${port}`;
const executablePath = findChromium();

// The pure tests need no built app, and a server would make them wait for a build.
const asked = process.argv.join(' ');
const pureOnly = /--project[= ]pure\b/.test(asked) && !/--project[= ]browser\b/.test(asked);
const webServer = {
  command: 'node scripts/set-up.mjs build && node scripts/serve.mjs',
  url: address,
  env: { PORT: String(port) },
  timeout: 240_000,
  reuseExistingServer: false,
};

/** One runner, two projects: `pure` needs no browser and no server, `browser` sees the built app as it is served. */
export default defineConfig({
  // Some stories wait more than they work: on two cores three of them end a tenth sooner than two.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  reporter: [['line'], ['./scripts/count-reporter.ts']],
  ...(pureOnly ? {} : { webServer }),
  projects: [
    {
      name: 'pure',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testIgnore: ['e2e/**', 'out/**', '.next/**'],
    },
    {
      name: 'browser',
      testDir: 'e2e',
      // On a shared machine a press can come late by seconds. Who passes at the second try only is named at the end.
      retries: process.env.CI ? 1 : 0,
      testMatch: '**/*.spec.ts',
      use: {
        baseURL: address,
        browserName: 'chromium',
        serviceWorkers: 'block',
        // What is not there in this time will not come: a story that waits longer hides what it waits for.
        actionTimeout: 10_000,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        // A trace of every step would double the time of a long story.
        screenshot: 'only-on-failure',
        launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
});
