import { expect, test } from '@playwright/test';
import { loadPickList } from '@/lib/online-form/lists';
import { authorityLists, type Council, councils, type HscTrust, hscTrusts } from './authorities';
import { authorityListsInEnglish } from './en/authorities';

const allCouncils: readonly Council[] = Object.values(councils);
const trusts: readonly HscTrust[] = Object.values(hscTrusts);

test('every council with children’s services is here, by nation, each name once', () => {
  const count = (of: Council['nation']) => allCouncils.filter(({ nation }) => nation === of).length;
  expect({ england: count('england'), wales: count('wales'), scotland: count('scotland') }).toEqual({
    england: 153,
    wales: 22,
    scotland: 32,
  });
  expect(trusts).toHaveLength(5);
  expect(new Set(allCouncils.map(({ name }) => name)).size).toBe(207);
});

test('every entry to choose stands in the online service’s list, exactly', async () => {
  const listed = new Set((await loadPickList('local-authorities')).map(({ value }) => value));
  for (const { name, formEntry } of allCouncils) {
    if (formEntry !== null) expect(listed.has(formEntry), name).toBe(true);
  }
  for (const { name, formEntries, formerEntries } of trusts) {
    for (const entry of [...formEntries, ...formerEntries])
      expect(listed.has(entry), `${name}: ${entry}`).toBe(true);
  }
});

test('a council that the list lacks has the entry of the county it replaced, to be checked, with the reason', () => {
  const newer = allCouncils.filter(({ certainty }) => certainty === 'check');
  expect(Object.fromEntries(newer.map(({ name, formEntry }) => [name, formEntry]))).toEqual({
    'Buckinghamshire Council': 'Buckinghamshire County Council',
    'Cumberland Council': 'Cumbria County Council',
    'North Northamptonshire Council': 'Northamptonshire County Council',
    'North Yorkshire Council': 'North Yorkshire County Council',
    'Somerset Council': 'Somerset County Council',
    'West Northamptonshire Council': 'Northamptonshire County Council',
    'Westmorland and Furness Council': 'Cumbria County Council',
  });
  for (const { because } of newer) expect(because).toBe('newer-council');
});

test('apart from those, no two councils share an entry', () => {
  const own = allCouncils.filter(({ certainty }) => certainty !== 'check').map(({ formEntry }) => formEntry);
  expect(new Set(own).size).toBe(own.length);
});

test('the Trusts cover every council of Northern Ireland in the list; a former council lies in one Trust', async () => {
  const listed = (await loadPickList('local-authorities')).filter(
    ({ nation }) => nation === 'northern-ireland',
  );
  const today = new Set(trusts.flatMap(({ formEntries }) => formEntries));
  const former = trusts.flatMap(({ formerEntries }) => formerEntries);
  expect(today.size).toBe(11);
  expect(new Set(former).size).toBe(former.length);
  expect(new Set([...today, ...former])).toEqual(new Set(listed.map(({ value }) => value)));
  for (const { certainty, ask } of trusts) {
    expect(certainty).toBe('check');
    expect(ask).toBe('single-competent-authority');
  }
});

test('each list has words', () => {
  expect(Object.keys(authorityListsInEnglish)).toEqual(Object.keys(authorityLists));
});
