import { expect, test } from '@playwright/test';
import { eighteenthBirthday, pilotStep } from './pilot';

const today = '2026-11-24';
const rows: [Parameters<typeof pilotStep>, ReturnType<typeof pilotStep>][] = [
  [['yes', false, '2027-03-05', today], 'may-decide'],
  [['yes', false, '2027-03-04', today], 'not-within-100-days'],
  [['yes', false, '2026-11-24', today], 'not-within-100-days'],
  [['yes', false, null, today], 'may-decide'],
  [['yes', true, '2030-01-01', today], 'not-while-age-is-uncertain'],
  [['no', false, '2030-01-01', today], 'not-here'],
  [['not-sure', false, '2030-01-01', today], 'find-out'],
  [[null, false, null, today], 'find-out'],
];
for (const [args, step] of rows) {
  test(`pilot area ${args[0]}, age uncertain ${args[1]}, 18 on ${args[2]}: ${step}`, () => {
    expect(pilotStep(...args)).toBe(step);
  });
}

test('turning 18', () => {
  expect(eighteenthBirthday('2009-03-04')).toBe('2027-03-04');
  expect(eighteenthBirthday('2008-02-29')).toBe('2026-03-01');
  expect(eighteenthBirthday('2010-12-31')).toBe('2028-12-31');
});
