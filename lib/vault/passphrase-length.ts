import type { Result } from '@/lib/result';
import { done, failed } from './failures';
import { chosenPassphrase } from './typed-passphrase';

export const shortestPassphrase = 12;
export const longestPassphrase = 1000;

export type PassphraseLengthFailure = { kind: 'passphrase.too-short' | 'passphrase.too-long' };

/** The least that is asked of a new passphrase, counted in characters as people see code points. Any character is one. */
export function checkPassphraseLength(passphrase: string): Result<null, PassphraseLengthFailure> {
  const { length } = [...chosenPassphrase(passphrase).normalize('NFKC')];
  if (length < shortestPassphrase) return failed({ kind: 'passphrase.too-short' });
  if (length > longestPassphrase) return failed({ kind: 'passphrase.too-long' });
  return done(null);
}
