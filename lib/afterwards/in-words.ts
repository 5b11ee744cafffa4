import type { ContentId } from '@/lib/content/content';
import { type AfterwardsMessageId, sayOfAfterwards } from '@/lib/messages/afterwards-words';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import type { Clock, ClockId } from './clock';
import type { Task } from './tasks';

/** "1 December 2026", "28 February 2030 or 1 March 2030", "between 1 January 2028 and 31 December 2028". */
export function daysInWords({ first, last }: DaySpan, range: Clock['range'] = null): string {
  if (first === last) return pointInWords(first);
  return sayOfAfterwards(range === 'leap-day' ? 'day.either' : 'day.between', {
    first: pointInWords(first),
    last: pointInWords(last),
  });
}

const inSentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A line of the timeline in words, the same on screen and on paper. */
export interface ClockInWords {
  name: string;
  when: string;
  /** Where it stands from today. */
  stands: string;
  /** What is to be known of this day in this case, one sentence or more each. The law's own words are a record's. */
  notes: readonly string[];
  /** The record whose statement says what it means, null where what is recorded speaks for itself. */
  states: ContentId | null;
}

const ownWords: Partial<Record<ClockId, AfterwardsMessageId>> = {
  'reasonable-due': 'clock.reasonable-due.own',
  'reasonable-due-in-pilot': 'clock.reasonable-due-in-pilot.own',
  'reasonable-due-if-pilot': 'clock.reasonable-due-if-pilot.own',
  'reasonable-reconsideration-by': 'clock.reasonable-reconsideration-by.own',
  'conclusive-earliest': 'clock.conclusive-earliest.own',
  'conclusive-in-pilot': 'clock.conclusive-in-pilot.own',
  'conclusive-later': 'clock.conclusive-later.own',
  'conclusive-reconsideration-by': 'clock.conclusive-reconsideration-by.own',
  'turning-18': 'clock.turning-18.own',
  'turning-18-after-decision': 'clock.turning-18-after-decision.own',
  'guardian-asked': 'clock.guardian-asked.own',
  'new-information': 'clock.new-information.own',
};
const speaksForItself: readonly ClockId[] = [
  'guardian-asked',
  'new-information',
  'reasonable-changed',
  'reasonable-reconsideration-asked',
  'conclusive-reconsideration-asked',
];
const due: readonly ClockId[] = ['reasonable-due', 'reasonable-due-in-pilot', 'reasonable-due-if-pilot'];
const limits: readonly ClockId[] = ['reasonable-reconsideration-by', 'conclusive-reconsideration-by'];

export function clockInWords({
  id,
  on,
  stands,
  range,
  outsideCalendar,
  number,
  because,
}: Clock): ClockInWords {
  const own = ownWords[id];
  const passed = stands === 'past';
  return {
    name: sayOfAfterwards(`clock.${id}`, number === null ? {} : { number }),
    when: on ? inSentence(daysInWords(on, range)) : sayOfAfterwards('day.unknown'),
    stands: sayOfAfterwards(`stands.${stands}`),
    notes: [
      ...(own ? [sayOfAfterwards(own)] : []),
      ...(range ? [sayOfAfterwards(`day.range.${range}`)] : []),
      ...(outsideCalendar ? [sayOfAfterwards('clock.outside-calendar')] : []),
      ...(passed && due.includes(id) ? [sayOfAfterwards('clock.passed-due')] : []),
      ...(passed && limits.includes(id) ? [sayOfAfterwards('clock.passed-limit')] : []),
    ],
    states: speaksForItself.includes(id) ? null : (because[0] ?? null),
  };
}

export interface TaskInWords {
  name: string;
  text: string;
  /** By when, null where no day is set. */
  by: string | null;
}

/** `today`: YYYY-MM-DD, for a day that has passed. */
export function taskInWords({ id, by }: Task, today: string): TaskInWords {
  const passed = by !== null && by.last < today;
  return {
    name: sayOfAfterwards(`task.${id}`),
    text: sayOfAfterwards(`task.${id}.text`),
    by: by && sayOfAfterwards(passed ? 'tasks-after.by-passed' : 'tasks-after.by', { when: daysInWords(by) }),
  };
}
