import type { Nation } from '@/lib/nation';
import type { DatedBy } from './answers';
import type { PickListId } from './pick-lists';

/**
 * Where a question is asked: the deciding steps first (one page each), then the sections of the record (one page
 * each on the task list, in any order).
 */
export const decidingSections = [
  'danger',
  'nation',
  'child-place',
  'responder',
  'age',
  'adult-history',
  'child-protection',
  'indicators',
  'conclusion',
  'waiting',
  'no-concern',
] as const;
export const recordSections = [
  'referrer',
  'child-protection-contact',
  'child',
  'age-evidence',
  'home',
  'background',
  'health',
  'exploitation',
  'people',
  'places',
  'risk',
  'professional-view',
  'agencies',
  'safety-now',
  'documents',
  'finishing',
] as const;
/** What is asked once the referral has been submitted: kept with the draft, and in no paper of the referral itself. */
export const afterwardsSections = ['submission', 'decisions', 'new-information', 'telling'] as const;
export type DecidingSection = (typeof decidingSections)[number];
export type RecordSection = (typeof recordSections)[number];
export type AfterwardsSection = (typeof afterwardsSections)[number];
/** What stands in the papers of an end: the check of answers shows these, and these only. */
export type ReferralSection = DecidingSection | RecordSection;
export type SectionId = ReferralSection | AfterwardsSection;
export const sectionIds: readonly SectionId[] = [
  ...decidingSections,
  ...recordSections,
  ...afterwardsSections,
];

/**
 * When a question applies, as data: which earlier question must hold which answer. A question can only be compared
 * by its relevant answer, so a condition on something that no longer applies never holds. Multiple choices: one of
 * the ticked options is among `is`. Inside a list's item a name without a dot is a field of the same item.
 */
export type Condition =
  | { question: string; is: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** A rule of the whole walk: see lib/questions/walk-conditions.ts. */
  | { walk: WalkConditionId };
export type WalkConditionId =
  | 'treated-as-child'
  | 'treated-as-adult'
  | 'writing-the-record'
  | 'may-submit'
  /** The kind of body that a child protection referral goes to in the nation where the child is. */
  | 'works-for-such-a-body'
  /** That very body: the child is in its area, as far as nothing else was answered. */
  | 'works-for-child-protection-body'
  /** No exact birth date, whatever the reason. */
  | 'birth-date-not-known';

/** What kind of answer is given. Each kind has one raw shape (lib/questions/answers.ts) and one reading. */
export type Kind =
  | { kind: 'text' }
  | { kind: 'long-text' }
  /** What the child said: kept as typed, marked as theirs, never rewritten. */
  | { kind: 'own-words' }
  | { kind: 'phone' }
  | { kind: 'email' }
  | { kind: 'whole-number' }
  | { kind: 'choice'; options: readonly [string, ...string[]] }
  | { kind: 'choices'; options: readonly [string, ...string[]] }
  /** One entry of a long list, typed with suggestions; `free`: something not on the list may be written. */
  | { kind: 'pick'; list: PickListId; free?: boolean }
  /** A real day that is not in the future: a birth date. */
  | { kind: 'past-date' }
  /** A day, month, year, age, range: whatever is known of when something happened. `by`: not every way fits here. */
  | { kind: 'uncertain-date'; by?: readonly DatedBy[] };

interface Placed {
  nations?: readonly Nation[];
  appliesWhen?: Condition;
  /** Ids of the online service's fields that this answer feeds, alone or composed with others. */
  onlineForm?: readonly string[];
  /**
   * Continue stops without it; only questions of the deciding steps and of the submission. `answer`: only the practitioner can say and
   * always can (which nation, whom they work for, what they conclude). `answer-or-reason`: a reason why it is
   * missing is enough.
   */
  deciding?: 'answer' | 'answer-or-reason';
}

export type ItemField = Kind & Omit<Placed, 'deciding'>;

/** A repeating thing (a situation, a person, a place): any number of items, each with the same fields. */
export interface ItemsKind {
  kind: 'items';
  /** Field id (no dots) to field, in the order they are asked. */
  fields: Readonly<Record<string, ItemField>>;
}

export type Question = Placed & { section: SectionId } & (Kind | ItemsKind);

/** Why an answer is missing. Offered on every question. */
export const missingReasons = ['not-known', 'not-asked', 'did-not-want-to-say'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** The words of a question, by language. `short` labels the answer in the record; `asks` is used when absent. */
export interface QuestionWords {
  asks: string;
  short?: string;
  why?: string;
  hint?: string;
  /** What only the online service makes worth saying: it follows why and hint for whoever may submit there. */
  formWhy?: string;
  formHint?: string;
  options?: Readonly<Record<string, string>>;
  /** Hints under single options. */
  optionHints?: Readonly<Record<string, string>>;
  /** For `items`: what one item is called ("Person 1"), its add button, and its fields' words. */
  item?: { one: string; add: string; remove: string; none: string };
  fields?: Readonly<Record<string, Omit<QuestionWords, 'item' | 'fields'>>>;
}

/** The words that a question must have: each option and each field has some, or it does not compile. */
export type WordsFor<Q> = Omit<QuestionWords, 'options' | 'fields' | 'item'> &
  (Q extends { options: readonly (infer O extends string)[] }
    ? { options: Readonly<Record<O, string>> }
    : { options?: never }) &
  (Q extends { fields: infer F }
    ? {
        item: NonNullable<QuestionWords['item']>;
        fields: { readonly [K in keyof F]: Omit<WordsFor<F[K]>, 'item' | 'fields'> };
      }
    : { fields?: never; item?: never });
export type WordsOf<Catalogue> = { readonly [Id in keyof Catalogue]: WordsFor<Catalogue[Id]> };
