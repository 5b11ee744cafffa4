import { expect, test } from '@playwright/test';
import { noTries, oneMoreWrong, onThisClock, secondsToWait } from './tries';

const typed = 1_795_000_000_000;
const waits: readonly [number, number, number][] = [
  // wrong in a row, seconds since the last, seconds to wait
  [0, 0, 0],
  [3, 0, 0],
  [4, 0, 5],
  [4, 4.5, 1],
  [4, 5, 0],
  [5, 0, 15],
  [5, 14, 1],
  [6, 0, 60],
  [7, 0, 300],
  [8, 0, 900],
  [8, 899, 1],
  [8, 900, 0],
  [9, 0, 900],
  [10_000, 0, 900],
  [10_000, 86_400, 0],
];
for (const [wrong, since, expected] of waits) {
  test(`${wrong} wrong, the last ${since} s ago: wait ${expected} s`, () => {
    expect(secondsToWait({ wrong, last: typed }, typed + since * 1000)).toBe(expected);
  });
}

test('a clock set back means the wait from now on, not years', () => {
  const tries = onThisClock({ wrong: 6, last: typed }, typed - 3_600_000_000);
  expect(secondsToWait(tries, typed - 3_600_000_000)).toBe(60);
  expect(secondsToWait(tries, typed - 3_600_000_000 + 60_000)).toBe(0);
  expect(onThisClock({ wrong: 6, last: typed }, typed)).toEqual({ wrong: 6, last: typed });
});

test('wrong ones are counted one by one', () => {
  expect(oneMoreWrong(oneMoreWrong(noTries, 5), 9)).toEqual({ wrong: 2, last: 9 });
});
