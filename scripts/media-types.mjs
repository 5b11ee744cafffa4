// @ts-check
import { extname } from 'node:path';

/** What a file is said to be, by the end of its name. `nosniff` makes a browser refuse scripts said to be else. */
export const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.icc': 'application/vnd.iccprofile',
};

/** @type {ReadonlyMap<string, string>} */
const byExtension = new Map(Object.entries(mediaTypes));

/** @param {string} file */
export const mediaTypeOf = (file) =>
  byExtension.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
