import { expect, test } from '@playwright/test';
import { type Nation, nations } from '@/lib/nation';
import { mayRefer } from './may-refer';
import { type ResponderKind, responderKinds } from './responder-kinds';

type May = 'yes' | 'no' | 'check';
/** England, Wales, Scotland, Northern Ireland, written from the reference's table and not from the content records. */
const table: [ResponderKind, May, May, May, May][] = [
  ['council-childrens-social-care', 'yes', 'yes', 'yes', 'no'],
  ['council-other', 'yes', 'yes', 'yes', 'check'],
  ['health-and-social-care-trust', 'no', 'no', 'no', 'yes'],
  ['nhs-other', 'no', 'no', 'no', 'no'],
  ['school-or-college', 'no', 'no', 'no', 'no'],
  ['police', 'yes', 'yes', 'yes', 'yes'],
  ['home-office', 'yes', 'yes', 'yes', 'yes'],
  ['national-crime-agency', 'yes', 'yes', 'check', 'check'],
  ['salvation-army', 'yes', 'yes', 'no', 'no'],
  ['migrant-help', 'yes', 'yes', 'yes', 'check'],
  ['barnardos', 'yes', 'yes', 'check', 'check'],
  ['nspcc-ctac', 'yes', 'yes', 'check', 'check'],
  ['refugee-council', 'yes', 'yes', 'no', 'no'],
  ['tara', 'no', 'no', 'no', 'no'],
  ['other', 'no', 'no', 'no', 'no'],
];
const column: Record<Nation, 1 | 2 | 3 | 4> = { england: 1, wales: 2, scotland: 3, 'northern-ireland': 4 };
for (const row of table) {
  for (const nation of nations) {
    test(`${row[0]} in ${nation}: ${row[column[nation]]}`, () => {
      expect(mayRefer(row[0], nation).may).toBe(row[column[nation]]);
    });
  }
}

test('an adult-only body hands a child over where it is on the list', () => {
  expect(mayRefer('tara', 'scotland')).toEqual({ may: 'no', because: 'adults-only' });
});

test('nothing answered is never a yes and never a no', () => {
  expect(mayRefer(null, 'england').may).toBe('check');
  expect(mayRefer('police', null).may).toBe('check');
});

test('every kind of organisation has an answer in every nation', () => {
  for (const kind of responderKinds) {
    for (const nation of nations) expect(['yes', 'no', 'check']).toContain(mayRefer(kind, nation).may);
  }
});
