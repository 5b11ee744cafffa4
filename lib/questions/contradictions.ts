import type { QuestionId } from './catalogue';
import type { ItemField } from './question';
import type { AnyReading, Item } from './reading';
import { type Relevant, said } from './relevance';
import { ageOn, earliestOf, latestOf, type UncertainDate } from './uncertain-date';

/** What is said beside two answers that do not go together. Both are kept, and neither is taken to be the right one. */
export type Contradiction =
  | 'end-before-start'
  | 'sent-before-learned'
  | 'over-18-by-birth-date'
  | 'under-18-by-birth-date';

/** Two fields of a list's item of which the second can not come before the first, and what is said if it does. */
export interface StartAndEnd {
  start: string;
  end: string;
  is: Contradiction;
}
const startAndEnd: Partial<Record<QuestionId, StartAndEnd>> = {
  'exploitation.situations': { start: 'began', end: 'ended', is: 'end-before-start' },
  'background.missing-episodes': { start: 'from', end: 'until', is: 'end-before-start' },
  'new-information.items': { start: 'when', end: 'sent-when', is: 'sent-before-learned' },
};

function dateIn(reading: AnyReading | undefined): UncertainDate | null {
  if (reading?.is !== 'answered') return null;
  const { value } = reading;
  // A day that must be exact is read as YYYY-MM-DD.
  if (typeof value === 'string') return { by: 'day', day: value };
  return typeof value === 'object' && 'by' in value ? value : null;
}

/**
 * The two fields of an item of which the end comes before the start, or null. Uncertain dates contradict each
 * other only where no day that the one can mean is on or after one that the other can mean.
 */
export function endBeforeStart(
  question: QuestionId,
  { readings }: Item<Record<string, ItemField>>,
  birthDate: string | null,
): StartAndEnd | null {
  const pair = startAndEnd[question];
  if (!pair) return null;
  const start = dateIn(readings[pair.start]);
  const end = dateIn(readings[pair.end]);
  const first = start && earliestOf(start, birthDate);
  const last = end && latestOf(end, birthDate);
  return first && last && last < first ? pair : null;
}

/** Where a birth date and the answer about being under 18 differ. The birth date never settles which is right. */
export function birthDateAgainstAge(from: Relevant): Contradiction | null {
  const birthDate = said(from, 'child.birth-date');
  const under18 = said(from, 'age.under-18');
  if (birthDate === null || under18 === null) return null;
  const over = ageOn(from.today, birthDate) >= 18;
  if (over && under18 !== 'no') return 'over-18-by-birth-date';
  return !over && under18 !== 'yes' ? 'under-18-by-birth-date' : null;
}
