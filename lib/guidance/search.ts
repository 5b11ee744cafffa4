import MiniSearch from 'minisearch';
import { guidanceKindsInEnglish, guidanceTopicsInEnglish } from '@/lib/content/en/guidance-terms';
import { librarySummariesInEnglish } from '@/lib/content/en/library-summaries';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import { shortForms } from '@/lib/content/en/short-forms';
import type { LibraryId } from '@/lib/content/library';
import { type Filters, passes } from './filters';
import { entryAt, entryOf, isPast, libraryIds } from './library';

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
}

/** Short words are looked for as they are: with a slip in one of three letters everything would be like everything. */
const slipsAllowed = (word: string) => (word.length > 3 ? 0.2 : false);

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
  };
}

let made: MiniSearch<Text> | null = null;

/** The index. Some 100 ms of work once, and no file of its own to keep. */
function index(): MiniSearch<Text> {
  if (made) return made;
  made = new MiniSearch<Text>({
    fields: ['title', 'publisher', 'summary', 'topics'],
    searchOptions: {
      boost: { title: 4, topics: 2 },
      prefix: true,
      fuzzy: slipsAllowed,
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

/** What the field says for short, looked for as said and as written out. */
const longForm = (word: string) =>
  Object.entries(shortForms).find(([short]) => short === word.toLowerCase())?.[1];

function idsFor(words: readonly string[], combineWith: 'AND' | 'OR'): LibraryId[] {
  const queries = words.map((word) => {
    const long = longForm(word);
    if (!long) return word;
    return {
      combineWith: 'OR' as const,
      queries: [word, { combineWith: 'AND' as const, queries: long.split(' ') }],
    };
  });
  return index()
    .search({ combineWith, queries })
    .flatMap(({ id }) => entryAt(String(id)) ?? []);
}

/**
 * The entries that have what is typed, best first, among those that pass the filters. Beginnings of words and small slips
 * count. Without a word: all that pass, as the library lists them. Nothing is kept of what was typed.
 */
export function searchLibrary(typed: string, filters: Filters): Found {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const among = (ids: readonly LibraryId[]) => ids.filter((id) => passes(filters, id));
  if (words.length === 0) return { matched: 'all', ids: among(libraryIds) };
  const all = among(idsFor(words, 'AND'));
  if (all.length > 0 || words.length === 1) return { matched: 'all', ids: all };
  return { matched: 'some', ids: among(idsFor(words, 'OR')) };
}
