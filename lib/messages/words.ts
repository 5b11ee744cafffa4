import { interfaceInEnglish } from './en/interface';
import { problemsInEnglish } from './en/problems';
import { recordInEnglish } from './en/record';

/** The interface's words in English. Another language is another object of this shape. */
export const en = { ...problemsInEnglish, ...interfaceInEnglish, ...recordInEnglish };
export type MessageId = keyof typeof en;
export type ProblemId = keyof typeof problemsInEnglish;
export type Language = 'en';
const languages = { en } as const satisfies Record<Language, Record<MessageId, string>>;

/** The words for an id. `{name}` in them is replaced by `fills.name`; a brace without a fill stays as it is. */
export function say(id: MessageId, fills: Readonly<Record<string, string | number>> = {}, language: Language = 'en') {
  return languages[language][id].replace(/\{(\w+)\}/g, (brace, name: string) => String(fills[name] ?? brace));
}
