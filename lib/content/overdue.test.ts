import { expect, test } from '@playwright/test';
import { isOverdue } from './overdue';

const cases: [string, { asOf: string; reviewAfterMonths?: number }, string, boolean][] = [
  ['the month itself', { asOf: '2026-11' }, '2026-11-01', false],
  ['the last day of the twelfth month after it', { asOf: '2025-11' }, '2026-11-30', false],
  ['the first day after that', { asOf: '2025-11' }, '2026-12-01', true],
  ['over the turn of a year', { asOf: '2025-12' }, '2026-12-31', false],
  ['over the turn of a year, a day later', { asOf: '2025-12' }, '2027-01-01', true],
  ['years ago', { asOf: '2009-11' }, '2026-11-23', true],
  ['a shorter time of its own, still in it', { asOf: '2026-05', reviewAfterMonths: 6 }, '2026-11-30', false],
  ['a shorter time of its own, past it', { asOf: '2026-05', reviewAfterMonths: 6 }, '2026-12-01', true],
  ['a longer time of its own', { asOf: '2024-12', reviewAfterMonths: 24 }, '2026-12-31', false],
  ['a month to come', { asOf: '2027-01' }, '2026-11-23', false],
];
for (const [name, record, today, expected] of cases) {
  test(`${name}: ${expected ? 'overdue' : 'not overdue'}`, () => {
    expect(isOverdue(record, today)).toBe(expected);
  });
}
