import { expect, test } from '@playwright/test';
import { contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { nations } from '@/lib/nation';
import type { Answers, Entry } from '@/lib/questions/answers';
import type { TaskId } from './task';
import { tasks } from './tasks';
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

const byTheCouncil: Answers = {
  'responder.kind': is('council-childrens-social-care'),
  'child-protection.enquiry': is('held'),
};
const accusedChild: Answers = { 'background.justice': is('yes') };
const toTell: TaskId[] = ['tell-police', 'tell-prosecutor', 'tell-defence'];
const rows: [string, Answers, TaskId[]][] = [
  ['not submitted', { 'submission.made': is('not-yet') }, ['submit']],
  ['no reference yet', { 'submission.reference': {} }, ['note-the-reference']],
  ['missing now', { 'home.kind-of-place': is('missing') }, ['child-missing']],
  [
    'an episode that has not ended',
    { 'background.missing': is('yes'), 'background.missing-episodes': items({ from: onDay('2026-11-22') }) },
    ['still-missing'],
  ],
  ...(
    [
      // An episode as older drafts hold it: nobody was asked whether it goes on.
      ['an end', { until: onDay('2026-11-23') }, []],
      ['an end that is not known', { until: { missing: 'not-known' } }, []],
      ['how the child was found', { found: is('Came home.') }, []],
      ['how the child was found, as not known', { found: { missing: 'not-known' } }, ['still-missing']],
      ['a talk that was held', { 'return-talk': is('held') }, []],
      ['a talk that was offered', { 'return-talk': is('offered') }, []],
      ['a talk not yet held', { 'return-talk': is('not-yet') }, ['still-missing', 'return-talk']],
      ['a talk, not sure', { 'return-talk': is('not-sure') }, ['still-missing']],
      // Asked outright.
      ['still missing', { 'still-missing': is('yes') }, ['child-missing']],
      [
        'still missing, and a talk not yet held',
        { 'still-missing': is('yes'), 'return-talk': is('not-yet') },
        ['child-missing'],
      ],
      [
        'still missing, and an end of before kept aside',
        { 'still-missing': is('yes'), until: onDay('2026-11-23') },
        ['child-missing'],
      ],
      ['no longer missing', { 'still-missing': is('no') }, []],
      ['not sure', { 'still-missing': is('not-sure') }, ['still-missing']],
      ['not sure, with an end', { 'still-missing': is('not-sure'), until: onDay('2026-11-23') }, []],
      ['not known', { 'still-missing': { missing: 'not-known' } }, ['still-missing']],
      [
        'not known, nor the end',
        { 'still-missing': { missing: 'not-known' }, until: { missing: 'not-known' } },
        ['still-missing'],
      ],
    ] as const satisfies readonly [string, Readonly<Record<string, Entry>>, readonly TaskId[]][]
  ).map(([what, entries, wanted]): [string, Answers, TaskId[]] => [
    `an episode, and ${what}`,
    {
      'background.missing': is('yes'),
      'background.missing-episodes': items({ from: onDay('2026-11-22'), ...entries }),
    },
    [...wanted],
  ]),
  [
    'one episode that is over, and one that may not be',
    {
      'background.missing': is('yes'),
      'background.missing-episodes': items(
        { from: onDay('2026-11-20'), 'still-missing': is('no') },
        { from: onDay('2026-11-22') },
      ),
    },
    ['still-missing'],
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
  ['accused', { ...byTheCouncil, ...accusedChild }, toTell],
  [
    'accused, and the police refer',
    { 'background.justice': is('yes') },
    ['tell-officer-in-charge', 'tell-prosecutor', 'tell-defence'],
  ],
  [
    'accused, and the police refer and have told',
    { 'background.justice': is('yes'), 'telling.people': items({ who: is('police') }) },
    ['tell-prosecutor', 'tell-defence'],
  ],
  ...(
    [
      [['arrested'], toTell],
      [['under-investigation'], toTell],
      [['charged-or-reported'], toTell],
      [['trial-or-hearing-fixed'], toTell],
      [['not-sure'], toTell],
      [['ended-without-charge'], []],
      [['ended-without-charge', 'ended-without-charge'], []],
      [['ended-without-charge', 'arrested'], toTell],
      [['found-guilty'], ['advice-on-a-conviction']],
      [['found-guilty', 'ended-without-charge'], ['advice-on-a-conviction']],
      [
        ['found-guilty', 'charged-or-reported'],
        [...toTell, 'advice-on-a-conviction'],
      ],
    ] as const satisfies readonly [readonly string[], readonly TaskId[]][]
  ).map(([states, wanted]): [string, Answers, TaskId[]] => [
    `arrests: ${states.join(', ')}`,
    {
      ...byTheCouncil,
      ...accusedChild,
      'background.arrests': items(...states.map((state) => ({ state: is(state) }))),
    },
    [...wanted],
  ]),
  [
    'found guilty, and the lawyer knows of the referral',
    {
      ...accusedChild,
      'background.arrests': items({ state: is('found-guilty'), 'lawyer-knows': is('yes') }),
    },
    [],
  ],
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
  [
    'a negative decision that became positive',
    {
      'decisions.reasonable': is('negative'),
      'decisions.reasonable-when': on('2026-11-20'),
      'decisions.reasonable-reconsidered': is('now-positive'),
    },
    [],
  ],
  ...(
    [
      ['not-asked', ['ask-again', 'keep-protecting']],
      ['asked', ['keep-protecting', 'hear-the-outcome']],
      ['still-negative', ['keep-protecting']],
      ['now-positive', []],
    ] as const satisfies readonly [string, readonly TaskId[]][]
  ).map(([again, wanted]): [string, Answers, TaskId[]] => [
    `a negative second decision, looked at again: ${again}`,
    {
      'decisions.reasonable': is('positive'),
      'decisions.conclusive': is('negative'),
      'decisions.conclusive-when': on('2026-11-20'),
      'decisions.conclusive-reconsidered': is(again),
    },
    [...wanted],
  ]),
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

test('who works for the police is not sent to the line that the public calls', () => {
  const open: Answers = {
    'home.kind-of-place': is('missing'),
    'child-protection.referred': is('not-yet'),
  };
  for (const nation of nations) {
    const called = (kind: string) =>
      tasks(submittedIn(nation, today, { ...open, 'responder.kind': is(kind) })).flatMap(
        (one) => one.contacts,
      );
    expect(called('police'), nation).not.toContain('police-101');
    expect(called('nspcc-ctac'), nation).toContain('police-101');
  }
});

test('a Scottish child with a customary carer is still brought to the guardian service, its criteria said', () => {
  const reasons = (separated: string) =>
    tasks(
      submittedIn('scotland', today, {
        'home.parental-rights-in-uk': is('no'),
        'home.separated': is(separated),
      }),
    ).find(({ id }) => id === 'guardian')?.because;
  expect(reasons('no')).toContain('guardian-criteria-scotland');
  expect(reasons('yes')).toBeDefined();
  expect(reasons('yes')).not.toContain('guardian-criteria-scotland');
});

test('no task says that a clock is late which was not the one that started', () => {
  const pilot = (submitted: string, born: Answers): Answers => ({
    'finishing.pilot-area': is('yes'),
    'submission.when': on(submitted),
    ...born,
  });
  const exact = { 'child.birth-date': on('2009-03-01') };
  const year = { 'age-evidence.birth-about': inYear('2009') };
  const decision = (answers: Answers, day: string) =>
    tasks(submittedIn('england', day, { ...settled, ...answers }))
      .filter(({ id }) => /decide|decision/.test(id))
      .map(({ id, by }) => [id, by?.first ?? null]);
  // 20 November 2026 is the last day on which 1 March 2027 is more than 100 days away.
  expect(decision(pilot('2026-11-02', exact), '2026-11-20')).toEqual([]);
  expect(decision(pilot('2026-11-02', exact), '2026-11-21')).toEqual([['ask-who-decides-now', null]]);
  expect(decision(pilot('2026-11-02', exact), '2027-01-30')).toEqual([['ask-who-decides-now', null]]);
  expect(decision(pilot('2026-11-20', exact), '2026-11-21')).toEqual([['ask-who-decides-now', null]]);
  // Submitted on the next day, the Home Office's clock is the one that started: 27 November.
  expect(decision(pilot('2026-11-21', exact), '2026-11-27')).toEqual([]);
  expect(decision(pilot('2026-11-20', { 'child.birth-date': on('2009-02-28') }), '2026-11-28')).toEqual([
    ['ask-for-decision', '2026-11-27'],
  ]);
  expect(decision(pilot('2026-11-24', year), '2026-11-28')).toEqual([['ask-who-decides', null]]);
  expect(decision(pilot('2026-11-02', year), '2026-12-28')).toEqual([['ask-who-decides', null]]);
  // Whether it is a pilot area is not known: asked all the same, and not as something late.
  const somewhere = { 'finishing.pilot-area': is('not-sure'), 'submission.when': on('2026-11-02') };
  expect(decision(somewhere, '2026-11-09')).toEqual([]);
  expect(decision(somewhere, '2026-11-10')).toEqual([['ask-for-decision', null]]);
  // Once the second decision is there, nobody is left to be asked.
  const positive = { 'decisions.reasonable': is('positive') };
  expect(decision({ ...pilot('2026-11-02', exact), ...positive }, '2026-11-21')).toEqual([
    ['ask-who-decides-now', null],
  ]);
  const both = { ...positive, 'decisions.conclusive': is('positive') };
  expect(decision({ ...pilot('2026-11-02', exact), ...both }, '2026-11-21')).toEqual([]);
});

test('a court date of an arrest that ended without a charge is no day to be done by', () => {
  const by = (state: string) =>
    tasks(
      submittedIn('england', today, {
        ...settled,
        'agencies.solicitor': is('no'),
        'background.justice': is('yes'),
        'background.arrests': items(
          { state: is(state), 'court-date': onDay('2026-11-30') },
          { state: is('arrested'), 'court-date': onDay('2027-01-12') },
        ),
      }),
    ).flatMap(({ id, by: days }) => (id === 'tell-defence' || id === 'legal-advice' ? [days?.first] : []));
  expect(by('charged-or-reported')).toEqual(['2026-11-30', '2026-11-30']);
  expect(by('ended-without-charge')).toEqual(['2027-01-12', '2027-01-12']);
});

test('a lawyer is not pressed for where every arrest ended without a charge', () => {
  const urgency = (state: string) =>
    tasks(
      submittedIn('england', today, {
        ...settled,
        'agencies.solicitor': is('no'),
        'background.justice': is('yes'),
        'background.arrests': items({ state: is(state) }),
      }),
    ).find(({ id }) => id === 'legal-advice')?.urgency;
  expect([urgency('arrested'), urgency('found-guilty'), urgency('ended-without-charge')]).toEqual([
    'now',
    'now',
    'soon',
  ]);
});

test('once they are 18 no child’s guardian or child protection is asked for, and their safety still is', () => {
  const open: Answers = {
    'home.guardian-referred': is('no'),
    'home.parental-rights-in-uk': is('no'),
    'child-protection.referred': is('not-yet'),
  };
  const of = (nation: (typeof nations)[number], born: string, more: Answers = {}) =>
    ids({ ...open, 'child.birth-date': on(born), ...more }, nation);
  for (const nation of nations) {
    // The birthday is today, and was yesterday.
    expect(of(nation, '2008-11-24')).toEqual(expect.arrayContaining(['child-protection', 'guardian']));
    const after = of(nation, '2008-11-23');
    expect(after).toEqual(
      nation === 'scotland' || nation === 'northern-ireland'
        ? ['adult-safeguarding', 'ask-consent-at-18', 'guardian-after-18']
        : ['adult-safeguarding', 'ask-consent-at-18'],
    );
    // Doubt about the age, of either kind: still a child's.
    for (const doubt of [
      of(nation, '2008-11-23', { 'age.under-18': is('not-sure') }),
      of(nation, '2008-11-22'),
    ]) {
      expect(doubt).toEqual(expect.arrayContaining(['child-protection', 'guardian', 'age-in-doubt']));
      expect(doubt).not.toContain('ask-consent-at-18');
    }
  }
  expect(of('scotland', '2008-11-23', { 'home.parental-rights-in-uk': is('yes') })).not.toContain(
    'guardian-after-18',
  );
  const own = { ...byTheCouncil, 'child-protection.enquiry': is('not-yet') };
  expect(of('england', '2008-11-24', own)[0]).toBe('own-enquiry');
  expect(of('england', '2008-11-23', own)).toEqual(['adult-safeguarding', 'ask-consent-at-18']);
  const negative = { 'decisions.reasonable': is('negative'), 'decisions.reasonable-when': on('2026-11-20') };
  expect(of('wales', '2008-11-24', negative)).toContain('keep-protecting');
  expect(of('wales', '2008-11-23', negative)).not.toContain('keep-protecting');
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
    ['tell-officer-in-charge', 'now', '2026-11-30'],
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
      for (const born of ['2011-05-06', '2008-11-23']) {
        const from = submittedIn(nation, today, {
          'submission.when': on('2026-11-01'),
          ...answers,
          'child.birth-date': on(born),
          'home.parental-rights-in-uk': is('no'),
        });
        for (const { id, because } of tasks(from)) {
          for (const record of because)
            expect(records[record]?.nations, `${record} for ${id}`).toContain(nation);
        }
      }
    }
  }
});
