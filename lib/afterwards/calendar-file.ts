import { createEvents, type DateArray } from 'ics';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import type { Clock, ClockId } from './clock';
import { plusDays } from './days';

/** Days that are about a decision. All others share one title, so that none tells a birthday or a court. */
const ofADecision: readonly ClockId[] = [
  'reasonable-due',
  'reasonable-due-in-pilot',
  'reasonable-due-if-pilot',
  'reasonable-due-if-panel',
  'reasonable-due-if-home-office',
  'reasonable-reconsideration-by',
  'conclusive-earliest',
  'conclusive-earliest-unless-pilot',
  'conclusive-earliest-if-home-office',
  'conclusive-reconsideration-by',
];

const toCome: readonly ClockId[] = [
  ...ofADecision,
  'panel-until',
  'turning-18',
  'turning-18-after-decision',
  'court',
];

/** One whole day of a calendar. */
export interface CalendarDay {
  /** YYYY-MM-DD. */
  date: string;
  title: string;
}

/**
 * The days ahead, and today, that go into a calendar: those that are one day, or may be one of two. A range is no day to
 * be reminded of, and what is past or was noted down is over. The same title on the same day stands there once.
 */
export function calendarDays(all: readonly Clock[]): CalendarDay[] {
  const days = all.flatMap(({ id, on, stands, range }): CalendarDay[] => {
    if (on === null || stands === 'past' || !toCome.includes(id)) return [];
    if (on.first !== on.last && range !== 'leap-day') return [];
    const title = sayOfAfterwards(ofADecision.includes(id) ? 'calendar.decision' : 'calendar.case');
    return [...new Set([on.first, on.last])].map((date) => ({ date, title }));
  });
  return days.filter(
    ({ date, title }, i) => days.findIndex((other) => other.date === date && other.title === title) === i,
  );
}

function dateArray(date: string): DateArray {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/**
 * A calendar file (iCalendar) of whole days, without a time, a place, a description or an alarm. It holds the titles and
 * the dates, and nothing that was typed. `made`: now, in milliseconds, which the format wants in every event. Null where
 * the library refuses, which no day does.
 */
export function calendarFile(days: readonly CalendarDay[], made: number): string | null {
  const { error, value } = createEvents(
    days.map(({ date, title }, i) => ({
      uid: `waymark-${made}-${i}`,
      timestamp: made,
      productId: 'waymark',
      title,
      start: dateArray(date),
      end: dateArray(plusDays(date, 1)),
      busyStatus: 'FREE',
    })),
  );
  return error || value === undefined ? null : value;
}
