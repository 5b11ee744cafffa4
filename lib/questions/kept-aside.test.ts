import { expect, test } from '@playwright/test';
import type { Answers } from './answers';
import { asideOnly, withoutAside } from './kept-aside';
import { relevant } from './relevance';

const today = '2026-11-24';
/** What brings a case to its record. */
const begun: Answers = {
  'danger.now': { typed: 'no' },
  'nation.of-referral': { typed: 'wales' },
  'child-place.nation': { typed: 'wales' },
  'responder.kind': { typed: 'police' },
  'age.under-18': { typed: 'not-sure' },
  'child-protection.referred': { typed: 'not-yet' },
  'conclusion.is': { typed: 'refer-now' },
};
const parts = (answers: Answers) => {
  const from = relevant(answers, today);
  return { applies: withoutAside(answers, from), aside: asideOnly(answers, from) };
};

test('what was typed before a reason was given is kept aside, and the reason is not', () => {
  const name: Answers = { 'child.last-name': { typed: 'Nowak', missing: 'did-not-want-to-say' } };
  expect(parts({ ...begun, ...name })).toEqual({
    applies: { ...begun, 'child.last-name': { missing: 'did-not-want-to-say' } },
    aside: { 'child.last-name': { typed: 'Nowak' } },
  });
});

test('an answer to a question that is not asked is kept aside as a whole', () => {
  const why = { 'waiting.why': { typed: 'Her aunt has her until Monday' } };
  expect(parts({ ...begun, ...why })).toEqual({ applies: begun, aside: why });
});

test('nothing is in both parts, and nothing is lost', () => {
  const answers: Answers = {
    ...begun,
    'child.first-name': { typed: 'Ewa' },
    'child.last-name': { missing: 'not-asked' },
  };
  expect(parts(answers)).toEqual({ applies: answers, aside: {} });
});
