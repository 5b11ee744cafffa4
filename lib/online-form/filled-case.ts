import { indicatorIds } from '@/lib/content/indicators';
import { type Answers, type Entry, noDate, noUncertainDate, type Typed } from '@/lib/questions/answers';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import type { ItemField, Kind, Question } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { type FormLists, isFormListId } from './form-lists';

/** Answers to put instead of the made-up ones. */
export type Given = Partial<Record<QuestionId, Entry>>;

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** What every case needs to come to a referral. */
const referred = {
  'nation.of-referral': { typed: 'england' },
  'child-place.nation': { typed: 'england' },
  'responder.kind': { typed: 'police' },
  'age.under-18': { typed: 'yes' },
  'conclusion.is': { typed: 'refer-now' },
} as const satisfies Given;

/** A text that names its question, so that it can be found again, with no dot that looks like an address. */
export function madeUpText(place: string): string {
  return `Words about ${place.replaceAll('.', ' ')}`;
}

function madeUp(kind: Kind | ItemField, place: string, lists: FormLists): Typed {
  switch (kind.kind) {
    case 'text':
    case 'long-text':
    case 'own-words':
    case 'phone':
      return madeUpText(place);
    case 'email':
      return 'someone@council.example';
    case 'whole-number':
      return '2';
    case 'choice':
      return kind.options[0];
    case 'choices':
      return [...kind.options];
    case 'past-date':
      return { day: '27', month: '3', year: '2011' };
    case 'uncertain-date':
      return { ...noUncertainDate, ...noDate, by: 'month', month: '3', year: '2025' };
    case 'pick':
      if (!isFormListId(kind.list)) return indicatorIds[0] ?? '';
      return [...lists[kind.list]].find(([, note]) => note === null)?.[0] ?? '';
  }
}

function filled(id: QuestionId, lists: FormLists): Entry {
  const question = questions[id];
  if (question.kind !== 'items') return { typed: madeUp(question, id, lists) };
  const item = (number: number) => ({
    id: `${id}-${number}`,
    entries: Object.fromEntries(
      Object.entries(question.fields).map(([field, kind]) => [
        field,
        { typed: madeUp(kind, `${id} ${field} ${number}`, lists) },
      ]),
    ),
  });
  return { typed: [item(1), item(2)] };
}

/** For tests: a referral in which every question that applies is answered, the first option of each choice taken. */
export function filledCase(given: Given, lists: FormLists, today: string): Answers {
  let answers: Answers = { ...referred, ...given };
  for (const id of questionIds) {
    // Read afresh each time: what was just filled in decides what applies next.
    const applies = relevant(answers, today).reading(id).is !== 'does-not-apply';
    if (!answers[id] && applies) answers = { ...answers, [id]: filled(id, lists) };
  }
  return answers;
}

/** For tests: a referral of which nothing is answered but that it is one. */
export function emptyReferral(given: Given = {}): Answers {
  return { ...referred, ...given };
}
