import type { QuestionId } from '@/lib/questions/catalogue';
import type { MissingReason } from '@/lib/questions/question';
import { readingOf } from '@/lib/questions/relevance';
import type { Composing } from './compose';
import type { FieldCheck } from './field-check';
import type { FieldId, KnownPage, PageSlug } from './pages';
import type { Refusal } from './refusals';

/**
 * What keeps an answer from being one for the service. `question` is where to put it right, null for what is done
 * outside the app; `soFar` is what other answers already add to a text whose main part is missing.
 */
export type Need = { question: QuestionId | null } & (
  | { kind: 'unanswered'; soFar?: string }
  /** The practitioner gave a reason; the service takes only an answer. */
  | { kind: 'reason-only'; reason: MissingReason }
  | { kind: 'unread'; soFar?: string }
  | { kind: 'tick-one' }
  /** An answer is there, and the service would not take it. */
  | { kind: 'refused'; refusal: Refusal }
);
export type NeedKind = Need['kind'];
export type StillNeeded = Need & { field: FieldId; page: PageSlug };

/** What a page demands of several fields together: at least one kind of exploitation. */
export function neededByRules(
  page: KnownPage,
  fields: readonly FieldCheck[],
  { from }: Composing,
): StillNeeded[] {
  return (page.rules ?? []).flatMap((rule): StillNeeded[] => {
    if (rule.rule !== 'at-least-one') return [];
    const among = fields.filter(({ field }) => rule.fields.includes(field.id));
    const [first] = among;
    if (!first || among.some(({ carried }) => carried !== null)) return [];
    const question = 'exploitation.types';
    const reading = readingOf(from, question);
    const at = { field: first.field.id, page: page.slug, question } as const;
    return reading.is === 'missing'
      ? [{ ...at, kind: 'reason-only', reason: reading.reason }]
      : [{ ...at, kind: 'tick-one' }];
  });
}
