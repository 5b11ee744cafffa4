import { expect, test } from '@playwright/test';
import { questionIds } from '@/lib/questions/catalogue';
import { askedIn } from '@/lib/questions/completeness';
import { recordSections } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { wordsFor } from './words';

const inRecord = (kind: string) =>
  relevant(
    {
      'nation.of-referral': { typed: 'wales' },
      'responder.kind': { typed: kind },
      'age.under-18': { typed: 'yes' },
      'conclusion.is': { typed: 'refer-now' },
    },
    '2026-11-28',
  );
const asked = (kind: string) =>
  recordSections
    .flatMap((section) => askedIn(section, inRecord(kind)))
    .map((id) => ({ id, words: wordsFor(id, inRecord(kind)) }));

test('whose organisation can not submit is told nothing of what the online form wants', () => {
  const ofTheForm = asked('school-or-college').filter(({ words: { asks, why = '', hint = '' } }) =>
    /online service|online form|upload|\bMB\b/.test(`${asks} ${why} ${hint}`),
  );
  expect(ofTheForm.map(({ id }) => id)).toEqual([]);
  const ids = asked('school-or-college').map(({ id }) => id);
  for (const id of [
    'referrer.organisation',
    'child-protection-contact.local-authority',
    'home.region',
    'professional-view.indicators',
    'professional-view.doubts',
  ] as const) {
    expect(ids).not.toContain(id);
  }
  // Both can still name the bodies and add to what was ticked.
  expect(ids).toContain('referrer.organisation-own-name');
  expect(ids).toContain('child-protection-contact.own-name');
  expect(ids).toContain('professional-view.indicators-more');
});

test('who may submit is told it, and each question has the same words every time', () => {
  const told = asked('police').filter(({ words }) => /online service/i.test(`${words.why} ${words.hint}`));
  expect(told.length).toBeGreaterThan(10);
  for (const id of questionIds)
    expect(wordsFor(id, inRecord('police'))).toBe(wordsFor(id, inRecord('police')));
});
