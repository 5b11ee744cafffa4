import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { whatDiffers } from './check-site.mjs';
import { finishExport } from './finish-export.mjs';
import { policyBesideMetaTag } from './headers.mjs';
import { serverOf } from './site-server.mjs';

let folder: string;
const worker = '/_next/static/chunks/turbopack-worker-1.js';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-check-'));
  for (const sub of ['help', '404', 'fonts', '_next/static/chunks'])
    mkdirSync(join(folder, sub), { recursive: true });
  const page = '<!DOCTYPE html><html><head><title>Start</title></head><body><script>1</script></body></html>';
  for (const name of ['index.html', 'help/index.html', '404.html', '404/index.html'])
    writeFileSync(join(folder, name), page);
  for (const name of ['fonts/a.ttf', '_next/static/chunks/1.js', worker])
    writeFileSync(join(folder, name), '1');
  finishExport(folder);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** A host that sends what it likes instead of the headers that it was told. */
type Host = (path: string, headers: OutgoingHttpHeaders) => OutgoingHttpHeaders;

async function differencesAt(host: Host): Promise<Record<string, string[]>> {
  const server: Server = serverOf(folder);
  server.prependListener('request', ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    const send = response.writeHead.bind(response);
    Reflect.set(response, 'writeHead', (status: number, headers: OutgoingHttpHeaders) =>
      send(status, host(url, headers)),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  try {
    return Object.fromEntries((await whatDiffers(`http://127.0.0.1:${port}`)).found);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('our own server sends everything as it should be', async () => {
  expect(await differencesAt((_, headers) => headers)).toEqual({});
});

test('a server that leaves the hashes to the pages does too, and one without a policy does not', async () => {
  const beside: Host = (path, headers) =>
    path.endsWith('/') ? { ...headers, 'Content-Security-Policy': policyBesideMetaTag() } : headers;
  expect(await differencesAt(beside)).toEqual({});
  const without: Host = (path, { 'Content-Security-Policy': policy, ...headers }) =>
    path === '/help/' ? headers : { ...headers, 'Content-Security-Policy': policy };
  expect(await differencesAt(without)).toEqual({
    [`Content-Security-Policy is missing. It should be “${policyBesideMetaTag()}”.`]: ['/help/'],
  });
});

test('an old service worker, a worker without its policy and a cookie are named', async () => {
  const found = await differencesAt((path, headers) => {
    if (path === '/service-worker.js') return { ...headers, 'Cache-Control': 'max-age=600' };
    if (path === worker) return { ...headers, 'Content-Security-Policy': policyBesideMetaTag() };
    return path === '/' ? { ...headers, 'Set-Cookie': 'a=1' } : headers;
  });
  expect(found).toMatchObject({
    'Cache-Control is “max-age=600”. It should be “no-cache”.': ['/service-worker.js'],
    'A cookie is set. Waymark needs none.': ['/'],
  });
  const policies = Object.entries(found).filter(([sentence]) => sentence.startsWith('Content-Security'));
  expect(policies.map(([, paths]) => paths)).toEqual([[worker]]);
});

test('a page that was altered on the way is named', async () => {
  const page = join(folder, '404/index.html');
  writeFileSync(page, '<script src="https://counter.example/"></script>');
  const found = await differencesAt((_, headers) => headers);
  expect(found['The page has lost the meta tag with its policy.']).toEqual(['/404/']);
  expect(
    found['This is not the file that was built: it is of another build, or altered on the way.'],
  ).toEqual(['/404/']);
});
