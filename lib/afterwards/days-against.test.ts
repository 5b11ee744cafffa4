import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { dayAgainst, daysAgainst } from './days-against';
import { dayAgainstInWords, daysAgainstInWords } from './in-words';
import { is, on, submittedIn } from './testing/submitted-case';

const today = '2026-11-24';
const caseOf = (answers: Answers) => submittedIn('wales', today, answers);
const positive = (day: string): Answers => ({
  'decisions.reasonable': is('positive'),
  'decisions.reasonable-when': on(day),
});
const changed: Answers = {
  'submission.when': on('2026-10-01'),
  'decisions.reasonable': is('negative'),
  'decisions.reasonable-when': on('2026-10-08'),
  'decisions.reasonable-reconsidered': is('now-positive'),
  'decisions.reasonable-asked-when': on('2026-10-20'),
  'decisions.reasonable-changed-when': on('2026-11-10'),
};

const changedSecond: Answers = {
  'submission.when': on('2026-10-01'),
  ...positive('2026-10-08'),
  'decisions.conclusive': is('negative'),
  'decisions.conclusive-when': on('2026-11-10'),
  'decisions.conclusive-reconsidered': is('now-positive'),
  'decisions.conclusive-asked-when': on('2026-11-18'),
};

const table: [string, Answers, [string, string][]][] = [
  ['nothing is known but the submission', { 'submission.when': on('2026-11-02') }, []],
  [
    'a decision of the day of the submission',
    { 'submission.when': on('2026-11-02'), ...positive('2026-11-02') },
    [],
  ],
  [
    'a decision before the submission',
    { 'submission.when': on('2026-11-02'), ...positive('2026-11-01') },
    [['decisions.reasonable-when', 'submission.when']],
  ],
  [
    'both decisions on one day, as a panel may take them',
    {
      'submission.when': on('2026-11-02'),
      ...positive('2026-11-20'),
      'decisions.conclusive': is('positive'),
      'decisions.conclusive-when': on('2026-11-20'),
    },
    [],
  ],
  [
    'a conclusive decision before the one on reasonable grounds',
    {
      'submission.when': on('2026-11-02'),
      ...positive('2026-11-20'),
      'decisions.conclusive': is('positive'),
      'decisions.conclusive-when': on('2026-11-19'),
    },
    [['decisions.conclusive-when', 'decisions.reasonable-when']],
  ],
  [
    'a conclusive decision before the submission, where the first has no day',
    {
      'submission.when': on('2026-11-02'),
      'decisions.reasonable': is('positive'),
      'decisions.conclusive': is('positive'),
      'decisions.conclusive-when': on('2026-11-01'),
    },
    [['decisions.conclusive-when', 'submission.when']],
  ],
  ['a changed decision, in its order', changed, []],
  [
    'asked before there was anything to ask about',
    { ...changed, 'decisions.reasonable-asked-when': on('2026-10-07') },
    [['decisions.reasonable-asked-when', 'decisions.reasonable-when']],
  ],
  [
    'a new decision before it was asked for',
    { ...changed, 'decisions.reasonable-changed-when': on('2026-10-19') },
    [['decisions.reasonable-changed-when', 'decisions.reasonable-asked-when']],
  ],
  [
    'a new second decision on the day that it was asked for',
    { ...changedSecond, 'decisions.conclusive-changed-when': on('2026-11-18') },
    [],
  ],
  [
    'a new second decision before it was asked for',
    { ...changedSecond, 'decisions.conclusive-changed-when': on('2026-11-17') },
    [['decisions.conclusive-changed-when', 'decisions.conclusive-asked-when']],
  ],
  [
    'what no longer applies speaks against nothing',
    { ...changed, 'decisions.reasonable': is('not-yet'), 'decisions.reasonable-when': on('2026-09-01') },
    [],
  ],
  [
    'a day to come is not read, and speaks against nothing',
    { 'submission.when': on('2026-11-30'), ...positive('2026-11-20') },
    [],
  ],
];
for (const [what, answers, expected] of table) {
  test(`${what}: ${expected.length} said`, () => {
    const from = caseOf(answers);
    expect(daysAgainst(from).map(({ later, earlier }) => [later.question, earlier.question])).toEqual(
      expected,
    );
    expect(daysAgainstInWords(from)).toHaveLength(expected.length);
  });
}

test('it is said beside both days, kindly, and without saying which is wrong', () => {
  const from = caseOf({ 'submission.when': on('2026-11-02'), ...positive('2026-11-01') });
  expect(dayAgainst('decisions.reasonable-when', from)?.is).toBe('before');
  expect(dayAgainst('submission.when', from)?.is).toBe('after');
  expect(dayAgainst('decisions.conclusive-when', from)).toBeNull();
  expect(dayAgainstInWords('decisions.reasonable-when', from)).toBe(
    'This day comes before the submission, 2 November 2026. Both are kept. Which one is right?',
  );
  expect(dayAgainstInWords('submission.when', from)).toBe(
    'This day comes after the reasonable grounds decision, 1 November 2026. Both are kept. Which one is right?',
  );
  expect(daysAgainstInWords(from)).toEqual([
    'As noted down, the reasonable grounds decision (1 November 2026) comes before the submission (2 November 2026). Both are kept. Check which one is right.',
  ]);
});
