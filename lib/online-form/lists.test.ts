import { expect, test } from '@playwright/test';
import { pickListNotesInEnglish } from '@/lib/content/en/pick-list-notes';
import { indicatorCategories } from '@/lib/content/indicator-categories';
import { type PickListId, pickLists } from '@/lib/questions/pick-lists';
import { loadPickList } from './lists';

const valuesOf = async (id: PickListId) => (await loadPickList(id)).map(({ value }) => value);

/** How many entries the service offered in April 2026, and the first and last of them. */
const offered: Record<PickListId, [number, string, string]> = {
  indicators: [178, 'cse-says-exploited', 'other:online'],
  organisations: [526, 'Aberdeen City Council', 'Youth Work Alliance'],
  'local-authorities': [451, 'Bath and North East Somerset Council', 'Wrexham County Borough Council'],
  'police-forces': [47, 'Avon and Somerset Constabulary', 'National Police Air Service'],
  nationalities: [222, 'Unknown', 'Zimbabwean'],
  countries: [197, 'Afghanistan', 'Zimbabwe'],
  'countries-abroad': [196, 'Afghanistan', 'Zimbabwe'],
  towns: [1608, 'Aberaeron', 'Unknown'],
  regions: [98, 'Aberdeenshire', 'Unknown'],
};

for (const id of pickLists) {
  test(`${id}: as many entries as there were, none twice, from the first to the last`, async () => {
    const values = await valuesOf(id);
    const [count, first, last] = offered[id];
    expect(values).toHaveLength(count);
    expect(new Set(values).size).toBe(count);
    expect([values[0], values.at(-1)]).toEqual([first, last]);
    for (const { label } of await loadPickList(id)) expect(label).toBe(label.trim());
  });
}

test('the entries that the packages lack are there, and in their place', async () => {
  const countries = await valuesOf('countries');
  expect(countries.slice(countries.indexOf('Palau'), countries.indexOf('Palau') + 3)).toEqual([
    'Palau',
    'Palestine',
    'Panama',
  ]);
  const towns = await valuesOf('towns');
  expect(towns[towns.indexOf('Newbury') + 1]).toBe('Newcastle County Down');
  expect(towns).not.toContain('Newcastle');
  const organisations = await valuesOf('organisations');
  for (const name of ['Fair Work Agency', 'Refugee Council', 'Youth Work Alliance']) {
    expect(organisations).toContain(name);
  }
  expect(
    organisations.filter((name) => name.startsWith('Home Office - Immigration Enforcement IE - ')),
  ).toHaveLength(15);
  expect(organisations.filter((name) => name.startsWith('Home Office - Asylum Group - '))).toHaveLength(7);
  expect(organisations).not.toContain('Home Office - UK Visas and Immigration UKVI');
  expect(organisations).not.toContain('Home Office - Immigration Enforcement IE');
});

test('entries that the service always refuses are kept as they are, with a note', async () => {
  const refused = [...(await loadPickList('nationalities')), ...(await loadPickList('towns'))].filter(
    ({ note }) => note === 'cannot-be-chosen',
  );
  expect(refused.map(({ value }) => value)).toEqual(['Citizen of Vanuatu ', 'Dromore ']);
});

test('abroad leaves out the United Kingdom and nothing else', async () => {
  const abroad = await valuesOf('countries-abroad');
  expect((await valuesOf('countries')).filter((value) => !abroad.includes(value))).toEqual([
    'United Kingdom',
  ]);
});

test('every council entry has its nation, and a note where the child protection body is another', async () => {
  const entries = await loadPickList('local-authorities');
  const count = (test: (entry: (typeof entries)[number]) => boolean) => entries.filter(test).length;
  expect(count(({ nation }) => nation === 'england')).toBe(364);
  expect(count(({ nation }) => nation === 'wales')).toBe(22);
  expect(count(({ nation }) => nation === 'scotland')).toBe(32);
  expect(count(({ nation }) => nation === 'northern-ireland')).toBe(33);
  expect(count(({ note }) => note === 'trust-has-childrens-services')).toBe(11);
  expect(count(({ note }) => note === 'ended-in-2015')).toBe(22);
  expect(count(({ note }) => note === 'stands-for-newer-council')).toBe(5);
  const noteOf = (value: string) => entries.find((entry) => entry.value === value)?.note;
  expect(noteOf('Leeds City Council')).toBeUndefined();
  expect(noteOf('Cambridge City Council')).toBe('no-childrens-services');
  expect(noteOf('Cumbria County Council')).toBe('stands-for-newer-council');
  expect(noteOf('Belfast City Council')).toBe('trust-has-childrens-services');
  for (const { note } of entries) if (note) expect(pickListNotesInEnglish[note]).toBeTruthy();
});

test('organisations come by the alphabet, councils and bodies of one nation with it', async () => {
  const entries = await loadPickList('organisations');
  const nationOf = (value: string) => entries.find((entry) => entry.value === value)?.nation;
  expect(nationOf('Highland Council')).toBe('scotland');
  expect(nationOf('Gwynedd Council')).toBe('wales');
  expect(nationOf('Leeds City Council')).toBe('england');
  expect(nationOf('Health and Social Care Trusts - HSC Trusts')).toBe('northern-ireland');
  expect(nationOf("Barnardo's")).toBeUndefined();
  expect(entries.filter(({ nation }) => nation === 'scotland')).toHaveLength(34);
  expect(entries.filter(({ nation }) => nation === 'wales')).toHaveLength(29);
  expect(entries.filter(({ nation }) => nation === 'northern-ireland')).toHaveLength(16);
  const labels = entries.map(({ label }) => label);
  expect(labels).toEqual(labels.toSorted(new Intl.Collator('en').compare));
});

test('indicators: something else in every category; two for Northern Ireland only', async () => {
  const entries = await loadPickList('indicators');
  const others = entries.filter(({ value }) => value.startsWith('other:'));
  expect(others.map(({ value }) => value)).toEqual(
    indicatorCategories.map((category) => `other:${category}`),
  );
  expect(entries.filter(({ nation }) => nation).map(({ nation }) => nation)).toEqual([
    'northern-ireland',
    'northern-ireland',
  ]);
});
