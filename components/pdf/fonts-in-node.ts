import { createRequire } from 'node:module';
import fontFiles from '@/lib/record/font-files.json' with { type: 'json' };
import type { FontFile } from '@/lib/record/print-fonts';

const { resolve } = createRequire(import.meta.url);

/** Where a font lies when there is no browser: in its package. */
export function fontInNode(file: FontFile): string {
  return resolve(fontFiles[file]);
}
