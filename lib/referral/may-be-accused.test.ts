import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { mayBeAccused } from './may-be-accused';

const referred: Answers = {
  'nation.of-referral': { typed: 'scotland' },
  'responder.kind': { typed: 'police' },
  'age.under-18': { typed: 'yes' },
  'conclusion.is': { typed: 'refer-now' },
};
const ticked = (indicator: string): Answers => ({
  'indicators.seen': { typed: [{ id: 'a', entries: { indicator: { typed: indicator } } }] },
});

const rows: [string, Answers, boolean][] = [
  ['nothing of the kind', {}, false],
  [
    'criminal exploitation among the kinds',
    { 'exploitation.types': { typed: ['forced-to-commit-crime'] } },
    true,
  ],
  ['another kind', { 'exploitation.types': { typed: ['forced-to-work'] } }, false],
  ['an arrest', { 'background.justice': { typed: 'yes' } }, true],
  ['perhaps an arrest', { 'background.justice': { typed: 'not-sure' } }, true],
  ['no arrest', { 'background.justice': { typed: 'no' } }, false],
  ['a sign of criminal exploitation', ticked('cce-drug-debt'), true],
  ['another sign', ticked('con-threatened'), false],
  ['a sign that this nation’s list does not have', ticked('cce-paramilitary-threat'), false],
];
for (const [name, answers, expected] of rows) {
  test(`what protects an accused child, with ${name}: ${expected ? 'open' : 'folded away'}`, () => {
    expect(mayBeAccused(relevant({ ...referred, ...answers }, '2026-11-24'))).toBe(expected);
  });
}
