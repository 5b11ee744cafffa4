import { expect, test } from '@playwright/test';
import { contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { type TaskId, tasks } from './tasks';
import { inYear, is, items, on, onDay, submittedIn } from './testing/submitted-case';

const today = '2026-11-24';
const records: Readonly<Record<string, ContentRecord>> = contentRecords;
/** Nothing is left to do but what the row is about. */
const settled: Answers = {
  'submission.when': on('2026-11-23'),
  'submission.reference': is('TEST 1'),
  'home.guardian-referred': is('yes'),
  'agencies.solicitor': is('yes'),
};
const ids = (answers: Answers, nation: (typeof nations)[number] = 'england', day = today) =>
  tasks(submittedIn(nation, day, { ...settled, ...answers })).map(({ id }) => id);

test('a settled case has nothing to do', () => {
  for (const nation of nations) expect(ids({}, nation), nation).toEqual([]);
});

const rows: [string, Answers, TaskId[]][] = [
  ['not submitted', { 'submission.made': is('not-yet') }, ['submit']],
  ['no reference yet', { 'submission.reference': {} }, ['note-the-reference']],
  ['missing now', { 'home.kind-of-place': is('missing') }, ['child-missing']],
  [
    'an episode that has not ended',
    { 'background.missing': is('yes'), 'background.missing-episodes': items({ from: onDay('2026-11-22') }) },
    ['child-missing'],
  ],
  [
    'an episode that has ended, with no talk yet',
    {
      'background.missing': is('yes'),
      'background.missing-episodes': items({
        from: onDay('2026-11-20'),
        until: onDay('2026-11-21'),
        'return-talk': is('not-yet'),
      }),
    },
    ['return-talk'],
  ],
  [
    'an episode that was only just added',
    { 'background.missing': is('yes'), 'background.missing-episodes': items({}) },
    [],
  ],
  ['may go missing, no plan', { 'risk.going-missing': is('not-sure') }, ['plan-for-missing']],
  [
    'may go missing, with a plan',
    { 'risk.going-missing': is('yes'), 'safety-now.if-missing': is('Call her aunt.') },
    [],
  ],
  ['child protection not told', { 'child-protection.referred': is('not-yet') }, ['child-protection']],
  [
    'own enquiry not held',
    { 'responder.kind': is('council-childrens-social-care'), 'child-protection.enquiry': is('not-yet') },
    ['own-enquiry'],
  ],
  ['no lawyer', { 'agencies.solicitor': is('not-sure') }, ['legal-advice']],
  ['accused', { 'background.justice': is('yes') }, ['tell-police', 'tell-prosecutor', 'tell-defence']],
  [
    'accused, police and prosecutor told, every lawyer knows',
    {
      'background.justice': is('yes'),
      'background.arrests': items({ 'lawyer-knows': is('yes') }),
      'telling.people': items({ who: is('police') }, { who: is('prosecutor') }),
    },
    [],
  ],
  [
    'accused twice, one lawyer does not know',
    {
      'background.justice': is('not-sure'),
      'background.arrests': items({ 'lawyer-knows': is('yes') }, { 'lawyer-knows': is('no') }),
      'telling.people': items({ who: is('police') }, { who: is('prosecutor') }),
    },
    ['tell-defence'],
  ],
  [
    'new information not sent',
    { 'new-information.items': items({ what: is('A second phone.'), sent: is('not-yet') }) },
    ['send-new-information'],
  ],
  [
    'new information sent',
    { 'new-information.items': items({ what: is('A second phone.'), sent: is('yes') }) },
    [],
  ],
  [
    'a negative decision',
    { 'decisions.reasonable': is('negative'), 'decisions.reasonable-when': on('2026-11-20') },
    ['ask-again', 'keep-protecting'],
  ],
  [
    'a negative decision that was asked to be looked at again',
    {
      'decisions.reasonable': is('negative'),
      'decisions.reasonable-when': on('2026-11-20'),
      'decisions.reasonable-reconsidered': is('asked'),
    },
    ['keep-protecting', 'hear-the-outcome'],
  ],
  [
    'a reconsideration that was answered',
    {
      'decisions.reasonable': is('negative'),
      'decisions.reasonable-when': on('2026-11-20'),
      'decisions.reasonable-reconsidered': is('still-negative'),
    },
    ['keep-protecting'],
  ],
];
for (const [what, answers, wanted] of rows) {
  test(`${what}: ${wanted.join(', ') || 'nothing'}`, () => {
    expect(ids(answers)).toEqual(wanted);
  });
}

test('a decision is asked for on the day after its day, not on it', () => {
  const answers = { 'submission.when': on('2026-11-17') };
  expect(ids(answers, 'england', '2026-11-24')).toEqual([]);
  expect(ids(answers, 'england', '2026-11-25')).toEqual(['ask-for-decision']);
  const inPilot = { 'submission.when': on('2026-10-10'), 'finishing.pilot-area': is('yes') };
  expect(ids(inPilot, 'england', '2026-11-24')).toEqual([]);
  expect(ids(inPilot, 'england', '2026-11-25')).toEqual(['ask-panel-for-decision']);
  const task = tasks(submittedIn('england', '2026-11-25', inPilot)).find(
    ({ id }) => id === 'ask-panel-for-decision',
  );
  // The Home Office's days and its number are no help with a panel's decision.
  expect(task?.because).not.toContain('clock-reasonable-grounds');
  expect(task?.contacts).toEqual([]);
});

test('turning 18: prepared before, asked only once every day that it can be is over, never where the age is in doubt', () => {
  const born = (day: string) => ({ 'child.birth-date': on(day) });
  expect(ids(born('2008-11-25'))).toEqual(['prepare-for-18']);
  expect(ids(born('2008-11-24'))).toEqual(['prepare-for-18']);
  expect(ids(born('2008-11-23'))).toEqual(['ask-consent-at-18']);
  expect(ids({ ...born('2008-11-23'), 'age.under-18': is('not-sure') })).toEqual(['age-in-doubt']);
  // Born on 29 February: 28 February or 1 March.
  const leap = born('2008-02-29');
  expect(ids(leap, 'scotland', '2026-03-01')).toContain('prepare-for-18');
  expect(ids(leap, 'scotland', '2026-03-02')).toContain('ask-consent-at-18');
  expect(ids({ 'age-evidence.birth-about': inYear('2008') })).toEqual(['prepare-for-18']);
  const decided = { 'decisions.reasonable': is('positive'), 'decisions.conclusive': is('positive') };
  expect(ids({ ...born('2008-11-23'), ...decided })).toEqual([]);
});

test('the birthday is soon where a decision may take as long as it has on average, and not one day before', () => {
  const urgency = (birth: string) =>
    tasks(submittedIn('wales', today, { ...settled, 'child.birth-date': on(birth) }))[0]?.urgency;
  // 471 and 472 days from 24 November 2026.
  expect([urgency('2010-03-09'), urgency('2010-03-10')]).toEqual(['soon', 'in-time']);
});

test('the guardian: in each nation on its own condition, and as urgent as its law says', () => {
  const guardian = (nation: (typeof nations)[number], answers: Answers) =>
    tasks(submittedIn(nation, today, { ...settled, 'home.guardian-referred': is('no'), ...answers })).map(
      ({ id, urgency, because }) => [id, urgency, because[0]],
    );
  const nobody = { 'home.parental-rights-in-uk': is('no') };
  const somebody = { 'home.parental-rights-in-uk': is('yes') };
  for (const nation of ['england', 'wales'] as const) {
    for (const answers of [nobody, somebody, {}]) {
      expect(guardian(nation, answers)).toEqual([['guardian', 'soon', 'guardian-england-wales']]);
    }
  }
  expect(guardian('scotland', nobody)).toEqual([['guardian', 'now', 'guardian-scotland']]);
  expect(guardian('scotland', {})).toEqual([['guardian-find-out', 'soon', 'guardian-scotland']]);
  expect(guardian('scotland', somebody)).toEqual([]);
  const ni = 'guardian-northern-ireland';
  expect(guardian('northern-ireland', nobody)).toEqual([['guardian', 'soon', ni]]);
  expect(guardian('northern-ireland', somebody)).toEqual([['guardian-find-out', 'soon', ni]]);
  expect(guardian('northern-ireland', { ...somebody, 'home.separated': is('yes') })).toEqual([
    ['guardian', 'soon', ni],
  ]);
});

test('the guardian and the child protection body are of where the child is', () => {
  const all = tasks(
    submittedIn('england', today, {
      ...settled,
      'child-place.nation': is('scotland'),
      'home.guardian-referred': is('no'),
      'child-protection.referred': is('not-yet'),
    }),
  );
  expect(all.flatMap(({ because }) => because)).toEqual(
    expect.arrayContaining(['guardian-scotland', 'child-protection-who-scotland']),
  );
});

test('the child’s safety comes first, then what is urgent, then the earlier day', () => {
  const all = tasks(
    submittedIn('england', today, {
      'submission.when': on('2026-10-01'),
      'child.birth-date': on('2009-02-01'),
      'background.justice': is('yes'),
      'background.arrests': items(
        { 'court-date': onDay('2026-11-20') },
        { 'court-date': onDay('2026-11-30') },
      ),
      'decisions.reasonable': is('negative'),
      'decisions.reasonable-when': on('2026-10-12'),
      'child-protection.referred': is('not-yet'),
    }),
  );
  expect(all.map(({ id, urgency, by }) => [id, urgency, by?.first ?? null])).toEqual([
    ['child-protection', 'safety', null],
    ['ask-again', 'now', '2026-11-11'],
    ['legal-advice', 'now', '2026-11-11'],
    ['tell-police', 'now', '2026-11-30'],
    ['tell-prosecutor', 'now', '2026-11-30'],
    ['tell-defence', 'now', '2026-11-30'],
    ['keep-protecting', 'soon', null],
    ['guardian', 'soon', null],
    ['note-the-reference', 'in-time', null],
  ]);
});

test('every task has a reason that is valid in its nation, and none shows a line for adults', () => {
  for (const nation of nations) {
    for (const [, answers] of rows) {
      const from = submittedIn(nation, today, { ...answers, 'home.parental-rights-in-uk': is('no') });
      for (const { id, because } of tasks(from)) {
        for (const record of because)
          expect(records[record]?.nations, `${record} for ${id}`).toContain(nation);
      }
    }
  }
});
