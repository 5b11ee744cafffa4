import { expect, test } from '@playwright/test';
import { keepSoon } from './keep-soon';

test('somebody who never pauses is kept too, one write at a time, and the last words last', async () => {
  let typed = 0;
  let writing = 0;
  const kept: number[] = [];
  const keeper = keepSoon(async () => {
    writing += 1;
    expect(writing).toBe(1);
    const now = typed;
    await Promise.resolve();
    kept.push(now);
    writing -= 1;
    return true;
  });
  const typing = setInterval(() => {
    typed += 1;
    keeper.changed();
  }, 5);
  await expect.poll(() => kept.length).toBeGreaterThan(1);
  clearInterval(typing);
  await keeper.flush();
  expect(kept.at(-1)).toBe(typed);
  const writes = kept.length;
  await keeper.flush();
  expect(kept.length).toBe(writes);
});

test('what was refused is tried again by itself, and at once when asked', async () => {
  let room = false;
  let tries = 0;
  const keeper = keepSoon(async () => {
    tries += 1;
    return room;
  });
  keeper.changed();
  await keeper.flush();
  expect(tries).toBe(1);
  await expect.poll(() => tries, { timeout: 5_000 }).toBe(2);
  room = true;
  await keeper.flush();
  expect(tries).toBe(3);
  await keeper.flush();
  expect(tries).toBe(3);
});
