import {
  type GuidanceKind,
  guidanceKinds,
  type LibraryEntry,
  type PastEntry,
} from '@/lib/content/guidance-entry';
import { type LibraryId, library, type PastId, past } from '@/lib/content/library';
import { nations } from '@/lib/nation';

/** Every entry, in the order of the content files: what stands behind a step first, what no longer applies last. */
export const libraryIds = Object.keys(library) as LibraryId[]; // Object.keys forgets the keys it was given

const pastIds = Object.keys(past) as PastId[]; // as above

/** The pages of the library's lists: each nation, and what is above the nations. */
export const libraryPlaces = [...nations, 'international'] as const;
export type LibraryPlace = (typeof libraryPlaces)[number];

/** An entry by its id. */
export const entryOf = (id: LibraryId): LibraryEntry => library[id];

/** The entry that an address names; null where there is none. */
export const entryAt = (address: string): LibraryId | null => libraryIds.find((id) => id === address) ?? null;

/** Whether it no longer applies. */
export const isPast = (entry: LibraryEntry): entry is PastEntry => 'supersededBy' in entry;

/** What replaced it or does its job now; null where nothing was found, or where it still applies. */
export function replacementOf(id: LibraryId): LibraryId | null {
  const entry = entryOf(id);
  return isPast(entry) ? entry.supersededBy : null;
}

/** What an entry took the place of. */
export const replacedBy = (id: LibraryId): readonly PastId[] =>
  pastIds.filter((one) => replacementOf(one) === id);

/** Whether an entry belongs to a nation, or is international. What is international counts in nations too. */
export function belongsTo(place: LibraryPlace, id: LibraryId): boolean {
  const entry = entryOf(id);
  return place === 'international' ? entry.international === true : entry.nations.includes(place);
}

/** A heading of a list. On a nation's page what is international stands apart, last. */
export type LibraryHeading = GuidanceKind | 'international';

export interface LibraryPart {
  heading: LibraryHeading;
  current: readonly LibraryId[];
  past: readonly LibraryId[];
}

/**
 * The list of a place, part by part; a part without entries is left out. A definition stands with the definitions of a
 * nation even if it is international: that is where somebody looks for it.
 */
export function partsOf(place: LibraryPlace): readonly LibraryPart[] {
  const headingOf = (id: LibraryId): LibraryHeading => {
    const { kind, international } = entryOf(id);
    return place !== 'international' && international && kind !== 'definition' ? 'international' : kind;
  };
  const here = libraryIds.filter((id) => belongsTo(place, id));
  return [...guidanceKinds, 'international' as const]
    .map((heading) => {
      const under = here.filter((id) => headingOf(id) === heading);
      return {
        heading,
        current: under.filter((id) => !isPast(entryOf(id))),
        past: under.filter((id) => isPast(entryOf(id))),
      };
    })
    .filter(({ current, past: gone }) => current.length + gone.length > 0);
}
