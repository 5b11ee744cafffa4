import { libraryInEnglish } from './en/library';
import { filled } from './filled';
import type { Language } from './words';

/** The words of the guidance library, apart from the rest: the walk never loads them, nor the library the walk's. */
const en = libraryInEnglish;
export type LibraryMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<LibraryMessageId, string>>;

/** As `say`, for the guidance library. */
export function sayOfLibrary(
  id: LibraryMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
