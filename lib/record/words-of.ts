import { indicatorCategoriesInEnglish, indicatorsInEnglish } from '@/lib/content/en/indicators';
import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { questionWords } from '@/lib/questions/en/words';
import type { ItemField, Kind, Question, QuestionWords } from '@/lib/questions/question';
import type { AnyReading, AnyValue } from '@/lib/questions/reading';
import { type Relevant, readingOf } from '@/lib/questions/relevance';
import type { UncertainDate } from '@/lib/questions/uncertain-date';
import { dateInWords, pointInWords } from '@/lib/questions/uncertain-date-words';

/** The words of a question or of a list's field: what its answer is called, and its options. */
export type FieldWords = Pick<QuestionWords, 'asks' | 'short' | 'options'>;

const questions: Readonly<Record<QuestionId, Question>> = catalogue;
const allWords: Readonly<Record<QuestionId, QuestionWords>> = questionWords;

/** A question of the catalogue, known only as one of them. */
export function questionOf(id: QuestionId): Question {
  return questions[id];
}

/** The reading of any question, known only as one of the catalogue's. */
export function anyReadingOf(from: Relevant, id: QuestionId): AnyReading {
  return readingOf(from, id) as AnyReading; // one question's reading is one of any question's
}

export function wordsOf(id: QuestionId): QuestionWords {
  return allWords[id];
}

/** The words of one field of a list's items. */
export function fieldWordsOf(id: QuestionId, field: string): FieldWords {
  return allWords[id].fields?.[field] ?? { asks: field };
}

/** What an answer is called in the record: the short name where there is one, else the question itself. */
export function labelOf({ short, asks }: FieldWords): string {
  return short ?? asks;
}

/** "Person 1": what one item of a list is called; "Person 1, 3" for several. */
export function itemName(id: QuestionId, ...numbers: readonly number[]): string {
  const one = allWords[id].item?.one ?? labelOf(allWords[id]);
  return say('record.item', { one, number: numbers.join(', ') });
}

/** An entry of a long list as it is read: an indicator's statement, for other lists the entry itself. */
function pickInWords(kind: Extract<Kind, { kind: 'pick' }>, value: string): string {
  if (kind.list !== 'indicators') return value;
  const statements: Readonly<Record<string, { text: string }>> = indicatorsInEnglish;
  const categories: Readonly<Record<string, { name: string }>> = indicatorCategoriesInEnglish;
  if (Object.hasOwn(statements, value)) return statements[value]?.text ?? value;
  const category = value.startsWith('other:') ? value.slice('other:'.length) : '';
  if (!Object.hasOwn(categories, category)) return value;
  return say('record.own-indicator', { category: categories[category]?.name ?? category });
}

function isUncertainDate(value: AnyValue): value is UncertainDate {
  return typeof value === 'object' && 'by' in value;
}

/** An answered value in words, one text for each thing that was answered. Typed text comes back exactly as typed. */
export function valueInWords(field: Kind | ItemField, words: FieldWords, value: AnyValue): string[] {
  if (isUncertainDate(value)) return [dateInWords(value)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') {
    if (field.kind === 'past-date') return [pointInWords(value)];
    if (field.kind === 'choice') return [words.options?.[value] ?? value];
    return [field.kind === 'pick' ? pickInWords(field, value) : value];
  }
  return value.flatMap((option) => (typeof option === 'string' ? [words.options?.[option] ?? option] : []));
}
