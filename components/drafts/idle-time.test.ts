import { expect, test } from '@playwright/test';
import { idleTime } from './idle-time';

const minute = 60_000;

/** What has passed at each of these moments, the first being the last use. */
function passedAt(first: number, ...moments: number[]): number[] {
  let now = first;
  const idle = idleTime(() => now);
  return moments.map((moment) => {
    now = moment;
    return idle.passed();
  });
}

test('the time since the last use goes by the clock, and begins anew on one that was set back', () => {
  expect(passedAt(0, minute, 90 * minute)).toEqual([minute, 90 * minute]);
  const year = 525_600 * minute;
  expect(passedAt(year, 0, minute, 10 * minute)).toEqual([0, minute, 10 * minute]);
});
