import type { Answers, Entry, TypedItem } from './answers';
import { catalogue, type QuestionId, questionIds } from './catalogue';
import type { Question } from './question';
import { type Relevant, readingOf } from './relevance';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** What of something typed applies, and what is kept aside; null for nothing. */
interface Parts<T> {
  applies: T | null;
  aside: T | null;
}

/** A reason why there is no answer stands; what was typed before it was given is kept aside. */
function partsOf(is: string, entry: Entry): Parts<Entry> {
  if (is === 'does-not-apply') return { applies: null, aside: entry };
  if (is !== 'missing' || !entry.missing) return { applies: entry, aside: null };
  const { missing, ...typed } = entry;
  return { applies: { missing }, aside: typed.typed ? typed : null };
}

/** The same inside an item: its fields one by one. */
function partsOfItem(item: TypedItem, readings: Readonly<Record<string, { is: string }>>): Parts<TypedItem> {
  const fields = Object.entries(item.entries).map(
    ([field, entry]) => [field, partsOf(readings[field]?.is ?? 'does-not-apply', entry)] as const,
  );
  const of = (part: keyof Parts<Entry>): TypedItem => ({
    id: item.id,
    entries: Object.fromEntries(
      fields.flatMap(([field, parts]) => (parts[part] ? [[field, parts[part]]] : [])),
    ),
  });
  const aside = of('aside');
  return { applies: of('applies'), aside: Object.keys(aside.entries).length > 0 ? aside : null };
}

function partsOfAnswer(id: QuestionId, entry: Entry, from: Relevant): Parts<Entry> {
  const reading = readingOf(from, id);
  const value = reading.is === 'answered' ? reading.value : null;
  if (questions[id].kind !== 'items' || !Array.isArray(entry.typed) || !Array.isArray(value))
    return partsOf(reading.is, entry);
  const items = entry.typed.flatMap((item) => {
    const read = value.find(
      (candidate) => typeof candidate === 'object' && typeof item === 'object' && candidate.id === item.id,
    );
    if (typeof item === 'string' || typeof read !== 'object') return [];
    return [partsOfItem(item, read.readings)];
  });
  const aside = items.flatMap((item) => item.aside ?? []);
  return {
    applies: { ...entry, typed: items.flatMap((item) => item.applies ?? []) },
    aside: aside.length > 0 ? { typed: aside } : null,
  };
}

function only(part: keyof Parts<Entry>, answers: Answers, from: Relevant): Answers {
  return Object.fromEntries(
    questionIds.flatMap((id) => {
      const entry = answers[id];
      const kept = entry && partsOfAnswer(id, entry, from)[part];
      return kept ? [[id, kept]] : [];
    }),
  );
}

/** The answers without what is kept aside: what does not apply now, and what was typed before a reason was given. */
export function withoutAside(answers: Answers, from: Relevant): Answers {
  return only('applies', answers, from);
}

/** What is kept aside, and nothing else. */
export function asideOnly(answers: Answers, from: Relevant): Answers {
  return only('aside', answers, from);
}

/** Whether anything is kept aside, so that it must be chosen whether it goes along. */
export function hasAside(answers: Answers, from: Relevant): boolean {
  return Object.keys(asideOnly(answers, from)).length > 0;
}
