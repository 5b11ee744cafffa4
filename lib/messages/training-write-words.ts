import { trainingWriteInEnglish } from './en/training-write';
import { filled } from './filled';
import type { Language } from './words';

/** The words of the pages on which scenarios are written, apart from the rest: only those pages load them. */
const en = trainingWriteInEnglish;
export type WritingMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<WritingMessageId, string>>;

/** As `say`, for writing scenarios. */
export function sayOfWriting(
  id: WritingMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
