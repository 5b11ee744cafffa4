import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import { isOfTraining } from './formats';
import { scenarioSchema, scenarioVersion } from './scenario';
import {
  longestScenarioFile,
  readScenarioFile,
  type ScenarioFileFailure,
  writeScenarioFile,
} from './scenario-file';
import { scenarios } from './scenarios';

const [scenario] = scenarios;
if (!scenario) throw new Error('no scenario to read');
const file = (change: object) => JSON.stringify({ ...scenario, ...change });
const liveCase = writeCaseFile({ 'danger.now': { typed: 'no' } }, '2026-11-24', { withAside: true });

const refused: readonly [string, string, ScenarioFileFailure][] = [
  ['too large', ' '.repeat(longestScenarioFile + 1), { kind: 'scenario-file.too-large' }],
  ['no JSON', '{', { kind: 'scenario-file.not-json' }],
  ['some other program’s', '{"version":1}', { kind: 'scenario-file.not-a-scenario' }],
  ['a list', '[]', { kind: 'scenario-file.not-a-scenario' }],
  ['a live case', liveCase, { kind: 'scenario-file.live-case' }],
  ['answers for the online form', '{"fr-location":"england"}', { kind: 'scenario-file.live-answers' }],
  ['a backup', 'age-encryption.org/v1\n-> scrypt', { kind: 'scenario-file.live-backup' }],
  ['an armored backup', '-----BEGIN AGE ENCRYPTED FILE-----\n', { kind: 'scenario-file.live-backup' }],
  ['a learner’s run', '{"format":"waymark-learner-run","version":1}', { kind: 'scenario-file.learner-file' }],
  ['of half a version', file({ scenario: 1.5 }), { kind: 'scenario-file.damaged', place: 'scenario' }],
  ['of no version', file({ scenario: 0 }), { kind: 'scenario-file.damaged', place: 'scenario' }],
  ['with more than it may hold', file({ extra: 1 }), { kind: 'scenario-file.holds-more' }],
  ['newer', file({ scenario: scenarioVersion + 1, more: 'things' }), { kind: 'scenario-file.newer' }],
  ['of no nation here', file({ nation: 'france' }), { kind: 'scenario-file.unknown-nation' }],
  ['of no organisation here', file({ organisation: 'army' }), { kind: 'scenario-file.unknown-organisation' }],
  [
    'damaged in a list',
    file({ people: [{ id: 'a', name: 'A', about: 7 }] }),
    { kind: 'scenario-file.damaged', place: 'people › 1 › about' },
  ],
  [
    'damaged in the walk',
    file({ walk: { 'danger.now': { typed: ['no'] } } }),
    { kind: 'scenario-file.damaged', place: 'walk › danger.now › typed' },
  ],
];
for (const [what, text, failure] of refused) {
  test(`a file that is ${what} is refused with the reason`, () => {
    expect(readScenarioFile(text)).toEqual({ ok: false, failure });
    expect(sayOfScenarios(failure.kind, { ...failure })).toMatch(/\.$/);
  });
}

test('a scenario is read as it was written, with a byte order mark too', () => {
  const written = writeScenarioFile(scenario);
  expect(readScenarioFile(written)).toEqual({ ok: true, value: scenario });
  expect(readScenarioFile(`\uFEFF${written}`)).toEqual({ ok: true, value: scenario });
});

test('the live side refuses a scenario and can say why', () => {
  const written = writeScenarioFile(scenario);
  expect(readCaseFile(written)).toEqual({ ok: false, failure: { kind: 'case-file.training' } });
  expect(isOfTraining(JSON.parse(written))).toBe(true);
  expect(isOfTraining({ format: scenario.format, broken: true })).toBe(true);
  expect(isOfTraining(JSON.parse(liveCase))).toBe(false);
  expect(isOfTraining(null)).toBe(false);
});

test('the JSON Schema names every part of a scenario, and takes nothing else', () => {
  const { properties = {}, additionalProperties } = z.toJSONSchema(scenarioSchema);
  expect(Object.keys(properties).sort()).toEqual(Object.keys(scenario).sort());
  expect(additionalProperties).toBe(false);
});
