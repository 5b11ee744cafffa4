import { expect, test } from '@playwright/test';
import { indicatorIds } from '@/lib/content/indicators';
import { having, listedIn } from './search';

test('words are found by how they begin, in any order, whatever their case and accents', () => {
  const found = having('PHÓNE', indicatorIds);
  expect(found.length).toBeGreaterThan(0);
  expect(having('train', indicatorIds)).not.toContain('con-beaten-or-locked-in');
  expect(having('phones has', indicatorIds)).toEqual(having('has phones', indicatorIds));
  expect(having('zzz', indicatorIds)).toEqual([]);
});

test('the observations on armed groups are listed in Northern Ireland only', () => {
  const at = (nation: 'wales' | 'northern-ireland') => [...listedIn(nation).values()].flat();
  expect(at('northern-ireland')).toHaveLength(160);
  expect(at('wales')).toHaveLength(158);
  expect(at('wales')).not.toContain('cce-paramilitary-threat');
});
