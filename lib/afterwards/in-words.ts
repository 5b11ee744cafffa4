import { afterwardsIn } from '@/lib/content/afterwards';
import type { ContentId } from '@/lib/content/content';
import { type AfterwardsMessageId, sayOfAfterwards } from '@/lib/messages/afterwards-words';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { Relevant } from '@/lib/questions/relevance';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import type { Clock, ClockId } from './clock';
import { dayAgainst, daysAgainst } from './days-against';
import type { Task } from './task';

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
  /** Where it stands from today; null where it has no day. */
  stands: string | null;
  /** What is to be known of this day in this case, one sentence or more each. The law's own words are a record's. */
  notes: readonly string[];
  /** The records whose statements say what it means and how it is counted; none where what is recorded is enough. */
  states: readonly ContentId[];
}

const ownWords: Partial<Record<ClockId, AfterwardsMessageId>> = {
  'reasonable-due': 'clock.reasonable-due.own',
  'reasonable-due-in-pilot': 'clock.reasonable-due-in-pilot.own',
  'reasonable-due-if-pilot': 'clock.reasonable-due-if-pilot.own',
  'reasonable-due-if-panel': 'clock.reasonable-due-if-panel.own',
  'reasonable-due-if-home-office': 'clock.reasonable-due-if-home-office.own',
  'reasonable-reconsideration-by': 'clock.reasonable-reconsideration-by.own',
  'conclusive-earliest': 'clock.conclusive-earliest.own',
  'conclusive-earliest-unless-pilot': 'clock.conclusive-earliest-unless-pilot.own',
  'conclusive-earliest-if-home-office': 'clock.conclusive-earliest-if-home-office.own',
  'conclusive-in-pilot': 'clock.conclusive-in-pilot.own',
  'conclusive-later': 'clock.conclusive-later.own',
  'conclusive-reconsideration-by': 'clock.conclusive-reconsideration-by.own',
  'turning-18': 'clock.turning-18.own',
  'turning-18-after-decision': 'clock.turning-18-after-decision.own',
  'guardian-asked': 'clock.guardian-asked.own',
  'new-information': 'clock.new-information.own',
};
const speaksForItself: readonly ClockId[] = [
  'submitted',
  'guardian-asked',
  'new-information',
  'reasonable-changed',
  'reasonable-reconsideration-asked',
  'conclusive-reconsideration-asked',
  'conclusive-changed',
];
/** What was noted down without its day, and a birthday of which nothing is known; all else without a day has not come. */
const dayNotKnown: readonly ClockId[] = [
  'turning-18',
  'turning-18-after-decision',
  'reasonable-decided-positive',
  'reasonable-decided-negative',
  'conclusive-decided-positive',
  'conclusive-decided-negative',
  ...speaksForItself,
];
/** Said where nobody has noted down what was due by then: whom to ask hangs on who decides. */
const passedDue: Partial<Record<ClockId, AfterwardsMessageId>> = {
  'reasonable-due': 'clock.passed-due',
  'reasonable-due-in-pilot': 'clock.passed-due-in-pilot',
  'reasonable-due-if-pilot': 'clock.passed-due-in-pilot',
  'reasonable-reconsideration-by': 'clock.passed-limit',
  'conclusive-reconsideration-by': 'clock.passed-limit',
};
const countedWorkingDays = Object.values(afterwardsIn).map(({ workingDays }) => workingDays);
/** How it is counted is not confirmed, and has to stand beside the day itself. */
const howCounted: Partial<Record<ClockId, readonly ContentId[]>> = {
  'reasonable-due': countedWorkingDays,
  'turning-18': Object.values(afterwardsIn).map(({ attaining18 }) => attaining18),
  'turning-18-after-decision': Object.values(afterwardsIn).map(({ attaining18 }) => attaining18),
  'reasonable-due-if-panel': ['pilot-100-days-counted-when'],
  'reasonable-due-if-home-office': [...countedWorkingDays, 'pilot-100-days-counted-when'],
  'conclusive-earliest-if-home-office': ['pilot-100-days-counted-when'],
  'panel-until': ['pilot-100-days-counted-when'],
};
/** Which day is the birthday is only in question for somebody born on 29 February. */
const onlyForALeapDay: readonly ClockId[] = ['turning-18', 'turning-18-after-decision'];

/** A birthday that is only about known is said to be a range; one that is not known at all says why. */
function ownWordsFor({ id, on, range }: Clock): AfterwardsMessageId | undefined {
  if (id !== 'turning-18' && id !== 'turning-18-after-decision') return ownWords[id];
  if (on === null) return 'clock.turning-18.unknown';
  return range === 'born-about' ? undefined : ownWords[id];
}

export function clockInWords(clock: Clock): ClockInWords {
  const { id, on, stands, range, outsideCalendar, number, because } = clock;
  const own = ownWordsFor(clock);
  const passed = stands === 'past' ? passedDue[id] : undefined;
  const shownWhole = range === 'leap-day' || !onlyForALeapDay.includes(id);
  return {
    name: sayOfAfterwards(`clock.${id}`, number === null ? {} : { number }),
    when: on
      ? inSentence(daysInWords(on, range))
      : sayOfAfterwards(dayNotKnown.includes(id) ? 'day.unknown' : 'day.none-yet'),
    stands: stands === 'no-day' ? null : sayOfAfterwards(`stands.${stands}`),
    notes: [
      ...(own ? [sayOfAfterwards(own)] : []),
      ...(range ? [sayOfAfterwards(`day.range.${range}`)] : []),
      ...(outsideCalendar ? [sayOfAfterwards('clock.outside-calendar')] : []),
      ...(passed ? [sayOfAfterwards(passed)] : []),
    ],
    states: speaksForItself.includes(id)
      ? []
      : because.filter((record, i) => i === 0 || (shownWhole && howCounted[id]?.includes(record))),
  };
}

export interface TaskInWords {
  name: string;
  text: string;
  /** By when, null where no day is set. */
  by: string | null;
}

/** The first day that counts is the one to be done by. `today`: YYYY-MM-DD, for a day that has passed. */
export function taskInWords({ id, by }: Task, today: string): TaskInWords {
  const fills = by && { when: pointInWords(by.first) };
  const how = by && (by.last < today ? 'by-passed' : by.first < by.last ? 'by-earliest' : 'by');
  return {
    name: sayOfAfterwards(`task.${id}`),
    text: sayOfAfterwards(`task.${id}.text`),
    by: how && fills && sayOfAfterwards(`tasks-after.${how}`, fills),
  };
}

/** What is said beside a day that another does not go together with; null where nothing speaks against it. */
export function dayAgainstInWords(question: QuestionId, from: Relevant): string | null {
  const against = dayAgainst(question, from);
  if (!against) return null;
  const { is, other } = against;
  return sayOfAfterwards(`against.${is}`, {
    other: sayOfAfterwards(`against.of.${other.question}`),
    day: pointInWords(other.day),
  });
}

/** All days that do not go together, each pair in one sentence. */
export function daysAgainstInWords(from: Relevant): string[] {
  return daysAgainst(from).map(({ later, earlier }) =>
    sayOfAfterwards('against.both', {
      later: sayOfAfterwards(`against.of.${later.question}`),
      laterDay: pointInWords(later.day),
      earlier: sayOfAfterwards(`against.of.${earlier.question}`),
      earlierDay: pointInWords(earlier.day),
    }),
  );
}
