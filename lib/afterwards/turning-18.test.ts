import { expect, test } from '@playwright/test';
import type { Entry } from '@/lib/questions/answers';
import { inYear, on, submittedIn } from './testing/submitted-case';
import { eighteenthBirthdays, turning18 } from './turning-18';

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
