// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonHeaders, contentSecurityPolicy, serviceWorkerFile } from './headers.mjs';
import { filesBelow, inProject } from './project.mjs';

const source = inProject('scripts', 'service-worker.js');
const placeOfVersion = "const version = { name: '', files: {} };";

// The page for what is not there is kept once, by the address of its folder.
const notKept = new Set(['404.html', serviceWorkerFile]);
// What a link fetches ahead, and no link of the app does; and the text of a page, which the page itself carries.
const notNeeded = /(^|\/)(__next\.[^/]*|index)\.txt$/;
const isKept = (/** @type {string} */ file) =>
  !notKept.has(file) && !file.startsWith('_not-found/') && !/(^|\/)\./.test(file) && !notNeeded.test(file);

/** A page goes by its address: some hosts send a browser that asks for `index.html` somewhere else. */
const addressOf = (/** @type {string} */ file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Everything that the app is made of, what is needed first first: pages, what they name, what is loaded later, and
 * fonts at last, those for Latin letters before all others.
 * @param {string} folder
 */
function filesInOrder(folder) {
  const files = filesBelow(folder).filter(isKept);
  const pages = files.filter((file) => file.endsWith('.html'));
  const named = pages.map((file) => readFileSync(join(folder, file), 'utf8')).join();
  const rank = (/** @type {string} */ file) => {
    // Many, and nobody needs one before the app itself.
    if (file.startsWith('guidance/entry/')) return 3;
    if (file.endsWith('.html')) return 0;
    if (file.endsWith('.ttf')) return file.startsWith('fonts/inter-') ? 4 : 5;
    if (!/\.(js|css)$/.test(file)) return 3;
    return named.includes(file) ? 1 : 2;
  };
  const size = (/** @type {string} */ file) => statSync(join(folder, file)).size;
  return files
    .map((file) => ({ file, rank: rank(file), size: size(file) }))
    .sort((a, b) => a.rank - b.rank || a.size - b.size)
    .map(({ file }) => file);
}

/**
 * Writes the service worker of a finished site: scripts/service-worker.js with the list of what it keeps. Its name
 * changes with any file, with any header and with the worker itself, and each change is a new version.
 * @param {string} folder
 */
export function writeServiceWorker(folder) {
  const hashes = filesInOrder(folder).map((file) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    return [addressOf(file), `sha256-${hash.digest('base64')}`];
  });
  const code = readFileSync(source, 'utf8');
  if (!code.includes(placeOfVersion)) throw new Error(`${source} has no place for the version`);
  const headers = [commonHeaders, contentSecurityPolicy(), contentSecurityPolicy([], 'pdf-worker')];
  const hash = createHash('sha256').update(JSON.stringify([code, hashes, headers]));
  const version = {
    name: `waymark-${hash.digest('hex').slice(0, 16)}`,
    files: Object.fromEntries(hashes),
  };
  writeFileSync(
    join(folder, serviceWorkerFile),
    // As a function: a replacement text would have its dollar signs read as places to fill.
    code.replace(placeOfVersion, () => `const version = ${JSON.stringify(version, null, 1)};`),
  );
}
