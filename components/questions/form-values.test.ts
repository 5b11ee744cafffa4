import { expect, test } from '@playwright/test';
import { noUncertainDate } from '@/lib/questions/answers';
import { itemFieldName } from './field-props';
import { placeOf, startingValues, typedFrom } from './form-values';

const hostile = 'a.b[0]"__proto__';
const answers = {
  'child.first-name': { typed: 'Łukasz' },
  'child.birth-date': { typed: { day: '31', month: '2', year: '' } },
  'exploitation.situations': { typed: [{ id: hostile, entries: { began: { typed: noUncertainDate } } }] },
};

test('a form starts with what was typed, valid or not', () => {
  const values = startingValues(['child.first-name', 'child.birth-date', 'child.gender'], answers);
  expect(values).toEqual({
    child: { 'first-name': 'Łukasz', 'birth-date': { day: '31', month: '2', year: '' }, gender: '' },
  });
});

test('a name of the form leads back to its question, or to the item and field', () => {
  expect(placeOf('child.birth-date.day', answers)).toEqual({ question: 'child.birth-date', inItem: null });
  const name = itemFieldName('exploitation.situations', hostile, 'began');
  expect(placeOf(`${name}.from.year`, answers)).toMatchObject({
    question: 'exploitation.situations',
    inItem: { item: { id: hostile }, field: 'began' },
  });
  expect(placeOf('constructor.prototype', answers)).toBeNull();
  expect(placeOf('exploitation.situations.item-other.began', answers)).toBeNull();
});

test('boxes that are not on the page keep their place in a date', () => {
  expect(typedFrom({ kind: 'uncertain-date' }, { by: 'year', year: '2024' }, undefined)).toEqual({
    ...noUncertainDate,
    by: 'year',
    year: '2024',
  });
});

test('an answer without a box of its own is not lost when another is ticked', () => {
  const field = { kind: 'choices', options: ['a', 'b'] } as const;
  expect(typedFrom(field, ['b'], ['from-another-version', 'a'])).toEqual(['from-another-version', 'b']);
});

test('50,000 characters of anything come through as they are', () => {
  const text = '<b>&amp;\u0000\t👨‍👩‍👧 አበበ {x}\n'.repeat(2000);
  expect(typedFrom({ kind: 'long-text' }, text, undefined)).toBe(text);
});
