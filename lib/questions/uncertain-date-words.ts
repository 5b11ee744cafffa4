import { say } from '@/lib/messages/words';
import { monthNames } from './month-names';
import type { AgeThen, UncertainDate, UncertainPoint } from './uncertain-date';

/** "3 March 2024", "March 2024" or "2024", by how much of YYYY-MM-DD is there. */
export function pointInWords(point: UncertainPoint): string {
  const [year = '', month, day] = point.split('-');
  const monthId = monthNames[Number(month) - 1];
  if (!monthId) return year;
  return [...(day ? [String(Number(day))] : []), say(monthId), year].join(' ');
}

/** A date in words, as exactly as it is known and no more. */
export function dateInWords(date: UncertainDate): string {
  switch (date.by) {
    case 'day':
      return pointInWords(date.day);
    case 'month':
      return pointInWords(date.month);
    case 'year':
      return pointInWords(date.year);
    case 'age':
      return say('date.about-age', { age: date.age });
    case 'between':
      return say('date.between', { from: pointInWords(date.from), to: pointInWords(date.to) });
  }
}

/** "14 years old", "13 or 14 years old", "12 to 14 years old". */
export function ageInWords({ youngest, oldest }: AgeThen): string {
  if (youngest === oldest)
    return say(youngest === 1 ? 'date.one-year-old' : 'date.years-old', { age: youngest });
  return say(oldest - youngest === 1 ? 'date.age-either' : 'date.age-range', { youngest, oldest });
}

/** "14", "13 or 14", "12 to 14": where the heading says that it is an age. */
export function agesInFigures({ youngest, oldest }: AgeThen): string {
  if (youngest === oldest) return String(youngest);
  return say(oldest - youngest === 1 ? 'date.either' : 'date.range', { youngest, oldest });
}
