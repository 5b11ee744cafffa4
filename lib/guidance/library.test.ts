import { expect, test } from '@playwright/test';
import { guidance } from '@/lib/content/guidance';
import { library } from '@/lib/content/library';
import { libraryAddressOf } from '@/lib/content/library-sources';
import { referencePage2017 } from '@/lib/content/reference-page';
import {
  belongsTo,
  entryAt,
  entryOf,
  isPast,
  libraryIds,
  libraryPlaces,
  partsOf,
  replacedBy,
  replacementOf,
} from './library';

const listedAt = (place: (typeof libraryPlaces)[number]) =>
  partsOf(place).flatMap(({ current, past }) => [...current, ...past]);

test('every entry stands once on the page of each place it belongs to, and on no other', () => {
  for (const place of libraryPlaces) {
    const listed = listedAt(place);
    expect(new Set(listed).size, place).toBe(listed.length);
    expect([...listed].sort(), place).toEqual(libraryIds.filter((id) => belongsTo(place, id)).sort());
  }
  expect([...new Set(libraryPlaces.flatMap(listedAt))].sort()).toEqual(Object.keys(library).sort());
});

test('the pages are as long as the catalogue says, what applies across the UK and internationally included', () => {
  expect(Object.fromEntries(libraryPlaces.map((place) => [place, listedAt(place).length]))).toEqual({
    england: 113,
    wales: 106,
    scotland: 96,
    'northern-ireland': 83,
    international: 9,
  });
});

test('what no longer applies stands apart from what does', () => {
  for (const { current, past } of libraryPlaces.flatMap(partsOf)) {
    expect(current.filter((id) => isPast(entryOf(id)))).toEqual([]);
    expect(past.filter((id) => !isPast(entryOf(id)))).toEqual([]);
  }
});

test('a definition stands with a nation’s definitions, other international law last', () => {
  const scotland = partsOf('scotland');
  expect(scotland[0]?.heading).toBe('definition');
  expect(scotland[0]?.current).toContain('definition-palermo-child-trafficking');
  expect(scotland.at(-1)?.heading).toBe('international');
  expect(scotland.at(-1)?.current).toContain('uncrc');
});

test('a place’s page has all that its part of the reference page named, but for the law of another nation', () => {
  const elsewhere = libraryPlaces.flatMap((place) =>
    referencePage2017[place].filter((id) => !belongsTo(place, id)).map((id) => [place, id]),
  );
  expect(elsewhere).toEqual([
    // The page named Northern Ireland's Act in every nation's guidance, and laws made for the EU directive under that.
    ['england', 'hte-act-northern-ireland-2015'],
    ['wales', 'hte-act-northern-ireland-2015'],
    ['scotland', 'hte-act-northern-ireland-2015'],
    ['international', 'protection-of-freedoms-act-2012-ss109-110'],
    ['international', 'criminal-justice-act-ni-2013-ss6-8'],
    ['international', 'trafficking-people-for-exploitation-regulations-2013'],
  ]);
  for (const id of referencePage2017.uk) expect(entryOf(id).nations).toHaveLength(4);
});

test('what was replaced and what replaced it lead to each other', () => {
  let pairs = 0;
  for (const id of libraryIds) {
    const next = replacementOf(id);
    if (next === null) continue;
    pairs += 1;
    expect(replacedBy(next)).toContain(id);
    expect(isPast(entryOf(next)), id).toBe(false);
  }
  expect(pairs).toBe(33);
  expect(replacementOf('working-together-2023')).toBe('working-together-2026');
  expect(replacementOf('working-together-2026')).toBeNull();
  expect(replacedBy('working-together-2026')).toContain('working-together-2013');
  expect(replacedBy('uncrc')).toEqual([]);
});

test('only what stands behind a step has steps', () => {
  expect(libraryIds.filter((id) => 'steps' in entryOf(id)).sort()).toEqual(Object.keys(guidance).sort());
});

test('an address that names no entry is no entry', () => {
  expect(entryAt('uncrc')).toBe('uncrc');
  for (const address of ['', 'nope', 'UNCRC', 'toString', '__proto__', 'uncrc/']) {
    expect(entryAt(address), address).toBeNull();
  }
});

test('every entry has an address to look it up, the online service’s documents by the page that links to them', () => {
  const without = libraryIds.filter((id) => libraryAddressOf(entryOf(id).sources[0].of) === null);
  expect(without).toEqual([]);
});
