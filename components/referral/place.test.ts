import { expect, test } from '@playwright/test';
import { updates } from '@/lib/afterwards/updates';
import { recordSections } from '@/lib/questions/question';
import { steps } from '@/machines/steps';
import { addressOfPlace, type Place, placeAt, sheets } from './place';

const everyPlace: Place[] = [
  ...[...steps, 'inDanger' as const].map((at) => ({ at, section: null, update: null, sheet: null })),
  ...recordSections.map((section) => ({
    at: 'answeringSection' as const,
    section,
    update: null,
    sheet: null,
  })),
  ...updates.map((update) => ({ at: 'updating' as const, section: null, update, sheet: null })),
  ...sheets.map((sheet) => ({ at: 'referring' as const, section: null, update: null, sheet })),
];

test('every place has an address of its own, and the address leads back to it', () => {
  for (const place of everyPlace) expect(placeAt(addressOfPlace(place))).toEqual(place);
  expect(new Set(everyPlace.map((place) => addressOfPlace(place))).size).toBe(everyPlace.length);
});

test('an address holds the names of steps, sections and papers, and nothing else', () => {
  for (const place of everyPlace) {
    expect(addressOfPlace(place)).toMatch(/^\/referral\/\?step=[a-z0-9-]+(&(section|sheet)=[a-z-]+)?$/);
  }
});

test('what anybody writes into an address names a place or none', () => {
  for (const written of [
    '',
    '?',
    '?step=',
    '?step=referring',
    '?step=__proto__',
    '?step=%00',
    'step=constructor',
  ]) {
    expect(placeAt(written)).toBeNull();
  }
  expect(placeAt('?step=section&section=toString&sheet=../x')).toEqual({
    at: 'answeringSection',
    section: null,
    update: null,
    sheet: null,
  });
});
