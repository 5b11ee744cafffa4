import { expect, test } from '@playwright/test';
import { type Retention, readDeleteOn, retentionOf, suggestedDeleteOn } from './retention';

const kinds: [string, string | null, string, Retention][] = [
  ['no day', null, '2026-11-25', 'not-set'],
  ['eight days before', '2026-12-03', '2026-11-25', 'later'],
  ['seven days before', '2026-12-02', '2026-11-25', 'soon'],
  ['the day before', '2026-11-26', '2026-11-25', 'soon'],
  ['the day', '2026-11-25', '2026-11-25', 'due'],
  ['the day after', '2026-11-24', '2026-11-25', 'due'],
  ['years after', '2021-01-01', '2026-11-25', 'due'],
  ['eight days before, over a month end', '2027-02-05', '2027-01-28', 'later'],
  ['seven days before, over a month end', '2027-02-04', '2027-01-28', 'soon'],
  ['eight days before, over a year end', '2027-01-04', '2026-12-27', 'later'],
  ['seven days before, over a year end', '2027-01-03', '2026-12-27', 'soon'],
  ['eight days before, over 29 February', '2028-03-03', '2028-02-24', 'later'],
  ['seven days before, over 29 February', '2028-03-02', '2028-02-24', 'soon'],
  ['eight days before, over no 29 February', '2027-03-04', '2027-02-24', 'later'],
  ['seven days before, over no 29 February', '2027-03-03', '2027-02-24', 'soon'],
  ['eight days before, over a clock change', '2027-04-03', '2027-03-26', 'later'],
  ['seven days before, over a clock change', '2027-04-02', '2027-03-26', 'soon'],
];
for (const [what, deleteOn, today, is] of kinds) {
  test(`${what}: ${is}`, () => {
    expect(retentionOf({ deleteOn }, today)).toBe(is);
  });
}

test('ninety days are suggested, whatever lies between', () => {
  expect(suggestedDeleteOn('2026-11-25')).toBe('2027-02-23');
  expect(suggestedDeleteOn('2027-12-01')).toBe('2028-02-29');
  expect(suggestedDeleteOn('2026-12-01')).toBe('2027-03-01');
  expect(suggestedDeleteOn('2027-10-02')).toBe('2027-12-31');
});

test('the suggested day is one that would do', () => {
  const [year = '', month = '', day = ''] = suggestedDeleteOn('2026-11-25').split('-');
  expect(readDeleteOn({ day, month, year }, '2026-11-25').ok).toBe(true);
});

const typed: [string, string, string][] = [
  // day month year, today, what comes of it
  ['25 11 2026', '2026-11-25', '2026-11-25'],
  ['24 11 2026', '2026-11-25', 'delete-on.past'],
  ['26 11 2026', '2026-11-25', '2026-11-26'],
  ['25 11 2028', '2026-11-25', '2028-11-25'],
  ['26 11 2028', '2026-11-25', 'delete-on.too-late'],
  [' 1  2 2027', '2026-11-25', '2027-02-01'],
  ['31 12 2028', '2026-12-31', '2028-12-31'],
  ['1 1 2029', '2026-12-31', 'delete-on.too-late'],
  ['29 2 2028', '2026-11-25', '2028-02-29'],
  ['29 2 2027', '2026-11-25', 'delete-on.not-a-day'],
  // Two years after a 29 February there is none: 1 March is the last day.
  ['1 3 2030', '2028-02-29', '2030-03-01'],
  ['2 3 2030', '2028-02-29', 'delete-on.too-late'],
  ['31 4 2027', '2026-11-25', 'delete-on.not-a-day'],
  ['x 4 2027', '2026-11-25', 'delete-on.not-a-day'],
  ['1 4 27', '2026-11-25', 'delete-on.not-a-day'],
];
for (const [text, today, result] of typed) {
  test(`"${text}" typed on ${today}: ${result}`, () => {
    const [day = '', month = '', year = ''] = text.trim().split(/ +/);
    const read = readDeleteOn({ day, month, year: `${year} ` }, today);
    expect(read.ok ? read.value : read.failure.kind).toBe(result);
  });
}

test('nothing, and half a date, are told apart; the last day that would do is named', () => {
  const today = '2026-11-25';
  const failure = (day: string, month: string, year: string) => {
    const read = readDeleteOn({ day, month, year }, today);
    return read.ok ? null : read.failure;
  };
  expect(failure(' ', '', '')).toEqual({ kind: 'delete-on.missing' });
  expect(failure('', '2', '2027')).toEqual({ kind: 'delete-on.not-a-day' });
  expect(failure('1', '1', '2040')).toEqual({ kind: 'delete-on.too-late', latest: '2028-11-25' });
});
