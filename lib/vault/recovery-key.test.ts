import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { hexOf } from './bytes';
import { newRecoveryBits, readRecoveryKey, recoveryKeyText } from './recovery-key';

const read = (typed: string) => {
  const bits = readRecoveryKey(typed);
  return bits.ok ? hexOf(bits.value) : bits.failure.kind;
};
const keys = Array.from({ length: 200 }, newRecoveryBits).map((bits) => ({
  bits: hexOf(bits),
  text: recoveryKeyText(bits),
}));

test('a key is six groups of four and one of three, without I, L, O and U', () => {
  const shape = /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{3}$/;
  expect(keys.filter(({ text }) => !shape.test(text))).toEqual([]);
});

test('no two keys are the same', () => {
  expect(new Set(keys.map(({ text }) => text)).size).toBe(keys.length);
});

test('a key is read back however it is typed', () => {
  const ways: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.replaceAll('-', ''),
    (text) => text.replaceAll('-', ' \u2013 '),
    (text) => ` ${[...text.replaceAll('-', '')].join(' ')}\n`,
    (text) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
    (text) => text.replaceAll('0', 'o').replaceAll('1', 'I'),
    (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];
  const misread = keys.flatMap(({ bits, text }) =>
    ways.map((way) => way(text)).filter((typed) => read(typed) !== bits),
  );
  expect(misread).toEqual([]);
});

test('one wrong character, or two neighbours exchanged, is noticed', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const missed = keys.slice(0, 20).flatMap(({ text }) => {
    const plain = [...text.replaceAll('-', '')];
    const wrong = plain.flatMap((right, at) =>
      [...alphabet].filter((other) => other !== right).map((other) => plain.with(at, other).join('')),
    );
    const exchanged = plain
      .slice(1)
      .map((next, at) =>
        plain
          .with(at, next)
          .with(at + 1, plain[at] ?? '')
          .join(''),
      )
      .filter((typed) => typed !== plain.join(''));
    return [...wrong, ...exchanged].filter((typed) => read(typed) !== 'vault.recovery-key-mistyped');
  });
  expect(missed).toEqual([]);
});

test('what is no recovery key is refused, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      (text) => read(text) === 'vault.recovery-key-mistyped',
    ),
  );
  const [key] = keys;
  const near = ['', '-', 'U', key?.text.slice(0, -1) ?? '', `${key?.text}0`, `Z${key?.text.slice(1)}`];
  expect(near.map(read)).toEqual(near.map(() => 'vault.recovery-key-mistyped'));
});
