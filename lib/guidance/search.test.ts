import { expect, test } from '@playwright/test';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import { shortForms } from '@/lib/content/en/short-forms';
import type { LibraryId } from '@/lib/content/library';
import type { Nation } from '@/lib/nation';
import type { Filters } from './filters';
import { entryOf, isPast, libraryIds } from './library';
import { searchLibrary } from './search';

/** What somebody types, in which nation, and the entry that they must see among the first three. */
const wanted: [string, Filters, LibraryId][] = [
  ['working together', {}, 'working-together-2026'],
  ['Working Together 2013', {}, 'working-together-2013'],
  ['age assessment', { nation: 'scotland' }, 'scotland-age-assessment-practice-guidance'],
  ['age assesment', { nation: 'wales' }, 'wales-uasc-age-assessment-toolkit-2021'],
  ['county lin', {}, 'county-lines-guidance'],
  ['guardian', { nation: 'northern-ireland' }, 'ni-independent-guardian-service'],
  ['ICTG', {}, 'independent-child-trafficking-guardians'],
  ['merton', {}, 'merton-age-assessment-case-law'],
  ['lord advocate', {}, 'lord-advocates-instructions'],
  ['palermo', { kind: 'treaty' }, 'palermo-protocol'],
  ['referral form', { status: 'withdrawn', nation: 'scotland' }, 'nrm-form-child-scotland-northern-ireland'],
  ['UNCRC', {}, 'uncrc'],
  ['missing', { nation: 'scotland', topic: 'missing' }, 'scotland-missing-persons-framework'],
  ['scotish missing persons framwork', {}, 'scotland-missing-persons-framework'],
  ['policing', {}, 'college-of-policing-modern-slavery-app'],
  ['presumption of age', { nation: 'northern-ireland' }, 'hte-act-northern-ireland-2015'],
  ['presumption of age', { nation: 'scotland' }, 'hte-scotland-act-2015'],
  ['presumption of age', { nation: 'wales' }, 'modern-slavery-act-2015'],
  ['age in doubt', { nation: 'northern-ireland', kind: 'legislation' }, 'hte-act-northern-ireland-2015'],
  ['section 25', { nation: 'northern-ireland' }, 'hte-act-northern-ireland-2015'],
  ['section 45', {}, 'cps-modern-slavery-guidance'],
  ['duty to notify', { nation: 'scotland', kind: 'legislation' }, 'hte-scotland-act-2015'],
];
for (const [typed, filters, id] of wanted) {
  test(`"${typed}" ${JSON.stringify(filters)} finds ${id}`, () => {
    expect(searchLibrary(typed, filters).ids.slice(0, 3)).toContain(id);
  });
}

test('in a nation its own law comes before what holds in every nation', () => {
  const first = (nation: Nation) => searchLibrary('presumption of age', { nation }).ids[0];
  expect(first('northern-ireland')).toBe('hte-act-northern-ireland-2015');
  expect(first('scotland')).toBe('hte-scotland-act-2015');
});

test('every entry is found by its title, among the first five', () => {
  const missed = libraryIds.filter((id) => {
    const { ids } = searchLibrary(libraryTitlesInEnglish[id].title, {});
    return !ids.slice(0, 5).includes(id);
  });
  expect(missed).toEqual([]);
});

test('without a word, all that passes the filters is there, as the library lists it', () => {
  for (const typed of ['', '   ', '?!', '…']) {
    expect(searchLibrary(typed, {})).toEqual({ matched: 'all', ids: libraryIds });
  }
  const past = searchLibrary('', { status: 'past' }).ids;
  expect(past).toHaveLength(39);
  expect(past.every((id) => isPast(entryOf(id)))).toBe(true);
});

test('where no entry has all the words, those with some are said to have some', () => {
  const found = searchLibrary('guardian zebra', {});
  expect(found.matched).toBe('some');
  expect(found.ids).toContain('guardianship-scotland');
  expect(searchLibrary('zebra', {})).toEqual({ matched: 'all', ids: [] });
  expect(searchLibrary('zebra quagga', {}).ids).toEqual([]);
});

test('a filter that leaves nothing leaves nothing, whatever is typed', () => {
  expect(searchLibrary('guardian', { kind: 'definition' }).ids).toEqual([]);
});

test('what is typed is only ever words to look for', () => {
  for (const typed of [
    '<script>',
    '*',
    'a:b',
    '"quoted',
    '\\',
    '-working',
    'NOT guardian',
    '🙂',
    'ß'.repeat(500),
  ]) {
    expect(searchLibrary(typed, {}).ids.length, typed).toBeLessThanOrEqual(libraryIds.length);
  }
});

test('each short form finds what its long form finds', () => {
  for (const [short, long] of Object.entries(shortForms)) {
    const { ids, matched } = searchLibrary(long, {});
    expect(matched, long).toBe('all');
    expect(ids.length, long).toBeGreaterThan(0);
    const shortIds = searchLibrary(short.toUpperCase(), {}).ids;
    expect(
      ids.filter((id) => !shortIds.includes(id)),
      short,
    ).toEqual([]);
  }
});
