import { expect, test } from '@playwright/test';
import { isSame } from './is-same';
import { newRun, readRun, revisionOf, workIn } from './run';
import { scenarios } from './scenarios';

const [scenario] = scenarios;
if (!scenario) throw new Error('there are no scenarios');
const run = newRun(scenario, 'at-the-end');

test('a run is read with its revision and without, and whatever is kept has one', () => {
  for (const one of [run, { ...run, revision: 7 }])
    expect(readRun(JSON.parse(JSON.stringify(one)))).toEqual(one);
  expect(readRun({ ...run, revision: 'seven' })).toBeNull();
  expect([run, { ...run, revision: 7 }, null, 'no run', { revision: 9, run: 2 }].map(revisionOf)).toEqual([
    0, 7, 0, 0, 9,
  ]);
});

test('where and for how long a page was left is not what was done', () => {
  const left = { ...run, leftAt: '/training/play/?step=age', openFor: 12, revision: 3 };
  expect(isSame(workIn(left), workIn(run))).toBe(true);
  expect(isSame(workIn({ ...run, noticed: 'his choice' }), workIn(run))).toBe(false);
});

test('what was kept is the same in whatever order its parts stand', () => {
  expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame({ a: null }, {})).toBe(false);
});
