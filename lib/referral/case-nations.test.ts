import { expect, test } from '@playwright/test';
import { protectionIn } from '@/lib/content/protections';
import { type Nation, nations } from '@/lib/nation';
import { apartWhereTheyDiffer, type CaseNations, caseNations, nationsOfProceedings } from './case-nations';
import type { ChildPlace } from './child-protection-body';
import { protectionsOf } from './protections-of';

const rows: [ChildPlace, Nation, CaseNations, Nation[]][] = [
  ['england', 'england', { child: 'england', referral: 'england' }, ['england']],
  ['scotland', 'england', { child: 'scotland', referral: 'england' }, ['scotland', 'england']],
  ['england', 'scotland', { child: 'england', referral: 'scotland' }, ['england', 'scotland']],
  [
    'northern-ireland',
    'wales',
    { child: 'northern-ireland', referral: 'wales' },
    ['northern-ireland', 'wales'],
  ],
  ['outside-uk', 'wales', { child: 'wales', referral: 'wales' }, ['wales']],
  [
    null,
    'northern-ireland',
    { child: 'northern-ireland', referral: 'northern-ireland' },
    ['northern-ireland'],
  ],
];
for (const [place, referral, expected, proceedings] of rows) {
  test(`a child in ${place}, referred in ${referral}: protected in ${expected.child}, perhaps tried in ${proceedings.join(' or ')}`, () => {
    const of = caseNations(place, referral);
    expect(of).toEqual(expected);
    expect(nationsOfProceedings(of)).toEqual(proceedings);
  });
}

test('what protects an accused child is told once where both nations have the same, else for each by name', () => {
  const told = (of: readonly [Nation, ...Nation[]]) =>
    apartWhereTheyDiffer(of, (nation) => protectionIn[nation]);
  expect(told(['scotland'])).toEqual([{ nations: ['scotland'], ids: protectionIn.scotland }]);
  expect(told(['wales', 'england'])).toEqual([{ nations: ['wales', 'england'], ids: protectionIn.england }]);
  expect(told(['scotland', 'england'])).toEqual([
    { nations: ['scotland'], ids: protectionIn.scotland },
    { nations: ['england'], ids: protectionIn.england },
  ]);
});

test('what protects an accused child is that of both nations, each once', () => {
  for (const referral of nations) {
    for (const child of nations) {
      const ids = protectionsOf({ referral, child });
      expect(new Set(ids)).toEqual(new Set([...protectionIn[child], ...protectionIn[referral]]));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe(protectionIn[child][0]);
    }
  }
});
