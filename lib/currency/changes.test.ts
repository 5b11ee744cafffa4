import { expect, test } from '@playwright/test';
import { type Change, changesBetween, type Released } from './changes';

const record = {
  title: 'A duty',
  says: 'Do it.',
  reach: null,
  from: ['An Act'],
  asOf: '2026-04',
  certainty: 'check',
};
const before: Released = { 'statement/a': record };

const table: [string, Released, Change[]][] = [
  ['the same', { 'statement/a': { ...record } }, []],
  [
    'a new record',
    { ...before, 'statement/b': { ...record, title: 'Another' } },
    [{ is: 'added', key: 'statement/b', title: 'Another' }],
  ],
  ['a record that is gone', {}, [{ is: 'removed', key: 'statement/a', title: 'A duty' }]],
  [
    'other words, with what they were',
    { 'statement/a': { ...record, says: 'Do it now.' } },
    [{ is: 'changed', key: 'statement/a', title: 'A duty', parts: ['says'], before: 'Do it.' }],
  ],
  [
    'compared again and confirmed, from one source more',
    { 'statement/a': { ...record, from: ['An Act', 'A guide'], asOf: '2026-11', certainty: 'confirmed' } },
    [
      {
        is: 'changed',
        key: 'statement/a',
        title: 'A duty',
        parts: ['from', 'certainty', 'asOf'],
        before: null,
      },
    ],
  ],
  [
    'another number to call',
    { 'statement/a': { ...record, reach: '1c9' } },
    [{ is: 'changed', key: 'statement/a', title: 'A duty', parts: ['reach'], before: null }],
  ],
  [
    'another title only',
    { 'statement/a': { ...record, title: 'The duty' } },
    [{ is: 'changed', key: 'statement/a', title: 'The duty', parts: [], before: null }],
  ],
];
for (const [what, now, changes] of table) {
  test(`${what} is what changed`, () => {
    expect(changesBetween(before, now)).toEqual(changes);
  });
}
