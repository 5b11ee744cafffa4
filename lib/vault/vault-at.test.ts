import { expect, test } from '@playwright/test';
import { readRecoveryKey } from './recovery-key';
import { type Disk, inMemoryDisk } from './testing/in-memory-disk';
import { card, given, newVault, outcomeOf, passphrase, storiesIn, unlocked } from './testing/open-vaults';
import { vaultAt } from './vault-at';

const stateOf = (disk: Disk) => vaultAt(disk.boot()).state();

test('a vault is made, found locked, opened and read after a reload', async () => {
  const disk = inMemoryDisk();
  expect(await stateOf(disk)).toBe('none');
  const { vault, recoveryKey } = await newVault(disk);
  expect(readRecoveryKey(recoveryKey).ok).toBe(true);
  const { id, version } = given(await vault.save('new', 'a story', card));
  given(await vault.saveDetails('{"name":"A. Worker"}'));
  expect(await stateOf(disk)).toBe('locked');
  const again = await unlocked(disk);
  expect(given(await again.list())).toEqual([{ id, card: { ok: true, value: { ...card, version } } }]);
  expect(given(await again.read(id))).toEqual({ id, version, body: 'a story' });
  expect(given(await again.readDetails())).toBe('{"name":"A. Worker"}');
});

test('a store that fails is told from one that is blocked, and from no drafts', async () => {
  const disk = inMemoryDisk();
  await newVault(disk);
  const seen: string[] = [];
  for (const kind of ['vault.storage-failed', 'vault.storage-full', 'vault.storage-blocked'] as const) {
    const ground = disk.boot();
    const records = { ...ground.records, read: async () => ({ ok: false, failure: { kind } }) as const };
    seen.push(await vaultAt({ ...ground, records }).state());
  }
  expect(seen).toEqual(['storage-failed', 'storage-failed', 'storage-blocked']);
});

test('a second vault is not made over the first', async () => {
  const disk = inMemoryDisk();
  await newVault(disk);
  expect(await outcomeOf(vaultAt(disk.boot()).create(passphrase))).toBe('vault.already-there');
});

test('nothing that was typed, and no id that means anything, is on the disk', async () => {
  const disk = inMemoryDisk();
  const { vault, recoveryKey } = await newVault(disk);
  const first = given(await vault.save('new', 'a story', card));
  given(await vault.save(first, 'a longer story', card));
  given(await vault.saveDetails('A. Worker'));
  const bytes = [disk.keyFile ?? new Uint8Array(), ...disk.records.values()].map((one) =>
    Buffer.from(one).toString('latin1'),
  );
  const typed = [
    passphrase,
    recoveryKey,
    'story',
    'Worker',
    card.reference,
    'wales',
    card.changed,
    'version',
  ];
  expect(typed.filter((text) => bytes.some((stored) => stored.includes(text)))).toEqual([]);
  const shape = /^(index|details|(body|card)\/[0-9a-f]{32})$/;
  expect([...disk.records.keys()].filter((name) => !shape.test(name))).toEqual([]);
});

test('a passphrase of fewer than 12 or more than 1,000 characters is refused', async () => {
  const tries = await Promise.all(
    ['', 'eleven char', 'twelve chars', '\u{1f511}'.repeat(12), 'x'.repeat(1000), 'x'.repeat(1001)].map(
      (text) => outcomeOf(vaultAt(inMemoryDisk().boot()).create(text)),
    ),
  );
  expect(tries).toEqual([
    'passphrase.too-short',
    'passphrase.too-short',
    'ok',
    'ok',
    'ok',
    'passphrase.too-long',
  ]);
});

test('a space that a keyboard put after the passphrase locks nobody out, then or now', async () => {
  const disk = inMemoryDisk();
  given(await vaultAt(disk.boot()).create(`${passphrase} `));
  const typed = [passphrase, `${passphrase} `, ` ${passphrase}`];
  const outcomes: string[] = [];
  for (const one of typed) outcomes.push(await outcomeOf(vaultAt(disk.boot()).unlock({ passphrase: one })));
  expect(outcomes).toEqual(['ok', 'ok', 'ok']);
  // Eleven characters are not enough with a space more.
  expect(await outcomeOf(vaultAt(inMemoryDisk().boot()).create('abcdefghijk '))).toBe('passphrase.too-short');
});

test('wrong passphrases are slowed, after a reload too, and a right one ends the count', async () => {
  const disk = inMemoryDisk();
  await newVault(disk);
  const attempt = (typed: string) => outcomeOf(vaultAt(disk.boot()).unlock({ passphrase: typed }));
  const first = [];
  for (const typed of ['a', 'b', 'c', 'd', 'e', passphrase]) first.push(await attempt(typed));
  expect(first).toEqual([...Array(4).fill('vault.wrong-passphrase'), 'vault.wait', 'vault.wait']);
  disk.clock += 5_000;
  expect([await attempt('e'), await attempt(passphrase)]).toEqual(['vault.wrong-passphrase', 'vault.wait']);
  expect(await vaultAt(disk.boot()).unlock({ passphrase })).toEqual({
    ok: false,
    failure: { kind: 'vault.wait', seconds: 15 },
  });
  disk.clock += 15_000;
  expect([await attempt(passphrase), await attempt('f'), await attempt(passphrase)]).toEqual([
    'ok',
    'vault.wrong-passphrase',
    'ok',
  ]);
});

test('a clock set back does not lock anybody out for long', async () => {
  const disk = inMemoryDisk();
  await newVault(disk);
  for (const typed of ['a', 'b', 'c', 'd']) await vaultAt(disk.boot()).unlock({ passphrase: typed });
  disk.clock -= 365 * 86_400_000;
  expect(await outcomeOf(vaultAt(disk.boot()).unlock({ passphrase }))).toBe('vault.wait');
  disk.clock += 5_000;
  expect(await outcomeOf(vaultAt(disk.boot()).unlock({ passphrase }))).toBe('ok');
});

test('the recovery key opens it while the passphrase is slowed, however it is typed', async () => {
  const disk = inMemoryDisk();
  const { vault, recoveryKey } = await newVault(disk);
  given(await vault.save('new', 'a story', card));
  for (const typed of ['a', 'b', 'c', 'd']) await vaultAt(disk.boot()).unlock({ passphrase: typed });
  const typed = recoveryKey.toLowerCase().replaceAll('-', ' ');
  const again = given(await vaultAt(disk.boot()).unlock({ recoveryKey: typed }));
  expect(Object.values(await storiesIn(again))).toEqual(['a story']);
  const { recoveryKey: another } = await newVault(inMemoryDisk());
  expect(await outcomeOf(vaultAt(disk.boot()).unlock({ recoveryKey: another }))).toBe(
    'vault.wrong-recovery-key',
  );
  expect(await outcomeOf(vaultAt(disk.boot()).unlock({ recoveryKey: 'XXXX' }))).toBe(
    'vault.recovery-key-mistyped',
  );
});

test('a changed passphrase: the new one opens everything, the old one nothing, and the key file forgets it', async () => {
  const disk = inMemoryDisk();
  const { vault, recoveryKey } = await newVault(disk);
  given(await vault.save('new', 'a story', card));
  const next = 'four lanterns over the lake';
  expect(await outcomeOf(vault.changePassphrase({ passphrase: 'not this one' }, next))).toBe(
    'vault.wrong-passphrase',
  );
  expect(await outcomeOf(vault.changePassphrase({ passphrase }, 'short'))).toBe('passphrase.too-short');
  const wrappedBefore =
    /"passphrase":\{[^}]*\}/.exec(Buffer.from(disk.keyFile ?? []).toString('latin1'))?.[0] ?? '-';
  given(await vault.changePassphrase({ passphrase }, next));
  expect(Buffer.from(disk.keyFile ?? []).includes(wrappedBefore)).toBe(false);
  expect(await outcomeOf(vaultAt(disk.boot()).unlock({ passphrase }))).toBe('vault.wrong-passphrase');
  const again = given(await vaultAt(disk.boot()).unlock({ passphrase: next }));
  expect(Object.values(await storiesIn(again))).toEqual(['a story']);
  // Forgotten: the recovery key sets a new one.
  given(await again.changePassphrase({ recoveryKey }, passphrase));
  expect(Object.values(await storiesIn(await unlocked(disk)))).toEqual(['a story']);
});

test('a new recovery key is in force once it was confirmed: until then the old one is, afterwards it opens nothing', async () => {
  const disk = inMemoryDisk();
  const { vault, recoveryKey } = await newVault(disk);
  const unlockBy = (key: string) => outcomeOf(vaultAt(disk.boot()).unlock({ recoveryKey: key }));
  const before = disk.keyFile;
  const next = given(await vault.newRecoveryKey({ passphrase }));
  expect(disk.keyFile).toEqual(before);
  expect([await unlockBy(recoveryKey), await unlockBy(next.text)]).toEqual([
    'ok',
    'vault.wrong-recovery-key',
  ]);

  // What another tab changed meanwhile stays.
  given(await (await unlocked(disk)).setIdleLockMinutes(3));
  disk.fault = { atWrite: 0, how: 'full' };
  expect(await outcomeOf(next.confirm())).toBe('vault.storage-full');
  expect(await unlockBy(recoveryKey)).toBe('ok');
  given(await next.confirm());
  expect([await unlockBy(recoveryKey), await unlockBy(next.text)]).toEqual([
    'vault.wrong-recovery-key',
    'ok',
  ]);
  expect(given(await vault.idleLockMinutes())).toBe(3);
  expect(await outcomeOf(vault.newRecoveryKey({ recoveryKey }))).toBe('vault.wrong-recovery-key');
});

test('a new recovery key that was never confirmed is nothing, and can not be confirmed behind the lock', async () => {
  const disk = inMemoryDisk();
  const { vault, recoveryKey } = await newVault(disk);
  const never = given(await vault.newRecoveryKey({ passphrase }));
  const next = given(await vault.newRecoveryKey({ recoveryKey }));
  vault.lock();
  expect(await outcomeOf(next.confirm())).toBe('vault.locked');
  const unlocks = [recoveryKey, never.text, next.text].map((key) =>
    outcomeOf(vaultAt(disk.boot()).unlock({ recoveryKey: key })),
  );
  expect(await Promise.all(unlocks)).toEqual(['ok', 'vault.wrong-recovery-key', 'vault.wrong-recovery-key']);
});

test('a wipe leaves nothing, on a damaged vault too, and a new vault can be made', async () => {
  const outcomes: string[] = [];
  const damages: readonly ((disk: Disk) => void)[] = [
    () => {},
    ({ keyFile }) => keyFile?.fill(0),
    ({ keyFile }) => keyFile?.fill(255, 0, 200_000),
    (disk) => {
      disk.keyFile = null;
    },
    ({ records }) => records.delete('index'),
    ({ records }) => records.set('index', new Uint8Array(3)),
  ];
  for (const damage of damages) {
    const disk = inMemoryDisk();
    const { vault } = await newVault(disk);
    given(await vault.save('new', 'a story', card));
    damage(disk);
    outcomes.push(await outcomeOf(vaultAt(disk.boot()).wipe()), await stateOf(disk));
    outcomes.push(
      String(/"(vault|passphrase|drafts)"/.test(Buffer.from(disk.keyFile ?? []).toString('latin1'))),
      String(disk.records.size),
    );
    outcomes.push(await outcomeOf(vaultAt(disk.boot()).create(passphrase)));
    // What the old tab still has in mind belongs to no vault any more.
    outcomes.push(await outcomeOf(vault.save('new', 'a story', card)), await outcomeOf(vault.list()));
  }
  const expected = ['ok', 'none', 'false', '0', 'ok', 'vault.replaced', 'vault.replaced'];
  expect(outcomes).toEqual(damages.flatMap(() => expected));
});

test('a wipe that is killed leaves the vault as it was, or one that is gone', async () => {
  const found: string[] = [];
  for (const atWrite of [0, 1, 2]) {
    for (const tear of [0, 0.0002, 0.5, 1]) {
      const disk = inMemoryDisk();
      const { vault } = await newVault(disk);
      given(await vault.save('new', 'a story', card));
      disk.fault = { atWrite, how: 'kill', tear };
      await vaultAt(disk.boot())
        .wipe()
        .catch(() => null);
      const state = await stateOf(disk);
      const then = state === 'locked' ? Object.values(await storiesIn(await unlocked(disk))) : [];
      found.push(`${state} ${then}`);
      if (state === 'none') found.push(await outcomeOf(vaultAt(disk.boot()).create(passphrase)));
    }
  }
  expect(new Set(found)).toEqual(new Set(['locked a story', 'none ', 'ok']));
});

test('a lost or damaged key file is said, cleans up nothing, and is not built over', async () => {
  const seen: unknown[] = [];
  for (const damage of ['lost', 'damaged'] as const) {
    const disk = inMemoryDisk();
    const { vault } = await newVault(disk);
    given(await vault.save('new', 'a story', card));
    const good = disk.keyFile?.slice() ?? null;
    if (damage === 'lost') disk.keyFile = null;
    else disk.keyFile?.fill(0);
    const closed = vaultAt(disk.boot());
    const outcomes = [
      closed.unlock({ passphrase }),
      closed.create(passphrase),
      vault.list(),
      vault.remove('a'.repeat(32)),
    ];
    seen.push(await closed.state(), ...(await Promise.all(outcomes.map(outcomeOf))));
    disk.keyFile = good;
    seen.push(Object.values(await storiesIn(await unlocked(disk))));
  }
  expect(seen).toEqual([
    ...['damaged', 'vault.damaged', 'vault.damaged', 'vault.keys-gone', 'vault.keys-gone', ['a story']],
    ...['damaged', 'vault.damaged', 'vault.damaged', 'vault.damaged', 'vault.damaged', ['a story']],
  ]);
});

test('a vault whose making was interrupted is none, or opens empty', async () => {
  const found: string[] = [];
  for (const atWrite of [0, 1, 2]) {
    for (const how of ['kill', 'fail', 'full'] as const) {
      const disk = inMemoryDisk();
      disk.fault = { atWrite, how, tear: 0.3 };
      await vaultAt(disk.boot())
        .create(passphrase)
        .catch(() => null);
      const state = await stateOf(disk);
      found.push(state);
      if (state === 'none') expect(await outcomeOf(vaultAt(disk.boot()).create(passphrase))).toBe('ok');
      expect(await storiesIn(await unlocked(disk))).toEqual({});
    }
  }
  expect(new Set(found)).toEqual(new Set(['none', 'locked']));
});
