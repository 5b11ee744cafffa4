// Node built-ins only: this runs before anything is built.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackWoff } from '../components/pdf/unpack-woff.mjs';

const require = createRequire(import.meta.url);
const home = fileURLToPath(new URL('..', import.meta.url));

/** The served name of each font file and where it lies on this machine. */
export async function fontPaths() {
  const files = JSON.parse(await readFile(join(home, 'lib/record/font-files.json'), 'utf8'));
  return Object.fromEntries(Object.entries(files).map(([name, from]) => [name, require.resolve(from)]));
}

/** Copies the fonts of the packages to public/fonts, from where the worker that makes the PDF fetches them. */
export async function copyFonts() {
  const to = join(home, 'public/fonts');
  await mkdir(to, { recursive: true });
  for (const [name, from] of Object.entries(await fontPaths())) {
    const target = join(to, name);
    const font = unpackWoff(await readFile(from));
    const have = await stat(target).catch(() => null);
    if (have?.size !== font.length) await writeFile(target, font);
  }
}

/**
 * The code points that a TrueType font maps to a glyph, in rising order. Reads the two kinds of character map that
 * our fonts have (formats 4 and 12) and refuses a font with neither.
 */
export function codePointsOf(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = view.getUint16(4);
  let cmap = 0;
  for (let i = 0; i < tables; i += 1) {
    const entry = 12 + i * 16;
    if (font.toString('latin1', entry, entry + 4) === 'cmap') cmap = view.getUint32(entry + 8);
  }
  if (!cmap) throw new Error('font without a character map');
  const found = new Set();
  let readAny = false;
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12) {
      readAny = true;
      for (let group = 0; group < view.getUint32(at + 12); group += 1) {
        const from = at + 16 + group * 12;
        const [first, last, glyph] = [0, 4, 8].map((step) => view.getUint32(from + step));
        for (let code = first; code <= last; code += 1) if (glyph + code - first) found.add(code);
      }
    } else if (format === 4) {
      readAny = true;
      const twice = view.getUint16(at + 6);
      for (let segment = 0; segment < twice; segment += 2) {
        const last = view.getUint16(at + 14 + segment);
        const first = view.getUint16(at + 16 + twice + segment);
        const delta = view.getUint16(at + 16 + 2 * twice + segment);
        const rangeAt = at + 16 + 3 * twice + segment;
        const range = view.getUint16(rangeAt);
        for (let code = first; code <= last && code < 0xffff; code += 1) {
          const listed = range ? view.getUint16(rangeAt + range + 2 * (code - first)) : code;
          if (range ? listed : (code + delta) & 0xffff) found.add(code);
        }
      }
    }
  }
  if (!readAny) throw new Error('font with an unknown kind of character map');
  return [...found].sort((a, b) => a - b);
}

/** Code points as text: each run is the gap since the last one and its length less one, in base 36; "~" joins them. */
export function asRuns(codePoints) {
  const runs = [];
  let [end, i] = [0, 0];
  while (i < codePoints.length) {
    const start = codePoints[i];
    let length = 1;
    while (codePoints[i + length] === start + length) length += 1;
    const gap = (start - end).toString(36);
    runs.push(length > 1 ? `${gap}~${(length - 1).toString(36)}` : gap);
    end = start + length;
    i += length;
  }
  return runs.join(' ');
}

// Private use: the signs there mean nothing outside the font.
const isPrivate = (code) => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;

/** What lib/record/font-coverage.ts has to hold. The first file of a script decides; its bolder ones have the same. */
export async function fontCoverage() {
  const paths = await fontPaths();
  const source = await readFile(join(home, 'lib/record/print-fonts.ts'), 'utf8');
  const regular = [...source.matchAll(/^ {2}(\w+): \{ regular: '([^']+)'/gm)];
  const lines = [];
  for (const [, script, file] of regular) {
    const drawn = codePointsOf(unpackWoff(await readFile(paths[file]))).filter((code) => !isPrivate(code));
    lines.push(`  ${script}:\n    '${asRuns(drawn)}',`);
  }
  return `import type { PrintScript } from './print-fonts';

/**
 * The characters that each script's font can draw, written by \`node scripts/fonts.mjs coverage\` and compared with
 * the fonts by a test. Runs of code points: the gap since the run before and, after "~", its length less one, base 36.
 */
export const fontCoverage = {
${lines.join('\n')}
} as const satisfies Record<PrintScript, string>;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'coverage') {
    await writeFile(join(home, 'lib/record/font-coverage.ts'), await fontCoverage());
  } else {
    await copyFonts();
  }
}
