import { expect, test } from '@playwright/test';
import { sayOfAfterwards } from '@/lib/messages/afterwards-words';
import { calendarDays, calendarFile } from './calendar-file';
import { clocks } from './deadlines';
import { inYear, is, items, on, onDay, submittedIn } from './testing/submitted-case';

const decision = sayOfAfterwards('calendar.decision');
const look = sayOfAfterwards('calendar.case');
const today = '2026-11-24';
const secrets = {
  'child.first-name': is('Eilidh'),
  'child.last-name': is('Quixano'),
  'referrer.own-reference': is('LCS-OWN-77'),
  'submission.reference': is('NRM-4411'),
  'new-information.items': items({ what: is('A second phone.'), when: onDay('2026-12-01') }),
};
const days = (answers: Parameters<typeof submittedIn>[2]) =>
  calendarDays(clocks(submittedIn('england', today, { 'submission.when': on(today), ...answers })));

test('the days ahead and today go in, the past and ranges do not, 29 February goes in as both days', () => {
  expect(days({})).toEqual([{ date: '2026-12-01', title: decision }]);
  expect(days({ 'child.birth-date': on('2012-02-29') })).toEqual([
    { date: '2026-12-01', title: decision },
    { date: '2030-02-28', title: look },
    { date: '2030-03-01', title: look },
  ]);
  expect(days({ 'age-evidence.birth-about': inYear('2010') })).toEqual([
    { date: '2026-12-01', title: decision },
  ]);
  const onIts = calendarDays(clocks(submittedIn('england', '2026-12-01', { 'submission.when': on(today) })));
  expect(onIts.map(({ date }) => date)).toEqual(['2026-12-01']);
  const over = clocks(submittedIn('england', '2026-12-02', { 'submission.when': on(today) }));
  expect(calendarDays(over)).toEqual([]);
});

test('both days of a decision go in where it is not settled whose it is; one that was changed is over', () => {
  const pilot = { 'finishing.pilot-area': is('yes'), 'age-evidence.birth-about': inYear('2009') };
  expect(days(pilot)).toEqual([
    { date: '2026-12-01', title: decision },
    { date: '2027-01-08', title: decision },
  ]);
  expect(
    days({
      'decisions.reasonable': is('positive'),
      'decisions.conclusive': is('negative'),
      'decisions.conclusive-reconsidered': is('now-positive'),
      'decisions.conclusive-changed-when': on(today),
    }),
  ).toEqual([]);
});

test('a birthday and a court share their title, so that neither can be told', () => {
  const all = days({
    'child.birth-date': on('2011-05-06'),
    'background.justice': is('yes'),
    'background.arrests': items({ 'court-date': onDay('2027-01-12') }),
  });
  expect(all.filter(({ title }) => title === look).map(({ date }) => date)).toEqual([
    '2027-01-12',
    '2029-05-06',
  ]);
});

test('the file holds whole days, neutral titles, and nothing else that could be read', () => {
  const text = calendarFile(
    days({ ...secrets, 'child.birth-date': on('2011-05-06') }),
    Date.UTC(2026, 10, 24, 9),
  );
  const lines = (text ?? '').split('\r\n').filter(Boolean);
  const summaries = lines.filter((line) => line.startsWith('SUMMARY:'));
  expect(new Set(summaries)).toEqual(new Set([`SUMMARY:${decision}`, `SUMMARY:${look}`]));
  expect(lines.filter((line) => /^DTSTART/.test(line))).toEqual([
    'DTSTART;VALUE=DATE:20261201',
    'DTSTART;VALUE=DATE:20290506',
  ]);
  expect(lines).toContain('DTEND;VALUE=DATE:20261202');
  const kinds = new Set(lines.map((line) => line.split(/[:;]/)[0]));
  expect([...kinds].toSorted()).toEqual([
    'BEGIN',
    'CALSCALE',
    'DTEND',
    'DTSTAMP',
    'DTSTART',
    'END',
    'METHOD',
    'PRODID',
    'SUMMARY',
    'UID',
    'VERSION',
    'X-MICROSOFT-CDO-BUSYSTATUS',
    'X-PUBLISHED-TTL',
  ]);
  for (const secret of ['Eilidh', 'Quixano', 'LCS-OWN-77', 'NRM-4411', 'phone', 'VALARM', '18']) {
    const bare = lines.filter((line) => !/^(DT|UID)/.test(line)).join('\n');
    expect(bare).not.toContain(secret);
  }
});
