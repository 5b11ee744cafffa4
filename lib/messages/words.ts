import { interfaceInEnglish } from './en/interface';
import { layoutInEnglish } from './en/layout';
import { onlineFormInEnglish } from './en/online-form';
import { printInEnglish } from './en/print';
import { problemsInEnglish } from './en/problems';
import { questionScreensInEnglish } from './en/questions-screens';
import { recordInEnglish } from './en/record';
import { traceInEnglish } from './en/trace';
import { walkInEnglish } from './en/walk';
import { filled } from './filled';

/** The interface's words in English. Another language is another object of this shape. */
export const en = {
  ...problemsInEnglish,
  ...interfaceInEnglish,
  ...layoutInEnglish,
  ...questionScreensInEnglish,
  ...recordInEnglish,
  ...traceInEnglish,
  ...walkInEnglish,
  ...printInEnglish,
  ...onlineFormInEnglish,
};
export type MessageId = keyof typeof en;
export type ProblemId = keyof typeof problemsInEnglish;
export type Language = 'en';
const languages = { en } as const satisfies Record<Language, Record<MessageId, string>>;

/** The words for an id, filled. */
export function say(
  id: MessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
