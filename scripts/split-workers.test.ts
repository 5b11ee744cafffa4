import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesBelow } from './project.mjs';
import { splitWorkers } from './split-workers.mjs';

const start = (...files: string[]) =>
  `e.v(f("static/chunks/turbopack-worker-1-a.js",[${files.map((file) => `"static/chunks/${file}"`).join(',')}]))`;

test('only the worker that brings WebAssembly starts with the file whose policy allows it, finished twice too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-split-'));
  const chunks = join(folder, '_next/static/chunks');
  mkdirSync(chunks, { recursive: true });
  const built = {
    'turbopack-worker-1-a.js': 'bootstrap',
    'pdf.js': 'load("data:application/wasm;base64,AGFzbQEAAAA")',
    'shared.js': 'shared()',
    'keys.js': 'keys()',
    'page.js': `${start('shared.js', 'pdf.js')};${start('shared.js', 'keys.js')}`,
  };
  for (const [name, code] of Object.entries(built)) writeFileSync(join(chunks, name), code);
  try {
    for (let times = 0; times < 2; times += 1) {
      splitWorkers(folder, filesBelow(folder));
      const code = Object.fromEntries(
        filesBelow(chunks).map((name) => [name, readFileSync(join(chunks, name), 'utf8')]),
      );
      expect(code).toEqual({
        ...built,
        'plain-worker-1-a.js': 'bootstrap',
        'page.js': built['page.js'].replace(
          start('shared.js', 'keys.js'),
          start('shared.js', 'keys.js').replace('turbopack-worker', 'plain-worker'),
        ),
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
