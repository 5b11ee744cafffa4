import { expect, test } from '@playwright/test';
import { noDetails, writeMyDetails } from '@/lib/drafts/my-details';
import { inMemoryDisk } from '@/lib/vault/testing/in-memory-disk';
import { given, newVault, unlocked } from '@/lib/vault/testing/open-vaults';
import { keepDetailsIn, storedDetails } from './details-keeper';

/** A keeper of a new vault that holds this text as the details, or none. */
async function keeping(stored?: string) {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  if (stored !== undefined) given(await vault.saveDetails(stored));
  const settled: boolean[] = [];
  const keeper = keepDetailsIn(vault, (is) => settled.push(is));
  await keeper.read();
  return { disk, vault, keeper, settled };
}

test('what is typed is stored at the next flush, and only then counts as stored', async () => {
  const { vault, keeper, settled } = await keeping();
  keeper.typed('first-name', 'Si');
  keeper.typed('first-name', 'Siân');
  keeper.typed('phone', '01632 960101');
  expect(keeper.now()).toMatchObject({ is: 'there', saving: { is: 'saving' } });
  expect(await keeper.flush()).toBe(true);
  expect(keeper.now()).toMatchObject({ is: 'there', saving: { is: 'saved' } });
  expect(settled).toEqual([false, false, false, true]);
  expect(given(await storedDetails(vault))).toEqual({
    ...noDetails,
    'first-name': 'Siân',
    phone: '01632 960101',
  });
});

test('two tabs type different details, and neither is lost', async () => {
  const { disk, vault, keeper } = await keeping(writeMyDetails({ ...noDetails, role: 'Nurse' }));
  const other = keepDetailsIn(await unlocked(disk), () => undefined);
  await other.read();
  keeper.typed('team', 'North');
  other.typed('role', 'Social worker');
  await keeper.flush();
  await other.flush();
  expect(given(await storedDetails(vault))).toEqual({ ...noDetails, role: 'Social worker', team: 'North' });
});

for (const [what, stored, kind] of [
  ['of a newer release', '{"format":"waymark-my-details","version":2,"pager":"1"}', 'my-details.newer'],
  ['that are damaged', '{', 'my-details.damaged'],
] as const) {
  test(`details ${what} are not written over, until they are begun anew and something is typed`, async () => {
    const { vault, keeper } = await keeping(stored);
    expect(keeper.now()).toEqual({ is: 'unreadable', failure: { kind } });
    keeper.typed('role', 'Nurse');
    await keeper.flush();
    expect(given(await vault.readDetails())).toBe(stored);
    keeper.beginAnew();
    expect(await keeper.flush()).toBe(true);
    expect(given(await vault.readDetails())).toBe(stored);
    keeper.typed('role', 'Nurse');
    await keeper.flush();
    expect(given(await storedDetails(vault))).toEqual({ ...noDetails, role: 'Nurse' });
  });
}

test('a newer release that stored details since keeps them, and what was typed here stays here', async () => {
  const { disk, vault, keeper } = await keeping();
  const newer = '{"format":"waymark-my-details","version":2}';
  given(await (await unlocked(disk)).saveDetails(newer));
  keeper.typed('role', 'Nurse');
  expect(await keeper.flush()).toBe(false);
  expect(keeper.now()).toMatchObject({
    details: { role: 'Nurse' },
    saving: { is: 'not-saved', failure: { kind: 'my-details.newer' }, again: false },
  });
  expect(given(await vault.readDetails())).toBe(newer);
  keeper.stop();
});

test('a full disk is said, and what was typed is stored once there is room', async () => {
  const { disk, vault, keeper } = await keeping();
  disk.fault = { atWrite: 0, how: 'full' };
  keeper.typed('role', 'Nurse');
  expect(await keeper.flush()).toBe(false);
  expect(keeper.now()).toMatchObject({ saving: { is: 'not-saved', again: true } });
  expect(await keeper.flush()).toBe(true);
  expect(given(await storedDetails(vault))).toEqual({ ...noDetails, role: 'Nurse' });
});
