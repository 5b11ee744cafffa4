import { expect, test } from '@playwright/test';
import type { Vault } from './opened-vault';
import type { RecordName } from './storage';
import { type Disk, inMemoryDisk } from './testing/in-memory-disk';
import { card, given, newVault, outcomeOf, passphrase, storiesIn, unlocked } from './testing/open-vaults';

const keyFileHas = (disk: Disk, text: string) => Buffer.from(disk.keyFile ?? []).includes(text);
const wrappedKeyOf = (disk: Disk, id: string) =>
  new RegExp(`"${id}":"([^"]*)"`).exec(Buffer.from(disk.keyFile ?? []).toString('latin1'))?.[1] ?? 'no key';

test('a locked vault answers nothing', async () => {
  const { vault } = await newVault(inMemoryDisk());
  const draft = given(await vault.save('new', 'a story', card));
  vault.lock();
  const calls = [
    vault.list(),
    vault.read(draft.id),
    vault.save('new', 'b', card),
    vault.save(draft, 'b', card),
    vault.remove(draft.id),
    vault.readDetails(),
    vault.saveDetails(''),
    vault.changePassphrase({ passphrase }, 'another long passphrase'),
    vault.newRecoveryKey({ passphrase }),
    vault.idleLockMinutes(),
    vault.setIdleLockMinutes(5),
    vault.takeSheet(),
    vault.hasSheet(),
    vault.keysAreThere(),
    vault.mendIndex(),
  ];
  expect(await Promise.all(calls.map(outcomeOf))).toEqual(calls.map(() => 'vault.locked'));
});

test('a save that had begun when the vault was locked is finished', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const saving = vault.save('new', 'a story', card);
  vault.lock();
  expect(await outcomeOf(saving)).toBe('ok');
  expect(Object.values(await storiesIn(await unlocked(disk)))).toEqual(['a story']);
});

test('what another tab saved is not saved over', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const other = await unlocked(disk);
  const first = given(await vault.save('new', 'one', card));
  const second = given(await other.save(first, 'two', card));
  expect(await outcomeOf(vault.save(first, 'three', card))).toBe('draft.changed-elsewhere');
  expect(given(await vault.read(first.id))).toEqual({ ...second, body: 'two' });
  given(await vault.save(second, 'three', card));
  given(await other.remove(first.id));
  expect(await outcomeOf(vault.save(second, 'four', card))).toBe('draft.none');
  expect(await outcomeOf(vault.read(first.id))).toBe('draft.none');
  expect(await storiesIn(vault)).toEqual({});
});

test('two tabs that save and delete different drafts at the same time lose nothing', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const tabs = [vault, await unlocked(disk), await unlocked(disk)];
  const tab = (at: number) => tabs[at % 3] ?? vault;
  const stories = Array.from({ length: 30 }, (_, at) => `story ${at}`);
  const saved = await Promise.all(
    stories.map(async (_, at) => given(await tab(at).save('new', 'draft', card))),
  );
  await Promise.all(
    saved.map(async (draft, at) => given(await tab(at + 1).save(draft, `story ${at}`, card))),
  );
  await Promise.all(saved.slice(0, 10).map(async ({ id }, at) => given(await tab(at + 2).remove(id))));
  expect(Object.values(await storiesIn(await unlocked(disk))).toSorted()).toEqual(
    stories.slice(10).toSorted(),
  );
});

test('a full disk leaves the old version, and a new draft leaves no key behind', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const draft = given(await vault.save('new', 'a story', card));
  disk.fault = { atWrite: 0, how: 'full' };
  expect(await outcomeOf(vault.save(draft, 'a longer story', card))).toBe('vault.storage-full');
  expect(given(await vault.read(draft.id))).toEqual({ ...draft, body: 'a story' });
  for (const atWrite of [0, 2]) {
    disk.fault = { atWrite, how: 'full' };
    expect(await outcomeOf(vault.save('new', 'another', card))).toBe('vault.storage-full');
  }
  expect(await storiesIn(vault)).toEqual({ [draft.id]: 'a story' });
  expect(
    Buffer.from(disk.keyFile ?? [])
      .toString('latin1')
      .match(/"drafts":\{"[0-9a-f]{32}":"[^"]*"\}/g),
  ).toHaveLength(2);
  given(await vault.save(draft, 'a longer story', card));
});

test('deleting writes the key over in both copies', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const [kept, gone] = [
    given(await vault.save('new', 'kept', card)),
    given(await vault.save('new', 'gone', card)),
  ];
  const [keptKey, goneKey] = [wrappedKeyOf(disk, kept.id), wrappedKeyOf(disk, gone.id)];
  expect([keyFileHas(disk, keptKey), keyFileHas(disk, goneKey)]).toEqual([true, true]);
  given(await vault.remove(gone.id));
  expect([keyFileHas(disk, keptKey), keyFileHas(disk, goneKey), keyFileHas(disk, gone.id)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([...disk.records.keys()].filter((name) => name.endsWith(gone.id))).toEqual([]);
  expect(await storiesIn(vault)).toEqual({ [kept.id]: 'kept' });
});

test('records put back after a delete open nothing', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const draft = given(await vault.save('new', 'gone', card));
  const before = new Map(disk.records);
  given(await vault.remove(draft.id));
  // The whole database, with the index that still lists the draft.
  for (const [name, bytes] of before) disk.records.set(name, bytes);
  const again = await unlocked(disk);
  expect(await storiesIn(again)).toEqual({ [draft.id]: 'draft.key-missing' });
  expect(await outcomeOf(again.read(draft.id))).toBe('draft.key-missing');
  expect(await outcomeOf(again.save(draft, 'new', card))).toBe('draft.key-missing');
  given(await again.remove(draft.id));
  expect(await storiesIn(again)).toEqual({});
});

test('whatever is done to a record is noticed, named, and leaves the other drafts open', async () => {
  type Meddling = (
    disk: Disk,
    mine: string,
    other: string,
    old: ReadonlyMap<RecordName, Uint8Array<ArrayBuffer>>,
  ) => void;
  const flip = (disk: Disk, name: RecordName, at: number) => {
    const bytes = disk.records.get(name);
    if (bytes) disk.records.set(name, new Uint8Array(bytes.with(at, (bytes[at] ?? 0) ^ 1)));
  };
  const copy = (disk: Disk, from: RecordName, to: RecordName) => {
    const bytes = disk.records.get(from);
    if (bytes) disk.records.set(to, bytes);
  };
  const putBack = (disk: Disk, old: ReadonlyMap<RecordName, Uint8Array<ArrayBuffer>>, name: RecordName) => {
    const bytes = old.get(name);
    if (bytes) disk.records.set(name, bytes);
  };
  const meddlings: readonly [string, string, Meddling][] = [
    ['an edited body', 'draft.altered', (disk, mine) => flip(disk, `body/${mine}`, 40)],
    ['an edited version of a body', 'draft.altered', (disk, mine) => flip(disk, `body/${mine}`, 0)],
    ['an edited card', 'draft.altered', (disk, mine) => flip(disk, `card/${mine}`, 40)],
    ['an empty body', 'draft.altered', (disk, mine) => disk.records.set(`body/${mine}`, new Uint8Array())],
    [
      "another draft's body",
      'draft.altered',
      (disk, mine, other) => copy(disk, `body/${other}`, `body/${mine}`),
    ],
    [
      "another draft's card",
      'draft.altered',
      (disk, mine, other) => copy(disk, `card/${other}`, `card/${mine}`),
    ],
    ['its card as its body', 'draft.altered', (disk, mine) => copy(disk, `card/${mine}`, `body/${mine}`)],
    ['an older body', 'draft.put-back', (disk, mine, _, old) => putBack(disk, old, `body/${mine}`)],
    ['an older card', 'draft.put-back', (disk, mine, _, old) => putBack(disk, old, `card/${mine}`)],
    ['no body', 'draft.record-missing', (disk, mine) => disk.records.delete(`body/${mine}`)],
    ['no card', 'draft.record-missing', (disk, mine) => disk.records.delete(`card/${mine}`)],
  ];
  const seen: [string, string][] = [];
  for (const [what, , meddle] of meddlings) {
    const disk = inMemoryDisk();
    const { vault } = await newVault(disk);
    const first = given(await vault.save('new', 'an older story', card));
    const other = given(await vault.save('new', 'other', card));
    const old = new Map(disk.records);
    given(await vault.save(first, 'a story', card));
    meddle(disk, first.id, other.id, old);
    const { [first.id]: mine = 'not listed', ...others } = await storiesIn(await unlocked(disk));
    seen.push([what, mine]);
    expect(others).toEqual({ [other.id]: 'other' });
  }
  expect(seen).toEqual(meddlings.map(([what, kind]) => [what, kind]));
});

test('a record that nothing accounts for is shown as extra, whatever it is called, and can be taken away', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const draft = given(await vault.save('new', 'a story', card));
  const extra = ['0'.repeat(32), '__proto__', 'toString', ''];
  for (const id of extra) disk.records.set(`card/${id}`, new Uint8Array(60));
  const again = await unlocked(disk);
  const listed = given(await again.list());
  const kinds = listed.map(({ id, card: shown }) => [id, shown.ok ? 'ok' : shown.failure.kind]);
  expect(kinds.toSorted()).toEqual([[draft.id, 'ok'], ...extra.map((id) => [id, 'draft.extra'])].toSorted());
  for (const id of extra) given(await again.remove(id));
  expect(await storiesIn(await unlocked(disk))).toEqual({ [draft.id]: 'a story' });
});

test('an older index that is put back shows what changed since', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const first = given(await vault.save('new', 'one', card));
  const oldIndex = disk.records.get('index') ?? new Uint8Array();
  given(await vault.save(first, 'two', card));
  const second = given(await vault.save('new', 'other', card));
  disk.records.set('index', oldIndex);
  expect(await storiesIn(await unlocked(disk))).toEqual({
    [first.id]: 'draft.put-back',
    [second.id]: 'draft.put-back',
  });
  const again = await unlocked(disk);
  expect(await outcomeOf(again.read(second.id))).toBe('draft.put-back');
  given(await again.mendIndex());
  expect(await storiesIn(await unlocked(disk))).toEqual({ [first.id]: 'two', [second.id]: 'other' });
});

test('mending leaves what is damaged named as damaged', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const [kept, damaged] = [
    given(await vault.save('new', 'one', card)),
    given(await vault.save('new', 'two', card)),
  ];
  for (const name of [`body/${damaged.id}`, `card/${damaged.id}`] as const)
    disk.records.set(name, new Uint8Array(90));
  const expected = { [kept.id]: 'one', [damaged.id]: 'draft.altered' };
  const seen = [await storiesIn(vault)];
  for (const spoil of [false, true]) {
    if (spoil) disk.records.set('index', new Uint8Array(50));
    expect(given(await vault.mendIndex())).toEqual({ kept: [kept.id], lost: [damaged.id] });
    seen.push(await storiesIn(vault));
    expect(await outcomeOf(vault.read(damaged.id))).toBe('draft.altered');
  }
  expect(seen).toEqual([expected, expected, expected]);
});

test('a database put back from before a draft was made hides nothing, and costs no key', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const before = new Map(disk.records);
  const { id } = given(await vault.save('new', 'a story', card));
  const after = disk.records;
  disk.records = before;
  expect(await storiesIn(await unlocked(disk))).toEqual({ [id]: 'draft.record-missing' });
  disk.records = after;
  expect(await storiesIn(await unlocked(disk))).toEqual({ [id]: 'a story' });
});

test('without its index the vault says so, and can be mended from the records that open', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const drafts = [];
  for (const story of ['one', 'two', 'three']) drafts.push(given(await vault.save('new', story, card)));
  const [one, two, three] = drafts.map(({ id }) => id);
  given(await vault.saveDetails('A. Worker'));
  disk.records.set('index', new Uint8Array(50));
  disk.records.delete(`body/${two}`);
  const again = await unlocked(disk);
  const refused = [again.list(), again.read(one ?? ''), again.save('new', 'x', card), again.readDetails()];
  expect(await Promise.all(refused.map(outcomeOf))).toEqual(refused.map(() => 'vault.index-damaged'));
  const mended = given(await again.mendIndex());
  expect({ kept: mended.kept.toSorted(), lost: mended.lost }).toEqual({
    kept: [one, three].toSorted(),
    lost: [two],
  });
  expect(await storiesIn(again)).toEqual({
    [one ?? '']: 'one',
    [three ?? '']: 'three',
    [two ?? '']: 'draft.record-missing',
  });
  expect(given(await again.readDetails())).toBe('A. Worker');
});

test('details that were altered are said, and can be written anew', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  expect(given(await vault.readDetails())).toBeNull();
  given(await vault.saveDetails('A. Worker'));
  const old = disk.records.get('details') ?? new Uint8Array();
  given(await vault.saveDetails('B. Worker'));
  disk.records.set('details', old);
  expect(await outcomeOf(vault.readDetails())).toBe('vault.details-damaged');
  disk.records.delete('details');
  expect(await outcomeOf(vault.readDetails())).toBe('vault.details-damaged');
  given(await vault.saveDetails('C. Worker'));
  expect(given(await (await unlocked(disk)).readDetails())).toBe('C. Worker');
});

test('minutes until it locks are kept, within bounds', async () => {
  const disk = inMemoryDisk();
  const { vault } = await newVault(disk);
  const seen = [given(await vault.idleLockMinutes())];
  for (const minutes of [5, 0, 600, 2.4]) {
    given(await vault.setIdleLockMinutes(minutes));
    seen.push(given(await (await unlocked(disk)).idleLockMinutes()));
  }
  expect(seen).toEqual([10, 5, 1, 60, 2]);
});

test('whether the recovery sheet was taken is known from the first one on, and a later one is taken too', async () => {
  for (const take of [
    async (vault: Vault) => given(await vault.takeSheet()),
    async (vault: Vault) => given(await given(await vault.newRecoveryKey({ passphrase })).confirm()),
  ]) {
    const disk = inMemoryDisk();
    await newVault(disk);
    const later = await unlocked(disk);
    expect(given(await later.hasSheet())).toBe(false);
    await take(later);
    expect(given(await (await unlocked(disk)).hasSheet())).toBe(true);
  }
});
