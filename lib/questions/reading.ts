import type { ProblemId } from '@/lib/messages/words';
import type { ItemField, MissingReason } from './question';
import type { UncertainDate } from './uncertain-date';

/**
 * What an entry comes to. `unread`: something was typed that this kind of question can not take; it is kept, counts as
 * a gap and reaches no rule. `does-not-apply`: what is typed is kept aside.
 */
export type Reading<Value> =
  | { is: 'answered'; value: Value }
  | { is: 'missing'; reason: MissingReason }
  | { is: 'unread'; typed: string; problem: ProblemId }
  | { is: 'empty' }
  | { is: 'does-not-apply' };

/** One item of a list: its fields' readings, and each answered field's value or null. */
export interface Item<Fields> {
  id: string;
  readings: { readonly [F in keyof Fields]: Reading<ValueOf<Fields[F]>> };
}

/** What a question's answer is once read: past dates are YYYY-MM-DD, picks the entry's value or free text. */
export type ValueOf<Q> = Q extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : Q extends { kind: 'choices'; options: readonly (infer Option)[] }
    ? readonly Option[]
    : Q extends { kind: 'whole-number' }
      ? number
      : Q extends { kind: 'uncertain-date' }
        ? UncertainDate
        : Q extends { kind: 'items'; fields: infer Fields }
          ? readonly Item<Fields>[]
          : string;

/** The same, where the question is only known to be one of the catalogue's. */
export type AnyValue =
  | string
  | readonly string[]
  | number
  | UncertainDate
  | readonly Item<Record<string, ItemField>>[];
export type AnyReading = Reading<AnyValue>;

/** The value, where there is one; null for every way in which there is none. */
export function valueIn<Value>(reading: Reading<Value>): Value | null {
  return reading.is === 'answered' ? reading.value : null;
}
