import { contactPagesInEnglish } from './en/contact-pages';
import { filled } from './filled';
import type { Language } from './words';

/** The words around the pages of contacts, apart from the rest: the walk never loads them. */
const en = contactPagesInEnglish;
export type ContactMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<ContactMessageId, string>>;

/** As `say`, for the pages of contacts. */
export function sayOfContacts(
  id: ContactMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
