import { expect, test } from '@playwright/test';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { decryptBackup, encryptBackup, largestBackup } from './backup';
import { bytesOf } from './bytes';
import { given, outcomeOf } from './testing/open-vaults';

const passphrase = 'three kettles under the bridge';
// The true work factor takes a second a time.
const backup = async (text: string) => given(await encryptBackup(text, passphrase, 2));

test('a backup opens with its passphrase and gives the same text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
      return given(await decryptBackup(await backup(text), passphrase)) === text;
    }),
    { numRuns: 30 },
  );
});

test('a draft larger than one chunk of the format comes back whole', async () => {
  const text = `\uFEFF{"format":"waymark-case"}${'\u0141'.repeat(200_000)}`;
  expect(given(await decryptBackup(await backup(text), passphrase))).toBe(text);
});

test('a passphrase is the same however its accents are typed', async () => {
  const file = given(await encryptBackup('text', 'caf\u00e9 caf\u00e9 caf\u00e9', 2));
  expect(given(await decryptBackup(file, 'cafe\u0301 cafe\u0301 cafe\u0301'))).toBe('text');
});

test('a backup opens with or without the space that a keyboard put after its passphrase', async () => {
  const file = given(await encryptBackup('{}', 'nineteen paper boats ', 2));
  expect(await decryptBackup(file, 'nineteen paper boats')).toEqual({ ok: true, value: '{}' });
  expect(await decryptBackup(file, 'nineteen paper boats ')).toEqual({ ok: true, value: '{}' });
});

test('a backup is made with the work factor that age itself uses, and none with a short passphrase', async () => {
  const file = given(await encryptBackup('text', passphrase));
  expect(Buffer.from(file).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  expect(given(await decryptBackup(file, passphrase))).toBe('text');
  expect(await outcomeOf(encryptBackup('text', 'short'))).toBe('passphrase.too-short');
});

test('nothing of the text, or of where it comes from, is in the file', async () => {
  const file = Buffer.from(await backup('{"format":"waymark-case","child":"a story"}')).toString('latin1');
  expect(['story', 'waymark', 'case', 'child'].filter((word) => file.toLowerCase().includes(word))).toEqual(
    [],
  );
});

test('what does not open says why', async () => {
  const file = await backup('a story');
  const forAKey = new Encrypter();
  forAKey.addRecipient(await identityToRecipient(await generateX25519Identity()));
  const armored = bytesOf(armor.encode(file));
  const cases: readonly [string, Uint8Array<ArrayBuffer>, string][] = [
    ['empty', new Uint8Array(), 'backup.not-age'],
    ['a case file', bytesOf('{"format":"waymark-case"}'), 'backup.not-age'],
    ['another version', bytesOf('age-encryption.org/v2\n-> scrypt a 2\n'), 'backup.not-age'],
    ['only its first line', bytesOf('age-encryption.org/v1\n'), 'backup.damaged'],
    ['for a key', new Uint8Array(await forAKey.encrypt('a story')), 'backup.other-key'],
    ['for an SSH key', bytesOf('age-encryption.org/v1\n-> ssh-ed25519 a b\nc\n--- d\n'), 'backup.other-key'],
    ['cut off', file.slice(0, -1), 'backup.damaged'],
    ['cut off in its head', file.slice(0, 60), 'backup.damaged'],
    ['longer', new Uint8Array([...file, 0]), 'backup.damaged'],
    ['a flipped bit in the text', new Uint8Array(file.with(-1, (file.at(-1) ?? 0) ^ 1)), 'backup.damaged'],
    ['armored', armored, 'ok'],
    ['armored and cut off', armored.slice(0, 120), 'backup.damaged'],
    ['too large', new Uint8Array(largestBackup + 1), 'backup.too-large'],
  ];
  const seen = await Promise.all(
    cases.map(async ([what, bytes]) => [what, await outcomeOf(decryptBackup(bytes, passphrase))]),
  );
  expect(seen).toEqual(cases.map(([what, , kind]) => [what, kind]));
  expect(await outcomeOf(decryptBackup(file, 'three kettles under the bridges'))).toBe(
    'backup.wrong-passphrase',
  );
});

test('no altered file opens as another text', async () => {
  const file = await backup('a story');
  const opened = await Promise.all(
    Array.from(file, (byte, at) =>
      decryptBackup(new Uint8Array(file.with(at, byte ^ 4)), passphrase).then((read) =>
        read.ok ? at : null,
      ),
    ),
  );
  expect(opened.filter((at) => at !== null)).toEqual([]);
});
