import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import { type ChildPlace, childProtectionNation, worksForChildProtectionBody } from './child-protection-body';

test('the body is that of where the child is, whatever the nation of the referral', () => {
  for (const referral of nations) {
    for (const place of nations) expect(childProtectionNation(place, referral).nation).toBe(place);
    expect(childProtectionNation('outside-uk', referral)).toEqual({
      nation: referral,
      because: 'outside-uk',
    });
    expect(childProtectionNation(null, referral)).toEqual({ nation: referral, because: 'place-not-known' });
  }
  expect(childProtectionNation(null, null).nation).toBeNull();
});

const rows: [Parameters<typeof worksForChildProtectionBody>, boolean][] = [
  [['council-childrens-social-care', 'england', 'england'], true],
  [['council-childrens-social-care', 'scotland', 'scotland'], true],
  [['council-childrens-social-care', 'wales', 'wales'], true],
  [['council-childrens-social-care', 'northern-ireland', 'northern-ireland'], false],
  [['health-and-social-care-trust', 'northern-ireland', 'northern-ireland'], true],
  [['health-and-social-care-trust', 'england', 'northern-ireland'], false],
  [['council-childrens-social-care', null, 'england'], true],
  [['council-childrens-social-care', 'outside-uk', 'england'], true],
  [['council-childrens-social-care', 'wales', 'england'], false],
  [['council-childrens-social-care', 'scotland', 'england'], false],
  [['council-childrens-social-care', 'england', 'scotland'], false],
  [['health-and-social-care-trust', 'northern-ireland', 'england'], true],
  [['police', 'england', 'england'], false],
  [['council-other', 'england', 'england'], false],
  [[null, 'england' satisfies ChildPlace, 'england'], false],
];
for (const [[kind, place, referral], works] of rows) {
  test(`${kind}, child in ${place}, referral in ${referral}: own body is ${works}`, () => {
    expect(worksForChildProtectionBody(kind, place, referral)).toBe(works);
  });
}
