import { expect, test } from '@playwright/test';
import type { Nation } from '@/lib/nation';
import { bodiesToAsk } from './bodies-to-ask';
import type { ResponderKind } from './responder-kinds';

const rows: [Nation, ResponderKind[]][] = [
  ['england', ['council-childrens-social-care', 'police']],
  ['wales', ['council-childrens-social-care', 'police']],
  ['scotland', ['council-childrens-social-care', 'police']],
  ['northern-ireland', ['health-and-social-care-trust', 'police']],
];
for (const [nation, kinds] of rows) {
  test(`${nation}: those to ask for the referral are ${kinds.join(' and ')}`, () => {
    const known = bodiesToAsk(nation);
    expect(known.map(({ kind }) => kind)).toEqual(kinds);
    for (const { record } of known) expect(record.may).toBe('yes');
  });
}
