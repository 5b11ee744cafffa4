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

test('where who decides is not settled, both lines say so, show what is to be checked, and neither is late', () => {
  const crossed = { 'finishing.pilot-area': is('yes'), 'child.birth-date': on('2009-03-01') };
  for (const id of ['reasonable-due-if-panel', 'reasonable-due-if-home-office'] as const) {
    const { notes, states } = inWords(id, crossed, '2027-01-30');
    expect(notes.join(' '), id).toContain('ask');
    expect(notes.join(' '), id).not.toContain('This day has passed');
    expect(states, id).toContain('pilot-100-days-counted-when');
  }
  expect(inWords('reasonable-due-if-panel', crossed, '2026-11-28').when).toBe('17 December 2026');
  expect(inWords('reasonable-due-if-home-office', crossed, '2026-11-28').when).toBe('No day yet');
  const year = { 'finishing.pilot-area': is('yes'), 'age-evidence.birth-about': inYear('2009') };
  const counted = inWords('reasonable-due-if-home-office', year);
  expect(counted.when).toBe('9 November 2026');
  expect(counted.states).toContain('working-days-england-wales');
});

test('a second decision that was changed is named, and its day may not be known', () => {
  const changed = {
    'decisions.reasonable': is('positive'),
    'decisions.conclusive': is('negative'),
    'decisions.conclusive-reconsidered': is('now-positive'),
  };
  const { name, when, states } = inWords('conclusive-changed', changed);
  expect([name, when, states]).toEqual(['Second decision changed: now positive', 'The day is not known', []]);
  const dated = inWords('conclusive-changed', {
    ...changed,
    'decisions.conclusive-changed-when': on('2026-11-20'),
  });
  expect(dated.when).toBe('20 November 2026');
});

test('a form that has been submitted is not told that nothing has been referred', () => {
  const { states, when } = inWords('submitted', {});
  expect(when).toBe('2 November 2026');
  expect(states).toEqual([]);
});
