import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { noDate } from '@/lib/questions/answers';
import { differingSections } from './differing-sections';

const place = (id: string, town: string) => ({ id, entries: { town: { typed: town } } });
const same: [string, Answers, Answers][] = [
  ['nothing and nothing', {}, {}],
  ['nothing and blanks', {}, { 'child.first-name': { typed: '' }, 'child.birth-date': { typed: noDate } }],
  [
    'dates whose parts come in another order',
    { 'child.birth-date': { typed: { day: '1', month: '2', year: '2010' } } },
    { 'child.birth-date': { typed: { year: '2010', month: '2', day: '1' } } },
  ],
  [
    'items that differ by their ids',
    { 'places.uk': { typed: [place('a', 'Hull')] } },
    { 'places.uk': { typed: [place('b', 'Hull')] } },
  ],
];
for (const [what, one, other] of same) {
  test(`${what} do not differ`, () => {
    expect([differingSections(one, other), differingSections(other, one)]).toEqual([[], []]);
  });
}

const different: [string, Answers, Answers][] = [
  ['a letter', { 'child.first-name': { typed: 'Ewa' } }, { 'child.first-name': { typed: 'Eva' } }],
  ['a space', { 'child.first-name': { typed: 'Ewa' } }, { 'child.first-name': { typed: 'Ewa ' } }],
  ['an answer more', {}, { 'child.first-name': { typed: 'Ewa' } }],
  [
    'a reason beside the same text',
    { 'child.first-name': { typed: 'Ewa' } },
    { 'child.first-name': { typed: 'Ewa', missing: 'not-known' } },
  ],
];
for (const [what, one, other] of different) {
  test(`${what} makes a section differ`, () => {
    expect([differingSections(one, other), differingSections(other, one)]).toEqual([['child'], ['child']]);
  });
}

test('a word in an item makes its section differ', () => {
  const [one, other] = ['Hull', 'York'].map(
    (town): Answers => ({ 'places.uk': { typed: [place('a', town)] } }),
  );
  expect(differingSections(one ?? {}, other ?? {})).toEqual(['places']);
});

test('sections come in the order in which they are asked, each once', () => {
  const other: Answers = {
    'safety-now.if-missing': { typed: 'x' },
    'child.last-name': { typed: 'x' },
    'child.first-name': { typed: 'x' },
    'danger.now': { typed: 'no' },
  };
  expect(differingSections({}, other)).toEqual(['danger', 'child', 'safety-now']);
});
