import { currencyInEnglish } from './en/currency';
import { filled } from './filled';
import type { Language } from './words';

const en = currencyInEnglish;
export type CurrencyMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<CurrencyMessageId, string>>;

/** As `say`, for how current the content is: no other page loads them. */
export function sayOfCurrency(
  id: CurrencyMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
