/**
 * When something happened, as exactly as it is known. Days are ISO dates, months YYYY-MM, years YYYY, ages in whole
 * years. One type for chronology, age at the time and deadlines.
 */
export type UncertainDate =
  | { by: 'day'; day: string }
  | { by: 'month'; month: string }
  | { by: 'year'; year: string }
  | { by: 'age'; age: number }
  | { by: 'between'; from: UncertainPoint; to: UncertainPoint };
/** An end of a range: a day, a month or a year, by the length of the text. */
export type UncertainPoint = string;

/** A stretch of days, both ends in it, as YYYY-MM-DD. */
export interface DaySpan {
  first: string;
  last: string;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const parts = (day: string) => day.split('-').map(Number);
const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days that a day, month or year can mean. */
export function spanOfPoint(point: UncertainPoint): DaySpan {
  const [year = 0, month, day] = parts(point);
  if (month === undefined) return { first: iso(year, 1, 1), last: iso(year, 12, 31) };
  if (day === undefined) return { first: iso(year, month, 1), last: iso(year, month, daysIn(year, month)) };
  return { first: point, last: point };
}

/** The day on which somebody born on `birth` is `years` old; 29 February becomes 1 March in a common year. */
export function birthdayOf(birth: string, years: number): string {
  const [year = 0, month = 1, day = 1] = parts(birth);
  const then = year + years;
  return day > daysIn(then, month) ? iso(then, month + 1, 1) : iso(then, month, day);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * Every day that it can have been, null where that can not be worked out: an age without a birth date. An age is the
 * whole year in which the child was that old.
 */
export function spanOf(date: UncertainDate, birthDate: string | null): DaySpan | null {
  switch (date.by) {
    case 'day':
      return { first: date.day, last: date.day };
    case 'month':
      return spanOfPoint(date.month);
    case 'year':
      return spanOfPoint(date.year);
    case 'between':
      return { first: spanOfPoint(date.from).first, last: spanOfPoint(date.to).last };
    case 'age':
      return birthDate === null
        ? null
        : { first: birthdayOf(birthDate, date.age), last: dayBefore(birthdayOf(birthDate, date.age + 1)) };
  }
}

/** The first day that it can have been, or null. */
export function earliestOf(date: UncertainDate, birthDate: string | null): string | null {
  return spanOf(date, birthDate)?.first ?? null;
}

/** The last day that it can have been, or null. */
export function latestOf(date: UncertainDate, birthDate: string | null): string | null {
  return spanOf(date, birthDate)?.last ?? null;
}

/**
 * The order of two dates: by the first day each can mean, then the surer one first, so that "3 March 2024" stands
 * after "March 2024" began and within it. What has no day (an age without a birth date) stands last, by age.
 */
export function compare(a: UncertainDate, b: UncertainDate, birthDate: string | null): number {
  const one = spanOf(a, birthDate);
  const other = spanOf(b, birthDate);
  if (one && other) return order(one.first, other.first) || order(one.last, other.last);
  if (one) return -1;
  if (other) return 1;
  return a.by === 'age' && b.by === 'age' ? a.age - b.age : 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole years of age on a day; negative before birth. */
export function ageOn(day: string, birthDate: string): number {
  const years = (parts(day)[0] ?? 0) - (parts(birthDate)[0] ?? 0);
  return birthdayOf(birthDate, years) <= day ? years : years - 1;
}

/** How old the child can have been then, youngest and oldest; null where that can not be worked out. */
export interface AgeThen {
  youngest: number;
  oldest: number;
}

/**
 * The child's age at a date, a range where the date is uncertain. An age that was given as one needs no birth date.
 * Null without a birth date, and for a date wholly before the birth: that is a mistake to look at, not an age.
 */
export function ageAt(date: UncertainDate, birthDate: string | null): AgeThen | null {
  if (date.by === 'age') return { youngest: date.age, oldest: date.age };
  const span = spanOf(date, birthDate);
  if (!span || birthDate === null || span.last < birthDate) return null;
  return { youngest: Math.max(0, ageOn(span.first, birthDate)), oldest: ageOn(span.last, birthDate) };
}
