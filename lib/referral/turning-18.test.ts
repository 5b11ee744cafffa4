import { expect, test } from '@playwright/test';
import { inYear, is, on, submittedIn } from '@/lib/afterwards/testing/submitted-case';
import type { Answers, Entry } from '@/lib/questions/answers';
import { eighteenthBirthdays, turned18, turning18 } from './turning-18';

const day = (one: string) => ({ first: one, last: one });

test('the day of turning 18, from the day of birth', () => {
  const rows: [string, { first: string; last: string }][] = [
    ['2009-03-04', day('2027-03-04')],
    ['2010-12-31', day('2028-12-31')],
    ['2010-02-28', day('2028-02-28')],
    ['2010-03-01', day('2028-03-01')],
    // Born on 29 February: no law seen for this release tells which, so both are given.
    ['2012-02-29', { first: '2030-02-28', last: '2030-03-01' }],
    ['2008-02-29', { first: '2026-02-28', last: '2026-03-01' }],
  ];
  for (const [birth, turns] of rows) expect(eighteenthBirthdays(day(birth)), birth).toEqual(turns);
});

test('an exact birth date counts before what is thought; a year alone gives a range; nothing gives nothing', () => {
  const turns = (exact: Entry, about: Entry) =>
    turning18(
      submittedIn('wales', '2026-11-24', {
        'child.birth-date': exact,
        'age-evidence.birth-about': about,
      }),
    );
  expect(turns(on('2011-05-06'), inYear('2010'))).toEqual({ on: day('2029-05-06'), range: null });
  expect(turns({ missing: 'not-known' }, inYear('2010'))).toEqual({
    on: { first: '2028-01-01', last: '2028-12-31' },
    range: 'born-about',
  });
  expect(turns(on('2012-02-29'), {})).toEqual({
    on: { first: '2030-02-28', last: '2030-03-01' },
    range: 'leap-day',
  });
  // An impossible date is kept as typed and reaches no rule.
  expect(turns(on('2011-02-30'), {})).toBeNull();
  expect(turns({}, {})).toBeNull();
});

test('18 since the referral: only once every day is over, and nothing speaks against it', () => {
  const rows: [string, Answers, ReturnType<typeof turned18>][] = [
    ['the birthday is today', { 'child.birth-date': on('2008-11-24') }, 'no'],
    ['the birthday was yesterday', { 'child.birth-date': on('2008-11-23') }, 'yes'],
    ['a year of which a day is left', { 'age-evidence.birth-about': inYear('2008') }, 'no'],
    ['nothing is known of the birth', {}, 'no'],
    ['not sure', { 'child.birth-date': on('2008-11-23'), 'age.under-18': is('not-sure') }, 'in-doubt'],
    [
      '18 on the day of the submission',
      { 'child.birth-date': on('2008-11-20'), 'submission.when': on('2026-11-20') },
      'yes',
    ],
    [
      'under 18 by the answer, 18 before the submission by the birth date',
      { 'child.birth-date': on('2008-11-19'), 'submission.when': on('2026-11-20') },
      'in-doubt',
    ],
    ['a year that is over', { 'age-evidence.birth-about': inYear('2007') }, 'yes'],
    [
      'a year that was over on the day of the submission',
      { 'age-evidence.birth-about': inYear('2007'), 'submission.when': on('2026-11-20') },
      'in-doubt',
    ],
  ];
  for (const [what, answers, expected] of rows) {
    expect(turned18(submittedIn('england', '2026-11-24', answers)), what).toBe(expected);
  }
});
