// @ts-check
// The service worker: keeps one whole version of the app on the device and answers from it, with a network or
// without. It asks its own origin only, and tells nobody anything.

/**
 * One version of the app: its name, and what it is made of, as addresses in the order in which they are needed, each
 * with the hash of its content. Filled in after the build (scripts/write-service-worker.mjs).
 * @type {{ name: string, files: Record<string, string> }}
 */
const version = { name: '', files: {} };

const files = new Map(Object.entries(version.files));
/** Which version each open page came from, by the browser's random id of the page. */
const pagesCache = 'waymark-pages';
const notFoundPage = '/404/';
// Servers say that their answers vary by how they are packed. What is kept is unpacked, the same for every request.
const anyHeaders = { ignoreVary: true };

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  // Somebody pressed "use it now". Without that, this version waits until no page of the app is open.
  if (data === 'take-over') worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (files.has(pathname) || isNamedByContent(pathname) || files.has(pageOf(pathname)))
    event.respondWith(part(event, pathname));
});

/** @param {string} path */
const isNamedByContent = (path) => path.startsWith('/_next/static/');

/**
 * The page that a file of text tells the same as, or an address that nothing has. A page opened from another is fetched
 * as that text. It is not kept beside the page, which would be twice the files.
 * @param {string} path
 */
const pageOf = (path) => (path.endsWith('/index.txt') ? path.slice(0, -'index.txt'.length) : '');
const inlineText = /self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)/g;

/**
 * Fetches the whole version, a few files at a time so that the page in use keeps most of a bad connection. One that
 * can not be had ends it: the browser then drops this worker, and what was fetched is used by the next attempt only.
 */
async function keepAll() {
  const cache = await caches.open(version.name);
  const left = [...files];
  async function next() {
    for (let file = left.shift(); file; file = left.shift()) {
      const [path, hash] = file;
      if (await cache.match(path, anyHeaders)) continue;
      try {
        await cache.put(path, await fetched(path, hash));
      } catch (problem) {
        left.length = 0;
        throw problem;
      }
    }
  }
  await Promise.all([next(), next(), next(), next()]);
}

/**
 * A file exactly as it was built: not the sign-in page of a hospital's wireless network, nor a newer file that the
 * server has by now.
 * @param {string} path
 * @param {string} integrity
 */
async function fetched(path, integrity) {
  const response = await fetch(path, {
    integrity,
    cache: 'no-cache',
    redirect: 'error',
    credentials: 'omit',
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

async function takeOver() {
  // Pages that no worker has served yet: they were just loaded, so they are taken for pages of this version.
  for (const { id } of await openPages()) if (!(await versionOf(id))) await note(id);
  await worker.clients.claim();
  await forgetOld();
}

const openPages = () => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/**
 * Writes down that a page comes from this version. Kept on disk: the browser ends an idle worker at any time.
 * @param {string} id
 */
async function note(id) {
  await (await caches.open(pagesCache)).put(`/${id}`, new Response(version.name));
}

/**
 * @param {string} id of an open page
 * @returns {Promise<string | undefined>} the name of the version that it came from
 */
async function versionOf(id) {
  return (await caches.match(`/${id}`, { cacheName: pagesCache }))?.text();
}

/**
 * Removes older versions, but never one that a page still open came from: its parts must be found.
 * @param {string} [loading] the page that is being loaded and not yet among the open ones
 */
async function forgetOld(loading) {
  const names = (await caches.keys()).filter((name) => name !== pagesCache && name !== version.name);
  // What a worker that is not yet in use has fetched looks like an older version too.
  if (names.length === 0 || worker.registration.installing || worker.registration.waiting) return;
  const open = new Set((await openPages()).map(({ id }) => id));
  const inUse = new Set();
  const pages = await caches.open(pagesCache);
  for (const request of await pages.keys()) {
    const id = new URL(request.url).pathname.slice(1);
    if (open.has(id)) inUse.add(await versionOf(id));
    else if (id !== loading) await pages.delete(request);
  }
  for (const name of names) if (!inUse.has(name)) await caches.delete(name);
}

/**
 * A page of this version, whatever is asked after a question mark.
 * @param {FetchEvent} event
 */
async function page(event) {
  const { pathname, search } = new URL(event.request.url);
  const path = pathname.replace(/\/index\.html$/, '/');
  if (!files.has(path) && files.has(`${path}/`)) return Response.redirect(`${path}/${search}`, 308);
  const kept = files.has(path) ? await ofThisVersion(path) : undefined;
  if (kept) {
    const id = event.resultingClientId;
    // Some browsers do not say which page it will be.
    event.waitUntil(id ? note(id).then(() => forgetOld(id)) : forgetOld());
    return kept;
  }
  try {
    return await fetch(event.request);
  } catch (problem) {
    const notFound = await ofThisVersion(notFoundPage);
    if (!notFound) throw problem;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

/**
 * What a page loads: from the version that the page came from. A page and the parts of another version would not fit.
 * @param {FetchEvent} event
 * @param {string} path
 */
async function part({ request, clientId }, path) {
  const cacheName = isNamedByContent(path) ? undefined : await versionOf(clientId);
  /** @param {string} wanted */
  const find = async (wanted) =>
    (cacheName && (await caches.match(wanted, { cacheName, ...anyHeaders }))) ||
    (await ofThisVersion(wanted)) ||
    (isNamedByContent(wanted) && (await caches.match(wanted, anyHeaders)));
  const kept = await find(path);
  if (!kept) {
    const within = pageOf(path) && (await find(pageOf(path)));
    return within ? textIn(within) : fetch(request);
  }
  // A worker reads its settings from its own address, and a kept response brings the address without them.
  if (request.destination !== 'worker') return kept;
  return new Response(kept.body, { status: kept.status, headers: kept.headers });
}

/**
 * The text of a page, put together from the scripts in which the page carries it.
 * @param {Response} kept
 */
async function textIn(kept) {
  const pieces = [...(await kept.text()).matchAll(inlineText)].map(([, piece = '']) => JSON.parse(piece)[1]);
  return new Response(pieces.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** @param {string} path */
const ofThisVersion = (path) => caches.match(path, { cacheName: version.name, ...anyHeaders });
