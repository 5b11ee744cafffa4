import { expect, test } from '@playwright/test';
import { handsInAll, lengthOfBar, readHands } from './hands';

const rows: [string | undefined, ReturnType<typeof readHands>][] = [
  [undefined, { is: 'empty' }],
  ['  ', { is: 'empty' }],
  ['0', { is: 'counted', hands: 0 }],
  [' 12 ', { is: 'counted', hands: 12 }],
  ['40', { is: 'counted', hands: 40 }],
  ['999', { is: 'counted', hands: 999 }],
  ['1000', { is: 'unread' }],
  ['-1', { is: 'unread' }],
  ['3.5', { is: 'unread' }],
  ['about 10', { is: 'unread' }],
  ['1e2', { is: 'unread' }],
];
for (const [typed, expected] of rows) {
  test(`“${typed}” is read as ${expected.is}`, () => expect(readHands(typed)).toEqual(expected));
}

test('bars are drawn from what was counted, and from nothing else', () => {
  const counts = { yes: '20', no: '5', 'not-sure': 'a few' };
  const options = ['yes', 'no', 'not-sure'];
  expect(handsInAll(counts, options)).toBe(25);
  expect(options.map((one) => lengthOfBar(counts, options, one))).toEqual([1, 0.25, 0]);
  expect(lengthOfBar({ yes: '1' }, options, 'yes')).toBe(0.1);
});
