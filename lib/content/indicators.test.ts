import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import {
  boxNotesInEnglish,
  type IndicatorWords,
  indicatorCategoriesInEnglish,
  indicatorsInEnglish,
} from './en/indicators';
import {
  exploitationBoxes,
  exploitationBoxesFor,
  type Indicator,
  indicatorCategories,
  textFieldsFor,
} from './indicator-categories';
import { indicatorIds, indicators } from './indicators';
import { sources } from './sources';

const all: Readonly<Record<string, Indicator>> = indicators;
const entries = Object.entries(all);
const words: Readonly<Record<string, IndicatorWords>> = indicatorsInEnglish;

function count(by: (indicator: Indicator) => string) {
  const counts: Record<string, number> = {};
  for (const [, indicator] of entries) counts[by(indicator)] = (counts[by(indicator)] ?? 0) + 1;
  return counts;
}

test('all 160 indicators are here, as many of each kind as the set has', () => {
  expect(indicatorIds).toHaveLength(160);
  expect(count(({ element }) => element)).toEqual({ purpose: 65, act: 47, means: 31, vulnerability: 17 });
  expect(count(({ strength }) => strength)).toEqual({ strong: 65, moderate: 76, context: 19 });
  expect(count(({ origin }) => origin)).toEqual({ both: 134, uk: 15, overseas: 11 });
  expect(count(({ certainty }) => certainty)).toEqual({ dated: 125, check: 35 });
  expect(count(({ category }) => category)).toEqual({
    'child-sexual-exploitation': 12,
    'child-criminal-exploitation': 15,
    'forced-labour': 9,
    'domestic-servitude': 7,
    'forced-begging-and-petty-crime': 6,
    'benefit-and-financial-exploitation': 7,
    'forced-or-sham-marriage': 6,
    'illegal-adoption': 4,
    'organ-removal': 3,
    'movement-and-travel': 14,
    control: 13,
    'appearance-and-health': 10,
    'living-situation': 10,
    'behaviour-and-development': 15,
    missing: 5,
    'adult-around-the-child': 10,
    'documents-and-immigration': 6,
    online: 8,
  });
});

test('they stand in the order of their categories', () => {
  const positions = entries.map(([, { category }]) => indicatorCategories.indexOf(category));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test('each has words, a source that exists, and a day', () => {
  expect(Object.keys(words)).toEqual(indicatorIds);
  const sourceIds = new Set(Object.keys(sources));
  for (const [id, { sources: cited, asOf }] of entries) {
    expect(words[id]?.text, id).toBeTruthy();
    expect(words[id]?.prompt, id).toBeTruthy();
    expect(cited.length, id).toBeGreaterThan(0);
    for (const { of } of cited) expect(sourceIds.has(of), `${id}: ${of}`).toBe(true);
    expect(asOf, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  }
});

test('what was taken from a source by its topic only is marked to be checked', () => {
  for (const [id, { sources: cited, certainty }] of entries) {
    const byTopic = cited.some(({ at }) => at?.includes('topic match'));
    expect(certainty, id).toBe(byTopic ? 'check' : 'dated');
  }
});

test('only the two on armed groups are for one nation; all others are for the four', () => {
  const limited = entries.filter(([, indicator]) => indicator.nations.length < nations.length);
  expect(limited.map(([id]) => id)).toEqual(['cce-paramilitary-tasks', 'cce-paramilitary-threat']);
  for (const [, indicator] of limited) expect(indicator.nations).toEqual(['northern-ireland']);
});

test('a category offers boxes or feeds text fields, and the box on selling sex is never offered', () => {
  for (const category of indicatorCategories) {
    const boxes: readonly string[] = exploitationBoxesFor[category];
    expect(boxes.length > 0, category).toBe(!(category in textFieldsFor));
    expect(boxes.length > 0, category).toBe(category in boxNotesInEnglish);
    expect(boxes).not.toContain('types-of-exploitation-prostitution');
    for (const box of boxes) expect(exploitationBoxes, category).toContain(box);
    expect(indicatorCategoriesInEnglish[category].name).toBeTruthy();
  }
});

test('no words of an indicator lay the harm on the child', () => {
  const blaming =
    /lifestyle|promiscuous|putting (themselves|himself|herself)|prostitut|absconded|\bvictim\b|refus(es|ed) to engage/i;
  for (const [id, { text, prompt, counter }] of Object.entries(words)) {
    expect(`${text} ${prompt} ${counter ?? ''}`, id).not.toMatch(blaming);
  }
});
