import { afterwardsScreensInEnglish } from './en/afterwards';
import { filled } from './filled';
import type { Language } from './words';

/** The words of the weeks after a referral, apart from the rest: nobody loads them on the way to one. */
const en = { ...afterwardsScreensInEnglish };
export type AfterwardsMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<AfterwardsMessageId, string>>;

/** As `say`, for what comes after the referral. */
export function sayOfAfterwards(
  id: AfterwardsMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
