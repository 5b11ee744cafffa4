import { expect, test } from '@playwright/test';
import { contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { type Nation, nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import type { Clock, ClockId } from './clock';
import { clocks } from './deadlines';
import { inYear, is, items, on, onDay, submittedIn } from './testing/submitted-case';

const today = '2026-11-24';
const records: Readonly<Record<string, ContentRecord>> = contentRecords;

function clockOf(id: ClockId, nation: Nation, answers: Answers, day = today): Clock | undefined {
  return clocks(submittedIn(nation, day, answers)).find((clock) => clock.id === id);
}

interface Row {
  clock: ClockId;
  nation: Nation;
  answers: Answers;
  /** First and last day, or null where there is no day. */
  on: readonly [string, string] | string | null;
  /** The reference's own words for the rule, and the records that the clock must name. */
  source: string;
  because: readonly string[];
}

const submitted = (day: string): Answers => ({ 'submission.when': on(day) });
const pilot: Answers = { 'finishing.pilot-area': is('yes'), 'child.birth-date': on('2011-05-06') };
const negative = (day: string): Answers => ({
  'decisions.reasonable': is('negative'),
  'decisions.reasonable-when': on(day),
});
const positive = (day: string): Answers => ({
  'decisions.reasonable': is('positive'),
  'decisions.reasonable-when': on(day),
});
const fiveDays = 'law-and-routes 8.1: aim 5 working days where possible (Toolkit s5; Form code confirmation)';
const fortyFive = 'law-and-routes 7.4: no later than 45 days from referral (2023)';
const thirtySince =
  'law-and-routes 8.1: as soon as possible once at least 30 days have passed since RG (Nov 2023)';
const thirty = 'law-and-routes 8.3: about one month (30 calendar days); check Annex E';
const hundred = 'law-and-routes 7.4: under 18 and more than 100 days from 18 (Nov 2023)';
const attains =
  'Family Law Reform Act 1969 s9; Age of Legal Capacity (Scotland) Act 1991 s6; Age of Majority Act (NI) 1969 s5';

const rows: Row[] = [
  // The first decision, counted by the nation's own bank holidays.
  ...(
    [
      ['england', '2026-12-01', 'working-days-england-wales'],
      ['wales', '2026-12-01', 'working-days-england-wales'],
      ['scotland', '2026-12-02', 'working-days-scotland'],
      ['northern-ireland', '2026-12-01', 'working-days-northern-ireland'],
    ] as const
  ).map(
    ([nation, day, calendar]): Row => ({
      clock: 'reasonable-due',
      nation,
      answers: submitted('2026-11-24'),
      on: day,
      source: fiveDays,
      because: ['clock-reasonable-grounds', calendar],
    }),
  ),
  // Over the change of the clocks: 25 October 2026.
  {
    clock: 'reasonable-due',
    nation: 'england',
    answers: submitted('2026-10-23'),
    on: '2026-10-30',
    source: fiveDays,
    because: ['clock-reasonable-grounds'],
  },
  // The day of the submission is not known.
  {
    clock: 'reasonable-due',
    nation: 'wales',
    answers: { 'submission.when': { missing: 'not-known' } },
    on: null,
    source: fiveDays,
    because: ['clock-reasonable-grounds'],
  },
  // Pilot areas, by the practitioner's answer, in every nation.
  ...nations.map(
    (nation): Row => ({
      clock: 'reasonable-due-in-pilot',
      nation,
      answers: { ...pilot, ...submitted('2026-10-10') },
      on: '2026-11-24',
      source: fortyFive,
      because: ['clock-reasonable-grounds-pilot', 'pilot-conditions', 'pilot-status-not-confirmed'],
    }),
  ),
  {
    clock: 'reasonable-due-if-pilot',
    nation: 'england',
    answers: { ...pilot, 'finishing.pilot-area': is('not-sure'), ...submitted('2026-11-20') },
    on: '2027-01-04',
    source: fortyFive,
    because: ['clock-reasonable-grounds-pilot'],
  },
  // The second decision, over the change of the clocks in March.
  {
    clock: 'conclusive-earliest',
    nation: 'scotland',
    answers: { ...submitted('2026-01-05'), ...positive('2026-03-10') },
    on: '2026-04-09',
    source: thirtySince,
    because: ['clock-conclusive-grounds', 'decisions-take-2025'],
  },
  {
    clock: 'conclusive-earliest-unless-pilot',
    nation: 'wales',
    answers: {
      ...submitted('2026-01-05'),
      ...positive('2026-03-10'),
      'finishing.pilot-area': is('not-sure'),
    },
    on: '2026-04-09',
    source: `${thirtySince}; 7.4: in a pilot the conclusive decision may be taken at the same meeting`,
    because: ['clock-conclusive-grounds', 'clock-reasonable-grounds-pilot'],
  },
  {
    clock: 'conclusive-earliest',
    nation: 'england',
    answers: {
      ...submitted('2026-01-05'),
      ...negative('2026-02-10'),
      'decisions.reasonable-reconsidered': is('now-positive'),
      'decisions.reasonable-changed-when': on('2026-05-01'),
    },
    on: '2026-05-31',
    source: thirtySince,
    because: ['clock-conclusive-grounds'],
  },
  {
    clock: 'conclusive-later',
    nation: 'england',
    answers: submitted('2026-11-24'),
    on: null,
    source: thirtySince,
    because: ['clock-conclusive-grounds'],
  },
  {
    clock: 'conclusive-in-pilot',
    nation: 'northern-ireland',
    answers: { ...pilot, ...submitted('2026-11-24') },
    on: null,
    source: 'law-and-routes 7.4: the conclusive decision may be taken at the same meeting',
    because: ['clock-reasonable-grounds-pilot'],
  },
  // Reconsideration of either decision.
  ...nations.map(
    (nation): Row => ({
      clock: 'reasonable-reconsideration-by',
      nation,
      answers: { ...submitted('2026-10-01'), ...negative('2026-10-12') },
      on: '2026-11-11',
      source: thirty,
      because: ['reconsideration-clock', 'reconsideration-who'],
    }),
  ),
  {
    clock: 'conclusive-reconsideration-by',
    nation: 'wales',
    answers: {
      ...submitted('2026-01-05'),
      ...positive('2026-01-12'),
      'decisions.conclusive': is('negative'),
      'decisions.conclusive-when': on('2026-03-01'),
      'decisions.conclusive-reconsidered': is('not-asked'),
    },
    on: '2026-03-31',
    source: thirty,
    because: ['reconsideration-clock', 'reconsideration-who'],
  },
  {
    clock: 'reasonable-reconsideration-by',
    nation: 'wales',
    answers: { ...submitted('2026-10-01'), 'decisions.reasonable': is('negative') },
    on: null,
    source: thirty,
    because: ['reconsideration-clock'],
  },
  // Turning 18, and the last day on which a panel may decide.
  ...(
    [
      ['england', 'attaining-18-england-wales'],
      ['wales', 'attaining-18-england-wales'],
      ['scotland', 'attaining-18-scotland'],
      ['northern-ireland', 'attaining-18-northern-ireland'],
    ] as const
  ).flatMap(([nation, attaining]): Row[] => [
    {
      clock: 'turning-18',
      nation,
      answers: { ...submitted('2026-11-24'), 'child.birth-date': on('2009-03-04') },
      on: '2027-03-04',
      source: attains,
      because: ['turning-18-consent', attaining],
    },
    {
      clock: 'turning-18',
      nation,
      answers: { ...submitted('2026-11-24'), 'child.birth-date': on('2012-02-29') },
      on: ['2030-02-28', '2030-03-01'],
      source: attains,
      because: ['turning-18-consent', attaining],
    },
  ]),
  {
    clock: 'turning-18',
    nation: 'scotland',
    answers: { ...submitted('2026-11-24'), 'age-evidence.birth-about': inYear('2010') },
    on: ['2028-01-01', '2028-12-31'],
    source: attains,
    because: ['turning-18-consent'],
  },
  {
    clock: 'turning-18',
    nation: 'scotland',
    answers: submitted('2026-11-24'),
    on: null,
    source: attains,
    because: ['turning-18-consent'],
  },
  {
    clock: 'panel-until',
    nation: 'england',
    answers: {
      ...submitted('2026-11-24'),
      'finishing.pilot-area': is('yes'),
      'child.birth-date': on('2009-03-05'),
    },
    on: '2026-11-24',
    source: hundred,
    because: ['turning-18-within-100-days', 'pilot-conditions'],
  },
];

for (const { clock, nation, answers, on: days, source, because } of rows) {
  test(`${clock} in ${nation}: ${days ?? 'no day'} (${source})`, () => {
    const found = clockOf(clock, nation, answers);
    const [first, last] = typeof days === 'string' ? [days, days] : (days ?? []);
    expect(found?.on).toEqual(days === null ? null : { first, last });
    for (const id of because) expect(found?.because).toContain(id);
  });
}

test('a panel decides until 101 days before the birthday, and no longer on the next day', () => {
  const answers = (birth: string): Answers => ({
    ...submitted('2026-11-24'),
    'finishing.pilot-area': is('yes'),
    'child.birth-date': on(birth),
  });
  // 101 and 100 days from 24 November 2026.
  expect(clockOf('reasonable-due-in-pilot', 'england', answers('2009-03-05'))).toBeDefined();
  expect(clockOf('reasonable-due', 'england', answers('2009-03-05'))).toBeUndefined();
  expect(clockOf('reasonable-due-in-pilot', 'england', answers('2009-03-04'))).toBeUndefined();
  expect(clockOf('reasonable-due', 'england', answers('2009-03-04'))).toBeDefined();
});

test('where the days to 18 do not settle who decides, both clocks are shown, each with what is to be checked', () => {
  const check = 'pilot-100-days-counted-when';
  const shown = (answers: Answers, day: string) =>
    clocks(submittedIn('england', day, { 'finishing.pilot-area': is('yes'), ...answers }))
      .filter(({ because }) => because.includes(check))
      .map(({ id, on: days }) => [id, days?.first ?? null]);
  // A year of birth: neither clock is known to be the one that started, and both are counted.
  expect(shown({ ...submitted('2026-11-24'), 'age-evidence.birth-about': inYear('2009') }, today)).toEqual([
    ['panel-until', '2026-09-22'],
    ['reasonable-due-if-home-office', '2026-12-01'],
    ['reasonable-due-if-panel', '2027-01-08'],
  ]);
  // The panel's clock started on 2 November, and the line was crossed on the 21st: nothing is counted for the other.
  const crossed = { ...submitted('2026-11-02'), 'child.birth-date': on('2009-03-01') };
  expect(shown(crossed, '2026-11-28')).toEqual([
    ['panel-until', '2026-11-20'],
    ['reasonable-due-if-panel', '2026-12-17'],
    ['reasonable-due-if-home-office', null],
  ]);
  expect(shown({ ...crossed, ...positive('2026-11-25') }, '2026-11-28')).toEqual([
    ['panel-until', '2026-11-20'],
    ['conclusive-earliest-if-home-office', '2026-12-25'],
  ]);
});

test('a second decision that was changed stands in the timeline with its day, or without one', () => {
  const second: Answers = {
    ...submitted('2026-05-04'),
    ...positive('2026-05-11'),
    'decisions.conclusive': is('negative'),
    'decisions.conclusive-when': on('2026-09-01'),
    'decisions.conclusive-asked-when': on('2026-09-20'),
    'decisions.conclusive-changed-when': on('2026-11-02'),
  };
  const changed = (again: string, more: Answers = {}) =>
    clockOf('conclusive-changed', 'wales', {
      ...second,
      'decisions.conclusive-reconsidered': is(again),
      ...more,
    });
  expect(changed('now-positive')).toMatchObject({
    on: { first: '2026-11-02', last: '2026-11-02' },
    stands: 'past',
    because: ['test-conclusive-grounds'],
  });
  expect(changed('now-positive', { 'decisions.conclusive-changed-when': {} })?.on).toBeNull();
  expect(changed('still-negative')).toBeUndefined();
  expect(changed('asked')).toBeUndefined();
});

test('no panel decides where the age is uncertain, and the panel’s clock is not shown', () => {
  const unsure = { ...pilot, ...submitted('2026-11-24'), 'age.under-18': is('not-sure') };
  expect(clockOf('reasonable-due-in-pilot', 'scotland', unsure)).toBeUndefined();
  expect(clockOf('reasonable-due', 'scotland', unsure)).toBeDefined();
});

test('a day is past on the day after it, today on it, and ahead on the day before it', () => {
  const answers = submitted('2026-11-24');
  const stands = (day: string) => clockOf('reasonable-due', 'england', answers, day)?.stands;
  expect([stands('2026-11-30'), stands('2026-12-01'), stands('2026-12-02')]).toEqual([
    'ahead',
    'today',
    'past',
  ]);
  const range = (day: string) =>
    clockOf('turning-18', 'england', { ...answers, 'age-evidence.birth-about': inYear('2009') }, day)?.stands;
  expect([range('2026-12-31'), range('2027-01-01'), range('2027-12-31'), range('2028-01-01')]).toEqual([
    'ahead',
    'may-be-now',
    'may-be-now',
    'past',
  ]);
});

test('what was asked to be looked at again has no limit any more, and a changed decision opens the next', () => {
  const asked: Answers = {
    ...submitted('2026-10-01'),
    ...negative('2026-10-12'),
    'decisions.reasonable-reconsidered': is('asked'),
    'decisions.reasonable-asked-when': on('2026-10-20'),
  };
  const ids = (answers: Answers) => clocks(submittedIn('england', today, answers)).map(({ id }) => id);
  expect(ids(asked)).toContain('reasonable-reconsideration-asked');
  expect(ids(asked)).not.toContain('reasonable-reconsideration-by');
  expect(ids(asked)).not.toContain('conclusive-later');
  const changed = { ...asked, 'decisions.reasonable-reconsidered': is('now-positive') };
  expect(ids(changed)).toContain('conclusive-earliest');
  expect(ids(changed)).toContain('turning-18');
  const again = (stands: string) => ({ ...asked, 'decisions.reasonable-reconsidered': is(stands) });
  expect(ids(again('still-negative'))).toContain('turning-18-after-decision');
  expect(ids(again('not-asked'))).toContain('turning-18-after-decision');
  // While it is looked at again nothing is decided: whoever turns 18 meanwhile is still asked for consent.
  expect(ids(asked)).toContain('turning-18');
  const second: Answers = {
    ...submitted('2026-10-01'),
    'decisions.reasonable': is('positive'),
    'decisions.conclusive': is('negative'),
  };
  const secondAgain = (stands: string) => ids({ ...second, 'decisions.conclusive-reconsidered': is(stands) });
  expect(ids(second)).toContain('turning-18-after-decision');
  expect(secondAgain('asked')).toContain('turning-18');
  expect(secondAgain('now-positive')).toContain('turning-18-after-decision');
  expect(secondAgain('still-negative')).toContain('turning-18-after-decision');
});

test('a clock counted beyond the years of the calendar says so', () => {
  const beyond = clockOf('reasonable-due', 'wales', submitted('2028-12-28'), '2028-12-29');
  expect(beyond).toMatchObject({ outsideCalendar: true });
  expect(clockOf('reasonable-due', 'wales', submitted('2026-11-24'))).toMatchObject({
    outsideCalendar: false,
  });
});

test('the record’s own days stand in the timeline: the guardian, a court, new information', () => {
  const all = clocks(
    submittedIn('northern-ireland', today, {
      ...submitted('2026-11-02'),
      'home.guardian-referred': is('yes'),
      'home.guardian-when': onDay('2026-11-03'),
      'background.justice': is('yes'),
      'background.arrests': items({ 'court-date': onDay('2027-01-12') }),
      'new-information.items': items({ when: onDay('2026-11-10') }, {}),
    }),
  );
  expect(all.map(({ id, on: days, number }) => [id, days?.first ?? null, number])).toEqual([
    ['submitted', '2026-11-02', null],
    ['guardian-asked', '2026-11-03', null],
    ['reasonable-due', '2026-11-09', null],
    ['new-information', '2026-11-10', 1],
    ['court', '2027-01-12', 1],
    ['conclusive-later', null, null],
    ['turning-18', null, null],
    ['new-information', null, 2],
  ]);
});

test('nothing is counted before the referral is said to be submitted, nor where it is not theirs to submit', () => {
  expect(clocks(submittedIn('england', today, { 'submission.made': is('not-yet') }))).toEqual([]);
  expect(clocks(submittedIn('england', today, { 'responder.kind': is('school-or-college') }))).toEqual([]);
});

test('no clock names a record that is not valid in its nation, and none is an adult’s support period', () => {
  const cases: Answers[] = rows.map(({ answers }) => answers);
  for (const nation of nations) {
    for (const answers of cases) {
      for (const { id, because } of clocks(submittedIn(nation, today, answers))) {
        expect(because.length, id).toBeGreaterThan(0);
        for (const record of because)
          expect(records[record]?.nations, `${record} in ${nation}`).toContain(nation);
        expect(because.filter((record) => /recovery|adult-support-clock/.test(record))).toEqual([]);
      }
    }
  }
});

test('adult support is spoken of with the 18th birthday, but not after a negative decision', () => {
  const support = 'turning-18-adult-support-england-wales';
  const born = { ...submitted('2026-01-05'), 'child.birth-date': on('2011-05-06') };
  const asked = (answers: Answers) =>
    clocks(submittedIn('wales', today, { ...born, ...answers }))
      .filter(({ id }) => id.startsWith('turning-18'))
      .flatMap(({ because }) => because);
  expect(asked({})).toContain(support);
  expect(asked({ ...positive('2026-03-10'), 'decisions.conclusive': is('positive') })).toContain(support);
  expect(asked({ ...positive('2026-03-10'), 'decisions.conclusive': is('negative') })).not.toContain(support);
  expect(asked(negative('2026-03-10'))).not.toContain(support);
});
