import { expect, test } from '@playwright/test';
import type { Nation } from '@/lib/nation';
import { type GuardianStep, guardianStep, type ParentalRights } from './guardian';

const rows: [Nation, ParentalRights, GuardianStep][] = [
  ['england', 'yes', 'refer'],
  ['england', 'no', 'refer'],
  ['england', null, 'refer'],
  ['wales', 'yes', 'refer'],
  ['wales', 'not-sure', 'refer'],
  ['scotland', 'no', 'refer'],
  ['scotland', 'yes', 'not-for-this-child'],
  ['scotland', 'not-sure', 'find-out'],
  ['scotland', null, 'find-out'],
  ['northern-ireland', 'no', 'refer'],
  ['northern-ireland', 'yes', 'find-out'],
  ['northern-ireland', 'not-sure', 'find-out'],
  ['northern-ireland', null, 'find-out'],
];
for (const [nation, rights, step] of rows) {
  test(`${nation}, parental rights in the UK ${rights}: ${step}`, () => {
    expect(guardianStep(nation, rights)).toBe(step);
  });
}
