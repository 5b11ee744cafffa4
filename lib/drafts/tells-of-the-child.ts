import type { Answers, Entry } from '@/lib/questions/answers';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import type { Question } from '@/lib/questions/question';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;
const namesOfTheChild = [
  'child.first-name',
  'child.last-name',
  'child.other-names',
] as const satisfies readonly QuestionId[];

function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The same words in any case, with one space between and around them. */
function plain(words: readonly string[]): string {
  return ` ${words.join(' ').toLowerCase()} `;
}

/** Letters of scripts that many languages write without spaces: a name is not a word of its own there. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/** "Luki, on his mother’s side" names nobody with its small words, unless all of it is typed small. */
function namesIn(typed: string): string[] {
  const words = wordsIn(typed).filter((word) => unspaced.test(word) || [...word].length > 1);
  const written = words.filter((word) => !/^\p{Ll}/u.test(word));
  return written.length > 0 ? written : words;
}

function textIn(entry: Entry | undefined): string {
  return typeof entry?.typed === 'string' ? entry.typed : '';
}

/** Everything typed where the child's own words belong, also what is kept aside. */
function quotationsOf(answers: Answers, id: QuestionId): string[] {
  const question = questions[id];
  if (question.kind === 'own-words') return [textIn(answers[id])];
  const typed = answers[id]?.typed;
  if (question.kind !== 'items' || !Array.isArray(typed)) return [];
  const fields = Object.entries(question.fields).filter(([, { kind }]) => kind === 'own-words');
  return typed.flatMap((item) =>
    typeof item === 'string' ? [] : fields.map(([field]) => textIn(item.entries[field])),
  );
}

/**
 * Whether a text has a name of these answers' child in it, or something that the child said. A question that is about
 * somebody else may hold either ("Łukasz says he carries a knife"). Errs towards yes: a child called Will loses a
 * sentence with "will" in it, which is then asked for again; the other mistake could not be taken back.
 */
export function tellsOfTheChild(answers: Answers): (text: string) => boolean {
  const names = namesOfTheChild.flatMap((id) => namesIn(textIn(answers[id])));
  const spaced = names.map((name) => plain([name]));
  const inside = names.filter((name) => unspaced.test(name));
  const quotations = questionIds
    .flatMap((id) => quotationsOf(answers, id))
    .map(wordsIn)
    .filter((words) => words.length > 0)
    .map(plain);
  return (text) => {
    const said = plain(wordsIn(text));
    return [...spaced, ...quotations, ...inside].some((mark) => said.includes(mark));
  };
}
