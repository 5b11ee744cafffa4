import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { readCaseFile } from '@/lib/questions/case-file';
import { type Card, readCard } from '@/lib/vault/card';
import { cardOf } from './card-of';
import { isBackedUp } from './protection';

const today = '2026-11-25';
const now = '2026-11-25T01:20:00.000Z';
const cardNow = (answers: Answers, before: Card | null = null) => cardOf(answers, { today, now, before });

function fullCase(nation: string): Answers {
  const read = readCaseFile(readFileSync(`e2e/cases/${nation}.json`, 'utf8'));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

test('a draft with nothing in it has a card', () => {
  expect(cardNow({})).toEqual({
    reference: '',
    nation: null,
    changed: now,
    sections: { complete: 0, total: 0 },
    deleteOn: null,
    lastBackup: null,
    answersVersion: 1,
  });
});

for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
  test(`the card of a full case of ${nation} is one that the vault reads, and tells nothing of the child`, () => {
    const answers = fullCase(nation);
    const card = cardNow(answers);
    expect(readCard(JSON.stringify(card))).toEqual(card);
    expect(card.nation).toBe(nation);
    expect(card.sections.total).toBe(16);
    expect(card.sections.complete).toBeGreaterThan(0);
    expect(card.reference).toBe(answers['referrer.own-reference']?.typed);
    const text = JSON.stringify(card);
    for (const id of ['child.first-name', 'child.last-name', 'child.other-names', 'child.gender']) {
      expect(text).not.toContain(answers[id]?.typed);
    }
  });
}

test('the card of a submitted referral says so, and that of any other does not', () => {
  const submitted = (made: string, answers = fullCase('wales')) =>
    cardNow({ ...answers, 'submission.made': { typed: made } });
  expect(submitted('yes').submitted).toBe(true);
  expect(readCard(JSON.stringify(submitted('yes')))?.submitted).toBe(true);
  expect('submitted' in submitted('not-yet')).toBe(false);
  // What is kept aside once the walk leads elsewhere says nothing.
  const noConcern = { ...fullCase('wales'), 'conclusion.is': { typed: 'no-concern' } };
  expect('submitted' in submitted('yes', noConcern)).toBe(false);
});

test('a section counts once it is complete or has nothing to add, and not before', () => {
  const { 'documents.files': files, ...rest } = fullCase('england');
  const { complete } = cardNow({ ...rest, 'documents.files': { missing: 'not-known' } }).sections;
  expect(files).toBeDefined();
  expect(cardNow(rest).sections.complete).toBe(complete - 1);
});

test('the day of deletion and the last backup are carried over, and nothing else', () => {
  const before: Card = {
    reference: 'old',
    nation: 'wales',
    changed: '2026-11-01T00:00:00.000Z',
    sections: { complete: 3, total: 16 },
    deleteOn: '2027-02-23',
    lastBackup: '2026-11-20T09:00:00.000Z',
    answersVersion: 0,
  };
  const { deleteOn, lastBackup } = before;
  expect(cardNow({}, before)).toEqual({ ...cardNow({}), deleteOn, lastBackup });
});

test('the reference stays when the conclusion changes, and goes when there is said to be none', () => {
  const answers = fullCase('england');
  const waiting: Answers = { ...answers, 'conclusion.is': { typed: 'safeguard-and-come-back' } };
  expect(cardNow(waiting)).toMatchObject({ reference: 'LCS-2026-04417', sections: { total: 0 } });
  const none: Answers = { ...answers, 'referrer.own-reference': { typed: 'x', missing: 'not-known' } };
  expect(cardNow(none).reference).toBe('');
});

test('a backup made on a clock that was ahead does not count for what is changed once the clock is right', () => {
  const before: Card = {
    ...cardNow({}),
    changed: '2027-11-25T00:59:00.000Z',
    lastBackup: '2027-11-25T01:00:00.000Z',
  };
  expect(isBackedUp(before)).toBe(true);
  expect(isBackedUp(cardNow({}, before))).toBe(false);
  // Another day of deletion is no change of the draft.
  const same = cardOf({}, { today, now: before.changed, before });
  expect(isBackedUp(same)).toBe(true);
});
