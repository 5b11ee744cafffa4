import type * as z from 'zod/mini';
import type { ProblemId } from '@/lib/messages/words';
import { en } from '@/lib/messages/words';
import type { Entry, Typed } from './answers';
import { isBlankDate } from './date-parts';
import type { ItemField, Kind } from './question';
import type { AnyValue, Reading } from './reading';
import {
  choiceSchema,
  choicesSchema,
  emailSchema,
  isBlankUncertainDate,
  pastDateSchema,
  typedSchemas,
  uncertainDateSchema,
  wholeNumberSchema,
} from './schemas';

type Simple = Exclude<AnyValue, readonly object[]>;

function isProblem(message: string | undefined): message is ProblemId {
  return message !== undefined && message in en;
}

function parse<Value extends Simple>(schema: z.ZodMiniType<Value>, typed: Typed): Reading<Simple> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { is: 'answered', value: parsed.data };
  const message = parsed.error.issues[0]?.message;
  return {
    is: 'unread',
    typed: textOf(typed),
    problem: isProblem(message) ? message : 'problem.choice-unknown',
  };
}

/** What was typed, as one line for showing it back. */
export function textOf(typed: Typed): string {
  if (typeof typed === 'string') return typed;
  if (Array.isArray(typed)) return typed.filter((part) => typeof part === 'string').join(', ');
  const dates = 'by' in typed && typed.by === 'between' ? [typed.from, typed.to] : [typed];
  if ('by' in typed && typed.by === 'age') return typed.age;
  return dates
    .map(({ day, month, year }) => [day, month, year].filter((part) => part.trim()).join(' '))
    .join(' – ');
}

function isBlank(typed: Typed): boolean {
  if (typeof typed === 'string') return !typed.trim();
  if (Array.isArray(typed)) return typed.length === 0;
  return 'by' in typed ? isBlankUncertainDate(typed) : isBlankDate(typed);
}

/**
 * One entry of a question that is not a list, read by its kind. A reason why it is missing wins over what was typed
 * before it. `today` (YYYY-MM-DD) is what a birth date may not lie beyond.
 */
export function readEntry(field: Kind | ItemField, entry: Entry | undefined, today: string): Reading<Simple> {
  if (entry?.missing) return { is: 'missing', reason: entry.missing };
  const typed = entry?.typed;
  if (typed === undefined) return { is: 'empty' };
  const shaped = typedSchemas[field.kind].safeParse(typed);
  if (!shaped.success) return { is: 'unread', typed: textOf(typed), problem: 'problem.choice-unknown' };
  if (isBlank(typed)) return { is: 'empty' };
  switch (field.kind) {
    case 'text':
    case 'long-text':
    case 'own-words':
    case 'phone':
    case 'pick':
      // As typed: names, the child's words and line breaks are nobody's to tidy.
      return { is: 'answered', value: textOf(typed) };
    case 'email':
      return parse(emailSchema, typed);
    case 'whole-number':
      return parse(wholeNumberSchema, typed);
    case 'choice':
      return parse(choiceSchema(field.options), typed);
    case 'choices':
      return parse(choicesSchema(field.options), typed);
    case 'past-date':
      return parse(pastDateSchema(today), typed);
    case 'uncertain-date':
      return parse(uncertainDateSchema, typed);
  }
}
