import { draftsInEnglish } from './en/drafts';
import { myDetailsInEnglish } from './en/my-details';
import { protectionInEnglish } from './en/protection';
import { vaultInEnglish } from './en/vault';
import { filled } from './filled';
import type { Language } from './words';

/** The words of keeping and protecting drafts, apart from the rest: who keeps none on the device never loads them. */
const en = { ...draftsInEnglish, ...vaultInEnglish, ...myDetailsInEnglish, ...protectionInEnglish };
export type DraftMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<DraftMessageId, string>>;

/** As `say`, for drafts. */
export function sayOfDrafts(
  id: DraftMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
