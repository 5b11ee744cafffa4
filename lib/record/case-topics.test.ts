import { expect, test } from '@playwright/test';
import type { CaseTopics } from '@/lib/guidance/for-this-case';
import type { Nation } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { caseTopics } from './case-topics';

const today = '2026-11-28';
const is = (typed: string) => ({ typed });
const wholeYear = (year: string) => ({
  typed: {
    by: 'year',
    day: '',
    month: '',
    year,
    age: '',
    from: { day: '', month: '', year: '' },
    to: { day: '', month: '', year: '' },
  },
});
const onDay = (day: string, month: string, year: string) => ({ typed: { day, month, year } });

/** A case in the record, with these answers besides. */
function topicsOf(nation: Nation, answers: Answers): CaseTopics {
  const from = relevant(
    {
      'danger.now': is('no'),
      'nation.of-referral': is(nation),
      'child-place.nation': is(nation),
      'responder.kind': is('police'),
      'age.under-18': is('yes'),
      'conclusion.is': is('refer-now'),
      ...answers,
    },
    today,
  );
  return caseTopics(from, { referral: nation, child: nation });
}

const rights = 'home.parental-rights-in-uk';
const guardians: [Nation, Answers, boolean][] = [
  ['england', { [rights]: is('yes') }, true],
  ['wales', {}, true],
  ['scotland', { [rights]: is('no') }, true],
  ['scotland', { [rights]: is('no'), 'home.separated': is('no') }, true],
  ['scotland', { [rights]: is('not-sure') }, true],
  ['scotland', {}, true],
  ['scotland', { [rights]: is('yes') }, false],
  ['scotland', { [rights]: is('yes'), 'home.separated': is('yes') }, false],
  ['northern-ireland', { [rights]: is('yes') }, true],
  ['northern-ireland', { [rights]: is('yes'), 'home.separated': is('yes') }, true],
  ['northern-ireland', {}, true],
];
for (const [nation, answers, guardian] of guardians) {
  test(`${nation}, ${JSON.stringify(answers)}: guidance on a guardian ${guardian ? 'stands' : 'does not stand'} there`, () => {
    expect(topicsOf(nation, answers).guardian).toBe(guardian);
  });
}

test('only "no" to parental rights is nobody with parental rights; being apart from parents is another thing', () => {
  for (const answer of ['yes', 'no', 'not-sure'] as const) {
    const topics = topicsOf('england', { [rights]: is(answer), 'home.separated': is('yes') });
    expect(topics.alone).toBe(answer === 'no');
    expect(topics.separated).toBe(true);
  }
  expect(topicsOf('england', { [rights]: is('no'), 'home.separated': is('no') }).separated).toBe(false);
});

const nationalities: [string, string | null, boolean][] = [
  ['British', null, false],
  ['Unknown', null, false],
  ['Unknown', 'Unknown', false],
  ['Vietnamese', null, true],
  ['Vietnamese', 'Unknown', true],
  ['Unknown', 'Vietnamese', true],
  ['Vietnamese', 'British', false],
];
for (const [first, second, abroad] of nationalities) {
  test(`${first} and ${second}: ${abroad ? 'from abroad' : 'nothing says from abroad'}`, () => {
    const answers: Answers = {
      'child.nationality': is(first),
      ...(second ? { 'child.second-nationality': is(second) } : {}),
    };
    expect(topicsOf('england', answers).fromAbroad).toBe(abroad);
  });
}

test('a child who may turn 18 before the last decision, by the day of birth or by the year alone', () => {
  const soon = (answers: Answers) => topicsOf('england', answers).turns18Soon;
  expect(soon({})).toBe(false);
  expect(soon({ 'child.birth-date': onDay('1', '1', '2009') })).toBe(true);
  expect(soon({ 'child.birth-date': onDay('1', '1', '2014') })).toBe(false);
  const unknown = { 'child.birth-date': { missing: 'not-known' } } as const;
  expect(soon({ ...unknown, 'age-evidence.birth-about': wholeYear('2009') })).toBe(true);
  expect(soon({ ...unknown, 'age-evidence.birth-about': wholeYear('2014') })).toBe(false);
});
