// @ts-check
import { createServer } from 'node:http';
import { securityHeaders } from './headers.mjs';
import { packedFor, readSite } from './site.mjs';

/**
 * The path of a request, or null for one that can not be read. Taken as it stands, with nothing tidied up: only what
 * is exactly the name of a served file is found.
 * @param {string} target
 */
function pathOf(target) {
  try {
    return decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

/**
 * A server of a built site, not yet listening. It has no log and keeps nothing: nobody's answers ever reach it.
 * @param {string} folder
 */
export function serverOf(folder) {
  const site = readSite(folder);
  return createServer(async (request, response) => {
    /**
     * @param {number} status
     * @param {Record<string, string>} headers
     * @param {Buffer | string} body
     */
    const answer = (status, headers, body) => {
      response.writeHead(status, { ...headers, 'Content-Length': String(Buffer.byteLength(body)) });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const plain = { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      request.resume();
      return answer(405, { ...plain, Allow: 'GET, HEAD' }, 'Only GET and HEAD\n');
    }
    const path = pathOf(request.url ?? '/');
    if (path === null) return answer(400, plain, 'Not an address\n');
    if (site.lacksSlash(path)) {
      const [, query = ''] = /(\?[^#]*)/.exec(request.url ?? '') ?? [];
      const location = encodeURI(`${path}/`) + query;
      return answer(308, { ...plain, Location: location }, '');
    }

    const found = site.page(path);
    const file = found ?? site.notFound;
    if (!file) return answer(404, plain, 'Not found\n');
    if (found && request.headers['if-none-match'] === file.headers.ETag) {
      response.writeHead(304, file.headers);
      return response.end();
    }
    const { body, encoding } = await packedFor(file, String(request.headers['accept-encoding'] ?? ''));
    answer(
      found ? 200 : 404,
      { ...file.headers, ...(encoding ? { 'Content-Encoding': encoding } : {}) },
      body,
    );
  });
}
