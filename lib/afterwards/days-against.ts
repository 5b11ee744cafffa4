import type { QuestionId } from '@/lib/questions/catalogue';
import { type Relevant, said } from '@/lib/questions/relevance';

type DayQuestion =
  | 'submission.when'
  | 'decisions.reasonable-when'
  | 'decisions.reasonable-asked-when'
  | 'decisions.reasonable-changed-when'
  | 'decisions.conclusive-when'
  | 'decisions.conclusive-asked-when'
  | 'decisions.conclusive-changed-when';

/** Days that can not come before others: each with those it follows, the nearest first. One may be the same as another. */
const follows: Readonly<Record<DayQuestion, readonly DayQuestion[]>> = {
  'submission.when': [],
  'decisions.reasonable-when': ['submission.when'],
  'decisions.reasonable-asked-when': ['decisions.reasonable-when', 'submission.when'],
  'decisions.reasonable-changed-when': [
    'decisions.reasonable-asked-when',
    'decisions.reasonable-when',
    'submission.when',
  ],
  'decisions.conclusive-when': [
    'decisions.reasonable-changed-when',
    'decisions.reasonable-when',
    'submission.when',
  ],
  'decisions.conclusive-asked-when': [
    'decisions.conclusive-when',
    'decisions.reasonable-changed-when',
    'decisions.reasonable-when',
    'submission.when',
  ],
  'decisions.conclusive-changed-when': [
    'decisions.conclusive-asked-when',
    'decisions.conclusive-when',
    'decisions.reasonable-changed-when',
    'decisions.reasonable-when',
    'submission.when',
  ],
};
const inTurn = Object.keys(follows) as DayQuestion[]; // Object.keys forgets the keys it was given

/** A day that was noted down, and the question it answers. */
export interface NotedDay {
  question: DayQuestion;
  /** YYYY-MM-DD. */
  day: string;
}

/** Two days that do not go together: `later` is of something that follows on `earlier`, and comes before it. */
export interface DaysAgainst {
  later: NotedDay;
  earlier: NotedDay;
}

/**
 * The days of the submission and the decisions that can not all be right, each day said once, against the nearest that
 * it contradicts. Both are kept as they were typed, and neither is taken to be the right one.
 */
export function daysAgainst(from: Relevant): DaysAgainst[] {
  return inTurn.flatMap((question): DaysAgainst[] => {
    const day = said(from, question);
    if (day === null) return [];
    const earlier = follows[question]
      .map((other) => ({ question: other, day: said(from, other) }))
      .find((other): other is NotedDay => other.day !== null && day < other.day);
    return earlier ? [{ later: { question, day }, earlier }] : [];
  });
}

/** What one question's day does not go together with: the other day, and on which side of it this one stands. */
export function dayAgainst(
  question: QuestionId,
  from: Relevant,
): { other: NotedDay; is: 'before' | 'after' } | null {
  const all = daysAgainst(from);
  const asLater = all.find(({ later }) => later.question === question);
  if (asLater) return { other: asLater.earlier, is: 'before' };
  const asEarlier = all.find(({ earlier }) => earlier.question === question);
  return asEarlier ? { other: asEarlier.later, is: 'after' } : null;
}
