import type { Condition } from '@/lib/questions/question';

/** What every question of the record needs: the walk has come to a referral (lib/questions/walk-conditions.ts). */
export const inTheRecord = { walk: 'writing-the-record' } as const satisfies Condition;

/** In the record of an organisation that may submit: what only the online service asks. */
export const forTheForm = { all: [inTheRecord, { walk: 'may-submit' }] } as const satisfies Condition;

/** In the record, and only after one of these answers to an earlier question. */
export function afterAnswer(question: string, ...is: readonly string[]): Condition {
  return { all: [inTheRecord, { question, is }] };
}

/** Where the online service allows nothing in between; "not known" is then a reason, not an answer. */
export const yesNo = ['yes', 'no'] as const;
export const yesNoNotSure = ['yes', 'no', 'not-sure'] as const;
