// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hashMapName } from './finish-export.mjs';
import { cacheControl, securityHeaders } from './headers.mjs';
import { mediaTypeOf } from './media-types.mjs';
import { filesBelow } from './project.mjs';

const alreadyPacked = new Set(['.png', '.woff', '.woff2', '.pdf']);

const packers = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body),
};

/**
 * @typedef {object} Served
 * @property {Buffer} body
 * @property {Record<string, string>} headers
 * @property {boolean} packable
 * @property {Map<'br' | 'gzip', Promise<Buffer>>} packed
 */

/**
 * A built site, held in memory: what is asked for is looked up among what was read, so no address can reach a file
 * outside of it, and a build that runs meanwhile can not mix two versions.
 * @param {string} folder
 */
export function readSite(folder) {
  const mapFile = join(folder, hashMapName);
  /** @type {Record<string, string[]>} */
  const hashes = existsSync(mapFile) ? JSON.parse(readFileSync(mapFile, 'utf8')) : {};
  /** @type {Map<string, Served>} */
  const served = new Map();
  for (const file of filesBelow(folder)) {
    if (file.split('/').some((part) => part.startsWith('.'))) continue;
    const body = readFileSync(join(folder, file));
    const extension = extname(file).toLowerCase();
    served.set(`/${file}`, {
      body,
      headers: {
        ...securityHeaders(file, hashes[file]),
        'Content-Type': mediaTypeOf(file),
        'Cache-Control': cacheControl(file),
        ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
        Vary: 'Accept-Encoding',
      },
      packable: !alreadyPacked.has(extension) && body.length > 512,
      packed: new Map(),
    });
  }

  return {
    /** @param {string} path */
    page: (path) => served.get(path.endsWith('/') ? `${path}index.html` : path),
    /** The page for an address that is not there. */
    notFound: served.get('/404.html'),
    /** @param {string} path true where only the slash at the end is missing */
    lacksSlash: (path) => served.has(`${path}/index.html`),
  };
}

/**
 * A file's body as the browser accepts it, packed once and then kept.
 * @param {Served} file
 * @param {string} accepts the request's Accept-Encoding
 * @returns {Promise<{ body: Buffer, encoding: 'br' | 'gzip' | null }>}
 */
export async function packedFor(file, accepts) {
  const refused = (/** @type {string} */ name) =>
    new RegExp(`${name}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(accepts);
  const encoding = /** @type {const} */ (['br', 'gzip']).find(
    (name) => new RegExp(`\\b${name}\\b`).test(accepts) && !refused(name),
  );
  if (!file.packable || !encoding) return { body: file.body, encoding: null };
  const packing = file.packed.get(encoding) ?? packers[encoding](file.body);
  file.packed.set(encoding, packing);
  return { body: await packing, encoding };
}
