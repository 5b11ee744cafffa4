import {
  indicatorCategoriesInEnglish,
  indicatorsInEnglish,
  somethingElseInEnglish,
} from '@/lib/content/en/indicators';
import { type Indicator, indicatorCategories } from '@/lib/content/indicator-categories';
import { indicatorIds, indicators } from '@/lib/content/indicators';
import type { PickListEntry } from './lists';

/**
 * What can be ticked: every indicator, then something else in each category. An entry with a nation is offered only
 * in that nation.
 */
export const indicatorList: readonly PickListEntry[] = [
  ...indicatorIds.map((value): PickListEntry => {
    const { nations }: Indicator = indicators[value];
    const [only, ...others] = nations;
    return {
      value,
      label: indicatorsInEnglish[value].text,
      ...(only !== undefined && others.length === 0 ? { nation: only } : {}),
    };
  }),
  ...indicatorCategories.map((category) => ({
    value: `other:${category}`,
    label: somethingElseInEnglish.replace('{category}', indicatorCategoriesInEnglish[category].name),
  })),
];
