import MiniSearch from 'minisearch';
import { guidanceKindsInEnglish, guidanceTopicsInEnglish } from '@/lib/content/en/guidance-terms';
import { librarySearchWordsInEnglish } from '@/lib/content/en/library-search-words';
import { librarySummariesInEnglish } from '@/lib/content/en/library-summaries';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import type { LibraryId } from '@/lib/content/library';
import { type Filters, passes } from './filters';
import { entryAt, entryOf, isPast, libraryIds } from './library';
import { asTyped, idsHaving, searchOptions } from './search-index';

/** `some`: no entry has all the words, and these have some of them. */
export interface Found {
  matched: 'all' | 'some';
  ids: readonly LibraryId[];
}

interface Text {
  id: LibraryId;
  title: string;
  publisher: string;
  summary: string;
  topics: string;
  words: string;
}

function textOf(id: LibraryId): Text {
  const { title, publisher } = libraryTitlesInEnglish[id];
  const { summary } = librarySummariesInEnglish[id];
  const { kind, topics } = entryOf(id);
  return {
    id,
    title,
    publisher,
    summary,
    topics: [guidanceKindsInEnglish[kind], ...topics.map((topic) => guidanceTopicsInEnglish[topic])].join(
      ' ',
    ),
    words: librarySearchWordsInEnglish[id] ?? '',
  };
}

let made: MiniSearch<Text> | null = null;

/** The index. Some 100 ms of work once, and no file of its own to keep. */
function index(): MiniSearch<Text> {
  if (made) return made;
  made = new MiniSearch<Text>({
    fields: ['title', 'publisher', 'summary', 'topics', 'words'],
    searchOptions: {
      ...searchOptions,
      boost: { title: 4, topics: 2 },
      // What applies today comes before what it replaced, which often has the same words.
      boostDocument: (id) => {
        const at = entryAt(String(id));
        return at && isPast(entryOf(at)) ? 0.4 : 1;
      },
    },
  });
  made.addAll(libraryIds.map(textOf));
  return made;
}

/** Makes the index, for when somebody comes to the search's box: their first letter need not wait for it. */
export function prepareSearch(): void {
  index();
}

const idsFor = (words: readonly string[], combineWith: 'AND' | 'OR'): LibraryId[] =>
  idsHaving(index(), words, combineWith).flatMap((id) => entryAt(id) ?? []);

/**
 * The entries that have what is typed, best first, among those that pass the filters. Beginnings of words and small slips
 * count. Without a word: all that pass, as the library lists them. Nothing is kept of what was typed.
 */
export function searchLibrary(typed: string, filters: Filters): Found {
  const words = asTyped(typed);
  const among = (ids: readonly LibraryId[]) => ids.filter((id) => passes(filters, id));
  if (words.length === 0) return { matched: 'all', ids: among(libraryIds) };
  const all = among(idsFor(words, 'AND'));
  if (all.length > 0 || words.length === 1) return { matched: 'all', ids: all };
  return { matched: 'some', ids: among(idsFor(words, 'OR')) };
}
