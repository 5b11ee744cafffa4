// @ts-check
// What the tests need from the machine itself: a Chromium, and the programs that read a PDF back.
import { spawnSync } from 'node:child_process';
import { findChromium, findWholeChromium, onPath } from './browser.mjs';
import { stop } from './project.mjs';

const canUseApt = () => process.getuid?.() === 0 && onPath('apt-get') !== null;

/** @param {readonly string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its own chatter would bury what the tests say: it goes to stderr.
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Installs a Debian package; the lists of a bare machine may be missing or old.
 * @param {string} name
 */
function aptInstall(name) {
  process.stdout.write(`Installing ${name} …\n`);
  const install = ['install', '-y', '--no-install-recommends', name];
  return apt(install) || (apt(['update']) && apt(install));
}

/**
 * A whole Chromium, for the tests of what a browser leaves on a disk, and where it can be had easily the headless shell,
 * which is quicker for all others. Where none can be installed, says what to do.
 */
export function ensureBrowser() {
  if (!findChromium() && canUseApt()) aptInstall('chromium-headless-shell');
  if (findWholeChromium()) return;
  if (canUseApt() && aptInstall('chromium') && findWholeChromium()) return;
  stop(
    [
      'The browser tests need a Chromium and none was found. One of these gives them one:',
      '  on Debian or Ubuntu:  sudo apt-get install chromium',
      '  anywhere else:        npx playwright install chromium',
      '  already somewhere:    CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

/** pdftotext, pdftoppm and pdfinfo, with which the tests read the printed PDF back. */
export function ensurePaperTools() {
  const missing = () => ['pdftotext', 'pdftoppm', 'pdfinfo'].filter((command) => !onPath(command));
  if (missing().length === 0) return;
  if (canUseApt() && aptInstall('poppler-utils') && missing().length === 0) return;
  stop(
    [
      `The tests read PDF files back with ${missing().join(', ')}, of the package poppler:`,
      '  on Debian or Ubuntu:  sudo apt-get install poppler-utils',
      '  on macOS:             brew install poppler',
    ].join('\n'),
  );
}
