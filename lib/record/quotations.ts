import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { ItemField } from '@/lib/questions/question';
import { type AnyReading, type Item, valueIn } from '@/lib/questions/reading';
import type { Relevant } from '@/lib/questions/relevance';
import { type PlacedPart, questionsIn } from './order';
import { anyReadingOf, fieldWordsOf, itemName, labelOf, questionOf, valueInWords, wordsOf } from './words-of';

/** Something the child said, where in the record it was written down, and its number in the part that holds them. */
export interface Quotation {
  number: number;
  text: string;
  where: string;
  /** The place of the entry: see `placeOf`. */
  place: string;
}

/** Names one entry of the record. */
export function placeOf(question: QuestionId, item?: string, field?: string): string {
  return [question, item, field].filter(Boolean).join('/');
}

type Found = Omit<Quotation, 'number'>;
type AnyItem = Item<Readonly<Record<string, ItemField>>>;

/** What tells one item of a list from the others: its first short answers, such as its date and place. */
function itemTells(
  question: QuestionId,
  fields: Readonly<Record<string, ItemField>>,
  item: AnyItem,
): string[] {
  const shortKinds: readonly string[] = ['uncertain-date', 'pick', 'choice'];
  return Object.entries(fields)
    .filter(([, { kind }]) => shortKinds.includes(kind))
    .flatMap(([id, field]) => {
      const reading: AnyReading = item.readings[id] ?? { is: 'empty' };
      const value = valueIn(reading);
      return value === null ? [] : valueInWords(field, fieldWordsOf(question, id), value);
    })
    .slice(0, 2);
}

function ofItem(
  question: QuestionId,
  fields: Readonly<Record<string, ItemField>>,
  item: AnyItem,
  number: number,
): Found[] {
  return Object.entries(fields).flatMap(([id, { kind }]) => {
    const reading: AnyReading = item.readings[id] ?? { is: 'empty' };
    if (kind !== 'own-words' || reading.is !== 'answered' || typeof reading.value !== 'string') return [];
    const where = [itemName(question, number), ...itemTells(question, fields, item)].join(', ');
    return [{ text: reading.value, where, place: placeOf(question, item.id, id) }];
  });
}

function ofQuestion(from: Relevant, id: QuestionId): Found[] {
  const question = questionOf(id);
  const reading = anyReadingOf(from, id);
  if (reading.is !== 'answered') return [];
  if (question.kind === 'own-words' && typeof reading.value === 'string') {
    return [{ text: reading.value, where: labelOf(wordsOf(id)), place: placeOf(id) }];
  }
  if (question.kind !== 'items' || !Array.isArray(reading.value)) return [];
  return reading.value.flatMap((item, i) =>
    typeof item === 'object' ? ofItem(id, question.fields, item, i + 1) : [],
  );
}

/** Everything the child said that applies, each once, in the order in which the record comes to it. */
export function quotationsIn(from: Relevant, order: readonly PlacedPart[]): Quotation[] {
  return questionsIn(order)
    .flatMap((id) => ofQuestion(from, id))
    .map((found, i) => ({ ...found, number: i + 1 }));
}

/** What stands in the record in place of the words themselves: where they are printed. */
export function pointerTo({ number }: Quotation): string {
  return say('record.quotation-at', { number, part: say('record.part.own-words') });
}
