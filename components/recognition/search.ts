import { folded } from '@/components/questions/suggestions';
import { indicatorCategoriesInEnglish, indicatorsInEnglish } from '@/lib/content/en/indicators';
import type { IndicatorCategory } from '@/lib/content/indicator-categories';
import { type IndicatorId, indicatorIds, indicators } from '@/lib/content/indicators';
import type { Nation } from '@/lib/nation';

/** The observations that this nation's list has, in their order, by category. */
export function listedIn(nation: Nation | null): ReadonlyMap<IndicatorCategory, readonly IndicatorId[]> {
  const byCategory = new Map<IndicatorCategory, IndicatorId[]>();
  for (const id of indicatorIds) {
    const { category, nations }: { category: IndicatorCategory; nations: readonly Nation[] } = indicators[id];
    if (nation && !nations.includes(nation)) continue;
    byCategory.set(category, [...(byCategory.get(category) ?? []), id]);
  }
  return byCategory;
}

let searched: ReadonlyMap<IndicatorId, string> | null = null;

/** What is searched of each observation: its statement, its prompt and its category. Made when it is first needed. */
function searchTexts(): ReadonlyMap<IndicatorId, string> {
  searched ??= new Map(
    indicatorIds.map((id) => {
      const { name } = indicatorCategoriesInEnglish[indicators[id].category];
      const { text, prompt } = indicatorsInEnglish[id];
      // A blank before each word, so that "train" is not found in "restrained".
      return [id, ` ${folded(`${text} ${prompt} ${name}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`];
    }),
  );
  return searched;
}

/** Those with words that begin like each of these, in any order, large or small, with or without accents. */
export function having(words: string, among: readonly IndicatorId[]): IndicatorId[] {
  const wanted = folded(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const texts = searchTexts();
  return among.filter((id) => wanted.every((word) => texts.get(id)?.includes(` ${word}`)));
}
