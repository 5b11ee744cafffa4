import type { Nation } from '@/lib/nation';
import type { SourceId } from './sources';

/**
 * How sure a fact is: `confirmed` in its source; `dated`: confirmed in a version or report of the date in `asOf`,
 * a later one may differ; `check`: general knowledge or inference, shown with the word "check" and the link.
 */
export type Certainty = 'confirmed' | 'dated' | 'check';

/** A place in a source: the source's id, and where in it, such as "section 51". */
export interface Citation<Id extends string = SourceId> {
  of: Id;
  at?: string;
}

/**
 * What every fact that the app states carries. Its words stand apart, by language, under the same id. `Id`: the sources
 * that it can cite, where these are more than the walk's own.
 */
export interface ContentRecord<Id extends string = SourceId> {
  nations: readonly Nation[];
  /** At least one; the first is the one named on screen when there is room for one only. */
  sources: readonly [Citation<Id>, ...Citation<Id>[]];
  /**
   * The month in which someone last compared it with its source: YYYY-MM. Where `certainty` is `dated`, the month of
   * the version or report itself; one known by its year alone stands at its January.
   */
  asOf: string;
  certainty: Certainty;
  /** Months after `asOf` at which it is overdue for review. 12 unless the record says otherwise. */
  reviewAfterMonths?: number;
}

/** A source, once: the only place where its web address stands. */
export interface Source {
  title: string;
  /** Null for something with no address of its own, such as a case report. */
  url: string | null;
  /** The id of the source whose page links to this one, where it has no address of its own. */
  linkedFrom?: string;
  /** Whose law or guidance it is, where it is that of some nations only. */
  nations?: readonly Nation[];
}
