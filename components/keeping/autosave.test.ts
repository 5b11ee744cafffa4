import { mock } from 'node:test';
import { expect, test } from '@playwright/test';
import { autosave, type Saved } from './autosave';

const { timers } = mock;

/** Runs a story by a clock of its own. What it saw is compared afterwards: `expect` needs the true clock. */
async function byOwnClock<T>(story: () => Promise<T>): Promise<T> {
  timers.enable({ apis: ['setTimeout'] });
  try {
    return await story();
  } finally {
    timers.reset();
  }
}

/** Lets everything that waits for no timer run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
async function pass(milliseconds: number) {
  timers.tick(milliseconds);
  await settled();
}

/** A save that takes no time, and what it was asked. */
function recording(results: Saved[] = []) {
  const saves: number[] = [];
  const save = async (): Promise<Saved> => {
    saves.push(saves.length);
    return results.shift() ?? { ok: true };
  };
  return { saves, saving: autosave(save) };
}

test('what is typed is saved within a second of the first key, by somebody who never pauses too', async () => {
  const seen = await byOwnClock(async () => {
    const { saves, saving } = recording();
    const late: number[] = [];
    for (let typed = 1; typed <= 40; typed += 1) {
      saving.changed();
      await pass(100);
      if (saves.length < Math.floor(typed / 10)) late.push(typed);
    }
    await pass(1000);
    const all = saves.length;
    await pass(60_000);
    return { late, more: saves.length - all };
  });
  expect(seen).toEqual({ late: [], more: 0 });
});

test('one save at a time, and the last word is saved by another one', async () => {
  const seen = await byOwnClock(async () => {
    const open: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const saving = autosave(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => open.push(resolve));
      running -= 1;
      return { ok: true };
    });
    saving.changed();
    await pass(400);
    saving.changed();
    await pass(2000);
    const before = open.length;
    open[0]?.();
    await settled();
    await pass(400);
    return { before, after: open.length, most };
  });
  expect(seen).toEqual({ before: 1, after: 2, most: 1 });
});

test('flush saves at once, and does nothing where nothing is unsaved', async () => {
  const seen = await byOwnClock(async () => {
    const { saves, saving } = recording();
    await saving.flush();
    const idle = saves.length;
    saving.changed();
    await saving.flush();
    const flushed = saves.length;
    await pass(10_000);
    return { idle, flushed, later: saves.length };
  });
  expect(seen).toEqual({ idle: 0, flushed: 1, later: 1 });
});

test('what may pass is tried again ever later, what will not is not', async () => {
  const seen = await byOwnClock(async () => {
    const no = { ok: false, again: true } as const;
    const passing = recording([no, no]);
    const counts: number[] = [];
    passing.saving.changed();
    for (const time of [400, 999, 1, 1999, 1]) {
      await pass(time);
      counts.push(passing.saves.length);
    }
    const lasting = recording([{ ok: false, again: false }]);
    lasting.saving.changed();
    await pass(400);
    await pass(120_000);
    const given = lasting.saves.length;
    // The next word is another try.
    lasting.saving.changed();
    await pass(400);
    return { counts, given, next: lasting.saves.length };
  });
  expect(seen).toEqual({ counts: [1, 1, 2, 2, 3], given: 1, next: 2 });
});

test('after a refusal too, somebody who never pauses is tried again within a second', async () => {
  const saves = await byOwnClock(async () => {
    const { saves, saving } = recording([{ ok: false, again: true }]);
    saving.changed();
    await pass(400);
    for (let typed = 0; typed < 10; typed += 1) {
      saving.changed();
      await pass(100);
    }
    return saves.length;
  });
  expect(saves).toBeGreaterThan(1);
});

test('nothing is saved after the end', async () => {
  const saves = await byOwnClock(async () => {
    const { saves, saving } = recording();
    saving.changed();
    saving.stop();
    await pass(10_000);
    saving.changed();
    await pass(10_000);
    return saves;
  });
  expect(saves).toEqual([]);
});
