import { expect, test } from '@playwright/test';
import { past } from '@/lib/content/library';
import { changesSinceReleases, releases } from './releases';
import { contentReport } from './report';
import { everyStated, type Stated } from './stated';

const entry: Stated = {
  kind: 'guidance',
  key: 'guidance/a',
  title: 'A guide',
  says: 'What it is.',
  from: ['A publisher'],
  reach: null,
  addressConfirmed: true,
  over: false,
  asOf: '2025-11',
  certainty: 'confirmed',
};
const nothing = { version: '0.1.0', changes: [] };

for (const [today, due] of [
  ['2026-11-30', 0],
  ['2026-12-01', 1],
] as const) {
  test(`a record of November 2025 on ${today}: ${due} due for review`, () => {
    expect(contentReport([entry], today, nothing)).toContain(`Due for review on ${today}: ${due}`);
  });
}

test('a record that says when it is to be looked at again is due by its own months', () => {
  const soon = { ...entry, reviewAfterMonths: 3 };
  expect(contentReport([soon], '2026-02-28', nothing)).toContain('Due for review on 2026-02-28: 0');
  expect(contentReport([soon], '2026-03-01', nothing)).toContain('Due for review on 2026-03-01: 1');
});

test('what no longer applies is never due, is counted apart, and is the library’s past and nothing else', () => {
  const report = contentReport([{ ...entry, over: true, asOf: '2012-01' }, entry], '2026-11-30', nothing);
  expect(report).toContain('Due for review on 2026-11-30: 0');
  expect(report).toContain('Over, kept to lead to what applies, nothing to review: 1');
  const over = everyStated().filter((record) => record.over);
  expect(over.map(({ key }) => key).sort()).toEqual(
    Object.keys(past)
      .map((id) => `guidance/${id}`)
      .sort(),
  );
});

test('unconfirmed addresses and changes are listed by name', () => {
  const report = contentReport([{ ...entry, addressConfirmed: false }], '2026-01-01', {
    version: '0.1.0',
    changes: [{ is: 'added', key: 'guidance/a', title: 'A guide' }],
  });
  expect(report).toContain('Addresses that are not confirmed: 1');
  expect(report).toContain('Changed since release 0.1.0: 1');
  expect(report).toContain('  added    guidance/a  A guide');
});

test('every record has a key of its own, words, a source and a month', () => {
  const records = everyStated();
  const keys = records.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  const poor = records.filter(
    ({ title, says, from, asOf }) => !title || !says || from.length === 0 || !/^\d{4}-\d{2}$/.test(asOf),
  );
  expect(poor).toEqual([]);
});

test('the releases are in their order, and each is followed by what changed', () => {
  const versions = releases.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  expect(changesSinceReleases().map(({ version }) => version)).toEqual(versions.toReversed());
});
