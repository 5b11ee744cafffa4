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
