import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium, findWholeChromium } from '@/scripts/browser.mjs';

/** A whole browser with a profile on the disk, as a practitioner has one. */
export interface OwnBrowser {
  context: BrowserContext;
  page: Page;
  /** Ends all its processes in the middle of whatever they do; back when they are gone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A new folder in which a browser keeps everything: its profile, its caches, its temporary files. */
export function newBrowserFolder(): string {
  return mkdtempSync(join(tmpdir(), 'waymark-browser-'));
}

export function removeBrowserFolder(folder: string): void {
  // A process that was killed may still be on its way out.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/**
 * Starts a browser in this folder, with what an earlier one left there. `holdsPages`: it holds a page that was left ready for
 * the way back, as people's browsers do and those of tests do not.
 */
export async function openBrowser(
  folder: string,
  baseURL: string,
  { holdsPages = false } = {},
): Promise<OwnBrowser> {
  const executablePath = findWholeChromium();
  if (!executablePath) throw new Error('This needs a whole Chromium: see `npm test`.');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: chromiumFlags,
    ignoreDefaultArgs: holdsPages ? ['--disable-back-forward-cache'] : [],
    baseURL,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    env: { ...process.env, HOME: folder, TMPDIR: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  // A whole browser waits for its disk now and then, and so does everything in it.
  context.setDefaultTimeout(30_000);
  const [first] = context.pages();
  const process_ = await processOf(context);
  return {
    context,
    page: first ?? (await context.newPage()),
    kill: async () => {
      const gone = context.waitForEvent('close');
      // The browser leads a group of its own on all systems that have groups.
      process.kill(process.platform === 'win32' ? process_ : -process_, 'SIGKILL');
      await gone;
    },
    close: () => context.close(),
  };
}

/** Starts a browser for which this name is the machine itself: over plain HTTP no secure context, as 127.0.0.1 is. */
export async function openBrowserKnowing(name: string): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${name} 127.0.0.1`],
    ...(executablePath ? { executablePath } : {}),
  });
}

/** The id of the browser's first process. */
async function processOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!id) throw new Error('The browser does not say which process it is');
  await session?.detach();
  return id;
}
