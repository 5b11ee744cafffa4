import { contentRecords } from '@/lib/content/content';
import { contentInEnglish } from '@/lib/content/en/content';
import { guidanceTitlesInEnglish } from '@/lib/content/en/guidance-titles';
import { indicatorCategoriesInEnglish, indicatorsInEnglish } from '@/lib/content/en/indicators';
import { guidance } from '@/lib/content/guidance';
import type { IndicatorCategory } from '@/lib/content/indicator-categories';
import { indicators } from '@/lib/content/indicators';
import type { Choice } from './answer-choices';

/** Something long to choose from a long list: what it is, what it says, and the heading that it stands under. */
export interface LongChoice extends Choice {
  detail: string;
  group: string;
}

interface Listed extends LongChoice {
  nations: readonly string[];
}

/** What an expectation can cite, in the order in which it is offered. */
export const sourceGroups = ['law', 'guidance', 'sign'] as const;
export type SourceGroup = (typeof sourceGroups)[number];

const statements: Readonly<Record<string, { title: string; text: string }>> = contentInEnglish;
const entries: Readonly<Record<string, { title: string; publisher: string }>> = guidanceTitlesInEnglish;
const signs: Readonly<Record<string, { text: string }>> = indicatorsInEnglish;
const signRecords: Readonly<Record<string, { category: IndicatorCategory; nations: readonly string[] }>> =
  indicators;

const listed = <Of extends { nations: readonly string[] }>(
  records: Readonly<Record<string, Of>>,
  words: (id: string, record: Of) => Omit<LongChoice, 'value'>,
): readonly Listed[] =>
  Object.entries(records).map(([value, record]) => ({
    value,
    nations: record.nations,
    ...words(value, record),
  }));

const sign = (id: string, category: IndicatorCategory) => ({
  label: signs[id]?.text ?? id,
  detail: indicatorCategoriesInEnglish[category].name,
});
const signList = listed(signRecords, (id, { category }) => ({ ...sign(id, category), group: category }));
const sourceList = [
  ...listed(contentRecords, (id) => ({
    label: statements[id]?.title ?? id,
    detail: statements[id]?.text ?? '',
    group: 'law',
  })),
  ...listed(guidance, (id) => ({
    label: entries[id]?.title ?? id,
    detail: entries[id]?.publisher ?? '',
    group: 'guidance',
  })),
  ...listed(signRecords, (id, { category }) => ({ ...sign(id, category), group: 'sign' })),
];

const inNations = (list: readonly Listed[], nations: readonly string[]) =>
  nations.length === 0 ? list : list.filter((one) => one.nations.some((nation) => nations.includes(nation)));

/** The statements, entries and signs that apply in one of these nations; all of them where none is known yet. */
export function citableIn(nations: readonly string[]): readonly LongChoice[] {
  return inNations(sourceList, nations);
}

/** The signs of a nation's list, by category. */
export function signsIn(nation: string): readonly LongChoice[] {
  return inNations(signList, nation ? [nation] : []);
}

/** A record by what it is called; what is none, as it stands. */
export function sourceInWords(id: string): string {
  return sourceList.find(({ value }) => value === id)?.label ?? id;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Those with words that begin like each of the typed ones, those that have them in their name first. */
export function matching(typed: string, choices: readonly LongChoice[]): readonly LongChoice[] {
  const wanted = wordsIn(typed);
  const has = (text: string) => {
    const there = wordsIn(text);
    return wanted.every((word) => there.some((one) => one.startsWith(word)));
  };
  const named = choices.filter(({ label }) => has(label));
  return [...named, ...choices.filter((one) => !named.includes(one) && has(`${one.label} ${one.detail}`))];
}
