// @ts-check
// `npm run check`: types, lint and format, then what only this project knows (lib/architecture.test.ts).
import { spawnSync } from 'node:child_process';
import { root } from './project.mjs';

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

// A terminal's colours make a log that nobody can read.
const plainWhenPiped = process.stdout.isTTY ? [] : ['--colors=off'];

/** @type {readonly (readonly [string, readonly string[]])[]} */
const steps = [
  ['types of the routes', ['node_modules/next/dist/bin/next', 'typegen']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  // A worker's names are others than a page's, so it can not be checked along with the rest.
  [
    'types of the service worker',
    [
      'node_modules/typescript/bin/tsc',
      ...['--ignoreConfig', '--noEmit', '--allowJs', '--checkJs', '--strict', '--noUncheckedIndexedAccess'],
      ...['--target', 'es2022', '--lib', 'es2023,webworker', '--types', ''],
      'scripts/service-worker.js',
    ],
  ],
  [
    'lint and format',
    ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', ...plainWhenPiped],
  ],
  [
    'architecture',
    ['node_modules/@playwright/test/cli.js', 'test', '--project=pure', 'lib/architecture.test.ts'],
  ],
];

// All of them, so that one look shows everything there is to mend.
const failed = steps.filter(([name, args]) => {
  process.stdout.write(`\n== ${name}\n`);
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status !== 0;
});

process.stdout.write(
  failed.length === 0 ? '\nAll checks passed\n' : `\nNot right: ${failed.map(([name]) => name).join(', ')}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
