import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { cacheControl, securityHeaders } from './headers.mjs';
import { hostingFiles } from './hosting.mjs';

test('the files for other servers are what the headers of our own give', () => {
  const kept = readdirSync('hosting').map((name) => [name, readFileSync(`hosting/${name}`, 'utf8')]);
  expect(Object.fromEntries(kept)).toEqual(hostingFiles);
});

test('each of them sends every header with its value, and a policy for each kind of file', () => {
  const worker = '_next/static/chunks/turbopack-worker-1.js';
  const { 'Content-Security-Policy': other = '', ...common } = securityHeaders('a.txt');
  const wanted = [
    other,
    securityHeaders(worker)['Content-Security-Policy'] ?? '',
    securityHeaders('service-worker.js')['Content-Security-Policy'] ?? '',
    cacheControl(worker),
    cacheControl('index.html'),
  ];
  for (const [name, text] of Object.entries(hostingFiles)) {
    for (const [header, value] of Object.entries(common)) {
      const line = text
        .split('\n')
        .find((one) => one.includes(`${header} `) || one.includes(`"${header}" v`));
      expect(line, `${name}: ${header}`).toContain(`"${value}"`);
    }
    for (const value of wanted) expect(text, name).toContain(`"${value}"`);
  }
});
