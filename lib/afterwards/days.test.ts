import { expect, test } from '@playwright/test';
import { type BankHolidayCalendarId, bankHolidayCalendars } from '@/lib/content/bank-holidays';
import { daysBetween, plusDays, plusWorkingDays } from './days';

test('days are counted over both changes of the clock, over the year, and over 29 February', () => {
  const rows: [string, number, string][] = [
    // The clocks go forward on 28 March 2027 and back on 31 October 2027.
    ['2027-03-27', 1, '2027-03-28'],
    ['2027-03-28', 1, '2027-03-29'],
    ['2027-03-01', 30, '2027-03-31'],
    ['2027-10-30', 1, '2027-10-31'],
    ['2027-10-31', 1, '2027-11-01'],
    ['2027-10-10', 45, '2027-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-29', -1, '2027-03-28'],
  ];
  for (const [from, days, then] of rows) {
    expect(plusDays(from, days), `${from} ${days}`).toBe(then);
    expect(daysBetween(from, then)).toBe(days);
  }
});

test('working days leave out weekends and the bank holidays of the calendar that is counted', () => {
  const rows: [string, BankHolidayCalendarId, string][] = [
    // A week without holidays, from each day of it. The day itself is not counted.
    ['2026-11-16', 'england-wales', '2026-11-23'],
    ['2026-11-20', 'england-wales', '2026-11-27'],
    ['2026-11-21', 'england-wales', '2026-11-27'],
    ['2026-11-22', 'england-wales', '2026-11-27'],
    // St Andrew’s Day, 30 November, is one in Scotland only.
    ['2026-11-24', 'england-wales', '2026-12-01'],
    ['2026-11-24', 'scotland', '2026-12-02'],
    ['2026-11-24', 'northern-ireland', '2026-12-01'],
    // Christmas: Boxing Day’s substitute is 28 December 2026; 4 January 2027 is one in Scotland only.
    ['2026-12-23', 'england-wales', '2027-01-04'],
    ['2026-12-23', 'scotland', '2027-01-05'],
    // Easter 2027: Easter Monday is none in Scotland, and the clocks change between.
    ['2027-03-24', 'england-wales', '2027-04-02'],
    ['2027-03-24', 'scotland', '2027-04-01'],
    // St Patrick’s Day and the twelfth of July in Northern Ireland only.
    ['2027-03-15', 'northern-ireland', '2027-03-23'],
    ['2027-03-15', 'england-wales', '2027-03-22'],
    ['2027-07-09', 'northern-ireland', '2027-07-19'],
    ['2027-07-09', 'england-wales', '2027-07-16'],
    // 15 June 2026 was proclaimed in Scotland, for that year alone.
    ['2026-06-10', 'scotland', '2026-06-18'],
    ['2026-06-10', 'england-wales', '2026-06-17'],
    // The clocks go back on 25 October 2026.
    ['2026-10-22', 'england-wales', '2026-10-29'],
  ];
  for (const [from, calendar, then] of rows) {
    expect(plusWorkingDays(from, 5, bankHolidayCalendars[calendar]), `${from} ${calendar}`).toEqual({
      date: then,
      covered: true,
    });
  }
});

test('a day outside the years of the calendar is counted, and said to be outside', () => {
  const calendar = bankHolidayCalendars['england-wales'];
  expect(plusWorkingDays('2028-12-20', 5, calendar)).toEqual({ date: '2028-12-29', covered: true });
  expect(plusWorkingDays('2028-12-27', 5, calendar).covered).toBe(false);
  expect(plusWorkingDays('2025-12-31', 5, calendar).covered).toBe(true);
  expect(plusWorkingDays('2025-12-30', 5, calendar).covered).toBe(false);
});

test('every bank holiday is a weekday, once, in order, in a year of its calendar', () => {
  for (const [id, { days, firstYear, lastYear }] of Object.entries(bankHolidayCalendars)) {
    expect([...new Set(days)].toSorted(), id).toEqual(days);
    for (const date of days) {
      expect([0, 6], date).not.toContain(new Date(`${date}T12:00:00Z`).getUTCDay());
      const year = Number(date.slice(0, 4));
      expect(year >= firstYear && year <= lastYear, date).toBe(true);
    }
  }
});
