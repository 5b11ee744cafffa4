import type fontFiles from './font-files.json';

/** A font file by the name it is served under in /fonts/. The packages they come from stand in font-files.json. */
export type FontFile = keyof typeof fontFiles;

/** The fonts of one script. A weight or slant that is not there is drawn in the regular one. */
export interface PrintFont {
  regular: FontFile;
  bold?: FontFile;
  italic?: FontFile;
}

/**
 * The fonts that print, in the order in which they are asked for a character that has no script of its own.
 * `latin` also draws Greek, Cyrillic, digits and punctuation, and stands behind every other one.
 */
export const printFonts = {
  latin: { regular: 'inter-400.ttf', bold: 'inter-600.ttf', italic: 'inter-400-italic.ttf' },
  arabic: { regular: 'vazirmatn-400.ttf' },
  ethiopic: { regular: 'noto-sans-ethiopic-400.ttf' },
  hebrew: { regular: 'noto-sans-hebrew-400.ttf' },
  devanagari: { regular: 'noto-sans-devanagari-400.ttf' },
  bengali: { regular: 'noto-sans-bengali-400.ttf' },
  gurmukhi: { regular: 'noto-sans-gurmukhi-400.ttf' },
  tamil: { regular: 'noto-sans-tamil-400.ttf' },
  sinhala: { regular: 'noto-sans-sinhala-400.ttf' },
  thai: { regular: 'noto-sans-thai-400.ttf' },
  georgian: { regular: 'noto-sans-georgian-400.ttf' },
  armenian: { regular: 'noto-sans-armenian-400.ttf' },
  chinese: { regular: 'noto-sans-sc-400.ttf' },
} as const satisfies Record<string, PrintFont>;

export type PrintScript = keyof typeof printFonts;
