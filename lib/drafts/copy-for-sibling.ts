import type { Answers, Entries, Entry, TypedItem } from '@/lib/questions/answers';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import type { ItemField, Question } from '@/lib/questions/question';
import type { AnyReading, Item } from '@/lib/questions/reading';
import { type Relevant, relevant } from '@/lib/questions/relevance';
import { randomId } from '@/lib/random-id';
import { siblingDecisions } from './sibling-decisions';
import type { LeftBecause, SiblingSection } from './sibling-sections';
import { tellsOfTheChild } from './tells-of-the-child';

type OfField = 'copy' | LeftBecause;
const questions: Readonly<Record<QuestionId, Question>> = catalogue;
const decisions: Readonly<Record<QuestionId, OfField | Readonly<Record<string, OfField>>>> = siblingDecisions;

/** Something typed that applies. A reason why there is none was given for that child, and stays with them. */
function stands({ is }: AnyReading): boolean {
  return is === 'answered' || is === 'unread';
}

function copiedEntry(
  field: Question | ItemField,
  entry: Entry | undefined,
  tells: (text: string) => boolean,
): Entry | null {
  const typed = entry?.typed;
  if (typeof typed !== 'string') return null;
  // An option's name is the form's word: a child called May does not take "may" out of it.
  return field.kind !== 'choice' && tells(typed) ? null : { typed };
}

function copiedItem(
  item: TypedItem,
  read: Item<Record<string, ItemField>>,
  fields: Readonly<Record<string, ItemField>>,
  copies: Readonly<Record<string, OfField>>,
  tells: (text: string) => boolean,
): TypedItem[] {
  const entries: Entries = Object.fromEntries(
    Object.entries(fields).flatMap(([id, field]) => {
      const reading = read.readings[id];
      if (copies[id] !== 'copy' || !reading || !stands(reading)) return [];
      const entry = copiedEntry(field, item.entries[id], tells);
      return entry ? [[id, entry]] : [];
    }),
  );
  return Object.keys(entries).length > 0 ? [{ id: randomId(), entries }] : [];
}

function copied(
  id: QuestionId,
  answers: Answers,
  from: Relevant,
  tells: (text: string) => boolean,
): Entry | null {
  const question = questions[id];
  const decision = decisions[id];
  const reading = from.reading(id);
  if (!stands(reading)) return null;
  if (question.kind !== 'items')
    return decision === 'copy' ? copiedEntry(question, answers[id], tells) : null;
  const typed = answers[id]?.typed;
  const value = reading.is === 'answered' ? reading.value : null;
  if (typeof decision === 'string' || !Array.isArray(typed) || !Array.isArray(value)) return null;
  const items = typed.flatMap((item) => {
    const read = value.find(
      (one) => typeof one === 'object' && typeof item === 'object' && one.id === item.id,
    );
    if (typeof item !== 'object' || typeof read !== 'object') return [];
    return copiedItem(item, read, question.fields, decision, tells);
  });
  return items.length > 0 ? { typed: items } : null;
}

/**
 * The answers to begin a sibling's draft with: of the chosen sections what `siblingDecisions` lets two children share,
 * as it was typed. Never copied: the child's own words, what tells of that child, what has to be judged for each child,
 * dates, what is kept aside, reasons why there is no answer, and a text that has the child's name or words in it (left
 * as a whole: see `tellsOfTheChild`). Items get new ids, so that the two drafts can not be told to belong together by
 * them. `today`: YYYY-MM-DD, for what applies.
 */
export function copyForSibling(
  answers: Answers,
  sections: readonly SiblingSection[],
  today: string,
): Answers {
  const from = relevant(answers, today);
  const tells = tellsOfTheChild(answers);
  const chosen: readonly string[] = sections;
  return Object.fromEntries(
    questionIds
      .filter((id) => chosen.includes(questions[id].section))
      .flatMap((id) => {
        const entry = copied(id, answers, from, tells);
        return entry ? [[id, entry]] : [];
      }),
  );
}
