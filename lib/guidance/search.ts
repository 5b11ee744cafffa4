import MiniSearch from 'minisearch';
import { guidanceKindsInEnglish, guidanceTopicsInEnglish } from '@/lib/content/en/guidance-terms';
import { librarySearchWordsInEnglish } from '@/lib/content/en/library-search-words';
import { librarySummariesInEnglish } from '@/lib/content/en/library-summaries';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import type { LibraryId } from '@/lib/content/library';
import { nations } from '@/lib/nation';
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
      boost: { title: 4, topics: 2, words: 3 },
    },
  });
  made.addAll(libraryIds.map(textOf));
  return made;
}

/** Makes the index, for when somebody comes to the search's box: their first letter need not wait for it. */
export function prepareSearch(): void {
  index();
}

/**
 * What applies today comes before what it replaced, which often has the same words; and for a nation, what is its own
 * before what holds in every nation.
 */
function weightIn(nation: Filters['nation']) {
  return (id: string): number => {
    const at = entryAt(id);
    if (!at) return 1;
    const entry = entryOf(at);
    if (isPast(entry)) return 0.4;
    return nation && nation !== 'international' && entry.nations.length < nations.length ? 2 : 1;
  };
}

/**
 * The entries that have what is typed, best first, among those that pass the filters. Beginnings of words and small slips
 * count. Without a word: all that pass, as the library lists them. Nothing is kept of what was typed.
 */
export function searchLibrary(typed: string, filters: Filters): Found {
  const words = asTyped(typed);
  const among = (ids: readonly LibraryId[]) => ids.filter((id) => passes(filters, id));
  const idsFor = (combineWith: 'AND' | 'OR') =>
    among(
      idsHaving(index(), words, combineWith, weightIn(filters.nation)).flatMap((id) => entryAt(id) ?? []),
    );
  if (words.length === 0) return { matched: 'all', ids: among(libraryIds) };
  const all = idsFor('AND');
  if (all.length > 0 || words.length === 1) return { matched: 'all', ids: all };
  return { matched: 'some', ids: idsFor('OR') };
}
