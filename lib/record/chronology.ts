import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { ItemField } from '@/lib/questions/question';
import type { AnyReading, Item } from '@/lib/questions/reading';
import type { Relevant } from '@/lib/questions/relevance';
import { type AgeThen, ageAt, compare, type UncertainDate } from '@/lib/questions/uncertain-date';
import { isBlank } from './blank-item';
import { type DateSource, dateSources } from './chronology-sources';
import { anyReadingOf, fieldWordsOf, itemName, questionOf, valueInWords, wordsOf } from './words-of';

/** One dated thing of the record. `what` is said in words; `age` is null where it can not be worked out. */
export interface Happening {
  date: UncertainDate;
  what: string;
  age: AgeThen | null;
}

export interface Chronology {
  dated: readonly Happening[];
  /** Things of kinds that have dates, with none recorded: a list's items by name. */
  undated: readonly string[];
}

type AnyItem = Item<Readonly<Record<string, ItemField>>>;

function dateIn(reading: AnyReading): UncertainDate | null {
  if (reading.is !== 'answered') return null;
  if (typeof reading.value === 'string') return { by: 'day', day: reading.value };
  return typeof reading.value === 'object' && 'by' in reading.value ? reading.value : null;
}

function answered(from: Relevant, question: QuestionId, name: string, item: AnyItem | null): string[] {
  const whole = questionOf(question);
  if (item && whole.kind === 'items') {
    const field = whole.fields[name];
    const reading = item.readings[name];
    if (!field || reading?.is !== 'answered') return [];
    return valueInWords(field, fieldWordsOf(question, name), reading.value);
  }
  if (!isQuestion(name)) return [];
  const other = questionOf(name);
  const reading = anyReadingOf(from, name);
  if (other.kind === 'items' || reading.is !== 'answered') return [];
  return valueInWords(other, wordsOf(name), reading.value);
}

function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(catalogue, id);
}

function described(
  from: Relevant,
  { question, what, tells }: DateSource,
  item: AnyItem | null,
  number: number,
) {
  const name = say(what, item ? { item: itemName(question, number) } : {});
  const more = tells.flatMap((tell) => answered(from, question, tell, item));
  return more.length === 0 ? name : say('record.chronology.tells', { what: name, tells: more.join(' – ') });
}

function itemsOf(from: Relevant, question: QuestionId): AnyItem[] {
  const reading = anyReadingOf(from, question);
  if (reading.is !== 'answered' || !Array.isArray(reading.value)) return [];
  return reading.value.flatMap((item) => (typeof item === 'object' ? [item] : []));
}

function happenings(from: Relevant, source: DateSource): Omit<Happening, 'age'>[] {
  const { question, field } = source;
  if (field === undefined) {
    const date = dateIn(anyReadingOf(from, question));
    return date ? [{ date, what: described(from, source, null, 0) }] : [];
  }
  return itemsOf(from, question).flatMap((item, i) => {
    const date = dateIn(item.readings[field] ?? { is: 'empty' });
    return date ? [{ date, what: described(from, source, item, i + 1) }] : [];
  });
}

/** Items of dated lists of which something is recorded, but no date at all, once each. */
function undatedItems(from: Relevant): string[] {
  const lists = [...new Set(dateSources.filter(({ field }) => field).map(({ question }) => question))];
  return lists.flatMap((question) => {
    const sources = dateSources.filter((source) => source.question === question);
    return itemsOf(from, question).flatMap((item, i) =>
      isBlank(item) || sources.some(({ field = '' }) => dateIn(item.readings[field] ?? { is: 'empty' }))
        ? []
        : [namedItem(from, question, sources[0], item, i + 1)],
    );
  });
}

function namedItem(
  from: Relevant,
  question: QuestionId,
  source: DateSource | undefined,
  item: AnyItem,
  number: number,
): string {
  const what = itemName(question, number);
  const more = (source?.tells ?? []).flatMap((tell) => answered(from, question, tell, item));
  return more.length === 0 ? what : say('record.chronology.tells', { what, tells: more.join(' – ') });
}

/** None on the day of birth itself. */
function ageThen(date: UncertainDate, birthDate: string | null): AgeThen | null {
  return date.by === 'day' && date.day === birthDate ? null : ageAt(date, birthDate);
}

/**
 * Every dated thing of the record in order. An uncertain date stands where it can first have been; ages are worked
 * out from the birth date as recorded, as a range where the date is uncertain.
 */
export function chronology(from: Relevant, birthDate: string | null): Chronology {
  const dated = dateSources
    .flatMap((source) => happenings(from, source))
    .map((happening) => ({ ...happening, age: ageThen(happening.date, birthDate) }))
    .sort((a, b) => compare(a.date, b.date, birthDate));
  return { dated, undated: undatedItems(from) };
}
