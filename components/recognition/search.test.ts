import { expect, test } from '@playwright/test';
import { indicatorIds } from '@/lib/content/indicators';
import { having, listedIn, loadOtherWords } from './search';

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

test('what people call it where they work is found too', async () => {
  const others = await loadOtherWords();
  const found = (words: string) => having(words, indicatorIds, others);
  const rows = [
    ['county lines', 'cce-drugs-away-from-home'],
    ['county', 'mov-far-from-home-no-reason'],
    ['train', 'mov-tickets-or-contact-number'],
    ['rail', 'cce-drugs-away-from-home'],
    ['cuckoo', 'cce-in-taken-over-home'],
    ['knife', 'cce-holds-weapons-for-others'],
    ['trainers', 'cce-unexplained-possessions'],
    ['grow house', 'cce-cannabis-site'],
    ['plants', 'cce-cannabis-site'],
    ['electricity', 'cce-cannabis-site'],
    ['Snapchat', 'onl-met-through-app'],
    ['scared', 'beh-fear-of-person'],
    ['armed groups', 'cce-deal-phone'],
  ] as const;
  for (const [words, id] of rows) expect(found(words), words).toContain(id);
  expect(found('zzz')).toEqual([]);
});

test('what a category is about counts only where no observation has the words itself', () => {
  expect(having('weapons', indicatorIds)).toEqual(['cce-holds-weapons-for-others']);
  expect(having('county lines', indicatorIds)).toHaveLength(15);
});
