import type { Nation } from '@/lib/nation';

/** Whose bank holidays: England and Wales share theirs. */
export type BankHolidayCalendarId = 'england-wales' | 'scotland' | 'northern-ireland';

export interface BankHolidayCalendar {
  /** The years that the list covers whole. A day outside them can not be counted by it. */
  firstYear: number;
  lastYear: number;
  /** Those that fall on a weekday, substitute days included, as YYYY-MM-DD. */
  days: readonly string[];
}

const years = { firstYear: 2026, lastYear: 2028 } as const;

/**
 * After GOV.UK's list (source `bank-holidays`), whose page could not be read for this release: the days follow from its
 * rules, and were compared with the public list "date-holidays". One extra holiday that was proclaimed for one year is in
 * it (Scotland, 15 June 2026); another would be missing. So what is counted by it is marked "check" (records `working-days-…`).
 */
export const bankHolidayCalendars = {
  'england-wales': {
    ...years,
    days: [
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
      '2028-01-03',
      '2028-04-14',
      '2028-04-17',
      '2028-05-01',
      '2028-05-29',
      '2028-08-28',
      '2028-12-25',
      '2028-12-26',
    ],
  },
  scotland: {
    ...years,
    days: [
      '2026-01-01',
      '2026-01-02',
      '2026-04-03',
      '2026-05-04',
      '2026-05-25',
      // Proclaimed for this year alone (source `scotland-bank-holiday-2026`).
      '2026-06-15',
      '2026-08-03',
      '2026-11-30',
      '2026-12-25',
      '2026-12-28',
      '2027-01-01',
      '2027-01-04',
      '2027-03-26',
      '2027-05-03',
      '2027-05-31',
      '2027-08-02',
      '2027-11-30',
      '2027-12-27',
      '2027-12-28',
      '2028-01-03',
      '2028-01-04',
      '2028-04-14',
      '2028-05-01',
      '2028-05-29',
      '2028-08-07',
      '2028-11-30',
      '2028-12-25',
      '2028-12-26',
    ],
  },
  'northern-ireland': {
    ...years,
    days: [
      '2026-01-01',
      '2026-03-17',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-07-13',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
      '2027-01-01',
      '2027-03-17',
      '2027-03-26',
      '2027-03-29',
      '2027-05-03',
      '2027-05-31',
      '2027-07-12',
      '2027-08-30',
      '2027-12-27',
      '2027-12-28',
      '2028-01-03',
      '2028-03-17',
      '2028-04-14',
      '2028-04-17',
      '2028-05-01',
      '2028-05-29',
      '2028-07-12',
      '2028-08-28',
      '2028-12-25',
      '2028-12-26',
    ],
  },
} as const satisfies Record<BankHolidayCalendarId, BankHolidayCalendar>;

/** The calendar that is counted for a referral made in this nation. */
export const bankHolidaysIn = {
  england: 'england-wales',
  wales: 'england-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
} as const satisfies Record<Nation, BankHolidayCalendarId>;
