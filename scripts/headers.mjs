// @ts-check
// The headers that every answer of the server carries. Nothing about a child may leave the device: a page that could
// send, frame or load anything from elsewhere would be a way out.

/**
 * What a file is as far as its policy goes. A page takes the hashes of its own inline scripts as well.
 * @typedef {'page' | 'pdf-worker' | 'service-worker'} Kind
 */

/** The service worker, by its path in the site. */
export const serviceWorkerFile = 'service-worker.js';

/** The script that the PDF's worker starts with, by its path in the site. The bundler names it. */
export const pdfWorkerFile = /^_next\/static\/chunks\/turbopack-worker-[\w-]+\.js$/;

/** Everything with a hash of its content in its name. */
export const neverChanging = '_next/static/';

/** Directives of the policies in their order. What is not named falls back on `default-src`, and that is nothing. */
const directives = /** @type {const} */ ({
  page: {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    // Forms are read by the page. Sent by the browser itself, they would put the answers into an address.
    'form-action': "'none'",
    'object-src': "'none'",
  },
  // Laying out the PDF needs a small WebAssembly module, which comes as an address of the kind `data:`.
  'pdf-worker': {
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'connect-src': "'self' data:",
  },
  'service-worker': {
    'default-src': "'none'",
    'connect-src': "'self'",
  },
});

/**
 * What the file is whose path in the site is given.
 * @param {string} file
 * @returns {Kind}
 */
export function kindOf(file) {
  if (file === serviceWorkerFile) return 'service-worker';
  return pdfWorkerFile.test(file) ? 'pdf-worker' : 'page';
}

/**
 * The content security policy, as a browser takes it from a meta tag.
 * @param {readonly string[]} [scriptHashes] such as "sha256-…", without quotes
 * @param {Kind} [kind]
 */
export function contentSecurityPolicy(scriptHashes = [], kind = 'page') {
  return Object.entries(directives[kind])
    .map(([name, sources]) =>
      name === 'script-src'
        ? [name, sources, ...scriptHashes.map((hash) => `'${hash}'`)].join(' ')
        : `${name} ${sources}`,
    )
    .join('; ');
}

// What only a header can say of the policy.
const onlyInHeader = "frame-ancestors 'none'";

/**
 * The policy as the header of a server that does not know the pages' hashes: all but which scripts may run, which the
 * meta tag of each page says. Both bind. With hashes it would change with each release, and an old one stop the app.
 */
export function policyBesideMetaTag() {
  const others = Object.entries(directives.page).filter(
    ([name]) => name !== 'default-src' && name !== 'script-src',
  );
  return [...others.map(([name, sources]) => `${name} ${sources}`), onlyInHeader].join('; ');
}

/**
 * The policy as the header of one file.
 * @param {Kind} kind
 * @param {readonly string[]} [scriptHashes]
 */
export const policyHeader = (kind, scriptHashes = []) =>
  `${contentSecurityPolicy(scriptHashes, kind)}; ${onlyInHeader}`;

// What a page could ask a browser for, and the app never does. Every browser reports the names that it does not know in
// its console, so those that are quite new, or on their way out, are not among them.
const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The security headers that are the same for every file, in the order in which they are sent. */
export const commonHeaders = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-Content-Type-Options': 'nosniff',
  // The browser may not ask for the addresses of sites that a page only links to.
  'X-DNS-Prefetch-Control': 'off',
  'X-Robots-Tag': 'noindex, nofollow',
};

/**
 * All security headers of one answer.
 * @param {string} [file] its path in the site; none for an answer that is no file
 * @param {readonly string[]} [scriptHashes]
 * @returns {Record<string, string>}
 */
export const securityHeaders = (file = '', scriptHashes = []) => ({
  'Content-Security-Policy': policyHeader(kindOf(file), scriptHashes),
  ...commonHeaders,
});

/**
 * How long a browser may use a file without asking again. The service worker above all is asked for each time: an old
 * one would keep a whole old version in use.
 * @param {string} file
 */
export const cacheControl = (file) =>
  file.startsWith(neverChanging) ? 'public, max-age=31536000, immutable' : 'no-cache';
