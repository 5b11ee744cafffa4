import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { choosePassphrase } from './kept-drafts';
import { addressesIn } from './own-site';

/** What every answer carries. Written out here, so that a header can not change without somebody saying so. */
const common = {
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), compute-pressure=(), display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-robots-tag': 'noindex, nofollow',
  vary: 'Accept-Encoding',
};
const policyWith = (hashes: string) =>
  `default-src 'none'; script-src 'self'${hashes}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'`;
const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' data:; frame-ancestors 'none'";
const script = 'text/javascript; charset=utf-8';
const forGood = 'public, max-age=31536000, immutable';

/** What is said about the connection and this very body, and nothing else, may be there besides. */
function withoutSending(headers: Record<string, string>): Record<string, string> {
  const sending = /^(date|connection|keep-alive|transfer-encoding|content-(length|encoding)|etag)$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !sending.test(name)));
}

/** The hashes of a page's inline scripts, as its policy names them. */
function hashesOf(page: string): string {
  const inline = [...page.matchAll(/<script(?: id=[^>]*)?>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  const hashes = inline.map((code) => createHash('sha256').update(code).digest('base64'));
  return [...new Set(hashes)].map((hash) => ` 'sha256-${hash}'`).join('');
}

const addresses = addressesIn('out');
const named = (pattern: RegExp) => addresses.filter((address) => pattern.test(address));
const pdfWorkers = named(/\/turbopack-worker-[^/]*\.js$/);

for (const address of ['/', '/referral/', '/not/a/page/']) {
  test(`the page at ${address} comes with exactly these headers`, async ({ request }) => {
    const answer = await request.get(address);
    const hashes = hashesOf(await answer.text());
    expect(hashes).not.toBe('');
    expect(withoutSending(answer.headers())).toEqual({
      ...common,
      'content-security-policy': policyWith(hashes),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
}

test('a script, a font, the worker and the service worker come with exactly these headers', async ({
  request,
}) => {
  const [chunk = ''] = named(/chunks\/(?!turbopack)[^/]*\.js$/);
  const [font = ''] = named(/\.ttf$/);
  const [worker = ''] = pdfWorkers;
  const wanted = {
    [chunk]: [policyWith(''), script, forGood],
    [font]: [policyWith(''), 'font/ttf', 'no-cache'],
    [worker]: [workerPolicy, script, forGood],
    '/service-worker.js': [
      "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
      script,
      'no-cache',
    ],
  };
  expect(Object.keys(wanted)).toHaveLength(4);
  for (const [address, [policy, type, cache]] of Object.entries(wanted)) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(withoutSending(answer.headers()), address).toEqual({
      ...common,
      'content-security-policy': policy,
      'content-type': type,
      'cache-control': cache,
    });
  }
});

test('one file alone may compile WebAssembly, and none may run text as code', async ({ request }) => {
  expect(pdfWorkers).toHaveLength(1);
  const allowed: string[] = [];
  for (const address of addresses) {
    const policy = (await request.head(address)).headers()['content-security-policy'] ?? '';
    expect(policy, address).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
    expect(policy, address).not.toMatch(/'unsafe-|https?:|\*/);
    if (policy.includes('wasm-unsafe-eval')) allowed.push(address);
  }
  expect(allowed).toEqual(pdfWorkers);
});

test('the workers of keys and backups start without leave to compile WebAssembly', async ({ page }) => {
  const started: string[] = [];
  page.on('worker', (worker) => started.push(new URL(worker.url()).pathname));
  await page.goto('/drafts/');
  await choosePassphrase(page);
  await expect(page.getByRole('heading', { level: 1, name: sayOfDrafts('drafts.heading') })).toBeVisible();
  expect([...new Set(started)]).toEqual(named(/\/plain-worker-[^/]*\.js$/));
  expect(started).not.toEqual([]);
});

test('the browser holds a page to it', async ({ page }) => {
  await page.goto('/referral/');
  const tried = await page.evaluate(
    () =>
      // Later, and by the page itself: what a test runs directly is let through.
      new Promise((resolve) => {
        setTimeout(async () => {
          const outcome = async (attempt: () => unknown) => {
            try {
              await attempt();
              return 'allowed';
            } catch {
              return 'refused';
            }
          };
          const nothing = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
          resolve({
            text: await outcome(() => new Function('return 1')()),
            wasm: await outcome(() => WebAssembly.compile(nothing)),
            data: await outcome(() => fetch('data:text/plain,1')),
            elsewhere: await outcome(() => fetch('http://127.0.0.1:9/')),
          });
        });
      }),
  );
  expect(tried).toEqual({ text: 'refused', wasm: 'refused', data: 'refused', elsewhere: 'refused' });
});
