import { expect, test } from '@playwright/test';
import { type Filters, filterNames, filtersIn, filterValues, passes, queryOf } from './filters';
import { libraryIds } from './library';

const addresses: [string, string, Filters, string[]][] = [
  ['nothing', '', {}, []],
  ['two filters', '?nation=scotland&kind=form', { nation: 'scotland', kind: 'form' }, []],
  ['in any order', '?status=past&topic=age', { topic: 'age', status: 'past' }, []],
  ['a value that is not known', '?nation=narnia&kind=form', { kind: 'form' }, ['nation']],
  ['nothing known', '?nation=1&kind=2&topic=3&status=4', {}, ['nation', 'kind', 'topic', 'status']],
  ['an empty value', '?nation=&kind=', {}, []],
  ['a name that every object has', '?nation=toString&kind=__proto__', {}, ['nation', 'kind']],
  ['capitals', '?nation=Scotland', {}, ['nation']],
  ['the same filter twice: the first', '?nation=wales&nation=england', { nation: 'wales' }, []],
  ['words, which no address has', '?q=a+name&nation=wales', { nation: 'wales' }, []],
  ['what can not be decoded', '?nation=%E0%A4%A&kind=form', { kind: 'form' }, ['nation']],
];
for (const [name, address, filters, unknown] of addresses) {
  test(`an address with ${name}`, () => {
    expect(filtersIn(address)).toEqual({ filters, unknown });
  });
}

test('filters and addresses lead to each other', () => {
  expect(queryOf({})).toBe('');
  expect(queryOf({ kind: 'form', nation: 'scotland' })).toBe('?nation=scotland&kind=form');
  for (const name of filterNames) {
    for (const value of filterValues[name]) {
      const { filters } = filtersIn(`?${name}=${value}`);
      expect(filters).toEqual({ [name]: value });
      expect(queryOf(filters)).toBe(`?${name}=${value}`);
    }
  }
});

test('every value of every filter has an entry', () => {
  for (const name of filterNames) {
    for (const value of filterValues[name]) {
      const { filters } = filtersIn(`?${name}=${value}`);
      expect(
        libraryIds.some((id) => passes(filters, id)),
        value,
      ).toBe(true);
    }
  }
});

const among: [Filters, string, boolean][] = [
  [{}, 'uncrc', true],
  [{ nation: 'scotland' }, 'uncrc', true],
  [{ nation: 'international' }, 'uncrc', true],
  [{ nation: 'international' }, 'modern-slavery-act-2015', false],
  [{ nation: 'wales' }, 'working-together-2026', false],
  [{ nation: 'england' }, 'working-together-2026', true],
  [{ status: 'current' }, 'working-together-2026', true],
  [{ status: 'past' }, 'working-together-2026', false],
  [{ status: 'past' }, 'working-together-2013', true],
  [{ status: 'current' }, 'working-together-2013', false],
  [{ status: 'superseded' }, 'working-together-2013', true],
  [{ status: 'withdrawn' }, 'working-together-2013', false],
  [{ status: 'unknown' }, 'immigration-and-asylum-bill-2026', true],
  [{ status: 'current' }, 'immigration-and-asylum-bill-2026', true],
  [{ kind: 'form', nation: 'scotland' }, 'nrm-form-child-scotland-northern-ireland', true],
  [{ kind: 'form', nation: 'england' }, 'nrm-form-child-scotland-northern-ireland', false],
  [{ topic: 'age', nation: 'wales' }, 'wales-uasc-age-assessment-toolkit-2021', true],
  [{ topic: 'guardian' }, 'wales-uasc-age-assessment-toolkit-2021', false],
];
for (const [filters, id, expected] of among) {
  test(`${id} ${expected ? 'passes' : 'does not pass'} ${JSON.stringify(filters)}`, () => {
    const known = libraryIds.find((one) => one === id);
    expect(known && passes(filters, known)).toBe(expected);
  });
}
