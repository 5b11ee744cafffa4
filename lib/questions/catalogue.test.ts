import { expect, test } from '@playwright/test';
import type { Composition } from '@/lib/online-form/compose';
import { composedTexts } from '@/lib/online-form/composed-texts';
import { type FieldSource, fieldSources } from '@/lib/online-form/field-sources';
import { type FieldId, formFields } from '@/lib/online-form/pages';
import { catalogue, type QuestionId, questionIds } from './catalogue';
import { sectionWords } from './en/sections';
import { questionWords } from './en/words';
import {
  afterwardsSections,
  type Condition,
  type ItemField,
  type Question,
  type QuestionWords,
  recordSections,
  sectionIds,
} from './question';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;
const words: Readonly<Record<QuestionId, QuestionWords>> = questionWords;
const isQuestion = (id: string): id is QuestionId => id in catalogue;

function comparisons(condition: Condition | undefined): { question: string; is: readonly string[] }[] {
  if (!condition || 'walk' in condition) return [];
  if ('question' in condition) return [condition];
  if ('not' in condition) return comparisons(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(comparisons);
}

/** The values that an answer can be compared with, null where it can be any. */
function valuesOf(kind: Question | ItemField): readonly string[] | null {
  return kind.kind === 'choice' || kind.kind === 'choices' ? kind.options : null;
}

function wrongComparisons(id: QuestionId): string[] {
  const question = questions[id];
  const earlier = new Set<string>(questionIds.slice(0, questionIds.indexOf(id)));
  const problem = (
    { question: asked, is }: { question: string; is: readonly string[] },
    before: ReadonlySet<string>,
    of: (name: string) => Question | ItemField | undefined,
  ) => {
    const target = of(asked);
    if (!before.has(asked) || !target) return [`${id} asks ${asked}, which is not asked before it`];
    const values = valuesOf(target);
    return is
      .filter((value) => values && !values.includes(value))
      .map((value) => `${id}: ${asked} is ${value}`);
  };
  const outer = (name: string) => (isQuestion(name) ? questions[name] : undefined);
  const own = comparisons(question.appliesWhen).flatMap((one) => problem(one, earlier, outer));
  if (question.kind !== 'items') return own;
  const fields = Object.entries(question.fields);
  return [
    ...own,
    ...fields.flatMap(([, field], i) => {
      const before = new Set([...earlier, ...fields.slice(0, i).map(([name]) => name)]);
      const inItem = (name: string) => (name.includes('.') ? outer(name) : question.fields[name]);
      return comparisons(field.appliesWhen).flatMap((one) => problem(one, before, inItem));
    }),
  ];
}

/** The fields of the online service that a question names, for itself and in its items. */
function namedBy(id: QuestionId): Set<string> {
  const question = questions[id];
  const inItems = question.kind === 'items' ? Object.values(question.fields) : [];
  return new Set([question, ...inItems].flatMap(({ onlineForm = [] }) => onlineForm));
}

test('a condition asks only a question above it, and only for an answer that it has', () => {
  expect(questionIds.flatMap(wrongComparisons)).toEqual([]);
});

test('the sections stand in their order, each in one piece, and each asks something', () => {
  const inOrder = questionIds.map((id) => questions[id].section);
  const once = inOrder.filter((section, i) => section !== inOrder[i - 1]);
  expect(once).toEqual(sectionIds);
});

test('every question of the record waits for the walk to come to a referral', () => {
  const asksTheWalk = (condition: Condition | undefined): boolean => {
    if (!condition) return false;
    if ('walk' in condition) return condition.walk === 'writing-the-record';
    return 'all' in condition && condition.all.some(asksTheWalk);
  };
  const ofTheRecord = questionIds.filter((id) => recordSections.some((one) => one === questions[id].section));
  expect(ofTheRecord.length).toBeGreaterThan(150);
  expect(ofTheRecord.filter((id) => !asksTheWalk(questions[id].appliesWhen))).toEqual([]);
  expect(ofTheRecord.filter((id) => questions[id].deciding)).toEqual([]);
});

test('what comes after the referral waits for it to be submitted, and feeds no field', () => {
  const after = questionIds.filter((id) => afterwardsSections.some((one) => one === questions[id].section));
  expect(after[0]).toBe('submission.made');
  const asks = (condition: Condition | undefined) =>
    comparisons(condition).some(({ question }) => question === 'submission.made');
  expect(after.slice(1).filter((id) => !asks(questions[id].appliesWhen))).toEqual([]);
  expect(after.flatMap((id) => [...namedBy(id)])).toEqual([]);
});

test('every field that a child’s referral meets is fed by a question, and every named field exists', () => {
  const named = new Set(questionIds.flatMap((id) => [...namedBy(id)]));
  // The service fills its consent question itself: a child never meets it.
  const asked = formFields.filter(({ presetTo }) => presetTo === undefined).map(({ id }) => id);
  expect(asked.filter((id) => !named.has(id))).toEqual([]);
  expect([...named].filter((name) => !asked.some((id) => id === name))).toEqual([]);
});

test('a field’s answer is read from the questions that name it, and from no other', () => {
  const sources: Readonly<Record<FieldId, FieldSource>> = fieldSources;
  const compositions: Partial<Record<FieldId, Composition>> = composedTexts;
  for (const { id, presetTo } of formFields) {
    if (presetTo !== undefined) continue;
    const source = sources[id];
    const pieces = (compositions[id] ?? []).flatMap((group) => group.pieces);
    expect(pieces.length > 0, id).toBe(source.from === 'composed');
    const readFrom: Record<FieldSource['from'], string[]> = {
      answer: source.from === 'answer' ? [source.question] : [],
      place: source.from === 'place' ? [source.list] : [],
      composed: [...new Set(pieces.map((piece) => ('answer' in piece ? piece.answer : piece.list)))],
      tick: ['exploitation.types'],
      age: ['age.under-18', 'age.reason-to-think-under-18'],
      hand: ['documents.files'],
      service: [],
    };
    const naming = questionIds.filter((question) => namedBy(question).has(id));
    expect(readFrom[source.from].toSorted(), id).toEqual(naming.toSorted());
  }
});

test('the composed texts leave out no field of a list, and name none that it has not', () => {
  const pieces = Object.values<Composition>(composedTexts).flatMap((groups) =>
    groups.flatMap((group) => group.pieces),
  );
  for (const id of questionIds) {
    const question = questions[id];
    const using = pieces.flatMap((piece) => ('list' in piece && piece.list === id ? piece.fields : []));
    if (question.kind !== 'items' || !question.onlineForm) expect(using, id).toEqual([]);
    // Whether to upload a file is an instruction, not something to tell.
    else
      expect(new Set([...using, ...(id === 'documents.files' ? ['upload'] : [])]), id).toEqual(
        new Set(Object.keys(question.fields)),
      );
  }
});

test('choices that the service offers too have its own values', () => {
  const sources: Readonly<Record<FieldId, FieldSource>> = fieldSources;
  for (const { id, options } of formFields) {
    const source = sources[id];
    if (source.from !== 'answer' || !options || 'list' in options) continue;
    const ours = valuesOf(questions[source.question]) ?? [];
    expect(ours.map((value) => source.values?.[value] ?? value).toSorted(), id).toEqual(options.toSorted());
  }
});

test('the words ask, end as a question does, and never lay the harm on the child', () => {
  const said = questionIds.flatMap((id) => {
    const { fields = {}, ...own } = words[id];
    return [
      [id, own] as const,
      ...Object.entries(fields).map(([field, one]) => [`${id}/${field}`, one] as const),
    ];
  });
  for (const [id, { asks, short, why, hint, options, optionHints }] of said) {
    expect(asks, id).toMatch(/^[A-Z].*\?$/);
    expect(short?.trim(), id).toBeTruthy();
    const all = [
      asks,
      short,
      why,
      hint,
      ...Object.values(options ?? {}),
      ...Object.values(optionHints ?? {}),
    ];
    for (const text of all) {
      expect(text ?? '', id).not.toMatch(
        /victim|lifestyle|prostitut|promiscuous|runs? away|abscond|at risk of harm to themselves|boyfriend|girlfriend|slave\b/i,
      );
      for (const sentence of [why, hint]) if (sentence) expect(sentence, id).toMatch(/[.?!”]$/);
    }
  }
});

test('the deciding questions say why they are asked, and every section has a title and a sentence', () => {
  const deciding = questionIds.filter((id) => questions[id].deciding);
  const withoutWhy = deciding.filter((id) => !words[id].why);
  // A question that only follows another says no reason of its own.
  expect(withoutWhy).toEqual(['waiting.who', 'waiting.when', 'no-concern.consulted']);
  for (const { title, intro } of Object.values(sectionWords)) {
    expect(title).toMatch(/^[A-Z]/);
    expect(intro).toMatch(/\.$/);
  }
});

test('no two questions or buttons of one page are called the same', () => {
  const twice: string[] = [];
  const called = new Set<string>();
  for (const id of questionIds) {
    const { section } = questions[id];
    const { asks, item, fields = {} } = words[id];
    for (const name of [asks, item?.add, item?.one]) {
      if (name && called.has(`${section} ${name}`)) twice.push(`${id}: ${name}`);
      called.add(`${section} ${name}`);
    }
    const ofFields = Object.values(fields).map((field) => field.asks);
    if (new Set(ofFields).size < ofFields.length) twice.push(`${id}: two fields`);
  }
  expect(twice).toEqual([]);
});
