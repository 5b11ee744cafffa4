import type MiniSearch from 'minisearch';
import { shortForms } from '@/lib/content/en/short-forms';

/** An index, whatever its texts are made of. */
export type Index = Pick<MiniSearch, 'search'>;

/** Short words are looked for as they are: with a slip in one of three letters everything would be like everything. */
const slipsAllowed = (word: string) => (word.length > 3 ? 0.2 : false);

/** How every text of the library is looked for: beginnings of words and small slips count. */
export const searchOptions = { prefix: true, fuzzy: slipsAllowed } as const;

/** The words of what is typed. */
export const asTyped = (typed: string): readonly string[] => typed.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** What the field says for short, looked for as said and as written out. */
const longForm = (word: string) =>
  Object.entries(shortForms).find(([short]) => short === word.toLowerCase())?.[1];

/**
 * The ids of the texts that have all of these words, or one of them, best first. `weight`: how much a text counts beside
 * the others, 1 where nothing is said.
 */
export function idsHaving(
  index: Index,
  words: readonly string[],
  combineWith: 'AND' | 'OR',
  weight: (id: string) => number = () => 1,
): string[] {
  const queries = words.map((word) => {
    const long = longForm(word);
    if (!long) return word;
    return {
      combineWith: 'OR' as const,
      queries: [word, { combineWith: 'AND' as const, queries: long.split(' ') }],
    };
  });
  return index
    .search({ combineWith, queries }, { boostDocument: (id) => weight(String(id)) })
    .map(({ id }) => String(id));
}
