import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { test as base } from '@playwright/test';

/** Everything that a built folder gives out, as addresses. A page has the address of its folder. */
export function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length), '/', entry.name))
    .map((file) => file.replace(/^(?!\/)/, '/'))
    .filter((file) => !file.includes('/.'))
    .map((file) => file.replace(/\/index\.html$/, '/'));
}

/** Another name or id of the same length: lengths of texts are written in the pages. */
const other = (name: string) => name.replace(/.(?=\.js$|$)/, (last) => (last === 'a' ? 'b' : 'a'));

/**
 * A copy of a built folder as the next build would be: one text of every page is another, no script of the old build
 * is there under its old name, and pages of the two builds do not fit together.
 */
function nextBuild(folder: string, from: string, to: string): string {
  const next = mkdtempSync(join(tmpdir(), 'waymark-next-'));
  cpSync(folder, next, { recursive: true });
  const chunks = join(next, '_next/static/chunks');
  const names = readdirSync(chunks).filter((name) => name.endsWith('.js'));
  for (const name of names) renameSync(join(chunks, name), join(chunks, other(name)));
  const id = readdirSync(join(next, '_next/static')).find((name) => !/^(chunks|media)$/.test(name)) ?? '';
  renameSync(join(next, '_next/static', id), join(next, '_next/static', other(id)));
  const renamed = new RegExp([...names, id].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const entry of readdirSync(next, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|txt|js)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(renamed, other).replaceAll(from, to));
  }
  finish(next);
  return next;
}

function finish(folder: string) {
  execFileSync(process.execPath, ['scripts/finish-export.mjs', folder], { stdio: 'pipe' });
}

/** A server of its own for one story, which can be stopped, and come back with another build. */
export class OwnSite {
  #folder: string;
  #server: ChildProcess | null = null;
  #port = '0';
  readonly #made: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The folder that is served now. */
  get folder(): string {
    return this.#folder;
  }

  async start(): Promise<void> {
    const server = spawn(process.execPath, ['scripts/serve.mjs', this.#folder], {
      env: { ...process.env, PORT: this.#port },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#server = server;
    const [line] = await once(server.stdout, 'data');
    this.#port = /:(\d+) /.exec(String(line))?.[1] ?? this.#port;
  }

  /** From here on there is no network. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  }

  /** The next build takes the place of this one. `spoil` is given its folder once it is finished. */
  async release(from: string, to: string, spoil?: (folder: string) => void): Promise<void> {
    await this.stop();
    this.#folder = nextBuild(this.#folder, from, to);
    this.#made.push(this.#folder);
    spoil?.(this.#folder);
    await this.start();
  }

  async close(): Promise<void> {
    await this.stop();
    for (const folder of this.#made) rmSync(folder, { recursive: true });
  }
}

/** Stories with a server of their own, in a browser that keeps the app. */
export const test = base.extend<{ built: string; site: OwnSite }>({
  built: ['out', { option: true }],
  site: async ({ built }, use) => {
    const site = new OwnSite(built);
    await site.start();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
  serviceWorkers: 'allow',
});
