import { expect, test } from '@playwright/test';
import { randomId } from './random-id';

test('ids are 32 hexadecimal digits, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
