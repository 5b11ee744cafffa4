import { trainingPapersInEnglish } from './en/training-papers';
import { filled } from './filled';
import type { Language } from './words';

/** The words of training's hand-outs, apart from the rest: only the page that prints them loads these. */
const en = trainingPapersInEnglish;
export type TrainingPaperMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<TrainingPaperMessageId, string>>;

/** As `say`, for the hand-outs. */
export function sayOfPapers(
  id: TrainingPaperMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
