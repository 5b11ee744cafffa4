import { expect, test } from '@playwright/test';
import { bytesOf, sameBytes, textOf } from './bytes';
import {
  keyFromPassphrase,
  keyFromRandomBits,
  newKey,
  open,
  passphraseRounds,
  randomBytes,
  seal,
  unwrap,
  wrap,
} from './crypto';

test('what is sealed opens with its key and in its place only', async () => {
  const [key, other] = [await newKey('seal'), await newKey('seal')];
  const sealed = await seal(bytesOf('a story'), key, 'body/1');
  const opened = await open(sealed, key, 'body/1');
  expect(opened && textOf(opened)).toBe('a story');
  expect(await open(sealed, other, 'body/1')).toBeNull();
  expect(await open(sealed, key, 'body/2')).toBeNull();
});

test('one flipped bit anywhere, or an end cut off, does not open', async () => {
  const key = await newKey('seal');
  const sealed = await seal(bytesOf('a story'), key, 'body/1');
  const altered = [
    ...Array.from({ length: sealed.length * 8 }, (_, bit) =>
      sealed.with(bit >> 3, (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7))),
    ),
    ...Array.from({ length: sealed.length }, (_, length) => sealed.slice(0, length)),
  ];
  const opened = await Promise.all(altered.map((bytes) => open(new Uint8Array(bytes), key, 'body/1')));
  expect(opened.filter((bytes) => bytes !== null)).toEqual([]);
});

test('the same text sealed twice gives other bytes', async () => {
  const key = await newKey('seal');
  const [one, two] = [await seal(bytesOf('a'), key, ''), await seal(bytesOf('a'), key, '')];
  expect(sameBytes(one.slice(0, 12), two.slice(0, 12))).toBe(false);
});

test('a key in use can not leave the browser and does one thing only', async () => {
  const [salt, master] = [randomBytes(16), await newKey('wrap')];
  const fromPassphrase = await keyFromPassphrase('twelve or more', salt, 1);
  const wrapped = await wrap(master, fromPassphrase, 'master');
  const inUse = await unwrap(wrapped, fromPassphrase, 'master', 'wrap');
  const keys = [inUse, fromPassphrase, await keyFromRandomBits(randomBytes(16), salt)];
  expect(keys.map((key) => [key?.extractable, key?.usages.toSorted()])).toEqual(
    keys.map(() => [false, ['unwrapKey', 'wrapKey']]),
  );
  expect(await unwrap(wrapped, fromPassphrase, 'another draft', 'wrap')).toBeNull();
  expect(
    await unwrap(wrapped, await keyFromPassphrase('twelve or mose', salt, 1), 'master', 'wrap'),
  ).toBeNull();
  expect(
    await unwrap(wrapped, await keyFromPassphrase('twelve or more', randomBytes(16), 1), 'master', 'wrap'),
  ).toBeNull();
});

test('a passphrase is the same however its accents are typed', async () => {
  const [salt, master] = [randomBytes(16), await newKey('wrap')];
  const wrapped = await wrap(master, await keyFromPassphrase('caf\u00e9 \u{fb01}le', salt, 1), 'master');
  const typed = await keyFromPassphrase('cafe\u0301 file', salt, 1);
  expect(await unwrap(wrapped, typed, 'master', 'wrap')).not.toBeNull();
});

test('a passphrase is stretched by PBKDF2 with SHA-256, 600,000 rounds', async () => {
  const salt = randomBytes(16);
  const base = await crypto.subtle.importKey('raw', bytesOf('twelve or more'), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 },
    base,
    256,
  );
  const expected = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  const wrapped = await wrap(await newKey('wrap'), expected, 'master');
  const key = await keyFromPassphrase('twelve or more', salt, passphraseRounds);
  expect(await unwrap(wrapped, key, 'master', 'wrap')).not.toBeNull();
});
