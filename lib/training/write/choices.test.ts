import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import { questionIds } from '@/lib/questions/catalogue';
import { checkScenario } from '@/lib/training/check-scenario';
import { questionInWords } from '@/lib/training/in-words';
import { scenarios } from '@/lib/training/scenarios';
import { answersTo } from './answer-choices';
import { citableIn, matching, signsIn } from './citable';
import { newId, untakenId } from './new-id';

const [scenario] = scenarios;
if (!scenario) throw new Error('no scenario to choose for');
const noPath = { visits: [], arrived: [], end: null };

test('the check knows every answer, source and sign that can be chosen', () => {
  for (const question of [...questionIds, 'danger.raised']) {
    const is = answersTo(question).map(({ value }) => value);
    if (is.length === 0) continue;
    const answers = [{ is, verdict: 'right' as const, why: 'w', record: 'suspicion-not-proof' }];
    const asked = { ...scenario, expectations: [{ id: 'a', at: 'askingAge' as const, question, answers }] };
    const found = checkScenario(asked, { right: noPath, others: [] }).map(({ kind }) => kind);
    expect(found, question).not.toContain('no-such-option');
    expect(questionInWords(question)).not.toBe(question);
  }
  for (const nation of nations) {
    const answers = citableIn([nation]).map(({ value }) => ({
      ...{ is: ['yes'], verdict: 'right' as const, why: 'w', record: value },
    }));
    const cited = {
      ...{ ...scenario, nation, walk: {}, injects: [] },
      expectations: [{ id: 'a', at: 'askingAge' as const, question: 'age.under-18', answers }],
      indicators: signsIn(nation).map(({ value }) => ({ indicator: value, in: 'x', seen: 's' })),
    };
    const found = checkScenario(cited, { right: noPath, others: [] }).map(({ kind }) => kind);
    for (const kind of ['no-such-record', 'record-of-another-nation', 'no-such-indicator'] as const) {
      expect(found, nation).not.toContain(kind);
    }
    expect(found, nation).not.toContain('indicator-of-another-nation');
  }
});

test('long lists are found by the beginnings of words, names first', () => {
  const signs = signsIn('england');
  const found = matching('drug', signs);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(signs.length);
  expect(matching('', signs)).toEqual(signs);
  expect(matching('xyzzy', signs)).toEqual([]);
});

test('ids are made of letters, figures and dashes, whatever the title', () => {
  expect(newId('The night bus', 'AB12cd')).toBe('the-night-bus-ab12');
  expect(newId('Siân’s “café”!', '0000')).toBe('sians-cafe-0000');
  expect(newId('学校', '1234')).toBe('scenario-1234');
  expect(newId('x'.repeat(50_000), '1234').length).toBeLessThan(60);
  expect(untakenId('a', ['b'])).toBe('a');
  expect(untakenId('a', ['a', 'a-2'])).toBe('a-3');
});
