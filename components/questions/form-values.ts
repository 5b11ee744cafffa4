import type { FieldValues } from 'react-hook-form';
import type { Answers, Entry, Typed, TypedItem } from '@/lib/questions/answers';
import { noDate, noUncertainDate } from '@/lib/questions/answers';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { ItemField, Kind, Question } from '@/lib/questions/question';
import { typedSchemas } from '@/lib/questions/schemas';
import { itemFieldName } from './field-props';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** Where in a form a value stands: a question, or a field of one of its items. */
export interface Place {
  question: QuestionId;
  inItem: { item: TypedItem; field: string } | null;
}

const blanks = {
  'uncertain-date': noUncertainDate,
  'past-date': noDate,
  choices: [],
} as const satisfies Partial<Record<Kind['kind'], Typed>>;

function blankOf(kind: Kind['kind']): Typed {
  return kind in blanks ? structuredClone(blanks[kind as keyof typeof blanks]) : ''; // `in` does not narrow a union
}

/** The shape of `blank` with whatever of it the form holds: boxes that are not on the page are not among its values. */
function overlay(blank: object, held: unknown): object {
  if (typeof held !== 'object' || held === null) return blank;
  const parts = new Map(Object.entries(held));
  return Object.fromEntries(
    Object.entries(blank).map(([part, nothing]) => {
      const value = parts.get(part);
      if (typeof nothing === 'object' && nothing !== null) return [part, overlay(nothing, value)];
      return [part, typeof value === 'string' ? value : nothing];
    }),
  );
}

/** What a field of the form holds, in the raw shape of its kind. Null where it is no such thing. */
export function typedFrom(field: Kind, held: unknown, before: Typed | undefined): Typed | null {
  if (field.kind === 'choices') {
    // An answer of another version, which has no box here, is not lost when one of the boxes is ticked.
    const others = Array.isArray(before)
      ? before.filter((value) => typeof value === 'string' && !field.options.includes(value))
      : [];
    const shaped = typedSchemas.choices.safeParse([...others, ...(Array.isArray(held) ? held : [])]);
    return shaped.success ? shaped.data : null;
  }
  const blank = blankOf(field.kind);
  const whole = typeof blank === 'string' ? (held ?? '') : overlay(blank, held);
  const shaped = typedSchemas[field.kind].safeParse(whole);
  return shaped.success ? shaped.data : null;
}

/** What a field starts with. Something of another shape (a damaged case file) starts blank, and stays in the draft. */
function startOf(field: Kind | ItemField, entry: Entry | undefined): Typed {
  const shaped = typedSchemas[field.kind].safeParse(entry?.typed);
  return shaped.success ? structuredClone(shaped.data) : blankOf(field.kind);
}

export function itemsOf(entry: Entry | undefined): TypedItem[] {
  return Array.isArray(entry?.typed) ? entry.typed.filter((item) => typeof item !== 'string') : [];
}

function put(values: FieldValues, name: string, value: Typed) {
  const path = name.split('.');
  const last = path.pop();
  let at = values;
  for (const step of path) {
    at[step] ??= {};
    at = at[step];
  }
  if (last) at[last] = value;
}

/** The values a form of these questions starts with. */
export function startingValues(ids: readonly QuestionId[], answers: Answers): FieldValues {
  const values: FieldValues = {};
  for (const id of ids) {
    const question = questions[id];
    if (question.kind !== 'items') {
      put(values, id, startOf(question, answers[id]));
      continue;
    }
    for (const item of itemsOf(answers[id])) {
      for (const [field, kind] of Object.entries(question.fields)) {
        put(values, itemFieldName(id, item.id, field), startOf(kind, item.entries[field]));
      }
    }
  }
  return values;
}

/** Which question, and which field of which item, a form's name belongs to. */
export function placeOf(name: string, answers: Answers): Place | null {
  const [section, rest, itemKey, field] = name.split('.');
  const id = `${section}.${rest}`;
  if (!isQuestion(id)) return null;
  if (questions[id].kind !== 'items') return { question: id, inItem: null };
  if (!itemKey || !field) return null;
  const item = itemsOf(answers[id]).find(
    (one) => itemFieldName(id, one.id, field) === `${id}.${itemKey}.${field}`,
  );
  return item ? { question: id, inItem: { item, field } } : null;
}

function isQuestion(id: string): id is QuestionId {
  return id in questions;
}
