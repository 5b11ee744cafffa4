import type { QuestionId } from '@/lib/questions/catalogue';
import { questionWords } from '@/lib/questions/en/words';
import type { QuestionWords } from '@/lib/questions/question';

const words: Readonly<Record<QuestionId, QuestionWords>> = questionWords;

export type FieldWords = Omit<QuestionWords, 'item' | 'fields'>;

/** The words of a question. */
export function wordsOf(id: QuestionId): QuestionWords {
  return words[id];
}

/** What labels a question's answer where it is shown back. */
export function shortOf(id: QuestionId): string {
  return words[id].short ?? words[id].asks;
}
