import { lawPagesInEnglish } from './en/law-pages';
import { filled } from './filled';
import type { Language } from './words';

/** The words around the law explained, apart from the rest: the walk never loads them. */
const en = lawPagesInEnglish;
export type LawMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<LawMessageId, string>>;

/** As `say`, for the pages of the law. */
export function sayOfLaw(
  id: LawMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
