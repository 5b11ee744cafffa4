// @ts-check
// The build: fonts, the static export, then what the export leaves undone (scripts/finish-export.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishExport } from './finish-export.mjs';
import { filesBelow, hashOf, inProject, outFolder, readStamp, root, stop } from './project.mjs';

const stampFile = join(outFolder, '.built-from');

const sources = ['app', 'components', 'machines', 'lib', 'public', 'patches', 'scripts', 'next.config.ts'];
const settings = ['package.json', 'package-lock.json', 'tsconfig.json'];
// Copied there from node_modules by the build itself; the lock file speaks for them.
const copiedByTheBuild = /^public\/fonts\//;
const notInTheApp =
  /\.test\.tsx?$|^scripts\/(bench|record|run|count-reporter|hosting|check)|\.built\.mjs$|\.md$/;

const wanted = () =>
  hashOf(
    filesBelow(root, [...sources, ...settings]).filter(
      (file) => !copiedByTheBuild.test(file) && !notInTheApp.test(file),
    ),
    [process.version],
  );

/**
 * @param {string} what
 * @param {readonly string[]} args
 */
function run(what, args) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: /** @type {const} */ ('production') };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) stop(`The app was not built: ${what} failed. Its reasons stand above.`);
}

/** Builds `out/` unless it was built from exactly these sources already. */
export function buildIfNeeded() {
  const now = wanted();
  if (readStamp(stampFile) === now) return;
  process.stdout.write('Building the app …\n');
  // Whatever happens from here on, a half-built folder must not pass for a built one.
  rmSync(stampFile, { force: true });
  if (existsSync(inProject('scripts', 'fonts.mjs'))) run('copying the fonts', ['scripts/fonts.mjs']);
  run('next build', ['node_modules/next/dist/bin/next', 'build']);
  finishExport(outFolder);
  writeFileSync(stampFile, now);
}
