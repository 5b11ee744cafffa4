import { expect, test } from '@playwright/test';
import { layouts } from '@/lib/nation';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import { decidingSections, type Question } from '@/lib/questions/question';
import { dateSources, notInTheChronology } from './chronology-sources';
import { notInTheRecord, outcomeOrder, type PlacedPart, partsOf, questionsIn, recordOrder } from './order';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;
const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

for (const layout of layouts) {
  test(`${layout}: every question has exactly one place, or a reason why it has none`, () => {
    const placed = questionsIn(recordOrder[layout]);
    expect(twice(placed)).toEqual([]);
    expect([...placed, ...Object.keys(notInTheRecord)].sort()).toEqual([...questionIds].sort());
    expect(placed.filter((id) => id in notInTheRecord)).toEqual([]);
  });

  test(`${layout}: each part stands once, and none lies deeper than headings go`, () => {
    const order: readonly PlacedPart[] = recordOrder[layout];
    expect(twice(partsOf(order).map(({ id }) => id))).toEqual([]);
    for (const part of order) for (const nested of part.parts ?? []) expect(nested.parts).toBeUndefined();
  });
}

test('the note of every other end holds every deciding question once and nothing else', () => {
  const deciding: readonly string[] = decidingSections;
  const placed = questionsIn(outcomeOrder);
  expect(twice(placed)).toEqual([]);
  expect([...placed].sort()).toEqual(
    questionIds.filter((id) => deciding.includes(questions[id].section)).sort(),
  );
});

test('every date of the catalogue has its place in the chronology, or a reason why not', () => {
  const dated = (kind: string) => kind === 'uncertain-date' || kind === 'past-date';
  const all = questionIds.flatMap((id) => {
    const question = questions[id];
    if (question.kind !== 'items') return dated(question.kind) ? [id as string] : [];
    return Object.entries(question.fields)
      .filter(([, field]) => dated(field.kind))
      .map(([field]) => `${id}/${field}`);
  });
  const placed = dateSources.map(({ question, field }) => (field ? `${question}/${field}` : question));
  expect([...placed, ...Object.keys(notInTheChronology)].sort()).toEqual(all.sort());
});

test('what a chronology entry tells more of exists', () => {
  for (const { question, field, tells } of dateSources) {
    const asked = questions[question];
    const known = field && asked.kind === 'items' ? Object.keys(asked.fields) : questionIds;
    expect(tells.filter((tell) => !(known as readonly string[]).includes(tell))).toEqual([]);
  }
});
