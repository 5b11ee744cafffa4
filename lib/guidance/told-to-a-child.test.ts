import { expect, test } from '@playwright/test';
import { ageBands, toldPoints } from '@/lib/content/child-talk';
import { contentRecords } from '@/lib/content/content';
import type { Nation } from '@/lib/nation';
import { nations } from '@/lib/nation';
import { toldToAChild } from './told-to-a-child';

for (const nation of nations) {
  for (const band of ageBands) {
    test(`${nation}, ${band}: every point has its words, and rests on a record of this nation`, () => {
      const told = toldToAChild(nation, band);
      expect(told.filter(({ text }) => text === '' || /[{}]/.test(text))).toEqual([]);
      const elsewhere = told.filter(({ restsOn }) => {
        const of: readonly Nation[] = contentRecords[restsOn].nations;
        return !of.includes(nation);
      });
      expect(elsewhere).toEqual([]);
    });
  }
}

test('the guardian that is named is the one of the nation, and one only', () => {
  const guardians = nations.map((nation) =>
    toldToAChild(nation, 'secondary').flatMap(({ id }) => (id.startsWith('guardian-') ? [id] : [])),
  );
  expect(guardians).toEqual([
    ['guardian-england-wales'],
    ['guardian-england-wales'],
    ['guardian-scotland'],
    ['guardian-northern-ireland'],
  ]);
});

test('in Wales the child is asked first which language they want to speak, and nowhere else', () => {
  for (const band of ageBands) {
    expect(nations.filter((nation) => toldToAChild(nation, band)[0]?.id === 'welsh-or-english')).toEqual([
      'wales',
    ]);
  }
});

test('turning 18 is spoken of to those who may be near it, and adult support where it is confirmed', () => {
  const about18 = (nation: Nation, band: (typeof ageBands)[number]) =>
    toldToAChild(nation, band).flatMap(({ id }) => (id.startsWith('turning-18') ? [id] : []));
  expect(about18('england', 'primary')).toEqual([]);
  expect(about18('england', 'secondary')).toEqual([]);
  expect(about18('wales', 'nearly-18')).toEqual(['turning-18', 'turning-18-support']);
  expect(about18('scotland', 'nearly-18')).toEqual(['turning-18']);
});

test('every point is said somewhere', () => {
  const said = new Set(
    nations.flatMap((nation) => ageBands.flatMap((band) => toldToAChild(nation, band).map(({ id }) => id))),
  );
  expect(Object.keys(toldPoints).filter((id) => ![...said].some((one) => one === id))).toEqual([]);
});

test('the paper that a child carries names no crime, no service of the police and no adult line', () => {
  const words = nations.flatMap((nation) =>
    ageBands.flatMap((band) => toldToAChild(nation, band).map(({ text }) => text)),
  );
  expect(words.filter((text) => /traffick|slave|sexual|drug|prostitut|victim/i.test(text))).toEqual([]);
});
