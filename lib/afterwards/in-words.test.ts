import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import type { ClockId } from './clock';
import { clocks } from './deadlines';
import { clockInWords } from './in-words';
import { inYear, is, on, submittedIn } from './testing/submitted-case';

const submitted: Answers = { 'submission.when': on('2026-11-02') };
function inWords(id: ClockId, answers: Answers, today = '2026-11-24') {
  const clock = clocks(submittedIn('england', today, { ...submitted, ...answers })).find(
    (one) => one.id === id,
  );
  if (!clock) throw new Error(id);
  return clockInWords(clock);
}

test('a birthday says what it is worked out from: the date, what is known of the birth, or nothing', () => {
  const exact = inWords('turning-18', { 'child.birth-date': on('2011-05-06') });
  expect(exact.when).toBe('6 May 2029');
  expect(exact.notes).toEqual(['By the birth date recorded.']);
  const about = inWords('turning-18', { 'age-evidence.birth-about': inYear('2010') });
  expect(about.when).toBe('Between 1 January 2028 and 31 December 2028');
  expect(about.notes).toEqual(['A range, because the exact birth date is not known.']);
  const unknown = inWords('turning-18', {});
  expect(unknown.when).toBe('The day is not known');
  expect(unknown.notes.join(' ')).toMatch(/^No birth date is recorded/);
});

test('a day that has passed without a decision leads to whoever decides', () => {
  const here = inWords('reasonable-due', {});
  expect(here.notes.join(' ')).toContain('ask the competent authority');
  const pilot = { 'finishing.pilot-area': is('yes'), 'submission.when': on('2026-10-01') };
  const inPilot = inWords('reasonable-due-in-pilot', pilot);
  expect(inPilot.notes.join(' ')).toContain('ask your council or Trust');
  expect(inPilot.notes.join(' ')).not.toContain('competent authority');
});

test('a form that has been submitted is not told that nothing has been referred', () => {
  const { states, when } = inWords('submitted', {});
  expect(when).toBe('2 November 2026');
  expect(states).toEqual([]);
});
