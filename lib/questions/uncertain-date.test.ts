import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  ageAt,
  ageOn,
  birthdayOf,
  compare,
  earliestOf,
  latestOf,
  spanOf,
  type UncertainDate,
} from './uncertain-date';
import { ageInWords, agesInFigures, dateInWords } from './uncertain-date-words';

const day = (text: string): UncertainDate => ({ by: 'day', day: text });
const month = (text: string): UncertainDate => ({ by: 'month', month: text });
const year = (text: string): UncertainDate => ({ by: 'year', year: text });
const age = (years: number): UncertainDate => ({ by: 'age', age: years });
const between = (from: string, to: string): UncertainDate => ({ by: 'between', from, to });

const birth = '2012-03-10';
const spans: readonly [UncertainDate, string | null, string | null][] = [
  [day('2024-03-03'), '2024-03-03', '2024-03-03'],
  [month('2024-02'), '2024-02-01', '2024-02-29'],
  [month('2023-02'), '2023-02-01', '2023-02-28'],
  [month('2024-12'), '2024-12-01', '2024-12-31'],
  [year('2024'), '2024-01-01', '2024-12-31'],
  [between('2023', '2024-02'), '2023-01-01', '2024-02-29'],
  [between('2024-05-06', '2024-05-08'), '2024-05-06', '2024-05-08'],
  [age(12), '2024-03-10', '2025-03-09'],
  [age(0), '2012-03-10', '2013-03-09'],
];
for (const [date, first, last] of spans) {
  test(`${dateInWords(date)} can be from ${first} to ${last}`, () => {
    expect([earliestOf(date, birth), latestOf(date, birth)]).toEqual([first, last]);
  });
}

test('an age without a birth date has no day', () => {
  expect(spanOf(age(14), null)).toBeNull();
});

const ages: readonly [string, string, number][] = [
  ['2012-03-10', '2026-03-09', 13],
  ['2012-03-10', '2026-03-10', 14],
  ['2012-03-10', '2026-03-11', 14],
  // Born on 29 February: a year older on 1 March of a common year, on 29 February of a leap year.
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2024-02-28', 15],
  ['2008-02-29', '2024-02-29', 16],
  ['2012-03-10', '2012-03-10', 0],
  ['2012-12-31', '2013-01-01', 0],
];
for (const [born, on, expected] of ages) {
  test(`born on ${born}, on ${on} the child is ${expected}`, () => {
    expect(ageOn(on, born)).toBe(expected);
  });
}

test('the birthday of 29 February is 1 March in a common year, also at the end of a century', () => {
  expect([18, 20, 92].map((years) => birthdayOf('2008-02-29', years))).toEqual([
    '2026-03-01',
    '2028-02-29',
    '2100-03-01',
  ]);
});

test('the age at an uncertain date is a range, both sides of a birthday', () => {
  const cases: readonly [UncertainDate, string | null][] = [
    [day('2026-03-09'), '13'],
    [day('2026-03-10'), '14'],
    [month('2026-03'), '13 or 14'],
    [month('2026-04'), '14'],
    [year('2026'), '13 or 14'],
    [between('2023', '2026-03-10'), '10 to 14'],
    [age(14), '14'],
    [year('2012'), '0'],
    [day('2012-03-09'), null],
    [year('2011'), null],
  ];
  for (const [date, expected] of cases) {
    const then = ageAt(date, birth);
    expect(then && agesInFigures(then), dateInWords(date)).toBe(expected);
  }
  expect(ageAt(day('2026-03-10'), null)).toBeNull();
  expect(ageAt(age(9), null)).toEqual({ youngest: 9, oldest: 9 });
});

test('dates and ages in words say as much as is known and no more', () => {
  const dates = [
    day('2024-03-03'),
    month('2024-03'),
    year('2024'),
    age(14),
    between('2024-03', '2025-01-02'),
  ];
  expect(dates.map(dateInWords)).toEqual([
    '3 March 2024',
    'March 2024',
    '2024',
    'when about 14 years old',
    'between March 2024 and 2 January 2025',
  ]);
  const pairs = [
    [1, 1],
    [14, 14],
    [13, 14],
    [12, 14],
  ] as const;
  expect(pairs.map(([youngest, oldest]) => ageInWords({ youngest, oldest }))).toEqual([
    '1 year old',
    '14 years old',
    '13 or 14 years old',
    '12 to 14 years old',
  ]);
});

test('order: by the first day that each can mean, then the surer one; what has no day is last', () => {
  const inOrder = [
    year('2023'),
    month('2024-03'),
    day('2024-03-02'),
    between('2024-03-02', '2024-04'),
    day('2024-04-01'),
  ];
  const shuffled = [3, 1, 4, 0, 2].flatMap((i) => inOrder[i] ?? []);
  expect(shuffled.sort((a, b) => compare(a, b, null))).toEqual([
    year('2023'),
    month('2024-03'),
    day('2024-03-02'),
    between('2024-03-02', '2024-04'),
    day('2024-04-01'),
  ]);
  expect([age(15), day('2030-01-01'), age(3)].sort((a, b) => compare(a, b, null))).toEqual([
    day('2030-01-01'),
    age(3),
    age(15),
  ]);
});

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDate: fc.Arbitrary<UncertainDate> = fc.oneof(
  anyDay.map(day),
  anyDay.map((text) => month(text.slice(0, 7))),
  anyDay.map((text) => year(text.slice(0, 4))),
  fc.nat(25).map(age),
  fc.tuple(anyDay, anyDay).map(([a, b]) => between(a < b ? a : b, a < b ? b : a)),
);

test('any order is an order: neither depends on where one starts, and a day lies within its span', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, fc.option(anyDay), (a, b, c, born) => {
      expect(Math.sign(compare(a, b, born))).toBe(-Math.sign(compare(b, a, born)) + 0);
      if (compare(a, b, born) <= 0 && compare(b, c, born) <= 0)
        expect(compare(a, c, born)).toBeLessThanOrEqual(0);
      const span = spanOf(a, born);
      if (span) expect(span.first <= span.last).toBe(true);
      const then = ageAt(a, born);
      if (then) expect(then.youngest).toBeLessThanOrEqual(then.oldest);
    }),
  );
});
