import { expect, test } from '@playwright/test';
import { entryOf, foldedList, suggestionsFor } from './suggestions';

test('accents and large letters make no difference, beginnings come first', async () => {
  const countries = await foldedList('countries');
  const found = (typed: string) => suggestionsFor(typed, countries).map(({ value }) => value);
  expect(found('VIÊT')[0]).toBe('Vietnam');
  expect(found('guinea').slice(0, 2)).toEqual(['Guinea', 'Guinea-Bissau']);
  expect(found('guinea')).toContain('Papua New Guinea');
  expect(found('no such place')).toEqual([]);
});

test('only an exact entry is an entry', async () => {
  const countries = await foldedList('countries');
  expect(entryOf('Vietnam', countries)?.value).toBe('Vietnam');
  expect(entryOf('vietnam', countries)).toBeNull();
});
