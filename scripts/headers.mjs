// @ts-check
// The headers that every answer of the server carries. Nothing about a child may leave the device: a page that could
// send, frame or load anything from elsewhere would be a way out.

/** Directives of the policy in their order. `script-src` takes the hashes of a page's own inline scripts as well. */
const directives = {
  'default-src': "'none'",
  // Laying out the PDF needs a small WebAssembly module.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' data:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
};

/**
 * The content security policy of a page, as a browser takes it from a meta tag.
 * @param {readonly string[]} [scriptHashes] such as "sha256-…", without quotes
 */
export function contentSecurityPolicy(scriptHashes = []) {
  return Object.entries(directives)
    .map(([name, sources]) =>
      name === 'script-src'
        ? [name, sources, ...scriptHashes.map((hash) => `'${hash}'`)].join(' ')
        : `${name} ${sources}`,
    )
    .join('; ');
}

const denied = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * All security headers of one answer.
 * @param {readonly string[]} [scriptHashes]
 * @returns {Record<string, string>}
 */
export const securityHeaders = (scriptHashes = []) => ({
  'Content-Security-Policy': `${contentSecurityPolicy(scriptHashes)}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
});
