import { librarySummariesInEnglish } from '@/lib/content/en/library-summaries';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import { prepareSearch, searchLibrary } from '@/lib/guidance/search';
import { type Row, row } from './bench-table';

const ms = (time: number) => `${time.toFixed(1)} ms`;

/** Every word of the library, each beginning of it, and each word with a slip in its middle. */
function wordsToLookFor(): string[] {
  const texts = [...Object.values(libraryTitlesInEnglish), ...Object.values(librarySummariesInEnglish)];
  const words = new Set(
    texts.flatMap((text) =>
      Object.values(text).flatMap((part) => (part ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)),
    ),
  );
  const forms = [...words].flatMap((word) => [
    ...Array.from(word, (_, end) => word.slice(0, end + 1)),
    `${word.slice(0, word.length / 2)}x${word.slice(word.length / 2 + 1)}`,
  ]);
  return [...new Set(forms)].filter(Boolean);
}

/** The library's search: making its index when somebody comes to its box, then the slowest of all words. */
export function searchRows(): Row[] {
  const begun = performance.now();
  prepareSearch();
  const first = performance.now() - begun;
  const words = wordsToLookFor();
  const timeOf = (word: string) => {
    const start = performance.now();
    searchLibrary(word, {});
    return performance.now() - start;
  };
  // The quickest of five: what else the machine does in a moment is not the word's.
  const times = words.map((word) => Math.min(...Array.from({ length: 5 }, () => timeOf(word))));
  return [
    row('Library search: making the index', first, 200, ms),
    row(`Library search: the slowest of ${words.length} words`, Math.max(...times), 20, ms),
  ];
}
