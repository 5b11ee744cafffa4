import type { Inline } from '@/lib/record/document';
import { directionOf, type ScriptRun, scriptRuns } from '@/lib/record/scripts-of-text';

/** A stretch of a line with one font list, one mark and one address. */
export type Piece = ScriptRun & Pick<Inline, 'mark' | 'href'>;

/** A line as it was typed, or many when there are very many. What is very long is laid out in several stretches, each starting on a new line. */
export interface TypedLine {
  stretches: readonly (readonly Piece[])[];
  /** The whole line, in the order of reading. Empty for a blank line. */
  text: string;
  direction: 'ltr' | 'rtl';
  /** Holds letters that stand higher or hang lower than Latin ones. */
  tall: boolean;
  /** Holds letters whose glyphs stand in another order than they are read. */
  reordered: boolean;
}

// Laying out one text takes time that grows faster than its length.
const longest = 2400;
const mostPieces = 120;

function piecesOf(text: readonly Inline[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text: part, ...rest } of text) {
    for (const run of scriptRuns(part)) {
      run.text.split('\n').forEach((stretch, i) => {
        if (i > 0) lines.push([]);
        if (stretch) lines.at(-1)?.push({ ...run, ...rest, text: stretch });
      });
    }
  }
  return lines;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where to cut a text that goes on beyond `at`: after a sentence or a word not far before it, else between letters. */
function cutBefore(text: string, at: number): number {
  const near = text.slice(Math.floor(at / 2), at);
  const sentence = Math.max(...['. ', '! ', '? ', '። '].map((end) => near.lastIndexOf(end) + end.length));
  const after = sentence >= 2 && near.slice(0, sentence).endsWith(' ') ? sentence : near.lastIndexOf(' ') + 1;
  if (after > 0) return Math.floor(at / 2) + after;
  return [...graphemes.segment(text.slice(0, at))].at(-1)?.index || at;
}

function stretchesOf(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [[]];
  let room = longest;
  for (const piece of pieces) {
    let rest = piece.text;
    while (rest.length > longest) {
      const cut = cutBefore(rest, longest);
      stretches.push([{ ...piece, text: rest.slice(0, cut) }]);
      room = 0;
      rest = rest.slice(cut);
    }
    if (rest.length > room || (stretches.at(-1)?.length ?? 0) >= mostPieces) {
      stretches.push([]);
      room = longest;
    }
    stretches.at(-1)?.push({ ...piece, text: rest });
    room -= rest.length;
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

// Thousands of lines, one element each, would take minutes.
const mostLines = 300;
const together = 40;

// Many blank lines would be many empty pages.
const blankTogether = 3;
const isBlank = (pieces: readonly Piece[]) => pieces.length === 0;

/** Lines set together, the breaks between them inside the text. */
function joined(lines: readonly (readonly Piece[])[]): Piece[][] {
  const groups: Piece[][] = [];
  for (let i = 0; i < lines.length; i += together) {
    const group = lines.slice(i, i + together);
    groups.push(
      group.flatMap((pieces, j) => {
        const last = pieces.at(-1) ?? { script: 'latin', text: '' };
        return j < group.length - 1
          ? [...pieces.slice(0, -1), { ...last, text: `${last.text}\n` }]
          : [...pieces];
      }),
    );
  }
  return groups;
}

/** Text as the lines that were typed, ready to be laid out one by one; of blank ones no more than three together. */
export function typedLines(text: readonly Inline[]): TypedLine[] {
  const typed = piecesOf(text);
  const lines = typed.filter(
    (_, i) => i < blankTogether || !typed.slice(i - blankTogether, i + 1).every(isBlank),
  );
  return (lines.length > mostLines ? joined(lines) : lines).map((pieces) => {
    const whole = pieces.map((piece) => piece.text).join('');
    return {
      stretches: stretchesOf(pieces),
      text: whole,
      direction: directionOf(whole),
      tall: pieces.some(({ script }) => script !== 'latin'),
      reordered: pieces.some(({ script }) => script === 'arabic' || script === 'hebrew'),
    };
  });
}
