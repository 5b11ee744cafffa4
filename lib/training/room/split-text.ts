/** Ends after which a text may be cut, the best first: a paragraph, a sentence, a word. */
const ends = [/\n\s*/g, /[.!?…][”’)]*\s+/g, /\s+/g] as const;

const isQuoteClosed = (text: string) => text.split('“').length === text.split('”').length;

/** Where the first part ends: at the last good place that leaves it short enough, never within a letter. */
function cutIn(text: string, most: number): number {
  for (const end of ends) {
    const places = [...text.matchAll(end)].map(({ index, 0: { length } }) => index + length);
    const short = places.filter((place) => place <= most);
    // What somebody said is not torn apart where it can be kept together.
    const last =
      short.findLast((place) => place > most / 3 && isQuoteClosed(text.slice(0, place))) ?? short.at(-1);
    // A part of a few words and then a full one would read worse than a cut at a lesser place.
    if (last && last > most / 3) return last;
  }
  // One long word. Letters of two units stay whole.
  const low = text.charCodeAt(most);
  return low >= 0xdc00 && low <= 0xdfff && most > 1 ? most - 1 : most;
}

/**
 * A text in parts of at most so many characters, to be read from the back of a room: put together again they are the very
 * text, so that nothing of it is lost between two slides.
 */
export function inParts(text: string, most: number): readonly [string, ...string[]] {
  if (text.trimEnd().length <= most) return [text];
  const cut = cutIn(text, most);
  return [text.slice(0, cut), ...inParts(text.slice(cut), most)];
}

/** A list in groups of at most so many. */
export function inGroups<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(list.length / most);
  // Of about the same length: one alone on the last slide looks forgotten.
  const each = Math.ceil(list.length / Math.max(groups, 1));
  return Array.from({ length: groups }, (_, index) => list.slice(index * each, (index + 1) * each)).filter(
    (group) => group.length > 0,
  );
}
