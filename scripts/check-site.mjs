// @ts-check
import { createHash } from 'node:crypto';
import {
  cacheControl,
  commonHeaders,
  kindOf,
  neverChanging,
  policyBesideMetaTag,
  policyHeader,
  serviceWorkerFile,
} from './headers.mjs';
import { mediaTypeOf } from './media-types.mjs';

const versionInWorker = /^const version = (\{[\s\S]*?\n\});$/m;
const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;
const absent = '/this/is/not/there/';

/** @param {string | null} value */
const quoted = (value) => (value === null ? 'missing' : `“${value}”`);

/**
 * @param {Headers} headers
 * @param {Readonly<Record<string, string>>} wanted
 */
const wrongHeaders = (headers, wanted) =>
  Object.entries(wanted)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name, value]) => `${name} is ${quoted(headers.get(name))}. It should be “${value}”.`);

/**
 * The policies that a file may be sent with, the one of every server first.
 * @param {string} file
 * @param {readonly string[]} scriptHashes
 */
function policiesFor(file, scriptHashes) {
  const kind = kindOf(file);
  const own = policyHeader(kind, scriptHashes);
  if (kind !== 'page') return [own];
  // Other servers leave to the page's own meta tag which scripts it may run; IIS can not tell the worker's file from the
  // scripts beside it, for which no policy means anything.
  const others = [policyBesideMetaTag(), own];
  return file.startsWith(neverChanging) ? [...others, policyHeader('pdf-worker')] : others;
}

/**
 * What is wrong with a file that was found.
 * @param {string} path
 * @param {Headers} headers
 * @param {string} body
 */
function wrongWithFile(path, headers, body) {
  const file = path.slice(1).replace(/(^|\/)$/, '$1index.html');
  const wrong = wrongHeaders(headers, {
    'Cache-Control': cacheControl(file),
    'Content-Type': mediaTypeOf(file),
  });
  const [, tag] = policyTag.exec(body) ?? [];
  if (file.endsWith('.html') && !tag) wrong.push('The page has lost the meta tag with its policy.');
  const hashes = [...(tag ?? '').matchAll(/'(sha256-[^']+)'/g)].map(([, hash = '']) => hash);
  const policies = policiesFor(file, hashes);
  const policy = headers.get('Content-Security-Policy');
  if (policy === null || !policies.includes(policy)) {
    wrong.push(`Content-Security-Policy is ${quoted(policy)}. It should be “${policies[0]}”.`);
  }
  return wrong;
}

/** Asks one site, and keeps what is wrong with its answers. */
class Asker {
  /** @type {Map<string, string[]>} sentences, each with the addresses that it is true of */
  found = new Map();
  asked = 0;

  /** @param {string} site */
  constructor(site) {
    this.site = site;
  }

  /**
   * @param {string} path
   * @param {...string} sentences
   */
  say(path, ...sentences) {
    for (const sentence of sentences) {
      this.found.set(sentence, [...(this.found.get(sentence) ?? []), path]);
    }
  }

  /** One answer, after what every answer must have. @param {string} path */
  async get(path) {
    this.asked += 1;
    const response = await fetch(this.site + path, { redirect: 'manual' }).catch(() => null);
    if (!response) {
      this.say(path, 'There is no answer.');
      return null;
    }
    const { status, headers } = response;
    this.say(path, ...wrongHeaders(headers, commonHeaders));
    if (headers.has('Set-Cookie')) this.say(path, 'A cookie is set. Waymark needs none.');
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
  }

  /** @param {string} path */
  async file(path) {
    const answer = await this.get(path);
    if (answer?.status === 200) {
      this.say(path, ...wrongWithFile(path, answer.headers, answer.body.toString()));
    } else if (answer) {
      this.say(path, `The answer is ${answer.status}. It should be 200, with the file itself.`);
    }
    return answer?.status === 200 ? answer.body : null;
  }

  /** @param {Readonly<Record<string, string>>} files */
  async allOf(files) {
    for (const [path, hash] of Object.entries(files)) {
      const body = await this.file(path);
      if (body && `sha256-${createHash('sha256').update(body).digest('base64')}` !== hash) {
        this.say(path, 'This is not the file that was built: it is of another build, or altered on the way.');
      }
    }
  }

  async whatIsNotThere() {
    const answer = await this.get(absent);
    if (answer && answer.status !== 404) {
      this.say(absent, `The answer is ${answer.status}. It should be 404: nothing is there.`);
    }
    if (answer && !policyTag.test(answer.body.toString())) {
      this.say(absent, 'The page is not the one of Waymark for what is not there (404.html).');
    }
  }

  /** @param {string} path a page, whose address ends with a slash */
  async withoutSlash(path) {
    const asked = path.slice(0, -1);
    const location = (await this.get(asked))?.headers.get('Location');
    if (!location || new URL(location, this.site + asked).href !== this.site + path) {
      this.say(asked, 'It should lead on to the same address with a slash at its end.');
    }
  }
}

/**
 * What of a site is not as it should be: sentences, each with the addresses that it is true of. Its own service worker
 * says which files there are.
 * @param {string} site without a slash at its end
 */
export async function whatDiffers(site) {
  const asker = new Asker(site);
  const { protocol, hostname } = new URL(site);
  if (protocol !== 'https:' && hostname !== '127.0.0.1' && hostname !== 'localhost') {
    asker.say('/', 'The site is not on HTTPS. Browsers then refuse encryption, and work without a network.');
  }
  const worker = `/${serviceWorkerFile}`;
  const [, version] = versionInWorker.exec((await asker.file(worker))?.toString() ?? '') ?? [];
  if (version) {
    /** @type {{ files: Record<string, string> }} */
    const { files } = JSON.parse(version);
    await asker.allOf(files);
    for (const path of Object.keys(files)) if (/^\/\w+\/$/.test(path)) await asker.withoutSlash(path);
  } else {
    asker.say(worker, 'This is not the service worker of Waymark, so its files are not known.');
  }
  await asker.whatIsNotThere();
  return { asked: asker.asked, found: asker.found };
}
