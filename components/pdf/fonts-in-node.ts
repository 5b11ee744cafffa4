import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontFiles from '@/lib/record/font-files.json' with { type: 'json' };
import type { FontFile } from '@/lib/record/print-fonts';
import { unpackWoff } from './unpack-woff.mjs';

const { resolve } = createRequire(import.meta.url);

/** Where a font is to be had when there is no browser: the path in its package, or itself if it must be unpacked. */
export function fontInNode(file: FontFile): string {
  const path = resolve(fontFiles[file]);
  if (!path.endsWith('.woff')) return path;
  return `data:font/ttf;base64,${unpackWoff(readFileSync(path)).toString('base64')}`;
}
