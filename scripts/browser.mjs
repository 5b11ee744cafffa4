// @ts-check
// Where a Chromium for the tests is. Node built-ins only.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

// The headless shell first: it runs the same tests in less than half the time.
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const installedApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:/Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'),
];

const playwrightCaches = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache/ms-playwright'),
  join(homedir(), 'Library/Caches/ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
];
const playwrightPrograms =
  /[\\/](headless_shell|chrome-headless-shell|chrome|Chromium|Google Chrome for Testing)(\.exe)?$/;

/**
 * The full path of a command on the PATH, or null.
 * @param {string} command
 * @returns {string | null}
 */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync) ?? null;
}

function inPlaywrightCache(kept = /^chromium(_headless_shell)?-\d+$/) {
  for (const cache of playwrightCaches) {
    if (!cache || !existsSync(cache)) continue;
    const folders = readdirSync(cache).filter((name) => kept.test(name));
    for (const folder of folders.sort().reverse()) {
      const program = readdirSync(join(cache, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .find((file) => playwrightPrograms.test(file));
      if (program) return program;
    }
  }
  return null;
}

/**
 * A Chromium on this machine: the one that CHROMIUM_PATH names, an installed one, or one that Playwright downloaded
 * earlier. Null where there is none; nothing is ever downloaded here.
 * @returns {string | null}
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const command of commands) {
    const found = onPath(command);
    if (found) return found;
  }
  return installedApps.find(existsSync) ?? inPlaywrightCache();
}

/**
 * A whole browser, not the headless shell, which writes no session files: what a browser leaves on a disk is only seen
 * with one. Null where there is none.
 * @returns {string | null}
 */
export function findWholeChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const whole = commands.filter((command) => !command.includes('shell'));
  for (const command of whole) {
    const found = onPath(command);
    if (found) return found;
  }
  return installedApps.find(existsSync) ?? inPlaywrightCache(/^chromium-\d+$/);
}

/** What the tests and the benchmark start it with. No traffic of its own, and the same letter shapes everywhere. */
export const chromiumFlags = [
  // As root, as in a container, Chromium refuses to start with its sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
