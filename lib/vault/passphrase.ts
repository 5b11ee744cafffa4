import type { Result } from '@/lib/result';
import { done, failed } from './failures';
import { checkPassphraseLength, type PassphraseLengthFailure } from './passphrase-length';
import { chosenPassphrase } from './typed-passphrase';

export type PassphraseFailure =
  | PassphraseLengthFailure
  | {
      kind: /** On the lists that are tried first, or made of what is. */
        | 'passphrase.common'
        | 'passphrase.repeats'
        /** The alphabet, digits in order, or neighbours on a keyboard. */
        | 'passphrase.in-a-row'
        | 'passphrase.date'
        /** The worker's own name, team or the like. */
        | 'passphrase.about-you'
        | 'passphrase.guessable'
        /** The list of common ones could not be loaded. */
        | 'passphrase.not-checked';
    };

// About 15,000 guesses a second for one graphics card at our rounds of PBKDF2: two years for this many. Twelve random
// characters pass, and three words that do not belong together.
const guessesLog10AtLeast = 11.9;
/** As much of a long one as is looked at, from either end: the time it takes grows faster than the length. */
const looksAt = 100;

async function load() {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}
let loading: ReturnType<typeof load> | null = null;

async function estimator() {
  loading ??= load();
  try {
    return await loading;
  } catch {
    // A connection that was lost may be back at the next try.
    loading = null;
    return null;
  }
}

/**
 * Whether a new passphrase is hard to guess: no rules about what it is made of, but at least 12 characters and nothing
 * that a guesser tries early. `aboutYou`: names and words that others know of the worker. Loads a list of 230 kB when
 * first called, and takes up to a tenth of a second.
 */
export async function checkPassphrase(
  passphrase: string,
  aboutYou: readonly string[],
): Promise<Result<null, PassphraseFailure>> {
  const length = checkPassphraseLength(passphrase);
  if (!length.ok) return length;
  const estimate = await estimator();
  if (!estimate) return failed({ kind: 'passphrase.not-checked' });
  const text = chosenPassphrase(passphrase).normalize('NFKC');
  const ends = new Set([text.slice(0, looksAt), text.slice(-looksAt)]);
  const known = ['waymark', ...aboutYou.flatMap((words) => [words, ...words.split(/\s+/)]).filter(Boolean)];
  const [first, ...others] = [...ends].map((end) => estimate.check(end, known));
  const hard = [first, ...others].some((one) => one && one.guessesLog10 >= guessesLog10AtLeast);
  return hard ? done(null) : failed({ kind: kindOf(first?.sequence ?? []) });
}

interface Match {
  pattern: string;
  token: string;
  dictionaryName?: string;
}

/** What the longest part of it that was recognised is. */
function kindOf(sequence: readonly Match[]): Exclude<PassphraseFailure, PassphraseLengthFailure>['kind'] {
  const [longest] = sequence
    .filter(({ pattern }) => pattern !== 'bruteforce' && pattern !== 'separator')
    .toSorted((one, other) => other.token.length - one.token.length);
  switch (longest?.pattern) {
    case 'repeat':
      return 'passphrase.repeats';
    case 'sequence':
    case 'spatial':
      return 'passphrase.in-a-row';
    case 'date':
    case 'regex':
      return 'passphrase.date';
    case 'dictionary':
      return longest.dictionaryName === 'userInputs' ? 'passphrase.about-you' : 'passphrase.common';
    default:
      return 'passphrase.guessable';
  }
}
