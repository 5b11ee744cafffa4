// @ts-check
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { filesBelow, hashOf, inProject, readStamp, root, stop } from './project.mjs';

const stampFile = inProject('node_modules', '.waymark-installed');

/** What decides the content of node_modules: the lock, and the patches laid over it. */
const wanted = () =>
  hashOf(filesBelow(root, ['package-lock.json', 'patches']), [
    process.version,
    process.platform,
    process.arch,
  ]);

/** Installs the dependencies exactly as locked, unless that was done for this lock file already. */
export function installIfNeeded() {
  const now = wanted();
  if (readStamp(stampFile) === now) return;
  process.stdout.write('Installing the dependencies …\n');
  // The tests and the build are development dependencies, whatever NODE_ENV says.
  const how = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...how], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', how, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0)
    stop('The dependencies could not be installed: `npm ci` failed. Its reasons stand above.');
  writeFileSync(stampFile, now);
}
