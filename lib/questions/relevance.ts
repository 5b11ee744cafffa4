import { BrokenInvariant } from '@/lib/errors';
import type { Answers, Entries } from './answers';
import { type Catalogue, catalogue, type QuestionId } from './catalogue';
import type { Condition, ItemField, Question } from './question';
import { readEntry } from './read';
import { type AnyReading, type Item, type Reading, type ValueOf, valueIn } from './reading';
import { walkConditions } from './walk-conditions';

declare const brand: unique symbol;
/**
 * The answers that apply, read. The only thing that rules, the record and the outputs may look at: what no longer
 * applies is not in it, and only `relevant` makes one.
 */
export interface Relevant {
  readonly [brand]: true;
  readonly today: string;
  /** Answers of a training scenario: whatever is written from them must say so. */
  readonly invented: boolean;
  /** Worked out when first asked for, then kept. */
  readonly reading: (id: QuestionId) => AnyReading;
}

/** Asks for the relevant value of a question, null where there is none. */
export type Said = <Id extends QuestionId>(id: Id) => ValueOf<Catalogue[Id]> | null;

const questions: Readonly<Record<string, Question>> = catalogue;
const cache = new WeakMap<Answers, Map<string, Relevant>>();
const inventedCases = new WeakMap<Relevant, Relevant>();

function matches(reading: AnyReading | undefined, wanted: readonly string[]): boolean {
  if (reading?.is !== 'answered') return false;
  const { value } = reading;
  if (typeof value === 'string') return wanted.includes(value);
  return (
    Array.isArray(value) && value.some((option) => typeof option === 'string' && wanted.includes(option))
  );
}

type Look = (question: string) => AnyReading | undefined;

function holds(condition: Condition | undefined, look: Look, said: Said): boolean {
  if (!condition) return true;
  if ('question' in condition) return matches(look(condition.question), condition.is);
  if ('all' in condition) return condition.all.every((part) => holds(part, look, said));
  if ('any' in condition) return condition.any.some((part) => holds(part, look, said));
  if ('not' in condition) return !holds(condition.not, look, said);
  return walkConditions[condition.walk](said);
}

function readItem(
  fields: Readonly<Record<string, ItemField>>,
  item: { id: string; entries: Entries },
  look: Look,
  said: Said,
  today: string,
): Item<Record<string, ItemField>> {
  const readings: Record<string, Item<Record<string, ItemField>>['readings'][string]> = {};
  for (const [id, field] of Object.entries(fields)) {
    const inItem: Look = (question) => (question.includes('.') ? look(question) : readings[question]);
    readings[id] = applies(field, inItem, said)
      ? readEntry(field, item.entries[id], today)
      : { is: 'does-not-apply' };
  }
  return { id: item.id, readings };
}

function applies({ nations, appliesWhen }: Question | ItemField, look: Look, said: Said): boolean {
  if (nations) {
    const nation = said('nation.of-referral');
    if (!nation || !nations.includes(nation)) return false;
  }
  return holds(appliesWhen, look, said);
}

function readQuestion(
  question: Question,
  entry: Answers[string] | undefined,
  look: Look,
  said: Said,
  today: string,
) {
  if (!applies(question, look, said)) return { is: 'does-not-apply' } as const;
  if (question.kind !== 'items') return readEntry(question, entry, today);
  if (entry?.missing) return { is: 'missing', reason: entry.missing } as const;
  const items = Array.isArray(entry?.typed) ? entry.typed.filter((item) => typeof item !== 'string') : [];
  if (items.length === 0) return { is: 'empty' } as const;
  return {
    is: 'answered',
    value: items.map((item) => readItem(question.fields, item, look, said, today)),
  } as const;
}

/**
 * The answers that apply on `today` (YYYY-MM-DD), read. A condition only asks what stands above it in the catalogue,
 * so asking one question reads the few it depends on. Answers are never changed, so the same object gives the same
 * result, kept for the next caller.
 */
export function relevant(answers: Answers, today: string): Relevant {
  const byDay = cache.get(answers) ?? new Map<string, Relevant>();
  cache.set(answers, byDay);
  const known = byDay.get(today);
  if (known) return known;
  const readings = new Map<string, AnyReading>();
  const look: Look = (id) => {
    const question = questions[id];
    if (!question) return undefined;
    const before = readings.get(id);
    if (before) return before;
    const reading = readQuestion(question, answers[id], look, said, today);
    readings.set(id, reading);
    return reading;
  };
  // The catalogue's record of a question is what both its schema and its type are made of.
  const said = ((id: string) => valueIn(look(id) ?? { is: 'empty' })) as Said;
  const reading = (id: QuestionId): AnyReading => {
    const found = look(id);
    if (!found) throw new BrokenInvariant('unknown-question');
    return found;
  };
  const result = { today, invented: false, reading } as Relevant; // the brand is no property: only this function gives it
  byDay.set(today, result);
  return result;
}

/** The same, as the answers of a training scenario: what is written from them carries the mark of training. */
export function inventedCase(from: Relevant): Relevant {
  const invented = inventedCases.get(from) ?? { ...from, invented: true };
  inventedCases.set(from, invented);
  return invented;
}

/** The reading of one question, typed by the catalogue. */
export function readingOf<Id extends QuestionId>(from: Relevant, id: Id): Reading<ValueOf<Catalogue[Id]>> {
  // The catalogue's record of a question is what both its schema and its type are made of.
  return from.reading(id) as Reading<ValueOf<Catalogue[Id]>>;
}

/** The relevant value of one question, or null where there is none, whatever the reason. */
export function said<Id extends QuestionId>(from: Relevant, id: Id): ValueOf<Catalogue[Id]> | null {
  return valueIn(readingOf(from, id));
}
