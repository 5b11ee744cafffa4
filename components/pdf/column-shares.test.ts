import { expect, test } from '@playwright/test';
import { columnShares } from './column-shares';

const long = 'a note of some length, '.repeat(10);

test('the shares of a table’s columns add up to the whole, and no column starves', () => {
  for (const rows of [[['']], [['a', 'b']], [['Age', long, long, long]], [['x'.repeat(500), 'y']]]) {
    const shares = columnShares(rows);
    expect(shares).toHaveLength(rows[0]?.length ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(Math.min(...shares)).toBeGreaterThan(0.07);
  }
});

test('one long text widens its column less than many do', () => {
  const [once = 0] = columnShares([[long, 'b'], ...Array.from({ length: 9 }, () => ['a', 'b'])]);
  const [always = 0] = columnShares(Array.from({ length: 10 }, () => [long, 'b']));
  expect(once).toBeGreaterThan(0.5);
  expect(always).toBeGreaterThan(once);
});
