import { expect, test } from '@playwright/test';
import { afterACrash, fullTimer, inMinutes, leftAt, seenAt, started, stopped } from './timer';

const whole = 120_000;

test('time runs from the start to the stop, and never below nothing', () => {
  const running = started(fullTimer(whole), 1_000);
  expect(leftAt(running, 31_000)).toBe(90_000);
  expect(leftAt(running, 500_000)).toBe(0);
  const standing = stopped(running, 31_000);
  expect(leftAt(standing, 999_000)).toBe(90_000);
  expect(leftAt(started(standing, 40_000), 50_000)).toBe(80_000);
});

test('once it has run out it starts with the whole time', () => {
  expect(leftAt(started(stopped(started(fullTimer(whole), 0), whole), 0), 0)).toBe(whole);
});

test('a clock that is put back gives no more time', () => {
  expect(leftAt(started(fullTimer(whole), 1_000), 0)).toBe(whole);
});

test('after a crash it stands where it was noted down last', () => {
  const noted = seenAt(started(fullTimer(whole), 0), 30_000);
  expect(leftAt(afterACrash(noted), 999_000)).toBe(90_000);
});

test('time is read as minutes and seconds', () => {
  expect([120_000, 119_001, 61_000, 59_999, 1, 0].map(inMinutes)).toEqual([
    '2:00',
    '2:00',
    '1:01',
    '1:00',
    '0:01',
    '0:00',
  ]);
});
