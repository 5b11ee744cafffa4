import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { Kind } from '@/lib/questions/question';
import type { AnyReading } from '@/lib/questions/reading';
import { gap, paragraph } from './blocks';
import type { AnswerRow, Block, Part } from './document';
import { listRows } from './item-rows';
import type { PlacedPart } from './order';
import { placeOf, pointerTo } from './quotations';
import { anyReadingOf, type FieldWords, questionOf, valueInWords, wordsOf } from './words-of';
import { headingOf, labelIn, type Writing } from './writing';

/** What was typed and could not be understood, with what is wrong with it. */
function unreadBlock({ typed, problem }: Extract<AnyReading, { is: 'unread' }>): Block {
  const text = say('record.unread', { typed, problem: say(problem) });
  return { block: 'paragraph', text: [{ text, mark: 'unread' }] };
}

/** What stands for one reading, null where there is nothing to say of it alone. */
function answerTo(
  field: Kind,
  words: FieldWords,
  reading: AnyReading,
  place: string,
  w: Writing,
): Block[] | null {
  switch (reading.is) {
    case 'does-not-apply':
    case 'empty':
      return null;
    case 'missing':
      return [gap(say(`record.${reading.reason}`))];
    case 'unread':
      return [unreadBlock(reading)];
    case 'answered': {
      const quotation = w.quotations.find((candidate) => candidate.place === place);
      // The child's words stand once, together; here only where they are.
      return [
        quotation
          ? paragraph(pointerTo(quotation))
          : paragraph(valueInWords(field, words, reading.value).join('; ')),
      ];
    }
  }
}

/** The rows of questions, a list's items a row each; what does not apply leaves no trace. */
export function questionRows(ids: readonly QuestionId[], w: Writing): AnswerRow[] {
  return ids.flatMap((id): AnswerRow[] => {
    const question = questionOf(id);
    const reading = anyReadingOf(w.from, id);
    const words = wordsOf(id);
    if (question.kind === 'items') return listRows(id, question.fields, reading, w);
    const answer = answerTo(question, words, reading, placeOf(id), w);
    return answer ? [{ label: labelIn(id, w), answer }] : [];
  });
}

/** A part of the order with its answers, null where it has none: what was asked in it is listed with the gaps. */
export function answeredPart(placed: PlacedPart, w: Writing): Part | null {
  const rows = questionRows(placed.questions, w);
  const parts = (placed.parts ?? []).flatMap((part) => answeredPart(part, w) ?? []);
  if (rows.length === 0 && parts.length === 0) return null;
  return {
    id: placed.id,
    heading: headingOf(placed.id, w),
    blocks: rows.length === 0 ? [] : [{ block: 'answers', rows }],
    ...(parts.length > 0 ? { parts } : {}),
  };
}
