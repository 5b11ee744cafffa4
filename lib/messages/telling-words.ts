import { tellingInEnglish } from './en/telling';
import { filled } from './filled';
import type { Language } from './words';

const en = tellingInEnglish;
export type TellingMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<TellingMessageId, string>>;

/** As `say`, for the page on what to tell the child: the walk never loads them. */
export function sayOfTelling(
  id: TellingMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
