import { expect, test } from '@playwright/test';
import { bytesOf } from './bytes';
import { decodeKeyRing, encodeKeyRing, firstSettings, type KeyRing } from './key-ring';

const secret = { salt: 'AAAA', key: 'AAAA' };
const ring: KeyRing = {
  ...firstSettings,
  vault: '0'.repeat(32),
  passphrase: secret,
  recovery: secret,
  index: 'AAAA',
  details: 'AAAA',
  drafts: {},
  making: [],
  deleting: [],
};

for (const [written, read] of [
  [1_000_000, 60],
  [61, 60],
  [60, 60],
  [1, 1],
  [0, 1],
  [-5, 1],
] as const) {
  test(`an idle time of ${written} minutes in the file is taken for ${read}`, () => {
    const content = bytesOf(JSON.stringify({ ...ring, idleLockMinutes: written }));
    expect(decodeKeyRing(content)?.idleLockMinutes).toBe(read);
  });
}

test('a ring of the first release, which does not say whether the sheet was taken, is read as it is', () => {
  expect(decodeKeyRing(encodeKeyRing(ring))).toEqual(ring);
});
