import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { Relevant } from '@/lib/questions/relevance';
import { anyReadingOf, questionOf, valueInWords, wordsOf } from '@/lib/record/words-of';

/** What was answered to one question, or why there is no answer. Null for a list, and for what does not apply. */
export function answerText(from: Relevant, id: QuestionId): string | null {
  const question = questionOf(id);
  if (question.kind === 'items') return null;
  const reading = anyReadingOf(from, id);
  switch (reading.is) {
    case 'answered':
      return valueInWords(question, wordsOf(id), reading.value).join('; ');
    case 'missing':
      return say(`record.${reading.reason}`);
    case 'unread':
      return reading.typed;
    case 'empty':
      return say('trace.no-answer');
    case 'does-not-apply':
      return null;
  }
}
