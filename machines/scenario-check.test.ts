import { expect, test } from '@playwright/test';
import { type ScenarioMessageId, sayOfScenarios } from '@/lib/messages/scenario-words';
import { checkScenario } from '@/lib/training/check-scenario';
import type { Scenario } from '@/lib/training/scenario';
import { type FindingKind, findingKinds } from '@/lib/training/scenario-finding';
import { scenarios } from '@/lib/training/scenarios';
import { replaysOf } from './scenario-replay';

const good = (() => {
  const found = scenarios.find(({ id }) => id === 'england-his-own-idea');
  if (!found) throw new Error('no scenario to break');
  return found;
})();
const [danger, age] = good.expectations;
if (!danger || !age) throw new Error('nothing to break');
const withExpectation = (change: object): Scenario => ({
  ...good,
  expectations: [danger, { ...age, ...change }],
});
const answer = (change: object) => [
  { is: ['yes'], verdict: 'right' as const, why: 'Because', record: 'child-is-under-18', ...change },
];
const toldBy = (text: string): Scenario => ({ ...good, brief: `${good.brief} ${text}` });

/** One scenario for each thing that can be wrong, and what the check says it is about. */
const broken: Readonly<Record<FindingKind, readonly [Scenario, string]>> = {
  'walk-stops-short': [
    { ...good, walk: { ...good.walk, 'age.under-18': {} }, injects: [], expectations: [] },
    'askingAge',
  ],
  'ends-elsewhere': [{ ...good, end: 'handingOver' }, 'referring'],
  'right-answer-ends-elsewhere': [
    withExpectation({
      at: 'concluding',
      question: 'conclusion.is',
      answers: answer({ is: ['refer-now', 'no-concern'] }),
    }),
    'no-concern',
  ],
  'walk-gives-a-harmful-answer': [
    withExpectation({
      answers: [...answer({ is: ['not-sure'] }), ...answer({ verdict: 'harmful', follows: 'Harm' })],
    }),
    'yes',
  ],
  'expectation-not-reached': [withExpectation({ at: 'adultOutOfScope' }), 'adultOutOfScope'],
  'inject-never-fires': [
    {
      ...good,
      injects: [
        ...good.injects,
        {
          id: 'never',
          kind: 'document',
          when: { after: { question: 'age.under-18', is: ['perhaps'] } },
          from: 'Nobody',
          text: 'Nothing',
        },
      ],
    },
    'never',
  ],
  'id-twice': [{ ...good, people: [...good.people, ...good.people.slice(0, 1)] }, 'jayden'],
  'no-such-question': [withExpectation({ question: 'age.of-the-moon' }), 'age.of-the-moon'],
  'no-such-option': [withExpectation({ answers: answer({ is: ['yes', 'perhaps'] }) }), 'perhaps'],
  'option-twice': [withExpectation({ answers: [...answer({}), ...answer({})] }), 'yes'],
  'no-right-answer': [withExpectation({ answers: answer({ verdict: 'acceptable' }) }), 'age.under-18'],
  'no-such-record': [withExpectation({ answers: answer({ record: 'hearsay' }) }), 'hearsay'],
  'record-of-another-nation': [
    withExpectation({ answers: answer({ record: 'age-htesa-s12' }) }),
    'age-htesa-s12',
  ],
  'no-such-indicator': [
    { ...good, indicators: [{ indicator: 'bad-vibes', in: 'call', seen: 'Something' }] },
    'bad-vibes',
  ],
  'indicator-of-another-nation': [
    { ...good, indicators: [{ indicator: 'cce-paramilitary-tasks', in: 'call', seen: 'Something' }] },
    'cce-paramilitary-tasks',
  ],
  'indicator-twice': [
    { ...good, indicators: [...good.indicators, ...good.indicators.slice(0, 1)] },
    'cce-drugs-away-from-home',
  ],
  'no-such-passage': [
    { ...good, indicators: [{ indicator: 'cce-drug-debt', in: 'diary', seen: 'Something' }] },
    'diary',
  ],
  'no-such-wording': [
    { ...good, wording: [{ record: 'rude', in: 'school', words: 'lifestyle choice' }] },
    'rude',
  ],
  'words-not-in-passage': [
    { ...good, wording: [{ record: 'lifestyle-choice', in: 'school', words: 'style of life' }] },
    'style of life',
  ],
  'organisation-not-in-nation': [
    { ...good, organisation: 'health-and-social-care-trust' },
    'health-and-social-care-trust',
  ],
  'text-missing': [{ ...good, title: ' ' }, ''],
  'looks-like-phone-number': [toldBy('Ring 0117 925 4321.'), '0117 925 4321'],
  'looks-like-postcode': [toldBy('She lives in BS99 9ZZ.'), 'BS99 9ZZ'],
  'looks-like-street-address': [toldBy('She lives at 12 Old Mill Lane.'), '12 Old Mill Lane'],
  'looks-like-email': [toldBy('Write to someone@council.gov.uk now.'), 'someone@council.gov.uk'],
  'looks-like-web-address': [toldBy('See www.council.gov.uk for more.'), 'www.council.gov.uk'],
  'looks-like-person-number': [toldBy('NHS number 943 476 5919.'), '943 476 5919'],
  'looks-like-bank-account': [toldBy('Pay into account 12345678.'), 'account 12345678'],
  'looks-like-account-name': [toldBy('He is @kai2011 there.'), '@kai2011'],
};

for (const kind of findingKinds) {
  test(`the check finds: ${kind}`, () => {
    const [scenario, what] = broken[kind];
    const found = checkScenario(scenario, replaysOf(scenario));
    expect(found).toContainEqual({ kind, place: expect.any(String), what });
    const id: ScenarioMessageId = `scenario-check.${kind}`;
    expect(sayOfScenarios(id, { what })).toMatch(/\.$/);
  });
}

test('a scenario that is as it should be has nothing found', () => {
  expect(checkScenario(good, replaysOf(good))).toEqual([]);
});
