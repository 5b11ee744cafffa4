// @ts-check
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfWorkerFile } from './headers.mjs';

/** How a WebAssembly module begins, in base64: the letters "\0asm". */
const wasmBegins = 'AGFzbQ';
/** A worker as the bundler starts it: the script that all of them share, and the files that one needs. */
const started = /"(static\/chunks\/turbopack-worker-([\w-]+\.js))",\[([^\]]*)\]/g;

/**
 * Gives the workers that need no WebAssembly a starting script of their own. The bundler starts all workers with one file,
 * and a worker's policy is its file's: those of keys and backups would have the one that only the PDF's needs.
 * @param {string} folder the exported site
 * @param {readonly string[]} files its files
 */
export function splitWorkers(folder, files) {
  for (const file of files.filter((name) => /^_next\/static\/chunks\/.*\.js$/.test(name))) {
    const code = readFileSync(join(folder, file), 'utf8');
    const split = code.replace(started, (call, shared, name, list) => {
      const needed = [...list.matchAll(/"([^"]+)"/g)].map(([, path = '']) => join(folder, '_next', path));
      if (needed.some((path) => readFileSync(path, 'utf8').includes(wasmBegins))) return call;
      const own = `static/chunks/plain-worker-${name}`;
      if (pdfWorkerFile.test(`_next/${own}`))
        throw new Error(`${own} would get the policy of the PDF's worker`);
      copyFileSync(join(folder, '_next', shared), join(folder, '_next', own));
      return call.replace(shared, own);
    });
    if (split !== code) writeFileSync(join(folder, file), split);
  }
}
