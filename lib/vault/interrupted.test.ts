import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Disk, type Fault, inMemoryDisk, Killed } from './testing/in-memory-disk';
import { card, given, newVault, passphrase, storiesIn, unlocked } from './testing/open-vaults';
import { vaultAt } from './vault-at';

/** What one tab does, and what goes wrong meanwhile. `draft` picks one of those saved so far. */
interface Step {
  does: 'save new' | 'save' | 'delete' | 'lock' | 'change passphrase and back';
  draft: number;
  fault: Fault | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(
    'save new',
    'save new',
    'save',
    'save',
    'delete',
    'delete',
    'lock',
    'change passphrase and back',
  ),
  draft: fc.nat(),
  fault: fc.option(
    fc.record({
      atWrite: fc.nat({ max: 5 }),
      how: fc.constantFrom('kill', 'kill', 'fail', 'full'),
      tear: fc.constantFrom(0, 0.0003, 0.002, 0.5, 1),
    }),
  ),
});

const other = 'another passphrase for a while';
const wrappedKey = (disk: Disk, id: string) =>
  new RegExp(`"${id}":"([^"]*)"`).exec(Buffer.from(disk.keyFile ?? []).toString('latin1'))?.[1];

/**
 * Runs the steps and says what went wrong. `may` holds, for each draft, the stories that it may be found with: more than
 * one where a save was interrupted; null where it may be gone.
 */
async function offencesOf(steps: readonly Step[]): Promise<readonly string[]> {
  const disk = inMemoryDisk();
  let { vault } = await newVault(disk);
  const may = new Map<string, Set<string | null>>();
  const deletedKeys = new Set<string>();
  const unnamed = new Set<string>();
  const offences: string[] = [];

  async function lookAgain(at: number) {
    disk.fault = null;
    // Long enough that no wrong passphrase of before is held against it.
    disk.clock += 3_600_000;
    vault = await unlocked(disk).catch(async () => {
      disk.clock += 3_600_000;
      return given(await vaultAt(disk.boot()).unlock({ passphrase: other }));
    });
    const found = await storiesIn(vault);
    for (const [id, stories] of may) {
      const story = found[id] ?? null;
      if (!stories.has(story)) offences.push(`${at}: found ${story} instead of ${[...stories]}`);
      if (story === null) may.delete(id);
      else may.set(id, new Set([story]));
    }
    for (const [id, story] of Object.entries(found)) {
      if (may.has(id)) continue;
      if (!unnamed.delete(story)) offences.push(`${at}: nobody saved ${story}`);
      may.set(id, new Set([story]));
    }
    const file = Buffer.from(disk.keyFile ?? []);
    for (const key of deletedKeys) if (file.includes(key)) offences.push(`${at}: a deleted key is back`);
    const keys = file.toString('latin1').match(/"[0-9a-f]{32}":"/g)?.length ?? 0;
    if (keys !== 2 * may.size) offences.push(`${at}: ${keys} keys in two copies for ${may.size} drafts`);
    const records = [...disk.records.keys()].filter((name) => name.includes('/')).length;
    if (records !== 2 * may.size) offences.push(`${at}: ${records} records for ${may.size} drafts`);
  }

  async function take({ does, draft }: Step, at: number) {
    const id = [...may.keys()][draft % may.size];
    const story = `story ${at}`;
    if (does === 'lock') {
      vault.lock();
      return lookAgain(at);
    }
    if (does === 'save new') {
      unnamed.add(story);
      const saved = await vault.save('new', story, card);
      if (saved.ok) may.set(saved.value.id, new Set([story]));
      unnamed.delete(story);
    } else if (does === 'change passphrase and back') {
      const changed = await vault.changePassphrase({ passphrase }, other);
      // A fault in between leaves one of the two: `lookAgain` tries both.
      if (changed.ok) await vault.changePassphrase({ passphrase: other }, passphrase);
    } else if (id !== undefined && does === 'save') {
      const read = await vault.read(id);
      if (!read.ok) return;
      may.get(id)?.add(story);
      const saved = await vault.save(read.value, story, card);
      if (saved.ok) may.set(id, new Set([story]));
      else may.get(id)?.delete(story);
    } else if (id !== undefined) {
      may.get(id)?.add(null);
      const key = wrappedKey(disk, id);
      const removed = await vault.remove(id);
      if (removed.ok) may.set(id, new Set([null]));
      if (removed.ok && key) deletedKeys.add(key);
    }
  }

  for (const [at, one] of steps.entries()) {
    disk.fault = one.fault && { ...one.fault };
    try {
      await take(one, at);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      await lookAgain(at);
    }
    disk.fault = null;
  }
  await lookAgain(steps.length);
  return offences;
}

test('whatever is interrupted, no saved draft is lost and no deleted key comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      expect(await offencesOf(steps)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('a delete that is killed at any write ends in a draft that is whole or gone, its key with it', async () => {
  const offences: string[] = [];
  for (const atWrite of [0, 1, 2, 3, 4, 5]) {
    for (const tear of [0, 0.0003, 0.002, 0.5, 1]) {
      const nothing = { draft: 0, fault: null };
      const killed = { does: 'delete', draft: 1, fault: { atWrite, how: 'kill', tear } } as const;
      offences.push(
        ...(await offencesOf([{ does: 'save new', ...nothing }, { does: 'save new', ...nothing }, killed])),
      );
    }
  }
  expect(offences).toEqual([]);
});

test('the next look at the key file writes over what a kill left in the older copy', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const { id } = given(await vault.save('new', 'a story', card));
  const file = () => Buffer.from(disk.keyFile ?? []).toString('latin1');
  const draftKey = wrappedKey(disk, id) ?? 'no key';
  const byPassphrase = /"passphrase":\{[^}]*\}/.exec(file())?.[0] ?? 'no passphrase';
  const left: boolean[] = [];
  const killAndLook = async (work: () => Promise<unknown>, text: string) => {
    disk.fault = { atWrite: 1, how: 'kill', tear: 0 };
    await work().catch(() => null);
    left.push(file().includes(text));
    await vaultAt(disk.boot()).state();
    left.push(file().includes(text));
  };
  await killAndLook(() => vault.changePassphrase({ passphrase }, other), byPassphrase);
  await killAndLook(() => vault.remove(id), draftKey);
  expect(left).toEqual([true, false, true, false]);
});
