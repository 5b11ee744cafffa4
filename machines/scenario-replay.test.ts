import { expect, test } from '@playwright/test';
import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { type Nation, nations } from '@/lib/nation';
import { checkScenario } from '@/lib/training/check-scenario';
import type { Scenario } from '@/lib/training/scenario';
import { readScenarioFile, writeScenarioFile } from '@/lib/training/scenario-file';
import {
  type ScenarioSubject,
  scenarioEnds,
  scenarioSubjects,
  walkStepNames,
} from '@/lib/training/scenario-kinds';
import { scenarios } from '@/lib/training/scenarios';
import { referralMachine } from './referral.machine';
import { replayScenario, replaysOf } from './scenario-replay';
import { steps } from './steps';

const scenarioNamed = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};

for (const scenario of scenarios) {
  test(`${scenario.id} plays through the machine to its end, and nothing in it is amiss`, () => {
    const paths = replaysOf(scenario);
    expect(paths.right.end).toBe(scenario.end);
    const found = checkScenario(scenario, paths).map(
      ({ kind, place, what }) => `${place}: ${sayOfScenarios(`scenario-check.${kind}`, { what })}`,
    );
    expect(found).toEqual([]);
    // Nothing is a dead end: a harmful answer comes to an end too, or to a conclusion that only the learner can draw.
    const open = paths.others.filter(({ path }) => path.end === null);
    expect(open.filter(({ path }) => path.visits.at(-1)?.step !== 'concluding')).toEqual([]);
    if (scenario.walk['conclusion.is']) expect(open).toEqual([]);
    expect(readScenarioFile(writeScenarioFile(scenario))).toEqual({ ok: true, value: scenario });
  });
}

test('there are six or more for each nation, none twice, and every end of the walk is one’s end', () => {
  for (const nation of nations) {
    expect(scenarios.filter((one) => one.nation === nation).length, nation).toBeGreaterThanOrEqual(6);
  }
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
  expect([...new Set(scenarios.map(({ end }) => end))].sort()).toEqual([...scenarioEnds].sort());
});

/** What has to be practised, and where it must be, if anywhere. */
const subjects: Readonly<Record<ScenarioSubject, Nation | 'anywhere'>> = {
  'county-lines': 'anywhere',
  'says-own-choice': 'anywhere',
  'cannabis-cultivation': 'anywhere',
  'domestic-servitude': 'anywhere',
  'sexual-exploitation-of-a-boy': 'anywhere',
  'sexual-exploitation': 'anywhere',
  'online-exploitation': 'anywhere',
  'forced-begging': 'anywhere',
  'debt-and-wages': 'anywhere',
  'forced-marriage': 'anywhere',
  'armed-groups': 'northern-ireland',
  'never-left-town': 'anywhere',
  'claims-to-be-19': 'anywhere',
  'claims-to-be-15': 'anywhere',
  'turning-18': 'anywhere',
  'adult-exploited-as-a-child': 'anywhere',
  'adult-out-of-scope': 'anywhere',
  'school-can-not-refer': 'anywhere',
  'gp-can-not-refer': 'anywhere',
  siblings: 'anywhere',
  'missing-from-care': 'anywhere',
  'disabled-child': 'anywhere',
  'scotland-parental-rights-in-uk': 'scotland',
  'scotland-no-parental-rights-in-uk': 'scotland',
  'welsh-speaking-family': 'wales',
  'not-exploitation': 'anywhere',
  'danger-in-the-middle': 'anywhere',
};
test('every subject has a scenario', () => {
  const missing = scenarioSubjects.filter((subject) => {
    const where = subjects[subject];
    return !scenarios.some(
      (one) => one.subjects.includes(subject) && (where === 'anywhere' || one.nation === where),
    );
  });
  expect(missing).toEqual([]);
});

test('each says what is expected, has material to look at and something to talk about', () => {
  for (const { id, expectations, material, indicators, injects, discussion, summary } of scenarios) {
    expect(expectations.length, id).toBeGreaterThanOrEqual(2);
    expect(material.length, id).toBeGreaterThanOrEqual(2);
    expect(indicators.length, id).toBeGreaterThan(0);
    expect(injects.length, id).toBeGreaterThan(0);
    expect(discussion.length, id).toBeGreaterThanOrEqual(3);
    expect(summary.length, id).toBeGreaterThan(300);
  }
});

test('the steps that a scenario can name are those of the walk', () => {
  expect([...walkStepNames].sort()).toEqual([...steps].sort());
});

test('news makes the learner stop, raise danger, and come back to the same place', () => {
  const { visits, arrived } = replayScenario(scenarioNamed('wales-the-car-outside'));
  const stopped = visits.filter(({ dangerRaised }) => dangerRaised).map(({ step }) => step);
  expect(stopped).toEqual(['recognising']);
  expect(visits.map(({ step }) => step)).toContain('layingOutElements');
  expect(arrived).toEqual(['car', 'safe']);
});

test('news that comes after a wrong answer comes on that walk only', () => {
  const shop = scenarioNamed('england-the-corner-shop');
  expect(replayScenario(shop).arrived).toEqual([]);
  const wrong = replayScenario(shop, { question: 'conclusion.is', is: 'refer-now' });
  expect(wrong.arrived).toEqual(['later']);
  expect(wrong.end).toBe('referring');
});

test('news that changes an answer sends the walk back as far as it must', () => {
  const base = scenarioNamed('england-his-own-idea');
  const moved: Scenario = {
    ...base,
    walk: { ...base.walk, 'child-protection.referred': { typed: 'yes' } },
    injects: [
      {
        id: 'moved',
        kind: 'phone-call',
        when: { at: 'concluding' },
        from: 'Police',
        text: 'He is in Wales now.',
        revises: { 'child-place.nation': { typed: 'wales' } },
      },
    ],
  };
  const { visits, end } = replayScenario(moved);
  const walked = visits.map(({ step }) => step);
  const back = walked.indexOf('concluding') + 1;
  expect(walked.slice(back, back + 4)).toEqual([
    'askingChildProtection',
    'recognising',
    'layingOutElements',
    'concluding',
  ]);
  expect(visits[back]?.asks).toContain('child-protection.referred');
  expect(end).toBe('referring');
});

test('a changed rule breaks the lessons that depend on it', () => {
  const everybodyRefers = referralMachine.provide({ guards: { maySubmit: () => true } });
  const kindsIn = (id: string) => {
    const scenario = scenarioNamed(id);
    return checkScenario(scenario, replaysOf(scenario, everybodyRefers)).map(({ kind }) => kind);
  };
  expect(kindsIn('wales-repeat-appointment')).toEqual(['ends-elsewhere', 'inject-never-fires']);
  expect(kindsIn('england-his-own-idea')).toEqual([]);

  const ferry = scenarioNamed('wales-the-last-ferry');
  const doubtIsAnAdult = referralMachine.provide({
    guards: { treatedAsAdult: ({ context }) => context.answers['age.under-18']?.typed !== 'yes' },
  });
  const found = checkScenario(ferry, replaysOf(ferry, doubtIsAnAdult)).map(({ kind }) => kind);
  expect(found).toContain('ends-elsewhere');
  expect(found).toContain('expectation-not-reached');
});
