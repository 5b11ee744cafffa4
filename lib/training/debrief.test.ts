import { expect, test } from '@playwright/test';
import { sayOfTraining } from '@/lib/messages/training-words';
import type { Answers } from '@/lib/questions/answers';
import { textsInDocument } from '@/lib/record/texts-in-document';
import { debriefOf } from './debrief';
import { debriefPaper } from './debrief-paper';
import { pageInWords } from './in-words';
import { judgedOnPage } from './judged';
import { newRun, type Run, type RunVisit } from './run';
import type { ScenarioPath, Visit } from './scenario-path';
import { scenarios } from './scenarios';

const order = [
  'askingDanger',
  'askingAge',
  'concluding',
  'askingReasons',
  'noConcernRecorded',
  'referring',
] as const;
const found = scenarios.find(({ id }) => id === 'england-his-own-idea');
if (!found) throw new Error('the scenario of these tests is gone');
const scenario = found;

type Step = (typeof order)[number];
const visit = (step: Step, more: Partial<RunVisit> = {}): RunVisit => ({
  step,
  section: null,
  asks: [],
  arrived: [],
  dangerRaised: false,
  answers: {},
  seconds: 1,
  goesOn: true,
  ...more,
});
const path = (visits: readonly Visit[]): ScenarioPath => ({ visits, arrived: [], end: null });
const runWith = (more: Partial<Run>): Run => ({
  ...newRun(scenario, 'at-the-end'),
  stage: 'finished',
  ...more,
});
const right = path([visit('askingDanger'), visit('askingAge'), visit('concluding'), visit('referring')]);
const ticks = (...ids: string[]): Answers => ({
  'indicators.seen': { typed: ids.map((id) => ({ id, entries: { indicator: { typed: id } } })) },
});

test('the two walks stand beside one another in the machine’s order, with what each went and where they part', () => {
  const visits = [
    visit('askingDanger'),
    visit('askingAge', { dangerRaised: true }),
    visit('askingDanger', { goesOn: false }),
    visit('askingAge'),
    visit('concluding'),
    visit('askingReasons'),
    visit('noConcernRecorded'),
  ];
  const debrief = debriefOf(runWith({ visits }), right, order);
  expect(debrief.path).toEqual([
    { step: 'askingDanger', yours: 2, expected: 1, dangerRaised: false, dangerExpected: false },
    { step: 'askingAge', yours: 2, expected: 1, dangerRaised: true, dangerExpected: false },
    { step: 'concluding', yours: 1, expected: 1, dangerRaised: false, dangerExpected: false },
    { step: 'askingReasons', yours: 1, expected: 0, dangerRaised: false, dangerExpected: false },
    { step: 'noConcernRecorded', yours: 1, expected: 0, dangerRaised: false, dangerExpected: false },
    { step: 'referring', yours: 0, expected: 1, dangerRaised: false, dangerExpected: false },
  ]);
  expect(debrief.together).toBe('askingAge');
  expect(debrief.end).toBe('noConcernRecorded');
});

test('a walk that was broken off has no end, and one like the expected parts nowhere', () => {
  const broken = debriefOf(runWith({ visits: [visit('askingDanger'), visit('askingAge')] }), right, order);
  expect([broken.end, broken.together]).toEqual([null, 'askingAge']);
  const same = debriefOf(
    runWith({ visits: right.visits.map((one) => visit(one.step as Step)) }),
    right,
    order,
  );
  expect([same.end, same.together]).toEqual(['referring', 'referring']);
  const none = debriefOf(runWith({}), right, order);
  expect([none.end, none.together, none.path.every(({ yours }) => yours === 0)]).toEqual([null, null, true]);
});

test('signs are found, not ticked, in news that did not come, or ticked besides', () => {
  const debrief = debriefOf(
    runWith({ answers: ticks('cce-drugs-away-from-home', 'ds-heavy-housework', 'no-such-sign') }),
    right,
    order,
  );
  const ids = (list: readonly { indicator: string }[]) => list.map(({ indicator }) => indicator);
  expect(ids(debrief.signs.found)).toEqual(['cce-drugs-away-from-home']);
  expect(ids(debrief.signs.missed)).toHaveLength(5);
  expect(ids(debrief.signs.notArrived)).toEqual(['cce-drug-debt', 'con-family-threatened']);
  expect(debrief.signs.more).toEqual(['ds-heavy-housework', 'no-such-sign']);
  const later = debriefOf(runWith({ arrived: ['debt'] }), right, order);
  expect(later.signs.notArrived).toEqual([]);
  expect(later.signs.missed).toHaveLength(8);
});

for (const [typed, noticed] of [
  ['', [false, false]],
  ['making a lifestyle choice', [true, false]],
  ['“Lifestyle  choice”\ndrug runner', [true, true]],
  ['he is making a lifestyle choice and is well on the way', [true, false]],
  ['is', [false, false]],
  ['a\nhe', [false, false]],
  ['run\nthe\nrug', [false, false]],
  ['Drug runners.', [false, true]],
] as const) {
  test(`of the words noticed as ${JSON.stringify(typed)}, ${noticed.filter(Boolean).length} are those of the scenario`, () => {
    const { words } = debriefOf(runWith({ noticed: typed }), right, order);
    expect(words.map((one) => one.noticed)).toEqual(noticed);
  });
}

test('words that the learner wrote themselves are found, and only in answers that apply', () => {
  const answers: Answers = {
    ...scenario.walk,
    'conclusion.is': { typed: 'no-concern' },
    'no-concern.reasons': { typed: 'A lifestyle choice, I think.' },
  };
  const { words, written } = debriefOf(runWith({ answers }), right, order);
  expect(words[0]?.repeatedIn).toEqual(['no-concern.reasons']);
  expect(written.map(({ question }) => question)).toContain('no-concern.reasons');
  const applies = debriefOf(
    runWith({ answers: { ...answers, 'conclusion.is': { typed: 'refer-now' } } }),
    right,
    order,
  );
  expect(applies.words[0]?.repeatedIn).toEqual([]);
});

test('words that the child said are not held against the learner who wrote them down', () => {
  const said: Answers = {
    ...scenario.walk,
    'indicators.seen': {
      typed: [
        {
          id: '1',
          entries: {
            indicator: { typed: 'beh-calls-it-own-choice' },
            words: { typed: 'I am a drug runner' },
          },
        },
      ],
    },
  };
  const { words, written } = debriefOf(runWith({ answers: said }), right, order);
  expect(written.map(({ text }) => text)).toContain('I am a drug runner');
  expect(words.map(({ repeatedIn }) => repeatedIn)).toEqual([[], []]);
});

test('of several options the most harmful is what is judged, and one that nobody judges is left open', () => {
  const [expectation] = scenario.expectations;
  if (!expectation) throw new Error('the scenario judges nothing');
  const page = (answers: Answers) => visit('askingDanger', { asks: ['danger.now'], answers });
  const verdict = (answers: Answers) =>
    judgedOnPage([expectation], page(answers)).map(({ answer }) => answer?.verdict ?? null);
  expect(verdict({ 'danger.now': { typed: 'no' } })).toEqual(['right']);
  expect(verdict({ 'danger.now': { typed: 'not-sure' } })).toEqual(['acceptable']);
  expect(verdict({ 'danger.now': { typed: 'yes' } })).toEqual(['acceptable']);
  expect(verdict({ 'danger.now': { missing: 'not-asked' } })).toEqual([null]);
  expect(verdict({})).toEqual([null]);
  const both = {
    ...expectation,
    answers: expectation.answers.map((one) => ({
      verdict: 'harmful' as const,
      is: ['yes'],
      why: one.why,
      record: one.record,
      follows: 'x',
    })),
  };
  expect(
    judgedOnPage(
      [{ ...both, answers: [...expectation.answers, ...both.answers.slice(0, 1)] }],
      page({ 'danger.now': { typed: ['no', 'yes'] } }),
    )[0]?.answer?.verdict,
  ).toBe('harmful');
  expect(judgedOnPage([expectation], visit('askingAge', { asks: ['danger.now'] }))).toEqual([]);
});

test('two walks are said to be the same only where each step was gone to as often', () => {
  const walk = (...steps: Step[]) => runWith({ visits: steps.map((step) => visit(step)) });
  const said = (run: Run) =>
    textsInDocument(debriefPaper(debriefOf(run, right, order), scenario, '2026-11-28')).join('\n');
  const same = sayOfTraining('debrief.path-same');
  const parts = sayOfTraining('debrief.path-parts', { step: pageInWords('askingAge') });
  const expected = said(walk('askingDanger', 'askingAge', 'concluding', 'referring'));
  expect([expected.includes(same), expected.includes(parts)]).toEqual([true, false]);
  const twice = said(
    walk('askingDanger', 'askingAge', 'askingDanger', 'askingAge', 'concluding', 'referring'),
  );
  expect([twice.includes(same), twice.includes(parts)]).toEqual([false, true]);
});

const [harmfulFirst, thenRight] = (['no', 'yes'] as const).map((typed) => ({ 'age.under-18': { typed } }));

test('a first answer that was gone on from and changed stands in the debrief, with what is thought of it', () => {
  const age = scenario.expectations.find(({ id }) => id === 'age');
  const wrong = age?.answers.find(({ verdict }) => verdict === 'harmful');
  if (wrong?.verdict !== 'harmful') throw new Error('the scenario judges no age as harmful');
  const at = (answers: Answers = {}, more: Partial<RunVisit> = {}) =>
    visit('askingAge', { asks: ['age.under-18'], answers, ...more });
  const decided = (...visits: RunVisit[]) => {
    const debrief = debriefOf(runWith({ visits }), right, order);
    const { judged, first } = debrief.decisions.find(({ expectation }) => expectation.id === 'age') ?? {};
    const texts = textsInDocument(debriefPaper(debrief, scenario, '2026-11-28')).join('\n');
    return { first, last: judged?.given, texts };
  };
  const words = { first: 'No', answer: 'Yes' };
  const changed = decided(at(harmfulFirst), at(thenRight));
  expect(changed.last).toEqual(['yes']);
  expect(changed.first).toMatchObject({ given: ['no'], answer: wrong, newsBetween: false });
  expect(changed.texts).toContain(sayOfTraining('debrief.first', words));
  expect(changed.texts).toContain(wrong.follows);
  // Left by going back, it was not gone on from; gone on from the same, it was not changed.
  for (const visits of [
    [at(harmfulFirst, { goesOn: false }), at(thenRight)],
    [at(thenRight), at(thenRight)],
    [at(thenRight), at(harmfulFirst), at(thenRight)],
    [at(thenRight)],
    [],
  ]) {
    expect(decided(...visits).first).toBeNull();
  }
  // What news changed was not wrong before it.
  const news = decided(at(harmfulFirst), at(thenRight, { arrived: ['debt'] }));
  expect(news.first).toMatchObject({ given: ['no'], answer: null, newsBetween: true });
  expect(news.texts).toContain(sayOfTraining('debrief.first-news', words));
  expect(news.texts).not.toContain(wrong.follows);
});

test('a walk that ended where it was expected to is not told of two ends', () => {
  const [one] = scenarios;
  if (!one) throw new Error('there are no scenarios');
  const said = (end: typeof one.end | null) => {
    const debrief = debriefOf({ ...newRun(one, 'at-the-end'), stage: 'finished' }, right, order);
    return textsInDocument(debriefPaper({ ...debrief, end }, one, '2026-11-28')).join('\n');
  };
  const expected = pageInWords(one.end);
  expect(said(one.end)).toContain(sayOfTraining('debrief.ended-same', { expected }));
  expect(said(null)).toContain(sayOfTraining('debrief.ended-open', { expected }));
});

for (const one of scenarios) {
  test(`the debrief of ${one.id} as a paper says every reason, source and model word, and is marked`, () => {
    const debrief = debriefOf({ ...newRun(one, 'at-the-end'), stage: 'finished' }, right, order);
    const texts = textsInDocument(debriefPaper(debrief, one, '2026-11-28')).join('\n');
    const wanted = [
      sayOfTraining('training.mark'),
      one.summary,
      ...one.discussion,
      ...one.indicators.map(({ seen }) => seen),
      ...one.wording.map(({ words }) => words),
      ...one.expectations.flatMap(({ answers }) =>
        answers.filter(({ verdict }) => verdict !== 'harmful').map(({ why }) => why),
      ),
    ];
    expect(wanted.filter((text) => !texts.includes(text))).toEqual([]);
    expect(texts).not.toContain(sayOfTraining('feedback.record-unknown', { record: '' }).trim());
  });
}
