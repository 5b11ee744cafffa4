// @ts-check
// The headers of scripts/headers.mjs as other servers are told them. `node scripts/hosting.mjs` writes hosting/ anew; a
// test holds the files to what is written here.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  cacheControl,
  commonHeaders,
  neverChanging,
  pdfWorkerFile,
  policyBesideMetaTag,
  policyHeader,
  serviceWorkerFile,
} from './headers.mjs';
import { mediaTypes } from './media-types.mjs';
import { inProject } from './project.mjs';

const made = 'Made by `node scripts/hosting.mjs`. Change scripts/headers.mjs instead.';
const policies = {
  page: policyBesideMetaTag(),
  worker: policyHeader('pdf-worker'),
  serviceWorker: policyHeader('service-worker'),
  other: policyHeader('page'),
};
const keptForGood = cacheControl(neverChanging);
const askedAgain = cacheControl('');
const workerPath = pdfWorkerFile.source.replace('^', '^/').replaceAll('\\/', '/');
const workerName = workerPath.replace(/^.*\//, '^');

const types = Object.entries(mediaTypes).map(([extension, type]) => {
  const [name = '', charset] = type.split('; ');
  return { extension, type, name, isText: charset !== undefined };
});
const texts = types.filter(({ isText }) => isText).map(({ name }) => name);
const lines = (/** @type {readonly string[]} */ ...all) => `${all.join('\n')}\n`;

const nginx = lines(
  `# Waymark on nginx. ${made}`,
  '# Part of the http block, such as /etc/nginx/conf.d/waymark.conf. Name, certificate and folder are yours.',
  'map $uri $waymark_policy {',
  `  default "${policies.other}";`,
  `  "~\\.html$" "${policies.page}";`,
  `  "~${workerPath}" "${policies.worker}";`,
  `  "/${serviceWorkerFile}" "${policies.serviceWorker}";`,
  '}',
  'map $uri $waymark_cache {',
  `  default "${askedAgain}";`,
  `  "~^/${neverChanging}" "${keptForGood}";`,
  '}',
  'server {',
  '  listen 443 ssl;',
  '  server_name waymark.example;',
  '  ssl_certificate /etc/ssl/waymark.pem;',
  '  ssl_certificate_key /etc/ssl/waymark.key;',
  '  root /srv/waymark;',
  '  index index.html;',
  '  absolute_redirect off;',
  '  error_page 404 /404.html;',
  '  access_log off;',
  '  charset utf-8;',
  `  charset_types ${texts.filter((name) => name !== 'text/html').join(' ')};`,
  '  gzip on;',
  '  gzip_vary on;',
  `  gzip_types ${[...texts.filter((name) => name !== 'text/html'), 'font/ttf'].join(' ')};`,
  '  default_type application/octet-stream;',
  '  types {',
  ...types.map(({ extension, name }) => `    ${name} ${extension.slice(1)};`),
  '  }',
  '  # A location with an add_header of its own would lose all of these.',
  '  add_header Content-Security-Policy $waymark_policy always;',
  ...Object.entries(commonHeaders).map(([name, value]) => `  add_header ${name} "${value}" always;`),
  '  add_header Cache-Control $waymark_cache always;',
  '  location ~ /\\. {',
  '    return 404;',
  '  }',
  '  location / {',
  '    try_files $uri $uri/ =404;',
  '  }',
  '}',
);

const apache = lines(
  `# Waymark on Apache 2.4. ${made}`,
  '# The .htaccess of the folder (AllowOverride All), or a part of its <Directory>. Needs headers, dir, mime, deflate.',
  'Options -Indexes -MultiViews',
  'DirectoryIndex index.html',
  'DirectorySlash On',
  'ErrorDocument 404 /404.html',
  'RedirectMatch 404 "/\\."',
  ...types.map(({ extension, type }) => `AddType "${type}" ${extension}`),
  `AddOutputFilterByType DEFLATE ${[...texts, 'font/ttf'].join(' ')}`,
  `Header always set Content-Security-Policy "${policies.other}"`,
  ...Object.entries(commonHeaders).map(([name, value]) => `Header always set ${name} "${value}"`),
  `Header always set Cache-Control "${askedAgain}"`,
  '<FilesMatch "\\.html$">',
  `  Header always set Content-Security-Policy "${policies.page}"`,
  '</FilesMatch>',
  `<FilesMatch "${workerName}">`,
  `  Header always set Content-Security-Policy "${policies.worker}"`,
  '</FilesMatch>',
  `<Files "${serviceWorkerFile}">`,
  `  Header always set Content-Security-Policy "${policies.serviceWorker}"`,
  '</Files>',
  `<If "%{REQUEST_URI} =~ m#^/${neverChanging}# && -f %{REQUEST_FILENAME}">`,
  `  Header always set Cache-Control "${keptForGood}"`,
  '</If>',
);

/**
 * @param {Record<string, string>} headers
 * @param {string} indent
 */
const iisHeaders = (headers, indent) => [
  `${indent}<httpProtocol>`,
  `${indent}  <customHeaders>`,
  ...Object.entries(headers).flatMap(([name, value]) => [
    `${indent}    <remove name="${name}" />`,
    `${indent}    <add name="${name}" value="${value}" />`,
  ]),
  `${indent}  </customHeaders>`,
  `${indent}</httpProtocol>`,
];

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 */
const iisLocation = (path, headers) => [
  `  <location path="${path}">`,
  '    <system.webServer>',
  ...iisHeaders(headers, '      '),
  '    </system.webServer>',
  '  </location>',
];

const iis = lines(
  '<?xml version="1.0" encoding="utf-8"?>',
  `<!-- Waymark on IIS 10: the web.config of the folder. ${made} -->`,
  '<configuration>',
  '  <system.webServer>',
  '    <directoryBrowse enabled="false" />',
  '    <defaultDocument>',
  '      <files>',
  '        <clear />',
  '        <add value="index.html" />',
  '      </files>',
  '    </defaultDocument>',
  '    <httpErrors errorMode="Custom" existingResponse="Auto">',
  '      <remove statusCode="404" />',
  '      <error statusCode="404" path="404.html" responseMode="File" />',
  '    </httpErrors>',
  '    <urlCompression doStaticCompression="true" />',
  '    <staticContent>',
  ...types.flatMap(({ extension, type }) => [
    `      <remove fileExtension="${extension}" />`,
    `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]),
  '    </staticContent>',
  ...iisHeaders(
    { 'Content-Security-Policy': policies.page, ...commonHeaders, 'Cache-Control': askedAgain },
    '    ',
  ),
  '  </system.webServer>',
  // IIS can not tell the worker by a part of its name. For the other scripts there the policy means nothing.
  ...iisLocation('_next/static', {
    'Content-Security-Policy': policies.worker,
    'Cache-Control': keptForGood,
  }),
  ...iisLocation(serviceWorkerFile, { 'Content-Security-Policy': policies.serviceWorker }),
  ...iisLocation('fonts', { 'Content-Security-Policy': policies.other }),
  '</configuration>',
);

/** @type {Readonly<Record<string, string>>} */
export const hostingFiles = { 'nginx.conf': nginx, 'apache.htaccess': apache, 'iis.web.config': iis };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(inProject('hosting'), { recursive: true });
  for (const [name, text] of Object.entries(hostingFiles))
    writeFileSync(join(inProject('hosting'), name), text);
}
