import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingMessage, type RequestOptions, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { finishExport } from './finish-export.mjs';
import { serverOf } from './site-server.mjs';

const inline = 'self.steps = [1, 2]';
const page = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>Start</title></head><body>${'<p>a line</p>'.repeat(99)}<script src="/a.js"></script><script>${inline}</script></body></html>`;

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** The path goes out exactly as given: fetch would tidy up the very things that are tried here. */
function get(path: string, how: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, path, ...how }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-site-'));
let server: Server;
let port: number;

test.beforeAll(async () => {
  const site = join(folder, 'out');
  mkdirSync(join(site, '_next/static/media'), { recursive: true });
  mkdirSync(join(site, 'referral'));
  writeFileSync(join(folder, 'outside.txt'), 'not of the site');
  for (const name of ['index.html', '404.html', 'referral/index.html']) writeFileSync(join(site, name), page);
  writeFileSync(join(site, '_next/static/a.js'), 'const a = 1;\n'.repeat(99));
  writeFileSync(join(site, '_next/static/media/pdf.worker.1.ts'), 'source');
  finishExport(site);
  server = serverOf(site);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  port = address && typeof address === 'object' ? address.port : 0;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('a page may run its own scripts and nothing else, by header and by meta tag', async () => {
  const { status, headers, body } = await get('/');
  expect(status).toBe(200);
  const hash = `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain(`script-src 'self' ${hash};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:/);
  // What a meta tag can not say is the only difference.
  expect(policy).toBe(`${/Policy" content="([^"]*)"/.exec(body.toString())?.[1]}; frame-ancestors 'none'`);
});

test('every answer carries the security headers, errors too', async () => {
  const answers = [
    await get('/'),
    await get('/_next/static/a.js'),
    await get('/nothing/here'),
    await get('/referral'),
    await get('/%E0%A4%A'),
    await get('/', { method: 'POST' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 308, 400, 405]);
  for (const { headers } of answers) {
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('no address leads out of the site or to what is not served', async () => {
  for (const path of [
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/referral/../../outside.txt',
    '/..%5coutside.txt',
    '//outside.txt',
    '/.script-hashes.json',
    '/_next/static/media/pdf.worker.1.ts',
    '/index.html%00.js',
  ]) {
    const { status, body } = await get(path);
    expect(status, path).toBe(404);
    expect(body.toString(), path).not.toContain('not of the site');
  }
});

test('a missing slash is added, and never leads to another host', async () => {
  expect((await get('/referral?step=age')).headers.location).toBe('/referral/?step=age');
  for (const path of ['//referral', '//elsewhere.example/referral']) {
    expect((await get(path)).headers.location, path).toBeUndefined();
  }
});

test('bodies are packed as the browser accepts them', async () => {
  const plain = await get('/_next/static/a.js');
  const asked = (accept: string) => get('/_next/static/a.js', { headers: { 'Accept-Encoding': accept } });
  const br = await asked('gzip, deflate, br');
  const gz = await asked('gzip, br;q=0');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(br.headers['content-encoding']).toBe('br');
  expect(gz.headers['content-encoding']).toBe('gzip');
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gz.body)).toEqual(plain.body);
  expect(br.body.length).toBeLessThan(plain.body.length);
});

test('what has a hash in its name is kept for good, all else is asked for again', async () => {
  const script = await get('/_next/static/a.js');
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  const { headers } = await get('/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await get('/', { headers: { 'If-None-Match': String(headers.etag) } });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test('HEAD answers like GET, without the body', async () => {
  const head = await get('/', { method: 'HEAD' });
  const { body } = await get('/');
  expect(head.status).toBe(200);
  expect(head.headers['content-length']).toBe(String(body.length));
  expect(head.body).toHaveLength(0);
});
