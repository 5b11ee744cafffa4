import type { Result } from '@/lib/result';
import { type Bytes, fromHex, hexOf } from './bytes';
import { randomBytes } from './crypto';
import { done, failed } from './failures';

// Douglas Crockford's base32: no I, L, O or U, so nothing to mistake on paper.
const alphabet = `${[...Array(10).keys()].join('')}ABCDEFGHJKMNPQRSTVWXYZ`;
const digits = 26;
/** A prime above 32: one wrong character, or two neighbours exchanged, always change what is left. */
const checkModulus = 37n;

/** 128 random bits. */
export type RecoveryBits = Bytes;

/**
 * New bits whose check value is one of the alphabet's 32. Crockford's five signs for the others are hard to find on a
 * keyboard, and leaving those keys out costs a fifth of one bit.
 */
export function newRecoveryBits(): RecoveryBits {
  for (;;) {
    const bits = randomBytes(16);
    if (alphabet[checkOf(numberOf(bits))] !== undefined) return bits;
  }
}

/** As it is shown and printed: six groups of four and one of three, the last character being the check. */
export function recoveryKeyText(bits: RecoveryBits): string {
  const number = numberOf(bits);
  const characters = Array.from({ length: digits }, (_, at) => {
    const digit = (number >> BigInt(5 * (digits - 1 - at))) & 31n;
    return alphabet[Number(digit)];
  });
  return [...characters, alphabet[checkOf(number)]].join('').replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Reads a recovery key as somebody typed it: case, spaces and dashes are free, O is 0, I and L are 1. Refuses what has
 * another length, another character, or a check that does not fit.
 */
export function readRecoveryKey(
  typed: string,
): Result<RecoveryBits, { kind: 'vault.recovery-key-mistyped' }> {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const values = [...text].map((character) => alphabet.indexOf(character));
  const check = values.pop();
  const number = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
  const whole = values.length === digits && !values.includes(-1) && number < 2n ** 128n;
  if (!whole || checkOf(number) !== check) return failed({ kind: 'vault.recovery-key-mistyped' });
  return done(fromHex(number.toString(16).padStart(32, '0')));
}

function numberOf(bits: RecoveryBits): bigint {
  return BigInt(`0x${hexOf(bits)}`);
}

function checkOf(number: bigint): number {
  return Number(number % checkModulus);
}
