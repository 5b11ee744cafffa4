import type { ProblemId } from '@/lib/messages/words';
import type { TypedDate } from './answers';
import { monthOfName } from './month-names';

type Read = { ok: true; value: string } | { ok: false; problem: ProblemId };
const no = (problem: ProblemId): Read => ({ ok: false, problem });
const digits = (text: string, longest: number) => new RegExp(`^\\d{1,${longest}}$`).test(text.trim());

/** Nothing is typed in any of the three boxes. */
export function isBlankDate(date: TypedDate): boolean {
  return !date.day.trim() && !date.month.trim() && !date.year.trim();
}

/** A typed year as YYYY. Refuses anything but four figures, and years before 1900. */
export function readYear(typed: string): Read {
  if (!typed.trim()) return no('problem.date-incomplete');
  if (!/^\d{4}$/.test(typed.trim())) return no('problem.date-year');
  return Number(typed) < 1900 ? no('problem.date-before-1900') : { ok: true, value: typed.trim() };
}

/** A typed month and year as YYYY-MM; the month as a number or by its name. */
export function readMonth({ month, year }: TypedDate): Read {
  const readableYear = readYear(year);
  if (!month.trim()) return no('problem.date-incomplete');
  if (!readableYear.ok) return readableYear;
  const number = monthOfName(month) ?? (/^\s*\d+\s*$/.test(month) ? Number(month) : null);
  if (number === null) return no('problem.date-month');
  if (number < 1 || number > 12) return no('problem.date-impossible');
  return { ok: true, value: `${readableYear.value}-${String(number).padStart(2, '0')}` };
}

/** A typed day as YYYY-MM-DD. Refuses days that no calendar has, such as 29 February 2011. */
export function readDay(typed: TypedDate): Read {
  const month = readMonth(typed);
  if (!typed.day.trim()) return no('problem.date-incomplete');
  if (!month.ok) return month;
  const day = Number(typed.day);
  const [year = 0, monthNumber = 0] = month.value.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
  if (!digits(typed.day, 2) || day < 1 || day > lastDay) return no('problem.date-impossible');
  return { ok: true, value: `${month.value}-${String(day).padStart(2, '0')}` };
}

/** A typed day, month or year, as exactly as its boxes are filled: one end of a range. */
export function readPoint(typed: TypedDate): Read {
  if (typed.day.trim()) return readDay(typed);
  return typed.month.trim() ? readMonth(typed) : readYear(typed.year);
}
