import MiniSearch from 'minisearch';
import { lawSearchWordsInEnglish } from '@/lib/content/en/law-search-words';
import { type LawTopic, lawTopics } from '@/lib/content/law-topics';
import { sayOfLaw } from '@/lib/messages/law-words';
import type { Filters } from './filters';
import { asTyped, type Index, idsHaving, searchOptions } from './search-index';

interface Text {
  id: LawTopic;
  title: string;
  about: string;
  words: string;
}

let made: Index | null = null;

/** The pages themselves are not loaded for it: what they are called, what they are about, and what people look for. */
function index(): Index {
  if (made) return made;
  const fresh = new MiniSearch<Text>({
    fields: ['title', 'about', 'words'],
    searchOptions: { ...searchOptions, boost: { title: 4, words: 2 } },
  });
  fresh.addAll(
    lawTopics.map((id) => ({
      id,
      title: sayOfLaw(`law.${id}`),
      about: sayOfLaw(`law.${id}.about`),
      words: lawSearchWordsInEnglish[id],
    })),
  );
  made = fresh;
  return made;
}

/** The law pages cover every nation and are this app's own: a filter that asks for something else leaves them out. */
function areAskedFor({ nation, kind, topic, status }: Filters): boolean {
  return (
    nation !== 'international' &&
    (kind === undefined || kind === 'legislation') &&
    topic === undefined &&
    (status === undefined || status === 'current')
  );
}

/** The pages of the law explained that have every word that is typed, best first. */
export function searchLawPages(typed: string, filters: Filters): readonly LawTopic[] {
  const words = asTyped(typed);
  if (words.length === 0 || !areAskedFor(filters)) return [];
  const found = idsHaving(index(), words, 'AND');
  return found.flatMap((id) => lawTopics.find((topic) => topic === id) ?? []);
}
