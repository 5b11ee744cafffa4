// @ts-check
// What the scripts that run before anything is installed share: Node built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder that the build writes and the server serves. */
export const outFolder = join(root, 'out');

/** A path inside the project. */
export const inProject = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/**
 * Every file at or below the given paths of a folder, as paths with forward slashes, sorted.
 * A path that is not there gives nothing.
 * @param {string} base
 * @param {readonly string[]} [within]
 * @returns {string[]}
 */
export function filesBelow(base, within = ['.']) {
  return within
    .flatMap((path) => {
      const start = join(base, path);
      if (!existsSync(start)) return [];
      if (statSync(start).isFile()) return [start];
      return readdirSync(start, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    })
    .map((file) => relative(base, file).split(sep).join('/'))
    .sort();
}

/**
 * One hash over the names and contents of files of the project, and over what else decides the result.
 * @param {readonly string[]} files
 * @param {readonly string[]} [also]
 */
export function hashOf(files, also = []) {
  const hash = createHash('sha256');
  for (const text of also) hash.update(`${text}\0`);
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(inProject(file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} file */
export const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Ends the command with a message for a person, never a stack trace.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}
