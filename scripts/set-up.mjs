// @ts-check
// Does the set-up that a command needs, by name and in the given order: install, build, browser, paper-tools.
// Runs before anything is installed, so it and what it imports use Node built-ins only.
import { buildIfNeeded } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { stop } from './project.mjs';
import { ensureBrowser, ensurePaperTools } from './system-packages.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Waymark needs Node 20.19 or later. This is Node ${process.versions.node}: https://nodejs.org`);
}

/** @type {Record<string, () => void>} */
const steps = {
  install: installIfNeeded,
  build: buildIfNeeded,
  browser: ensureBrowser,
  'paper-tools': ensurePaperTools,
};

for (const name of process.argv.slice(2)) {
  const step = steps[name];
  if (!step) stop(`set-up.mjs knows ${Object.keys(steps).join(', ')}, not "${name}".`);
  step();
}
