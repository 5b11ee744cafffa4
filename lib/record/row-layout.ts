import type { AnswerRow } from './document';
import { textsOfBlock } from './texts-in-document';

/** In characters: what stands on two lines of a column of answers on paper when two columns share the width. */
const longestLabel = 50;
const longestAnswer = 48;

/** In characters and lines: longer rows may go on on the next page. */
const longestKept = 700;
const mostLinesKept = 12;

const textOf = ({ answer }: AnswerRow) => answer.flatMap((block) => [...textsOfBlock(block)]).join('');

/** An answer of one short paragraph, such as a name, a date or a yes. */
function isShort(row: AnswerRow): boolean {
  const [only, ...more] = row.answer;
  if (only?.block !== 'paragraph' || more.length > 0) return false;
  const text = textOf(row);
  return row.label.length <= longestLabel && text.length <= longestAnswer && !text.includes('\n');
}

/** One row of answers as it is set: an answer over the whole width, or two short ones side by side. */
export type SetRow = readonly [AnswerRow] | readonly [AnswerRow, AnswerRow];

/**
 * How answers are set in rows, the same on screen and on paper: two short ones that follow each other share a row, to
 * be read from left to right, then down. Every other has a row of its own.
 */
export function setRows(rows: readonly AnswerRow[]): SetRow[] {
  const set: SetRow[] = [];
  let left: AnswerRow | null = null;
  for (const row of rows) {
    const short = isShort(row);
    if (left && short) {
      set.push([left, row]);
      left = null;
      continue;
    }
    if (left) set.push([left]);
    left = short ? row : null;
    if (!short) set.push([row]);
  }
  if (left) set.push([left]);
  return set;
}

/** Whether a text is short enough to be moved to the next page as a whole where it would be cut in two. */
export function isShortText(text: string): boolean {
  return text.length <= longestKept && text.split('\n').length <= mostLinesKept;
}

/** The same of a row of answers. */
export function isKeptTogether(row: AnswerRow): boolean {
  return isShortText(textOf(row));
}
