import { expect, test } from '@playwright/test';
import { guidanceReasonsInEnglish } from '@/lib/content/en/guidance-reasons';
import { type GuidanceId, guidance } from '@/lib/content/guidance';
import { type GuidanceEntry, guidanceSteps } from '@/lib/content/guidance-entry';
import { type Nation, nations } from '@/lib/nation';
import {
  type CaseTopics,
  type GuidanceReason,
  guidanceFor,
  guidanceReasons,
  mostGuidance,
} from './for-this-case';

const nothingAnswered: CaseTopics = {
  ageInDoubt: false,
  exploitation: [],
  goesMissing: false,
  accusedOfCrime: false,
  alone: false,
  school: null,
  turns18Soon: false,
};
const everything: CaseTopics = {
  ageInDoubt: true,
  exploitation: ['child-exploitation', 'forced-to-commit-crime', 'forced-to-work'],
  goesMissing: true,
  accusedOfCrime: true,
  alone: true,
  school: 'secondary',
  turns18Soon: true,
};
const idsFor = (nation: Nation, topics: CaseTopics) => guidanceFor(nation, topics).map(({ id }) => id);

const withNothingAnswered: Record<Nation, readonly GuidanceId[]> = {
  england: [
    'modern-slavery-statutory-guidance-s49',
    'working-together-2026',
    'independent-child-trafficking-guardians',
    'first-responder-toolkit-england-wales-2026',
    'appropriate-language-guide',
  ],
  wales: [
    'modern-slavery-statutory-guidance-s49',
    'wales-safeguarding-procedures',
    'all-wales-practice-guide-trafficked-children',
    'independent-child-trafficking-guardians',
    'first-responder-toolkit-england-wales-2026',
    'appropriate-language-guide',
  ],
  scotland: [
    'modern-slavery-statutory-guidance-s49',
    'scotland-national-guidance-child-protection-2021',
    'nrm-guidance-scotland-northern-ireland',
    'scotland-nrm-toolkit',
  ],
  'northern-ireland': [
    'modern-slavery-statutory-guidance-s49',
    'ni-protecting-unaccompanied-and-trafficked-children',
    'nrm-guidance-scotland-northern-ireland',
  ],
};
for (const nation of nations) {
  test(`${nation}: a case about which nothing is known still has the main guidance`, () => {
    expect(idsFor(nation, nothingAnswered)).toEqual(withNothingAnswered[nation]);
  });
}

/** An answer, and the one entry it adds in each nation; null where this nation has none of its own. */
const cases: [string, Partial<CaseTopics>, GuidanceReason, Record<Nation, GuidanceId | null>][] = [
  [
    'age in doubt',
    { ageInDoubt: true },
    'age-in-doubt',
    {
      england: 'adcs-age-assessment-guidance-2015',
      wales: 'wales-uasc-age-assessment-toolkit-2021',
      scotland: 'scotland-age-assessment-practice-guidance',
      'northern-ireland': 'national-age-assessment-board-guidance',
    },
  ],
  [
    'accused of a crime',
    { accusedOfCrime: true },
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
    'criminal-exploitation',
    {
      england: 'county-lines-guidance',
      wales: 'all-wales-practice-guide-child-criminal-exploitation',
      scotland: 'scotland-criminal-exploitation-practitioner-guidance',
      'northern-ireland': 'ni-child-criminal-exploitation-action-plan-2024',
    },
  ],
  [
    'sexually exploited',
    { exploitation: ['child-exploitation'] },
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
    'goes-missing',
    {
      england: 'missing-children-statutory-guidance-2014',
      wales: 'all-wales-practice-guide-missing-children',
      scotland: 'scotland-missing-persons-framework',
      'northern-ireland': 'sbni-regional-procedures',
    },
  ],
  [
    'nobody with parental responsibility',
    { alone: true },
    'guardian-here',
    {
      england: 'independent-child-trafficking-guardians',
      wales: 'independent-child-trafficking-guardians',
      scotland: 'guardianship-scotland',
      'northern-ireland': 'ni-independent-guardian-service',
    },
  ],
  [
    'turning 18',
    { turns18Soon: true },
    'turns-18-soon',
    {
      england: 'nrm-child-to-adult-transition',
      wales: 'nrm-child-to-adult-transition',
      scotland: null,
      'northern-ireland': null,
    },
  ],
  [
    'a young child',
    { school: 'primary' },
    'for-the-child',
    {
      england: 'understanding-the-nrm-primary',
      wales: 'understanding-the-nrm-primary',
      scotland: null,
      'northern-ireland': null,
    },
  ],
];
for (const [name, answered, because, expected] of cases) {
  for (const nation of nations) {
    test(`${nation}: ${name}`, () => {
      const chosen = guidanceFor(nation, { ...nothingAnswered, ...answered }).filter(
        (one) => one.because === because,
      );
      const id = expected[nation];
      expect(chosen).toEqual(id === null ? [] : [{ id, because }]);
    });
  }
}

for (const nation of nations) {
  test(`${nation}: few enough to read, each once, each for this nation, each with a reason in words`, () => {
    for (const topics of [nothingAnswered, everything]) {
      const chosen = guidanceFor(nation, topics);
      expect(chosen.length).toBeLessThanOrEqual(mostGuidance);
      expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length);
      for (const { id, because } of chosen) {
        const entry: GuidanceEntry = guidance[id];
        expect(entry.nations, id).toContain(nation);
        expect(guidanceReasonsInEnglish[because]).toBeTruthy();
      }
    }
  });

  test(`${nation}: a step shows only what stands behind it, and the most needed survive the limit`, () => {
    for (const step of guidanceSteps) {
      for (const { id } of guidanceFor(nation, everything, step)) {
        const entry: GuidanceEntry = guidance[id];
        expect(entry.steps, id).toContain(step);
      }
    }
    const reasons = guidanceFor(nation, everything).map(({ because }) => because);
    for (const needed of [
      'main-reference',
      'child-protection-here',
      'guardian-here',
      'age-in-doubt',
    ] as const) {
      expect(reasons).toContain(needed);
    }
  });
}

test('every reason is given in some case', () => {
  const given = nations.flatMap((nation) =>
    [nothingAnswered, ...cases.map(([, answered]) => ({ ...nothingAnswered, ...answered }))].flatMap(
      (topics) => guidanceFor(nation, topics).map(({ because }) => because),
    ),
  );
  expect(new Set(given)).toEqual(new Set(guidanceReasons));
});
