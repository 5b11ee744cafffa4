import { expect, test } from '@playwright/test';
import type { Nation } from '@/lib/nation';
import { type GuardianStep, guardianCriteriaToCheck, guardianStep, type ParentalRights } from './guardian';

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

test('a separated child in Northern Ireland has a guardian asked for, whoever holds parental responsibility', () => {
  for (const rights of ['yes', 'no', 'not-sure', null] as const) {
    expect(guardianStep('northern-ireland', rights, 'yes')).toBe('refer');
    expect(guardianStep('northern-ireland', rights, 'no')).toBe(rights === 'no' ? 'refer' : 'find-out');
  }
});

test('being apart from the parents changes nothing where somebody in the UK has parental rights, in Scotland', () => {
  for (const separated of ['yes', 'no', 'not-sure', null] as const) {
    expect(guardianStep('scotland', 'yes', separated)).toBe('not-for-this-child');
    expect(guardianStep('england', 'yes', separated)).toBe('refer');
  }
});

test('Scotland: a child not apart from a usual carer is still brought to the service, whose own criteria are to check', () => {
  for (const rights of ['yes', 'no', 'not-sure', null] as const) {
    for (const separated of ['yes', 'no', 'not-sure', null] as const) {
      const toCheck = rights === 'no' && separated === 'no';
      expect(guardianCriteriaToCheck('scotland', rights, separated)).toBe(toCheck);
      if (toCheck) expect(guardianStep('scotland', rights, separated)).toBe('refer');
      for (const nation of ['england', 'wales', 'northern-ireland'] as const) {
        expect(guardianCriteriaToCheck(nation, rights, separated)).toBe(false);
      }
    }
  }
});
