'use client';
import type { ReactNode } from 'react';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { checkPassphrase } from '@/lib/vault/passphrase';
import { chosenPassphrase } from '@/lib/vault/typed-passphrase';
import type { Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { PassphraseBox } from './PassphraseBox';

/** A new passphrase as it was typed, and typed again: nobody can read it, so a slip would lock its draft away. */
export interface TypedTwice {
  first: string;
  again: string;
}
export const nothingTyped: TypedTwice = { first: '', again: '' };

const againId = (id: string) => `${id}-again`;

interface Props {
  id: string;
  label: ReactNode;
  hint: string;
  labelAgain: ReactNode;
  typed: TypedTwice;
  onTyped: (typed: TypedTwice) => void;
  problemAt: (fieldId: string) => string | null;
}

/** The two boxes for a new passphrase. */
export function PassphraseTwice({ id, label, hint, labelAgain, typed, onTyped, problemAt }: Props) {
  return (
    <>
      <PassphraseBox
        {...{ id, label, hint }}
        problem={problemAt(id)}
        value={typed.first}
        onChange={(first) => onTyped({ ...typed, first })}
      />
      <PassphraseBox
        id={againId(id)}
        label={labelAgain}
        problem={problemAt(againId(id))}
        value={typed.again}
        onChange={(again) => onTyped({ ...typed, again })}
      />
    </>
  );
}

/** Whether it is hard to guess, and the same both times. `aboutYou`: what others know of the worker. */
export async function checkTwice(
  id: string,
  { first, again }: TypedTwice,
  aboutYou: readonly string[],
): Promise<Sent> {
  const checked = await checkPassphrase(first, aboutYou);
  if (!checked.ok) return { ok: false, at: id, why: failureInWords(checked.failure) };
  return chosenPassphrase(first) === chosenPassphrase(again)
    ? { ok: true }
    : { ok: false, at: againId(id), why: sayOfDrafts('vault-choice.differs') };
}
