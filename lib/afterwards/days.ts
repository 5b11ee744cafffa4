import type { BankHolidayCalendar } from '@/lib/content/bank-holidays';

const day = 86_400_000;
const atNoonInUtc = (date: string) => Date.parse(`${date}T12:00:00Z`);

/**
 * The day so many days after another, or before for a negative number; both as YYYY-MM-DD. Days are counted, never hours:
 * a day on which the clocks change is one day like any other.
 */
export function plusDays(date: string, days: number): string {
  return new Date(atNoonInUtc(date) + days * day).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative where the other comes before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((atNoonInUtc(to) - atNoonInUtc(from)) / day);
}

/** Saturday, Sunday, or in the list. */
function isDayOff(date: string, { days }: BankHolidayCalendar): boolean {
  const weekday = new Date(atNoonInUtc(date)).getUTCDay();
  return weekday === 0 || weekday === 6 || days.includes(date);
}

export interface CountedDay {
  date: string;
  /** False where a day that was counted lies in a year that the calendar does not cover. */
  covered: boolean;
}

/** The day so many working days after another, which is not counted itself, whatever day it is. `days`: 1 or more. */
export function plusWorkingDays(date: string, days: number, calendar: BankHolidayCalendar): CountedDay {
  let left = days;
  let then = date;
  let covered = true;
  while (left > 0) {
    then = plusDays(then, 1);
    const year = Number(then.slice(0, 4));
    covered &&= calendar.firstYear <= year && year <= calendar.lastYear;
    if (!isDayOff(then, calendar)) left -= 1;
  }
  return { date: then, covered };
}
