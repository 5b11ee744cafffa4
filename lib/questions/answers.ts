import type { MissingReason } from './question';

/** Day, month and year exactly as typed. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/** How an uncertain date is known; the parts that this way does not use are kept as typed and not read. */
export const datedBy = ['day', 'month', 'year', 'age', 'between'] as const;
export type DatedBy = (typeof datedBy)[number];
export interface TypedUncertainDate extends TypedDate {
  by: DatedBy | '';
  /** The child's age then, in years, or two ages: "about 14" is "14". */
  age: string;
  from: TypedDate;
  to: TypedDate;
}

/** One item of a list. The id is random, and never leaves the case file. */
export interface TypedItem {
  id: string;
  entries: Entries;
}

/** What was typed, by kind of question. Everything is text: it is kept valid or not. */
export type Typed = string | string[] | TypedDate | TypedUncertainDate | TypedItem[];

/**
 * One answer as it stands: what was typed, and, if the practitioner gave one, the reason why there is no answer.
 * With a reason, what was typed before stays here, aside: it reaches no rule and no output.
 */
export interface Entry {
  typed?: Typed;
  missing?: MissingReason;
}
export type Entries = Readonly<Record<string, Entry>>;

/** Every answer of one draft, by question id, relevant or not. This is what a case file holds. */
export type Answers = Entries;

export const noDate: TypedDate = { day: '', month: '', year: '' };
export const noUncertainDate: TypedUncertainDate = { ...noDate, by: '', age: '', from: noDate, to: noDate };
