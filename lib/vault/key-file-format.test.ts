import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Bytes, bytesOf, sameBytes } from './bytes';
import { sha256 } from './crypto';
import { decodeKeyFile, encodeKeyFile, halfStep, type KeyFileWrite, keyFileFormat } from './key-file-format';

type Part = KeyFileWrite['parts'][number];

function applied(file: Bytes | null, length: number, parts: readonly Part[]): Bytes {
  const after = new Uint8Array(length);
  if (file) after.set(file);
  for (const { at, bytes } of parts) after.set(bytes, at);
  return after;
}

async function written(content: Bytes, counter = 1, over: Bytes | null = null): Promise<Bytes> {
  const { length, parts } = await encodeKeyFile({ counter, content }, over);
  return applied(over, length, parts);
}

async function contentOf(file: Bytes | null): Promise<string> {
  const read = await decodeKeyFile(file);
  if (!read.ok) return read.failure.kind;
  return read.value ? Buffer.from(read.value.content).toString('latin1') : 'none';
}

const content = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes));

test('what is written is read, and its length tells nothing of its content', async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.nat(), async (bytes, counter) => {
      const file = await written(bytes, counter);
      const read = await decodeKeyFile(file);
      return (
        read.ok &&
        read.value !== null &&
        sameBytes(read.value.content, bytes) &&
        read.value.counter === counter &&
        read.value.whole &&
        file.length === 2 * halfStep
      );
    }),
    { numRuns: 40 },
  );
});

test('a file that was never written holds nothing; every other file without a good copy is damaged', async () => {
  const found = await Promise.all(
    [
      null,
      new Uint8Array(0),
      new Uint8Array(1),
      new Uint8Array(2 * halfStep),
      bytesOf('WAYMARKK'.repeat(50)),
    ].map(contentOf),
  );
  expect(found).toEqual(['none', 'none', 'vault.damaged', 'vault.damaged', 'vault.damaged']);
});

test('a flipped bit anywhere costs one copy at most, and is never read as something else', async () => {
  const bytes = bytesOf('the wrapped keys');
  const file = await written(bytes);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
      const flipped = file.slice();
      const at = bit >> 3;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      return (await contentOf(flipped)) === 'the wrapped keys';
    }),
    { numRuns: 60 },
  );
  // The property hits padding, mostly. This hits every bit of the first copy's frame.
  const both = await Promise.all(
    Array.from({ length: (24 + bytes.length + 32) * 8 }, (_, bit) => {
      const flipped = file.slice();
      for (const at of [bit >> 3, halfStep + (bit >> 3)]) flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      return contentOf(flipped);
    }),
  );
  expect(both.filter((read) => read !== 'vault.damaged')).toEqual([]);
});

test('a file cut off anywhere still opens from its first copy, or says that it is damaged', async () => {
  const file = await written(bytesOf('the wrapped keys'));
  const lengths = [1, 8, 23, 24, 71, 72, 100, halfStep - 1, halfStep, halfStep + 1, 2 * halfStep - 1];
  const reads = await Promise.all(lengths.map((length) => contentOf(file.slice(0, length))));
  expect(reads.filter((read) => read !== 'the wrapped keys' && read !== 'vault.damaged')).toEqual([]);
  expect(reads.at(-1)).toBe('the wrapped keys');
});

test('a newer format is told from damage', async () => {
  const file = await written(bytesOf('{}'));
  for (const at of [0, halfStep]) {
    new DataView(file.buffer).setUint32(at + 8, keyFileFormat + 1);
    file.set(await sha256(file.slice(at, at + 26)), at + 26);
  }
  expect(await contentOf(file)).toBe('vault.newer');
});

/** Every state a kill can leave: before, after the length, amid and after each part. */
function* torn(over: Bytes | null, { length, parts }: KeyFileWrite): Generator<Bytes | null> {
  yield over;
  for (const [at, part] of parts.entries()) {
    for (const cut of [0, 1, 10, 60, 100, halfStep - 1, halfStep, part.bytes.length]) {
      const bytes = part.bytes.slice(0, cut);
      yield applied(over, length, [...parts.slice(0, at), { at: part.at, bytes }]);
    }
  }
}

const histories: readonly [string, number, number][] = [
  ['same size', 100, 120],
  ['shrinking', 5_000, 10],
  ['growing past one step', 1_000, halfStep + 10],
  ['growing past many steps', halfStep - 200, 5 * halfStep],
  ['shrinking a long file', 3 * halfStep, 10],
];
for (const [how, from, to] of histories) {
  test(`a kill in the middle of a write leaves the old or the new content (${how})`, async () => {
    const [old, next] = [bytesOf('o'.repeat(from)), bytesOf('n'.repeat(to))];
    const file = await written(old, 7);
    const ends = [...torn(file, await encodeKeyFile({ counter: 8, content: next }, file))];
    // A second write over what the kill left, itself killed, must not lose it either.
    const again = await Promise.all(
      ends
        .filter((_, at) => at % 3 === 1)
        .map(async (end) => [...torn(end, await encodeKeyFile({ counter: 8, content: next }, end))]),
    );
    const reads = await Promise.all([...ends, ...again.flat()].map(contentOf));
    const known = new Set([old, next].map((bytes) => Buffer.from(bytes).toString('latin1')));
    expect(reads.filter((read) => !known.has(read)).map((read) => read.slice(0, 20))).toEqual([]);
    expect(reads.at(-1)?.startsWith('n')).toBe(true);
  });
}

test('a finished write leaves nothing of the earlier content behind', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 3_000 }),
      fc.integer({ min: 0, max: 3_000 }),
      async (from, to) => {
        const file = await written(bytesOf('o'.repeat(from)), 1);
        const after = await written(bytesOf('n'.repeat(to)), 2, file);
        // The checksum may hold the letter: a run of them is what would be a remainder.
        return !Buffer.from(after).includes('oooo');
      },
    ),
    { numRuns: 40 },
  );
});

test('an older copy is told, so that it can be written over', async () => {
  const old = await written(bytesOf('with the deleted key'), 1);
  const { length, parts } = await encodeKeyFile({ counter: 2, content: bytesOf('without it') }, old);
  const half = applied(old, length, parts.slice(0, 1));
  const read = await decodeKeyFile(half);
  expect(read.ok && read.value?.whole).toBe(false);
  expect(await contentOf(half)).toBe('without it');
  expect(Buffer.from(half).includes('deleted')).toBe(true);
  expect(Buffer.from(await written(bytesOf('without it'), 3, half)).includes('deleted')).toBe(false);
});
