import { itemsOf } from '@/components/questions/form-values';
import type { IndicatorCategory } from '@/lib/content/indicator-categories';
import { indicatorCategories } from '@/lib/content/indicator-categories';
import type { IndicatorId } from '@/lib/content/indicators';
import type { Answers, Entry, TypedItem } from '@/lib/questions/answers';

export const seen = 'indicators.seen';

/** What is ticked, sorted to where it is shown. */
export interface Ticks {
  listed: ReadonlyMap<IndicatorId, TypedItem>;
  own: ReadonlyMap<IndicatorCategory, readonly TypedItem[]>;
  /** On no list of this nation, or ticked twice: kept, and shown apart. */
  elsewhere: readonly TypedItem[];
}

export function ownIn(category: IndicatorCategory): string {
  return `other:${category}`;
}

export function sortTicks(
  answers: Answers,
  listed: ReadonlyMap<IndicatorCategory, readonly IndicatorId[]>,
): Ticks {
  const known = new Map<string, IndicatorId>([...listed.values()].flat().map((id) => [id, id]));
  const categories = new Map<string, IndicatorCategory>(indicatorCategories.map((one) => [ownIn(one), one]));
  const ticked = new Map<IndicatorId, TypedItem>();
  const own = new Map<IndicatorCategory, TypedItem[]>();
  const elsewhere: TypedItem[] = [];
  for (const item of itemsOf(answers[seen])) {
    const typed = item.entries.indicator?.typed;
    const id = typeof typed === 'string' ? known.get(typed) : undefined;
    const category = typeof typed === 'string' ? categories.get(typed) : undefined;
    if (id && !ticked.has(id)) ticked.set(id, item);
    else if (category) own.set(category, [...(own.get(category) ?? []), item]);
    else elsewhere.push(item);
  }
  return { listed: ticked, own, elsewhere };
}

/** Whether anything was written about it: then taking it out is said, and can be undone. */
export function hasNote({ entries }: TypedItem): boolean {
  return Object.entries(entries).some(([field, entry]) => field !== 'indicator' && isSomething(entry));
}

function isSomething({ typed, missing }: Entry): boolean {
  if (missing) return true;
  if (typed === undefined) return false;
  if (typeof typed === 'string') return typed !== '';
  return Array.isArray(typed) ? typed.length > 0 : true;
}
