import { learnersInEnglish } from './en/training-learners';
import { filled } from './filled';
import type { Language } from './words';

/** The words about learner files, apart from the rest: only the pages that write or read them load these. */
const en = learnersInEnglish;
export type LearnerMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<LearnerMessageId, string>>;

/** As `say`, for learner files and the trainer's table. */
export function sayOfLearners(
  id: LearnerMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
