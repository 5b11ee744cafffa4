import { expect, test } from '@playwright/test';
import { type LearnerMessageId, sayOfLearners } from '@/lib/messages/learner-words';
import { readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import { fingerprintOf } from './fingerprint';
import {
  learnerFileName,
  learnerFileOf,
  learnerFileVersion,
  longestLabel,
  type WalkedRun,
  writeLearnerFile,
} from './learner-file';
import { type LearnerFileFailure, longestLearnerFile, readLearnerFile } from './read-learner-file';
import { readScenarioFile, writeScenarioFile } from './scenario-file';
import { scenarios } from './scenarios';

const [scenario] = scenarios;
if (!scenario) throw new Error('no scenario to walk');

/** What somebody wrote in boxes, and may in no way be in the file. */
const secret = 'Kestrel';
const answers: WalkedRun['answers'] = {
  'danger.now': { typed: 'no' },
  'child-place.area': { typed: secret },
  'indicators.seen': {
    typed: [
      { id: '1', entries: { indicator: { typed: 'cce-drug-debt' }, what: { typed: secret } } },
      { id: '2', entries: { indicator: { typed: 'cce-drug-debt' } } },
      { id: '3', entries: { indicator: { typed: secret } } },
      { id: '4', entries: { indicator: { typed: 'other:control' } } },
    ],
  },
};
const run: WalkedRun = {
  scenario: {
    ...scenario,
    expectations: [
      ...scenario.expectations,
      {
        id: 'area',
        at: 'askingDanger',
        question: 'child-place.area',
        answers: [{ is: ['not-known'], verdict: 'right', why: 'Because', record: 'child-is-under-18' }],
      },
    ],
  },
  feedback: 'at-the-end',
  arrived: ['debt'],
  answers,
  visits: [
    {
      step: 'askingDanger',
      section: null,
      asks: ['danger.now', 'child-place.area'],
      arrived: [],
      dangerRaised: false,
      answers,
      seconds: 12.4,
    },
    {
      step: 'referring',
      section: null,
      asks: [],
      arrived: ['debt'],
      dangerRaised: false,
      answers: {},
      seconds: 3,
    },
  ],
};
const made = learnerFileOf(run, ' Table 4 ');
const file = (change: object) => JSON.stringify({ ...made, ...change });

test('a run’s file holds what was chosen, found and how long it took, and nothing that was written', () => {
  const text = writeLearnerFile(made);
  expect(text).not.toContain(secret);
  expect(made).toMatchObject({
    label: 'Table 4',
    scenario: { id: scenario.id, fingerprint: fingerprintOf(run.scenario) },
    visits: [
      { step: 'askingDanger', section: null, seconds: 12 },
      { step: 'referring', section: null, seconds: 3 },
    ],
    indicators: ['cce-drug-debt'],
    arrived: ['debt'],
    end: 'referring',
  });
  expect(made.decisions.find(({ expectation }) => expectation === 'danger')).toMatchObject({
    met: true,
    given: ['no'],
  });
  expect(made.decisions.find(({ expectation }) => expectation === 'area')).toMatchObject({
    met: true,
    given: [],
  });
  expect(made.decisions.find(({ expectation }) => expectation === 'age')?.met).toBe(false);
  expect(readLearnerFile(text)).toEqual({ ok: true, value: made });
  expect(readLearnerFile(`\uFEFF${text}`)).toEqual({ ok: true, value: made });
});

test('a first answer that was changed stands beside the last one, and a file without any is read as it was', () => {
  const [first, ...rest] = run.visits;
  if (!first) throw new Error('nothing was visited');
  const before = { ...first, answers: { ...answers, 'danger.now': { typed: 'yes' } } };
  const changed = learnerFileOf({ ...run, visits: [before, first, ...rest] }, '');
  const danger = changed.decisions.find(({ expectation }) => expectation === 'danger');
  expect(danger).toMatchObject({ given: ['no'], first: ['yes'] });
  expect(readLearnerFile(writeLearnerFile(changed))).toEqual({ ok: true, value: changed });
  expect(made.decisions.filter((decision) => 'first' in decision)).toEqual([]);
  const left = learnerFileOf({ ...run, visits: [{ ...before, goesOn: false }, first, ...rest] }, '');
  expect(left.decisions.filter((decision) => 'first' in decision)).toEqual([]);
});

test('the file is not called by its label, which is never longer than it may be', () => {
  const long = learnerFileOf(run, `${secret}${'x'.repeat(100)}`);
  expect(long.label).toHaveLength(longestLabel);
  const name = learnerFileName(writeLearnerFile(long));
  expect(name).toMatch(/^waymark-learner-run-[0-9a-f]{8}\.json$/);
  expect(name).not.toBe(learnerFileName(writeLearnerFile(made)));
});

const liveCase = writeCaseFile({ 'danger.now': { typed: 'no' } }, '2026-11-24', { withAside: true });
const refused: readonly [string, string, LearnerFileFailure][] = [
  ['too large', ' '.repeat(longestLearnerFile + 1), { kind: 'learner-file.too-large' }],
  ['no JSON', '{', { kind: 'learner-file.not-json' }],
  ['empty', '', { kind: 'learner-file.not-json' }],
  ['some other program’s', '{"version":1}', { kind: 'learner-file.not-a-run' }],
  ['nothing', 'null', { kind: 'learner-file.not-a-run' }],
  ['a live case', liveCase, { kind: 'learner-file.live-case' }],
  ['of the online service’s fields', '{"fr-location":"england"}', { kind: 'learner-file.live-case' }],
  ['a backup', 'age-encryption.org/v1\n-> scrypt', { kind: 'learner-file.live-backup' }],
  ['an armored backup', '-----BEGIN AGE ENCRYPTED FILE-----\n', { kind: 'learner-file.live-backup' }],
  ['a scenario', writeScenarioFile(scenario), { kind: 'learner-file.scenario' }],
  ['newer', file({ version: learnerFileVersion + 1, more: 1 }), { kind: 'learner-file.newer' }],
  ['of half a version', file({ version: 1.5 }), { kind: 'learner-file.damaged', place: 'version' }],
  [
    'with a longer label',
    file({ label: 'x'.repeat(longestLabel + 1) }),
    { kind: 'learner-file.damaged', place: 'label' },
  ],
  [
    'damaged in a list',
    file({ visits: [{ step: 'askingDanger', section: null, seconds: -1 }] }),
    { kind: 'learner-file.damaged', place: 'visits › 1 › seconds' },
  ],
  ['with more than it may hold', file({ [secret]: 1 }), { kind: 'learner-file.holds-more' }],
];
for (const [what, text, failure] of refused) {
  test(`a file that is ${what} is refused with the reason`, () => {
    expect(readLearnerFile(text)).toEqual({ ok: false, failure });
    const id: LearnerMessageId = failure.kind;
    expect(sayOfLearners(id, { ...failure })).toMatch(/\.$/);
  });
}

test('neither the live side nor the scenarios take a learner’s file', () => {
  const text = writeLearnerFile(made);
  expect(readCaseFile(text)).toEqual({ ok: false, failure: { kind: 'case-file.training' } });
  expect(readScenarioFile(text)).toEqual({ ok: false, failure: { kind: 'scenario-file.learner-file' } });
});

test('a scenario’s fingerprint stays when its file is read, and changes with every text', () => {
  const [one, ...others] = scenarios.map((each) => fingerprintOf(each));
  expect(new Set(scenarios.map(fingerprintOf)).size).toBe(others.length + 1);
  const read = readScenarioFile(writeScenarioFile(scenario));
  expect(read.ok && fingerprintOf(read.value)).toBe(one);
  expect(fingerprintOf({ ...scenario, brief: `${scenario.brief} ` })).not.toBe(one);
});
