import { expect, test } from '@playwright/test';
import { sayOfLearners } from '@/lib/messages/learner-words';
import { type Differences, differencesIn, groupsOf, type LearnerGroup } from '@/lib/training/differences';
import { choiceLines, mixedFeedback, signNotes, standingOf } from '@/lib/training/differences-in-words';
import { differencesPaper } from '@/lib/training/differences-paper';
import { type LearnerFile, learnerFileOf } from '@/lib/training/learner-file';
import type { Scenario } from '@/lib/training/scenario';
import { scenarios } from '@/lib/training/scenarios';
import { type Instead, replayScenario } from './scenario-replay';
import { steps } from './steps';

const scenario = (() => {
  const found = scenarios.find(({ id }) => id === 'england-his-own-idea');
  if (!found) throw new Error('no scenario to walk');
  return found;
})();

/** The file of somebody who walks as the scenario says, but for one answer. */
function fileOf(
  label: string,
  instead: Instead | null,
  { of = scenario, seconds = 10 }: { of?: Scenario; seconds?: number } = {},
): LearnerFile {
  const { visits, arrived } = replayScenario(of, instead);
  const answers = visits.at(-1)?.answers ?? {};
  const timed = visits.map((visit) => ({ ...visit, seconds }));
  return learnerFileOf({ scenario: of, feedback: 'at-the-end', visits: timed, arrived, answers }, label);
}

const noConcern = { question: 'conclusion.is', is: 'no-concern' };
const files = [
  fileOf('Wren', null, { seconds: 4 }),
  fileOf('Heron', null, { seconds: 20 }),
  fileOf('Owl', noConcern),
  fileOf('Robin', { question: 'age.under-18', is: 'no' }),
];

function only(groups: readonly LearnerGroup[]): LearnerGroup {
  const [group] = groups;
  if (!group || groups.length > 1) throw new Error(`${groups.length} groups`);
  return group;
}
const group = only(groupsOf(files, scenarios));
const table = differencesIn(group, replayScenario(scenario), steps);
const decision = (id: string, { decisions }: Differences = table) => {
  const found = decisions.find(({ expectation }) => expectation === id);
  if (!found) throw new Error(`no decision ${id}`);
  return found;
};

test('a sign that was ticked without its news is found by no more than had it', () => {
  const [wren] = files;
  if (!wren) throw new Error('nobody walked');
  const ticked = { ...wren, arrived: [], indicators: ['cce-drug-debt'] };
  const not = { ...ticked, indicators: [] };
  const without = only(groupsOf([ticked, not], scenarios));
  const { indicators } = differencesIn(without, replayScenario(scenario), steps);
  const debt = indicators.find(({ indicator }) => indicator === 'cce-drug-debt');
  if (!debt) throw new Error('the scenario has no such sign');
  expect([debt.found, debt.reached]).toEqual([1, 1]);
  expect(signNotes(debt, 2).at(-1)).toBe(sayOfLearners('learners.not-reached', { count: 1 }));
});

test('decisions stand in the order of the walk, each with all its options and who chose them', () => {
  expect(group.is).toBe('known');
  expect(table.decisions.map(({ expectation }) => expectation)).toEqual([
    'danger',
    'age',
    'area-now',
    'enquiry',
    'conclusion',
  ]);
  expect(decision('danger')).toMatchObject({ differed: false, notMet: [], open: [] });
  const lines = choiceLines(decision('age'), true);
  expect(lines.map(({ answer, verdict, labels }) => [answer, verdict, labels])).toEqual([
    ['Yes', 'Right.', ['Heron', 'Owl', 'Wren']],
    ['No', 'Could do harm.', ['Robin']],
    ['Not sure', 'Acceptable.', []],
  ]);
  expect(standingOf(decision('age'), 4)).toBe('Answers differed');
  expect(standingOf(decision('danger'), 4)).toBe('All answered the same');
});

test('where answers were changed, the first ones are counted beside the last, and what differed only at first is named', () => {
  const [wren, heron, owl] = files;
  if (!wren || !heron || !owl) throw new Error('nobody walked');
  const changing = (file: LearnerFile): LearnerFile => ({
    ...file,
    decisions: file.decisions.map((one) => (one.expectation === 'age' ? { ...one, first: ['no'] } : one)),
  });
  const some = only(groupsOf([wren, changing(heron), owl], scenarios));
  const shown = differencesIn(some, replayScenario(scenario), steps);
  const age = decision('age', shown);
  expect(age).toMatchObject({ differed: false, differedFirst: true, changed: true });
  expect(standingOf(age, 3)).toBe(sayOfLearners('learners.differed-first'));
  expect(choiceLines(age, true).map(({ answer, labels, first }) => [answer, labels, first])).toEqual([
    ['Yes', ['Heron', 'Owl', 'Wren'], ['Owl', 'Wren']],
    ['No', [], ['Heron']],
    ['Not sure', [], []],
  ]);
  expect(decision('danger', shown)).toMatchObject({ differedFirst: false, changed: false });
  const text = JSON.stringify(differencesPaper(some, shown, '2026-11-28'));
  expect(text).toContain(sayOfLearners('learners.at-first'));
  expect(text).toContain(sayOfLearners('learners.changed'));
  expect(JSON.stringify(differencesPaper(group, table, '2026-11-28'))).not.toContain(
    sayOfLearners('learners.changed'),
  );
  const alike = only(groupsOf([changing(wren), changing(heron)], scenarios));
  const same = decision('age', differencesIn(alike, replayScenario(scenario), steps));
  expect(same).toMatchObject({ differed: false, differedFirst: false, changed: true });
});

test('who turned off the way before a question is said not to have come to it', () => {
  // Robin leaves open whether there is a reason to doubt, and so goes on as for a child.
  const conclusion = decision('conclusion');
  const chose = Object.fromEntries(conclusion.options.map(({ option, labels }) => [option, labels]));
  expect(chose['no-concern']).toEqual(['Owl']);
  expect([...(chose['refer-now'] ?? []), ...conclusion.notMet].sort()).toEqual(['Heron', 'Robin', 'Wren']);
  expect(chose['safeguard-and-come-back']).toEqual([]);
});

test('signs are found by those who ticked them, of those whom the news reached', () => {
  const inNews = table.indicators.find(({ indicator }) => indicator === 'cce-drug-debt');
  expect(inNews?.listed?.from).toBe('Constable Hale, ringing back');
  expect(table.indicators).toHaveLength(scenario.indicators.length);
  const inMaterial = table.indicators.find(({ indicator }) => indicator === 'cce-several-phones');
  expect(inMaterial).toMatchObject({ reached: 4 });
  const none = differencesIn(
    only(groupsOf([{ ...fileOf('', null), indicators: ['cse-says-exploited'], arrived: [] }], scenarios)),
    replayScenario(scenario),
    steps,
  );
  expect(none.moreIndicators).toEqual([
    { indicator: 'cse-says-exploited', found: 1, reached: 1, listed: null },
  ]);
  const unreached = none.indicators.find(({ indicator }) => indicator === 'cce-drug-debt');
  expect(unreached && signNotes(unreached, 1)).toContain('The news did not reach 1.');
});

test('times are of those who came to a step, with their middle and their range', () => {
  const [first] = table.times;
  expect(first).toEqual({
    step: 'askingDanger',
    section: null,
    learners: 4,
    median: 10,
    shortest: 4,
    longest: 20,
  });
  const order = table.times.map(({ step }) => steps.indexOf(step));
  expect(order).toEqual([...order].sort((one, other) => one - other));
});

test('ends are counted, with the expected one among them', () => {
  expect(table.ends.find(({ end }) => end === 'referring')).toMatchObject({ expected: true });
  expect(table.ends.reduce((sum, { count }) => sum + count, 0)).toBe(4);
});

test('another version of a scenario, and one that is not here, stand in groups of their own', () => {
  const altered = fileOf('Rook', null, { of: { ...scenario, title: 'Another title' } });
  const foreign = fileOf('Lark', noConcern, { of: { ...scenario, id: 'of-somebody-else' } });
  const groups = groupsOf([...files, altered, foreign], scenarios);
  expect(groups.map(({ is, files: some }) => [is, some.length])).toEqual([
    ['known', 4],
    ['other-version', 1],
    ['not-here', 1],
  ]);
  const [, , unknown] = groups;
  if (!unknown) throw new Error('no group');
  const shown = differencesIn(unknown, null, steps);
  expect(choiceLines(decision('conclusion', shown), false)).toEqual([
    {
      id: 'no-concern',
      answer: expect.stringContaining('no concern'),
      verdict: '',
      labels: ['Lark'],
      first: ['Lark'],
    },
  ]);
  expect(shown.indicators).toEqual([]);
  expect(shown.moreIndicators.length).toBeGreaterThan(0);
});

test('the paper of a group carries the mark of training and no label', () => {
  const paper = differencesPaper(group, table, '2026-11-28');
  const text = JSON.stringify(paper);
  expect(paper.running[0]).toBe('Training: invented case');
  expect(['Wren', 'Heron', 'Owl', 'Robin'].filter((label) => text.includes(label))).toEqual([]);
  expect(text).toContain('1 of 4');
  expect(mixedFeedback(group)).toBe('');
  expect(
    mixedFeedback({
      ...group,
      files: files.map((file, i) => (i === 0 ? { ...file, feedback: 'at-each-step' } : file)),
    }),
  ).toContain('1 and 3');
});
