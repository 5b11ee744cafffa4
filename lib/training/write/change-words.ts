import type { Answers, Entry, TypedItem } from '@/lib/questions/answers';
import { catalogue } from '@/lib/questions/catalogue';
import type { Question } from '@/lib/questions/question';
import type { DraftScenario } from './draft-scenario';

/** A draft with words changed in it, and in how many places they stood. */
export interface ChangedWords {
  draft: DraftScenario;
  places: number;
}

const questions: Readonly<Record<string, Question>> = catalogue;
const written: readonly Question['kind'][] = ['text', 'long-text', 'own-words'];

/** Words as they are compared: a letter with its mark is one letter, however it was typed. */
const asCompared = (words: string) => words.trim().normalize('NFC');

/** The words on their own, and not within a longer word: "Ana" is not in "Anaesthetist", and is in "Ana’s". */
function onTheirOwn(words: string): RegExp {
  const literal = asCompared(words).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}

/** Puts other words in a text; what stands around them stays as it was typed. */
function put(text: string, words: RegExp, other: () => string): string {
  if (text.normalize('NFC') === text) return text.replace(words, other);
  // Where each letter of what is compared stands in the text.
  const places = new Map<number, number>();
  let compared = '';
  let read = 0;
  for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    places.set(compared.length, read);
    compared += letter.normalize('NFC');
    read += letter.length;
  }
  places.set(compared.length, read);
  let changed = '';
  let done = 0;
  for (const { index, 0: found } of compared.matchAll(words)) {
    const from = places.get(index);
    const to = places.get(index + found.length);
    // Half a letter is none: these words stay.
    if (from === undefined || to === undefined) continue;
    changed += text.slice(done, from) + other();
    done = to;
  }
  return changed + text.slice(done);
}

type Change = (text: string) => string;

function inEntries(entries: Answers, kindOf: (id: string) => string | undefined, change: Change): Answers {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]): [string, Entry] => {
      const isWritten = written.some((kind) => kind === kindOf(id));
      if (isWritten && typeof entry.typed === 'string') return [id, { ...entry, typed: change(entry.typed) }];
      const question = questions[id];
      if (question?.kind !== 'items' || !Array.isArray(entry.typed)) return [id, entry];
      const fieldKind = (field: string) => question.fields[field]?.kind;
      const inItem = (item: TypedItem): TypedItem => ({
        ...item,
        entries: inEntries(item.entries, fieldKind, change),
      });
      const items = entry.typed.flatMap((item) => (typeof item === 'string' ? [] : [inItem(item)]));
      return [id, { ...entry, typed: items }];
    }),
  );
}

/**
 * Puts other words, a name above all, wherever these stand in what a learner reads, writes or is told; what points from one
 * part to another stays. Capital and small letters are told apart. Nothing changes where `from` is empty.
 */
export function changeWords(draft: DraftScenario, from: string, to: string): ChangedWords {
  if (from.trim() === '') return { draft, places: 0 };
  const words = onTheirOwn(from.trim());
  let places = 0;
  const change: Change = (text) =>
    put(text, words, () => {
      places += 1;
      return to.trim();
    });
  const inAnswers = (answers: Answers) => inEntries(answers, (id) => questions[id]?.kind, change);
  const changed: DraftScenario = {
    ...draft,
    title: change(draft.title),
    role: change(draft.role),
    setting: change(draft.setting),
    contentNote: change(draft.contentNote),
    brief: change(draft.brief),
    people: draft.people.map((one) => ({ ...one, name: change(one.name), about: change(one.about) })),
    material: draft.material.map((one) => ({ ...one, from: change(one.from), text: change(one.text) })),
    injects: draft.injects.map((one) => ({
      ...one,
      from: change(one.from),
      text: change(one.text),
      revises: inAnswers(one.revises),
    })),
    expectations: draft.expectations.map((one) => ({
      ...one,
      answers: one.answers.map((answer) => ({
        ...answer,
        why: change(answer.why),
        follows: change(answer.follows),
      })),
    })),
    indicators: draft.indicators.map((one) => ({ ...one, seen: change(one.seen) })),
    wording: draft.wording.map((one) => ({ ...one, words: change(one.words) })),
    discussion: draft.discussion.map((one) => ({ ...one, text: change(one.text) })),
    summary: change(draft.summary),
    walk: inAnswers(draft.walk),
  };
  return { draft: changed, places };
}

/** What comes of it when somebody asks for words to be changed. */
export type WordsAsked =
  | { is: 'no-words' | 'nowhere' | 'nothing-to-put' | 'same' }
  /** The new words stand in the scenario beside the old ones: changed back, both would be. */
  | ({ is: 'there-already'; there: number } & ChangedWords)
  | ({ is: 'done' } & ChangedWords);

/** Whether words can be changed, and what would come of it: asked before anything is. */
export function askForWords(draft: DraftScenario, from: string, to: string): WordsAsked {
  if (from.trim() === '') return { is: 'no-words' };
  const changed = changeWords(draft, from, to);
  if (changed.places === 0) return { is: 'nowhere' };
  if (to.trim() === '') return { is: 'nothing-to-put' };
  if (asCompared(from) === asCompared(to)) return { is: 'same' };
  // Not those within the old words: “Minh” in “Minh Tran” is the same person.
  const there = changeWords(changed.draft, to, to).places - changed.places;
  return there > 0 ? { ...changed, is: 'there-already', there } : { ...changed, is: 'done' };
}
