import { trainingInEnglish } from './en/training';
import { filled } from './filled';
import type { Language } from './words';

/** The words of training's own screens and papers, apart from the rest: the walk of a live case never loads them. */
const en = trainingInEnglish;
export type TrainingMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<TrainingMessageId, string>>;

/** As `say`, for training. */
export function sayOfTraining(
  id: TrainingMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
