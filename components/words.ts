import type { QuestionId } from '@/lib/questions/catalogue';
import { questionWords } from '@/lib/questions/en/words';
import type { QuestionWords } from '@/lib/questions/question';
import { type Relevant, said } from '@/lib/questions/relevance';
import { walkConditions } from '@/lib/questions/walk-conditions';

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

const forTheForm = new Map<QuestionId, QuestionWords>();
const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');

/**
 * The words of a question for whoever answers it: what only the online service makes worth saying follows for those who
 * may submit there. The same object each time, so that a question is not drawn again for nothing.
 */
export function wordsFor(id: QuestionId, from: Relevant): QuestionWords {
  const own = words[id];
  if (!own.formWhy && !own.formHint) return own;
  if (!walkConditions['may-submit']((question) => said(from, question))) return own;
  const known = forTheForm.get(id);
  if (known) return known;
  const why = joined(own.why, own.formWhy);
  const hint = joined(own.hint, own.formHint);
  const both = { ...own, ...(why ? { why } : {}), ...(hint ? { hint } : {}) };
  forTheForm.set(id, both);
  return both;
}
