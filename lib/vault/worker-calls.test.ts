import { expect, test } from '@playwright/test';
import { answered } from './worker-calls';

test('a question that can not be answered is answered with nothing, and nobody waits for ever', async () => {
  const call = { id: 7, ask: 'a backup' };
  expect(await answered(call, async (ask) => `${ask}, made`)).toEqual({ id: 7, answer: 'a backup, made' });
  const noMemory = async () => {
    throw new RangeError('Array buffer allocation failed');
  };
  expect(await answered(call, noMemory)).toEqual({ id: 7, answer: null });
});
