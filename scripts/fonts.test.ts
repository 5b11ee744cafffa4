import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unpackWoff } from '@/components/pdf/unpack-woff.mjs';
import { type PrintFont, printFonts } from '@/lib/record/print-fonts';
import { codePointsOf, fontCoverage, fontPaths } from './fonts.mjs';

test('the checked-in coverage is what the fonts have', async () => {
  expect(readFileSync('lib/record/font-coverage.ts', 'utf8').replace(/\s/g, '')).toBe(
    (await fontCoverage()).replace(/\s/g, ''),
  );
});

test('the bold and the slanted font draw whatever the regular one does', async () => {
  const paths: Record<string, string> = await fontPaths();
  const isPrivate = (code: number) => code >= 0xe000 && code <= 0xf8ff;
  const has = (file: string) => new Set(codePointsOf(unpackWoff(readFileSync(paths[file] ?? ''))));
  for (const font of Object.values<PrintFont>(printFonts)) {
    const regular = has(font.regular);
    expect(regular.size).toBeGreaterThan(50);
    for (const other of [font.bold, font.italic]) {
      if (!other) continue;
      const others = has(other);
      expect([...regular].filter((code) => !isPrivate(code) && !others.has(code))).toEqual([]);
    }
  }
});
