import { expect, test } from '@playwright/test';
import { clocks } from '@/lib/afterwards/deadlines';
import { inYear, is, on, submittedIn } from '@/lib/afterwards/testing/submitted-case';
import type { Answers } from '@/lib/questions/answers';
import { type PilotStep, pilotStep } from './pilot';
import { trace } from './trace';

const today = '2026-11-24';
const only = (day: string) => ({ first: day, last: day });
const year = (one: string) => ({ first: `${one}-01-01`, last: `${one}-12-31` });
const rows: [...Parameters<typeof pilotStep>, PilotStep][] = [
  // 101 and 100 days from 24 November 2026.
  ['yes', false, only('2027-03-05'), today, 'may-decide'],
  ['yes', false, only('2027-03-04'), today, 'not-within-100-days'],
  ['yes', false, only('2026-11-24'), today, 'not-within-100-days'],
  ['yes', false, null, today, 'may-decide'],
  ['yes', true, only('2030-01-01'), today, 'not-while-age-is-uncertain'],
  ['yes', true, year('2027'), today, 'not-while-age-is-uncertain'],
  ['no', false, only('2030-01-01'), today, 'not-here'],
  ['not-sure', false, only('2030-01-01'), today, 'find-out'],
  [null, false, null, today, 'find-out'],
  // A year of birth alone: 101 days before its first day, 100 days before it, 101 and 100 days before its last.
  ['yes', false, year('2027'), '2026-09-22', 'may-decide'],
  ['yes', false, year('2027'), '2026-09-23', 'depends-on-the-birthday'],
  ['yes', false, year('2027'), '2027-09-21', 'depends-on-the-birthday'],
  ['yes', false, year('2027'), '2027-09-22', 'not-within-100-days'],
  // 29 February 2012: 28 February or 1 March 2030.
  ['yes', false, { first: '2030-02-28', last: '2030-03-01' }, '2029-11-19', 'may-decide'],
  ['yes', false, { first: '2030-02-28', last: '2030-03-01' }, '2029-11-20', 'depends-on-the-birthday'],
  ['yes', false, { first: '2030-02-28', last: '2030-03-01' }, '2029-11-21', 'not-within-100-days'],
];
for (const [area, uncertain, turns18, day, step] of rows) {
  test(`pilot area ${area}, uncertain ${uncertain}, 18 ${turns18?.first} to ${turns18?.last}, on ${day}: ${step}`, () => {
    expect(pilotStep(area, uncertain, turns18, day)).toBe(step);
  });
}

/** Born, submitted, today, what the summary says, and which clocks of the first decision the timeline shows. */
const both = ['reasonable-due-if-home-office', 'reasonable-due-if-panel'];
const cases: [Answers, string, string, PilotStep, string[]][] = [
  // A birth date: the line is 21 November 2026, the last day on which 1 March 2027 is more than 100 days away is the 20th.
  [
    { 'child.birth-date': on('2009-03-01') },
    '2026-11-02',
    '2026-11-20',
    'may-decide',
    ['reasonable-due-in-pilot'],
  ],
  [
    { 'child.birth-date': on('2009-03-01') },
    '2026-11-20',
    '2026-11-20',
    'may-decide',
    ['reasonable-due-in-pilot'],
  ],
  [
    { 'child.birth-date': on('2009-03-01') },
    '2026-11-20',
    '2026-11-21',
    'closer-to-18-since-submission',
    both,
  ],
  [
    { 'child.birth-date': on('2009-03-01') },
    '2026-11-02',
    '2026-11-28',
    'closer-to-18-since-submission',
    both,
  ],
  [
    { 'child.birth-date': on('2009-03-01') },
    '2026-11-21',
    '2026-11-21',
    'not-within-100-days',
    ['reasonable-due'],
  ],
  // A year of birth.
  [
    { 'age-evidence.birth-about': inYear('2009') },
    '2026-09-22',
    '2026-09-22',
    'may-decide',
    ['reasonable-due-in-pilot'],
  ],
  [
    { 'age-evidence.birth-about': inYear('2009') },
    '2026-09-22',
    '2026-09-23',
    'depends-on-the-birthday',
    both,
  ],
  [
    { 'age-evidence.birth-about': inYear('2009') },
    '2026-11-24',
    '2026-11-28',
    'depends-on-the-birthday',
    both,
  ],
  [
    { 'age-evidence.birth-about': inYear('2009') },
    '2027-09-21',
    '2027-09-22',
    'closer-to-18-since-submission',
    both,
  ],
  [
    { 'age-evidence.birth-about': inYear('2009') },
    '2027-09-22',
    '2027-09-22',
    'not-within-100-days',
    ['reasonable-due'],
  ],
  // 29 February.
  [
    { 'child.birth-date': on('2012-02-29') },
    '2029-11-19',
    '2029-11-19',
    'may-decide',
    ['reasonable-due-in-pilot'],
  ],
  [{ 'child.birth-date': on('2012-02-29') }, '2029-11-19', '2029-11-20', 'depends-on-the-birthday', both],
  [{ 'child.birth-date': on('2012-02-29') }, '2029-11-20', '2029-11-20', 'depends-on-the-birthday', both],
  [
    { 'child.birth-date': on('2012-02-29') },
    '2029-11-20',
    '2029-11-21',
    'closer-to-18-since-submission',
    both,
  ],
  [
    { 'child.birth-date': on('2012-02-29') },
    '2029-11-21',
    '2029-11-21',
    'not-within-100-days',
    ['reasonable-due'],
  ],
];
for (const [born, submitted, day, step, shown] of cases) {
  test(`submitted ${submitted}, on ${day}: summary and timeline say ${step}, from ${Object.keys(born)}`, () => {
    const answers = { ...born, 'finishing.pilot-area': is('yes'), 'submission.when': on(submitted) };
    const from = submittedIn('england', day, answers);
    const said = trace(from).find(({ section }) => section === 'finishing');
    expect(said?.follows).toBe(`trace.pilot.${step}`);
    const due = clocks(from).filter(({ id }) => id.startsWith('reasonable-due'));
    expect(due.map(({ id }) => id).toSorted()).toEqual(shown);
  });
}
