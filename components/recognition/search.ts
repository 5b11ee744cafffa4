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

/** Other words that the search knows for an observation or a whole category. They come later than the page. */
export interface OtherWords {
  indicators: Readonly<Partial<Record<IndicatorId, string>>>;
  categories: Readonly<Partial<Record<IndicatorCategory, string>>>;
}

/** Fetched when somebody comes to the search: whoever goes by the categories never needs them. */
export async function loadOtherWords(): Promise<OtherWords> {
  const { indicatorSearchWordsInEnglish, categorySearchWordsInEnglish } = await import(
    '@/lib/content/en/indicator-search-words'
  );
  return { indicators: indicatorSearchWordsInEnglish, categories: categorySearchWordsInEnglish };
}

/** What is searched of one observation. `wide`: what its category is about as well. */
interface Searched {
  own: string;
  wide: string;
}

// A blank before each word, so that "train" is not found in "restrained".
const asWords = (text: string) => ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

let made: { with: OtherWords | null; texts: ReadonlyMap<IndicatorId, Searched> } | null = null;

/** Made when it is first needed, and anew once the other words are there. */
function searchTexts(others: OtherWords | null): ReadonlyMap<IndicatorId, Searched> {
  if (made?.with === others) return made.texts;
  const texts = new Map(
    indicatorIds.map((id): [IndicatorId, Searched] => {
      const { category } = indicators[id];
      const { name, description } = indicatorCategoriesInEnglish[category];
      const { text, prompt } = indicatorsInEnglish[id];
      const own = asWords(`${text} ${prompt} ${name} ${others?.indicators[id] ?? ''}`);
      return [id, { own, wide: own + asWords(`${description} ${others?.categories[category] ?? ''}`) }];
    }),
  );
  made = { with: others, texts };
  return texts;
}

/**
 * Those with words that begin like each of these, in any order, large or small, with or without accents. Where none has
 * them itself, those of the categories that are about them.
 */
export function having(
  words: string,
  among: readonly IndicatorId[],
  others: OtherWords | null = null,
): IndicatorId[] {
  const wanted = folded(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const texts = searchTexts(others);
  const found = (where: keyof Searched) =>
    among.filter((id) => wanted.every((word) => texts.get(id)?.[where].includes(` ${word}`)));
  const own = found('own');
  return own.length > 0 ? own : found('wide');
}
