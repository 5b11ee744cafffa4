import { randomInt } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { killWhileTyping } from './kills';

const kills = 8;
/** The most that may be lost: milliseconds of typing. */
const most = 1_000;

// What is random may fail once in many: that once is to be seen.
test.describe.configure({ retries: 0 });

test('a browser that is killed at any moment loses at most the last second of typing, and no draft', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const seed = Number(process.env.KILLS_SEED ?? randomInt(2 ** 31));
  process.stdout.write(`KILLS_SEED=${seed}\n`);
  const { losses, damaged, lost } = await killWhileTyping(kills, seed, baseURL ?? '');
  expect({ damaged, lost }).toEqual({ damaged: [], lost: [] });
  expect(losses).toHaveLength(kills);
  expect(Math.max(...losses)).toBeLessThanOrEqual(most);
});
