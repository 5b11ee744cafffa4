import { expect, test } from '@playwright/test';
import { guidanceReasonsInEnglish } from '@/lib/content/en/guidance-reasons';
import { type GuidanceId, guidance } from '@/lib/content/guidance';
import { type GuidanceEntry, guidanceSteps } from '@/lib/content/guidance-entry';
import {
  type GuidanceReason,
  guidanceConditions,
  guidanceReasons,
  guidanceRules,
} from '@/lib/content/guidance-rules';
import { type Nation, nations } from '@/lib/nation';
import { exploitationTypes } from '@/lib/questions/record/exploitation';
import { responderKinds } from '@/lib/referral/responder-kinds';
import { type CaseTopics, guidanceAt, guidanceForCase } from './for-this-case';
import { type WalkStepName, walkStepsOf, walkStepsOfAChild } from './walk-steps';

const entries: Readonly<Record<GuidanceId, GuidanceEntry>> = guidance;
const ids = Object.keys(guidance) as GuidanceId[]; // Object.keys forgets the keys it was given
const partsOf: Readonly<Record<string, readonly WalkStepName[]>> = walkStepsOf;
const allSteps = [...new Set(Object.values(partsOf).flat())];

const nothingAnswered: CaseTopics = {
  ageInDoubt: false,
  exploitation: [],
  goesMissing: false,
  accusedOfCrime: false,
  alone: false,
  separated: false,
  guardian: true,
  fromAbroad: false,
  pilotArea: false,
  school: null,
  turns18Soon: false,
  responder: null,
};
const everything: CaseTopics = {
  ageInDoubt: true,
  exploitation: [...exploitationTypes],
  goesMissing: true,
  accusedOfCrime: true,
  alone: true,
  separated: true,
  guardian: true,
  fromAbroad: true,
  pilotArea: true,
  school: 'secondary',
  turns18Soon: true,
  responder: 'police',
};
/** One answer each, as cases differ. */
const cases: readonly CaseTopics[] = [
  nothingAnswered,
  everything,
  { ...nothingAnswered, school: 'primary' },
  { ...nothingAnswered, ageInDoubt: true },
  ...responderKinds.map((responder) => ({ ...nothingAnswered, responder })),
  ...exploitationTypes.map((kind) => ({ ...nothingAnswered, exploitation: [kind] })),
];

/** A child who is where the referral is made. */
const inOne = (nation: Nation) => ({ referral: nation, child: nation });
const idsAt = (step: WalkStepName, nation: Nation, topics: CaseTopics) =>
  guidanceAt(step, inOne(nation), topics).flatMap((chosen) => chosen.entries);

/** More than so many at one step are a list of everything: with one thing known of a case, and with all at once. */
const few = 9;
const most = 16;

for (const nation of nations) {
  test(`${nation}: every step has something, few enough to read, each once, each of this nation and of this step`, () => {
    for (const step of allSteps) {
      expect(idsAt(step, nation, everything).length, step).toBeGreaterThan(0);
      for (const topics of cases) {
        const chosen = idsAt(step, nation, topics);
        expect(new Set(chosen).size, step).toBe(chosen.length);
        expect(chosen.length, `${step}: ${chosen.join(', ')}`).toBeLessThanOrEqual(
          topics === everything ? most : few,
        );
        const outOfPlace = chosen.filter(
          (id) =>
            !entries[id].nations.includes(nation) ||
            !entries[id].steps.some((part) => partsOf[part]?.includes(step)),
        );
        expect(outOfPlace, step).toEqual([]);
      }
    }
  });

  test(`${nation}: every entry that stands behind a step is at one of its steps for some case`, () => {
    const missing = ids.filter(
      (id) =>
        entries[id].nations.includes(nation) &&
        !entries[id].steps.some((part) =>
          partsOf[part]?.some((step) => cases.some((topics) => idsAt(step, nation, topics).includes(id))),
        ),
    );
    expect(missing).toEqual([]);
  });

  test(`${nation}: what is printed with a case is what stood at its steps`, () => {
    for (const topics of cases) {
      const printed = guidanceForCase(walkStepsOfAChild, inOne(nation), topics).flatMap(
        (chosen) => chosen.entries,
      );
      const shown = walkStepsOfAChild.flatMap((step) => idsAt(step, nation, topics));
      expect(new Set(printed)).toEqual(new Set(shown));
      expect(new Set(printed).size).toBe(printed.length);
    }
  });
}

/** An answer, and the first entry it adds in each nation; null where this nation has none of its own. */
const added: [
  string,
  Partial<CaseTopics>,
  WalkStepName,
  GuidanceReason,
  Record<Nation, GuidanceId | null>,
][] = [
  [
    'age in doubt',
    { ageInDoubt: true },
    'askingAge',
    'age-in-doubt',
    {
      england: 'adcs-age-assessment-guidance-2015',
      wales: 'basw-age-assessment-practice-guidance',
      scotland: 'scotland-age-assessment-practice-guidance',
      'northern-ireland': 'national-age-assessment-board-guidance',
    },
  ],
  [
    'accused of a crime',
    { accusedOfCrime: true },
    'followingUp',
    'accused-of-crime',
    {
      england: 'cps-modern-slavery-guidance',
      wales: 'cps-modern-slavery-guidance',
      scotland: 'lord-advocates-instructions',
      'northern-ireland': 'hte-act-northern-ireland-2015',
    },
  ],
  [
    'used for crime',
    { exploitation: ['forced-to-commit-crime'] },
    'layingOutElements',
    'criminal-exploitation',
    {
      england: 'county-lines-guidance',
      wales: 'county-lines-guidance',
      scotland: 'scotland-criminal-exploitation-practitioner-guidance',
      'northern-ireland': 'crime-and-policing-act-2026',
    },
  ],
  [
    'sexually exploited',
    { exploitation: ['child-exploitation'] },
    'recognising',
    'sexual-exploitation',
    {
      england: null,
      wales: 'all-wales-practice-guide-child-sexual-exploitation',
      scotland: null,
      'northern-ireland': null,
    },
  ],
  [
    'going missing',
    { goesMissing: true },
    'referring',
    'goes-missing',
    {
      england: 'missing-children-statutory-guidance-2014',
      wales: 'all-wales-practice-guide-missing-children',
      scotland: 'scotland-missing-persons-framework',
      'northern-ireland': 'sbni-regional-procedures',
    },
  ],
  [
    'turning 18',
    { turns18Soon: true },
    'followingUp',
    'turns-18-soon',
    {
      england: 'nrm-child-to-adult-transition',
      wales: 'nrm-child-to-adult-transition',
      scotland: null,
      'northern-ireland': null,
    },
  ],
];
for (const [what, answered, step, because, expected] of added) {
  for (const nation of nations) {
    test(`${nation}: ${what}`, () => {
      const of = (topics: CaseTopics) =>
        guidanceAt(step, inOne(nation), topics).find((chosen) => chosen.because === because)?.entries[0] ??
        null;
      expect(of(nothingAnswered)).toBeNull();
      expect(of({ ...nothingAnswered, ...answered })).toBe(expected[nation]);
    });
  }
}

const guardianServices: Record<Nation, GuidanceId> = {
  england: 'independent-child-trafficking-guardians',
  wales: 'independent-child-trafficking-guardians',
  scotland: 'guardianship-scotland',
  'northern-ireland': 'ni-independent-guardian-service',
};
for (const nation of nations) {
  test(`${nation}: the guardian service stands there unless it does not take this child`, () => {
    for (const guardian of [true, false]) {
      const chosen = guidanceAt('referring', inOne(nation), { ...nothingAnswered, guardian });
      expect(chosen.find(({ because }) => because === 'guardian-here')?.entries[0] ?? null).toBe(
        guardian ? guardianServices[nation] : null,
      );
    }
  });
}

/** A reason of a child who is in the first nation, referred in the second: whose entries it has, in which order. */
const acrossBorders: [Nation, Nation, GuidanceReason, (readonly Nation[])[]][] = [
  ['scotland', 'england', 'child-protection-here', [['scotland']]],
  ['scotland', 'england', 'protection-law', [['scotland']]],
  ['scotland', 'england', 'guardian-here', [['scotland']]],
  ['scotland', 'england', 'goes-missing', [['scotland']]],
  ['scotland', 'england', 'main-reference', [['england']]],
  ['scotland', 'england', 'age-law', [['england']]],
  ['scotland', 'england', 'accused-of-crime', [['scotland'], ['england']]],
  ['england', 'northern-ireland', 'protection-law', [['england']]],
  ['england', 'northern-ireland', 'alone', [['england']]],
  ['england', 'northern-ireland', 'separated', []],
  ['england', 'northern-ireland', 'who-may-refer', [['northern-ireland']]],
  // The Act of Northern Ireland is the main reference of a referral there, and stands once.
  ['england', 'northern-ireland', 'accused-of-crime', [['england']]],
  ['northern-ireland', 'england', 'accused-of-crime', [['northern-ireland'], ['england']]],
  ['wales', 'england', 'protection-law', [['wales']]],
  ['wales', 'england', 'accused-of-crime', [['wales', 'england']]],
  ['wales', 'wales', 'accused-of-crime', [['wales']]],
];
for (const [child, referral, because, expected] of acrossBorders) {
  test(`a child in ${child}, referred in ${referral}, ${because}: ${expected.join('; ') || 'said already'}`, () => {
    const chosen = guidanceForCase(walkStepsOfAChild, { child, referral }, everything).filter(
      (group) => group.because === because,
    );
    expect(chosen.map(({ of }) => of)).toEqual(expected);
    for (const { of, entries: ofGroup } of chosen) {
      for (const id of ofGroup) for (const nation of of) expect(entries[id].nations, id).toContain(nation);
    }
  });
}

test('who has parents in the UK and who is apart from them are told apart', () => {
  const reasonsOf = (topics: Partial<CaseTopics>) =>
    guidanceAt('referring', inOne('england'), { ...nothingAnswered, ...topics }).map(
      ({ because }) => because,
    );
  expect(reasonsOf({ separated: true })).toContain('separated');
  expect(reasonsOf({ separated: true })).not.toContain('alone');
  expect(reasonsOf({ alone: true })).toContain('alone');
  expect(reasonsOf({})).not.toContain('alone');
  expect(reasonsOf({})).not.toContain('separated');
});

test('every reason and every condition is used, and every reason has its words', () => {
  expect([...new Set(guidanceRules.map(({ because }) => because))].sort()).toEqual(
    [...guidanceReasons].sort(),
  );
  expect([...new Set(guidanceRules.map(({ when }) => when))].sort()).toEqual([...guidanceConditions].sort());
  for (const because of guidanceReasons) expect(guidanceReasonsInEnglish[because]).toBeTruthy();
});

test('no rule names a step at which none of its entries stands', () => {
  const idle = guidanceRules.flatMap(({ at, entries: of, because }) =>
    at
      .filter((step) => !of.some((id) => entries[id].steps.some((part) => partsOf[part]?.includes(step))))
      .map((step) => `${because} at ${step}`),
  );
  expect(idle).toEqual([]);
  expect(guidanceSteps.length).toBe(Object.keys(walkStepsOf).length);
});
