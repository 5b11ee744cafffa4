import { expect, test } from '@playwright/test';
import { law } from '@/lib/content/law';
import { nations } from '@/lib/nation';
import { type AgeAnswer, ageBasis, besideAgeBasis, presumption } from './presumption';
import { responderKinds } from './responder-kinds';

const said = ['yes', 'no', 'not-sure', null] as const;
const everyAnswer: AgeAnswer[] = said.flatMap((under18) =>
  said.map((reasonToThinkUnder18) => ({ under18, reasonToThinkUnder18 })),
);

test('only a plain no to both questions is an adult, in every nation and for every kind of organisation', () => {
  for (const nation of [...nations, null]) {
    for (const kind of [...responderKinds, null]) {
      for (const age of everyAnswer) {
        const adult = age.under18 === 'no' && age.reasonToThinkUnder18 === 'no';
        expect(presumption(age, nation, kind).treatAs, JSON.stringify({ nation, kind, age })).toBe(
          adult ? 'adult' : 'child',
        );
      }
    }
  }
});

const reasons: [AgeAnswer, string][] = [
  [{ under18: 'yes', reasonToThinkUnder18: null }, 'under-18'],
  [{ under18: 'yes', reasonToThinkUnder18: 'no' }, 'under-18'],
  [{ under18: 'not-sure', reasonToThinkUnder18: null }, 'in-doubt'],
  [{ under18: 'not-sure', reasonToThinkUnder18: 'no' }, 'in-doubt'],
  [{ under18: null, reasonToThinkUnder18: null }, 'age-not-known'],
  [{ under18: null, reasonToThinkUnder18: 'no' }, 'age-not-known'],
  [{ under18: 'no', reasonToThinkUnder18: 'yes' }, 'in-doubt'],
  [{ under18: 'no', reasonToThinkUnder18: 'not-sure' }, 'in-doubt'],
  [{ under18: 'no', reasonToThinkUnder18: null }, 'in-doubt'],
  [{ under18: 'no', reasonToThinkUnder18: 'no' }, 'no-reason-for-doubt'],
];
for (const [age, because] of reasons) {
  test(`${age.under18} to under 18 and ${age.reasonToThinkUnder18} to reason for doubt is ${because}`, () => {
    expect(presumption(age, 'wales', 'police').because).toBe(because);
  });
}

const bases = [
  ['england', 'council-childrens-social-care', 'age-msa-s51'],
  ['wales', 'council-childrens-social-care', 'age-msa-s51'],
  ['england', 'police', 'age-guidance'],
  ['england', 'school-or-college', 'age-guidance'],
  ['england', 'barnardos', 'age-guidance'],
  // A council's other services: section 51 goes by function and names no body; section 12 names the council.
  ['england', 'council-other', 'age-guidance'],
  ['wales', 'council-other', 'age-guidance'],
  ['england', null, 'age-guidance'],
  ['wales', null, 'age-guidance'],
  ['wales', 'bawso', 'age-guidance'],
  ['scotland', 'council-childrens-social-care', 'age-htesa-s12'],
  ['scotland', 'health-board', 'age-htesa-s12'],
  ['scotland', 'police', 'age-policy-scotland'],
  ['scotland', 'council-other', 'age-htesa-s12'],
  ['scotland', 'migrant-help', 'age-policy-scotland'],
  ['scotland', null, 'age-policy-scotland'],
  ['northern-ireland', 'health-and-social-care-trust', 'age-htea-ni-s25'],
  ['northern-ireland', 'police', 'age-policy-northern-ireland'],
  ['northern-ireland', 'council-other', 'age-policy-northern-ireland'],
  ['northern-ireland', 'home-office', 'age-policy-northern-ireland'],
  ['northern-ireland', 'womens-aid-belfast-lisburn', 'age-policy-northern-ireland'],
  ['northern-ireland', 'school-or-college', 'age-policy-northern-ireland'],
  ['northern-ireland', 'other', 'age-policy-northern-ireland'],
  ['northern-ireland', null, 'age-policy-northern-ireland'],
  [null, 'police', 'age-guidance'],
  [null, null, 'age-guidance'],
] as const;
for (const [nation, kind, basis] of bases) {
  test(`the reason given to ${kind} in ${nation} is ${basis}`, () => {
    expect(ageBasis(nation, kind)).toBe(basis);
    expect(besideAgeBasis(nation, kind)).toEqual(
      basis === 'age-policy-northern-ireland' ? ['age-htea-ni-s25'] : [],
    );
  });
}

test('in Northern Ireland nobody is told what the Home Office says for England and Wales', () => {
  for (const kind of [...responderKinds, null]) {
    const given = [ageBasis('northern-ireland', kind), ...besideAgeBasis('northern-ireland', kind)];
    expect(given, String(kind)).toContain('age-htea-ni-s25');
    expect(given, String(kind)).not.toContain('age-guidance');
  }
});

test('the reason given always belongs to the nation it is given in', () => {
  for (const nation of nations) {
    for (const kind of responderKinds) {
      const { nations: valid }: { nations: readonly string[] } = law[ageBasis(nation, kind)];
      expect(valid).toContain(nation);
    }
  }
});
