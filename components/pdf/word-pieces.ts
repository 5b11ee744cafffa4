const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });
const thai = /\p{Script=Thai}/u;

/**
 * Where a word may be broken so that it can not run out of its column: nowhere if it surely fits (`room` characters
 * of full width), else between letters as readers see them, in Thai between words. No hyphen is drawn at a break: it
 * would read as typed.
 */
export function wordPieces(word: string, room: number): string[] {
  if (thai.test(word)) return [...thaiWords.segment(word)].flatMap(({ segment }) => pieces(segment, room));
  return pieces(word, room);
}

function pieces(word: string, room: number): string[] {
  return word.length <= room ? [word] : [...graphemes.segment(word)].map(({ segment }) => segment);
}
