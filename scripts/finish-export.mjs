// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy } from './headers.mjs';
import { filesBelow, stop } from './project.mjs';
import { splitWorkers } from './split-workers.mjs';
import { writeServiceWorker } from './write-service-worker.mjs';

/** Which inline scripts each page may run, for the server. The leading dot keeps it from being served. */
export const hashMapName = '.script-hashes.json';

const policyTag = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
// A browser reads the policy before the first thing that it governs, and the character set before both.
const beginningOfHead = /<head>(\s*<meta charSet="utf-8"\s*\/?>)?/i;

/** @param {string} script */
const hashOfScript = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/**
 * What the export leaves undone: takes away the sources that nothing loads, parts the workers by what they may do, allows each page exactly its own inline
 * scripts, in a meta tag for plain hosts and in a map for the server's header, and writes the service worker, which
 * lists all files as they are then. A folder that is finished again is as if it were finished once.
 * @param {string} folder the exported site
 */
export function finishExport(folder) {
  const files = filesBelow(folder);
  splitWorkers(folder, files);
  // The bundler leaves the source of each worker beside the built one.
  for (const file of files) {
    if (/^_next\/static\/media\/.*\.tsx?$/.test(file) || file.endsWith('.map')) rmSync(join(folder, file));
  }
  /** @type {Record<string, string[]>} */
  const hashes = {};
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readFileSync(join(folder, file), 'utf8').replace(policyTag, '');
    const scripts = [...page.matchAll(inlineScript)].map(([, script = '']) => hashOfScript(script));
    const allowed = [...new Set(scripts)];
    if (!beginningOfHead.test(page)) throw new Error(`${file} has no head to put the policy in`);
    const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(allowed)}"/>`;
    writeFileSync(
      join(folder, file),
      page.replace(beginningOfHead, (head) => head + policy),
    );
    hashes[file] = allowed;
  }
  writeFileSync(join(folder, hashMapName), JSON.stringify(hashes, null, 1));
  writeServiceWorker(folder);
}

// A built folder that was changed afterwards: `node scripts/finish-export.mjs FOLDER`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (!folder) stop('Which folder? node scripts/finish-export.mjs FOLDER');
  finishExport(folder);
}
