import { expect, test } from '@playwright/test';
import { isOverdue } from './overdue';

/** As of, months for review, today, overdue. */
const cases = [
  ['2026-11', undefined, '2026-11-23', false],
  ['2026-11', undefined, '2027-11-30', false],
  ['2026-11', undefined, '2027-12-01', true],
  ['2025-12', undefined, '2026-12-31', false],
  ['2025-12', undefined, '2027-01-01', true],
  ['2026-04', 3, '2026-07-31', false],
  ['2026-04', 3, '2026-08-01', true],
  ['2026-04', 0, '2026-04-30', false],
  ['2026-04', 0, '2026-05-01', true],
  ['2024-02', 24, '2026-02-28', false],
  ['2024-02', 24, '2026-03-01', true],
] as const;

for (const [asOf, months, today, overdue] of cases) {
  const within = months === undefined ? 'as records are by default' : `within ${months} months`;
  test(`as of ${asOf}, to be reviewed ${within}: on ${today} ${overdue ? 'overdue' : 'not yet'}`, () => {
    expect(isOverdue({ asOf, ...(months === undefined ? {} : { reviewAfterMonths: months }) }, today)).toBe(
      overdue,
    );
  });
}
