import { say } from '@/lib/messages/words';
import { fontCoverage } from './font-coverage';
import { type PrintScript, printFonts } from './print-fonts';

/** A stretch of text that one font list draws: the script's own font first, Latin's behind it. */
export interface ScriptRun {
  script: PrintScript;
  text: string;
  /** The text stands for something that no font has: `[U+1F600 not printable]`. */
  notPrintable?: true;
}

/** A character that no font draws. `index` counts UTF-16 units in the text after NFC and unified line breaks. */
export interface Undrawable {
  character: string;
  codePoint: number;
  index: number;
}

const scriptNames = {
  latin: /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u,
  arabic: /^\p{Script=Arabic}$/u,
  ethiopic: /^\p{Script=Ethiopic}$/u,
  hebrew: /^\p{Script=Hebrew}$/u,
  devanagari: /^\p{Script=Devanagari}$/u,
  bengali: /^\p{Script=Bengali}$/u,
  gurmukhi: /^\p{Script=Gurmukhi}$/u,
  tamil: /^\p{Script=Tamil}$/u,
  sinhala: /^\p{Script=Sinhala}$/u,
  thai: /^\p{Script=Thai}$/u,
  georgian: /^\p{Script=Georgian}$/u,
  armenian: /^\p{Script=Armenian}$/u,
  chinese: /^[\p{Script=Han}\p{Script=Bopomofo}]$/u,
} as const satisfies Record<PrintScript, RegExp>;
const isScript = (name: string): name is PrintScript => name in printFonts;
const scripts: readonly PrintScript[] = Object.keys(printFonts).filter(isScript);

// Code points in rising order, start and end by turns: a character is covered when an odd number of them lie below.
const edges = new Map<PrintScript, readonly number[]>();
function edgesOf(script: PrintScript): readonly number[] {
  const known = edges.get(script);
  if (known) return known;
  let end = 0;
  const list = fontCoverage[script].split(' ').flatMap((run) => {
    const [gap = '0', more = '0'] = run.split('~');
    const start = end + Number.parseInt(gap, 36);
    end = start + Number.parseInt(more, 36) + 1;
    return [start, end];
  });
  edges.set(script, list);
  return list;
}

function covers(script: PrintScript, codePoint: number): boolean {
  const list = edgesOf(script);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

const anyScript = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
const mark = /^\p{M}$/u;
// Control characters have no shape, although fonts map some; a lone surrogate is half a character.
const shapeless = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}￼]$/u;
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

// Carriage return with or without line feed, vertical tab, form feed, next line, line and paragraph separator.
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** NFC, one kind of line break, tabs as spaces: what is measured, split and printed. */
export function settled(text: string): string {
  return text.replace(lineBreaks, '\n').replaceAll('\t', '    ').normalize('NFC');
}

type Placed = { as: 'drawn'; script: PrintScript; drawnBy: PrintScript } | { as: 'left-out' | 'undrawable' };

/** Which font draws a character that comes after one drawn by `before`, in a run of `current`. */
function place(character: string, current: PrintScript, before: PrintScript | null): Placed {
  const codePoint = character.codePointAt(0) ?? 0;
  const drawn = (script: PrintScript): Placed => {
    const drawnBy = covers(script, codePoint) ? script : 'latin';
    return { as: 'drawn', script, drawnBy };
  };
  if (character === '\n') return drawn(current);
  if (shapeless.test(character)) return { as: 'undrawable' };
  const isInvisible = invisible.test(character);
  // Joiners matter to the letters of the font that has them; elsewhere nothing is lost with them.
  if (isInvisible) return covers(current, codePoint) ? drawn(current) : { as: 'left-out' };
  // A mark that another font draws would land beside its letter or on a wrong one.
  if (mark.test(character)) {
    const owner = before ?? ownerOf(character, codePoint);
    return owner && covers(owner, codePoint)
      ? drawn(owner === 'latin' ? current : owner)
      : { as: 'undrawable' };
  }
  const stays = anyScript.test(character) && (covers(current, codePoint) || covers('latin', codePoint));
  if (stays) return drawn(current);
  const owner = ownerOf(character, codePoint);
  return owner ? drawn(owner) : { as: 'undrawable' };
}

function ownerOf(character: string, codePoint: number): PrintScript | undefined {
  const own = scripts.find((script) => scriptNames[script].test(character));
  if (own) return covers(own, codePoint) ? own : undefined;
  return anyScript.test(character) ? scripts.find((script) => covers(script, codePoint)) : undefined;
}

interface Walked {
  runs: { script: PrintScript; text: string; undrawable: boolean }[];
  undrawable: Undrawable[];
}

function walk(text: string): Walked {
  const runs: Walked['runs'] = [];
  const undrawable: Undrawable[] = [];
  let current: PrintScript = 'latin';
  let before: PrintScript | null = null;
  let afterUndrawable = false;
  let index = 0;
  for (const character of settled(text)) {
    const placed: Placed =
      afterUndrawable && mark.test(character) ? { as: 'undrawable' } : place(character, current, before);
    if (placed.as === 'undrawable') {
      undrawable.push({ character, codePoint: character.codePointAt(0) ?? 0, index });
      before = null;
    } else if (placed.as === 'drawn') {
      current = placed.script;
      before = placed.drawnBy;
    }
    if (placed.as !== 'left-out') {
      afterUndrawable = placed.as === 'undrawable';
      const last = runs.at(-1);
      if (last && last.undrawable === afterUndrawable && (afterUndrawable || last.script === current)) {
        last.text += character;
      } else {
        runs.push({
          script: afterUndrawable ? 'latin' : current,
          text: character,
          undrawable: afterUndrawable,
        });
      }
    }
    index += character.length;
  }
  return { runs: withoutGaps(runs), undrawable };
}

/** Words that can not be drawn and only spaces between them become one run: one mark is read more easily than ten. */
function withoutGaps(runs: Walked['runs']): Walked['runs'] {
  const joined: Walked['runs'] = [];
  for (const run of runs) {
    const gap = joined.at(-1);
    const before = joined.at(-2);
    if (run.undrawable && before?.undrawable && gap && /^ +$/.test(gap.text)) {
      joined.pop();
      before.text += gap.text + run.text;
    } else {
      joined.push(run);
    }
  }
  return joined;
}

/** The characters of a text that no font of ours draws, in order. Invisible ones that change nothing are not named. */
export function undrawable(text: string): Undrawable[] {
  return walk(text).undrawable;
}

const named = 12;
const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function inWords(characters: string): string {
  const all = [...characters].filter((character) => character !== ' ');
  if (all.length === 1) return say('print.not-printable', { code: codeOf(characters) });
  const codes = [...new Set(all.map(codeOf))];
  const shown = codes.length > named ? [...codes.slice(0, named), '…'] : codes;
  return say('print.not-printable-many', { count: all.length, codes: shown.join(' ') });
}

// The vowel is drawn as its two parts: fonts place the ring over the letter, below a tone mark, only then.
const splitSaraAm = (text: string) => text.replace(/([\u0e48-\u0e4b]*)\u0e33/g, '\u0e4d$1\u0e32');

/**
 * A text as it is printed: runs of one font list each, in order, common characters staying with the run before.
 * What no font draws becomes a run that names it. Joined, and but for those, the runs read as the text after NFC.
 */
export function scriptRuns(text: string): ScriptRun[] {
  return walk(text).runs.map(({ script, text: part, undrawable: gone }) =>
    gone
      ? { script: 'latin', text: inWords(part), notPrintable: true }
      : { script, text: script === 'thai' ? splitSaraAm(part) : part },
  );
}

const strong = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction a paragraph reads in: that of its first letter. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = strong.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}
