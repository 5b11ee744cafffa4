import * as z from 'zod/mini';
import { datedBy, type TypedDate, type TypedUncertainDate } from './answers';
import { isBlankDate, readDay, readMonth, readPoint, readYear } from './date-parts';
import { missingReasons } from './question';
import type { UncertainDate } from './uncertain-date';

// zod probes `new Function` to see whether it may compile: a strict policy reports that as a violation.
z.config({ jitless: true });

/** Text as a browser's field delivers it, of any length: too long is said, never cut. */
const typedText = z.string();
const typedDate = z.strictObject({ day: typedText, month: typedText, year: typedText });
const typedUncertainDate = z.strictObject({
  day: typedText,
  month: typedText,
  year: typedText,
  by: z.enum(['', ...datedBy]),
  age: typedText,
  from: typedDate,
  to: typedDate,
});

/** The raw shapes that a case file may hold, by kind: anything may be typed in them. */
export const typedSchemas = {
  text: typedText,
  'long-text': typedText,
  'own-words': typedText,
  phone: typedText,
  email: typedText,
  'whole-number': typedText,
  choice: typedText,
  choices: z.array(typedText),
  pick: typedText,
  'past-date': typedDate,
  'uncertain-date': typedUncertainDate,
} as const;
export const missingSchema = z.enum(missingReasons);

/** One @ with something before it and a dot, not at an end, after it: what the online service's own check asks. */
export const emailSchema = z
  .string()
  .check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/, { error: 'problem.email' }));
export const wholeNumberSchema = z.pipe(
  z.string().check(z.trim(), z.regex(/^\d{1,9}$/, { error: 'problem.whole-number' })),
  z.transform(Number),
);
/** One of the options, exactly. */
export const choiceSchema = (options: readonly string[]) =>
  z.enum(options, { error: 'problem.choice-unknown' });
export const choicesSchema = (options: readonly string[]) => z.array(choiceSchema(options));

/** A day in the past or today, as YYYY-MM-DD. */
export const pastDateSchema = (today: string) =>
  z.pipe(
    typedDate,
    z.transform((typed: TypedDate, context) => {
      const read = readDay(typed);
      const problem = !read.ok ? read.problem : read.value > today ? 'problem.date-future' : null;
      if (problem) context.issues.push({ code: 'custom', message: problem, input: typed });
      return read.ok ? read.value : z.NEVER;
    }),
  );

/** Whatever is known of when; which boxes count is said by `by`. */
function readUncertainDate(typed: TypedUncertainDate, context: z.core.ParsePayload): UncertainDate {
  const refuse = (message: string) => {
    context.issues.push({ code: 'custom', message, input: typed });
    return z.NEVER;
  };
  switch (typed.by) {
    case 'day': {
      const read = readDay(typed);
      return read.ok ? { by: 'day', day: read.value } : refuse(read.problem);
    }
    case 'month': {
      const read = readMonth(typed);
      return read.ok ? { by: 'month', month: read.value } : refuse(read.problem);
    }
    case 'year': {
      const read = readYear(typed.year);
      return read.ok ? { by: 'year', year: read.value } : refuse(read.problem);
    }
    case 'age': {
      const age = typed.age.trim();
      return /^\d{1,2}$/.test(age) && Number(age) <= 25
        ? { by: 'age', age: Number(age) }
        : refuse('problem.age');
    }
    case 'between': {
      const from = readPoint(typed.from);
      const to = readPoint(typed.to);
      if (!from.ok) return refuse(from.problem);
      if (!to.ok) return refuse(to.problem);
      // Compared as far as both are known: "2024" to "March 2024" is no contradiction.
      const known = Math.min(from.value.length, to.value.length);
      if (from.value.slice(0, known) > to.value.slice(0, known)) return refuse('problem.range-order');
      return { by: 'between', from: from.value, to: to.value };
    }
    case '':
      return refuse('problem.date-missing');
  }
}
export const uncertainDateSchema = z.pipe(typedUncertainDate, z.transform(readUncertainDate));

/** Nothing that says when: no box that the chosen way uses is filled. */
export function isBlankUncertainDate(typed: TypedUncertainDate): boolean {
  switch (typed.by) {
    case 'age':
      return !typed.age.trim();
    case 'between':
      return isBlankDate(typed.from) && isBlankDate(typed.to);
    default:
      return isBlankDate(typed);
  }
}
