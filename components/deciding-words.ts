import type { decidingQuestions } from '@/lib/questions/deciding-questions';
import { decidingInEnglish } from '@/lib/questions/en/deciding';
import type { QuestionWords } from '@/lib/questions/question';

type DecidingQuestion = keyof typeof decidingQuestions;
const words: Readonly<Record<DecidingQuestion, QuestionWords>> = decidingInEnglish;

/** The words of a question of the first steps, without those of the record: the walk opens before they are there. */
export function decidingWordsOf(id: DecidingQuestion): QuestionWords {
  return words[id];
}
