import { expect, test } from '@playwright/test';
import type { ContentRecord } from '@/lib/content/content-record';
import { bySource, restsOnTheSame, sharedSource } from './shared-source';

const act: ContentRecord = {
  nations: ['scotland'],
  sources: [{ of: 'htesa', at: 'section 12' }],
  asOf: '2026-11',
  certainty: 'confirmed',
};
const elsewhere: ContentRecord = { ...act, sources: [{ of: 'htesa', at: 'section 11' }] };
const older: ContentRecord = { ...act, asOf: '2025-11' };
const toCheck: ContentRecord = { ...act, certainty: 'check' };

test('the same is said of records with one source, month, certainty and time for review', () => {
  const inWales: ContentRecord = { ...act, nations: ['wales'] };
  expect(restsOnTheSame(act, inWales)).toBe(true);
  for (const other of [elsewhere, older, toCheck, { ...act, reviewAfterMonths: 3 }])
    expect(restsOnTheSame(act, other)).toBe(false);
});

/** Records of a column, and the one whose source is said above it. */
const columns = [
  ['none', [], null],
  ['one alone', [act], null],
  ['two that differ', [act, elsewhere], null],
  ['two alike', [act, { ...act }], act],
  ['most of them', [elsewhere, act, { ...act }], act],
  ['the first on a tie', [elsewhere, act, { ...elsewhere }, { ...act }], elsewhere],
  ['never one to be checked', [toCheck, { ...toCheck }, act], null],
] as const satisfies readonly (readonly [string, readonly ContentRecord[], ContentRecord | null])[];
for (const [name, records, said] of columns) {
  test(`the source above a column: ${name}`, () => expect(sharedSource([...records])).toBe(said));
}

test('records are grouped by what is said of them, in the order in which each group begins', () => {
  const again = { ...act };
  expect(bySource([act, elsewhere, again, older], (record) => record)).toEqual([
    [act, again],
    [elsewhere],
    [older],
  ]);
});
