import { expect, test } from '@playwright/test';
import { lawPagesInEnglish } from '@/lib/messages/en/law-pages';
import { type Nation, nations } from '@/lib/nation';
import { legalHelp } from './contacts-legal-help';
import { contactWarnings } from './contacts-now';
import type { Source } from './content-record';
import { explainedInEnglish } from './en/law-explained';
import { lawChanges } from './law-changes';
import { type ExplainedId, type ExplainedRecord, explainedRecords } from './law-explained';
import { lawInDetail } from './law-in-detail';
import { type LawColumn, type LawSection, lawPages } from './law-pages';
import { lawSources, sourceBehind } from './law-sources';
import { type LawColumnId, lawAddress, lawColumnOf, lawTopics } from './law-topics';
import { librarySources } from './library-sources';

const sections = lawTopics.flatMap((topic) => lawPages[topic].map((section) => ({ topic, section })));
const ofColumn = ({ rows }: LawColumn) => Object.values(rows).flat();
function idsOf(section: LawSection): readonly ExplainedId[] {
  switch (section.is) {
    case 'statements':
      return section.ids;
    case 'comparison':
      return section.columns.flatMap(ofColumn);
    case 'responders':
      return [];
  }
}
const stated = [...new Set(sections.flatMap(({ section }) => idsOf(section)))];
const dayOfTheRelease = '2026-11';

test('each statement of the law pages is a record with a source that exists, a month and words', () => {
  expect(stated.length).toBeGreaterThan(150);
  for (const id of stated) {
    const { sources: cited, asOf, nations: covered } = explainedRecords[id];
    expect(covered.length, id).toBeGreaterThan(0);
    for (const { of } of cited) expect(sourceBehind(of).title, `${id} cites ${of}`).toBeTruthy();
    expect(cited.length, id).toBeGreaterThan(0);
    expect(asOf, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(asOf <= dayOfTheRelease, id).toBe(true);
    expect(explainedInEnglish[id].title.trim(), id).toMatch(/[^.]$/);
    expect(explainedInEnglish[id].text.trim(), id).toMatch(/\.$/);
  }
});

test('what is confirmed only in a dated text says its year, what is not confirmed is marked so', () => {
  for (const id of stated) {
    const { certainty } = explainedRecords[id];
    const { text } = explainedInEnglish[id];
    if (certainty === 'dated') expect(text, id).toMatch(/\b20\d\d\b|no date/);
    if (/not confirmed here/.test(text)) expect(certainty, id).toBe('check');
  }
});

test('what only the law pages state stands on one of them', () => {
  const own = [...Object.keys(lawInDetail), ...Object.keys(lawChanges)];
  expect(own.filter((id) => !stated.some((one) => one === id))).toEqual([]);
});

const nationsOf: Readonly<Record<LawColumnId, readonly Nation[]>> = {
  'england-wales': ['england', 'wales'],
  england: ['england'],
  wales: ['wales'],
  scotland: ['scotland'],
  'northern-ireland': ['northern-ireland'],
};

test('what stands in a nation’s column covers that nation, and every comparison has all four', () => {
  for (const { topic, section } of sections) {
    if (section.is !== 'comparison') continue;
    const covered = section.columns.flatMap(({ id }) => nationsOf[id]);
    expect(covered, topic).toEqual([...nations]);
    for (const column of section.columns) {
      expect(Object.keys(column.rows).filter((row) => !section.rows.some((one) => one === row))).toEqual([]);
      for (const id of ofColumn(column)) {
        for (const nation of nationsOf[column.id])
          expect(explainedRecords[id].nations, `${id} in ${nation}`).toContain(nation);
      }
    }
  }
});

test('each presumption of age is compared on every condition', () => {
  const compared = lawPages.age.find((section) => section.is === 'comparison');
  for (const { id, rows } of compared?.columns ?? []) {
    for (const row of compared?.rows ?? []) expect(rows[row]?.length, `${id}: ${row}`).toBeGreaterThan(0);
  }
  expect(compared?.columns).toHaveLength(3);
  expect(compared?.rows).toHaveLength(9);
});

test('the words around the statements state no law', () => {
  for (const [id, words] of Object.entries(lawPagesInEnglish)) {
    expect(words, id).not.toMatch(
      /\bsections?\b \d|\barticle \d|\bAct (of )?\d{4}|\bmust (not )?\w+ (the|a)\b/,
    );
    // Headings, labels and lines that lead on. A sentence of its own is about the pages, not the law.
    const sentence = /\.$/.test(words) && !/\.about$/.test(id);
    if (sentence) expect(id).toMatch(/^law\.(lead|check-means|print|printed|nations)$/);
  }
});

test('a source of these pages is cited, and its address is no other source’s', () => {
  const records: readonly Pick<ExplainedRecord, 'sources'>[] = [
    ...stated.map((id) => explainedRecords[id]),
    ...Object.values(legalHelp),
    ...Object.values(contactWarnings),
  ];
  const cited = new Set<string>(records.flatMap(({ sources: of }) => of.map(({ of: id }) => id)));
  expect(Object.keys(lawSources).filter((id) => !cited.has(id))).toEqual([]);
  const addresses = [...Object.values<Source>(librarySources), ...Object.values<Source>(lawSources)].flatMap(
    ({ url }) => (url === null ? [] : [url.replace(/\/$/, '')]),
  );
  expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
  expect(Object.entries<Source>(lawSources).filter(([, { url }]) => url === null)).toHaveLength(1);
  const [{ of: bill }] = explainedRecords['reform-bill-2026'].sources;
  expect(sourceBehind(bill).address).toMatch(/^https:/);
});

test('an address of a law page names its topic and at most a nation, and that place is on the page', () => {
  for (const topic of lawTopics) {
    expect(lawAddress(topic, null)).toBe(`/guidance/law/${topic}/`);
    const compared = lawPages[topic].find(({ is }) => is !== 'statements');
    for (const nation of nations) {
      const place = lawAddress(topic, nation).split('#')[1];
      if (compared?.is === 'comparison') expect(compared.columns.map(({ id }) => id)).toContain(place);
      else expect(compared ? nation : lawColumnOf[nation], topic).toBe(place);
    }
  }
});

test('the page about age says first what holds everywhere, and then whom each law binds', () => {
  expect(lawPages.age.map(({ heading }) => heading).slice(0, 2)).toEqual([
    'age-in-every-nation',
    'presumptions',
  ]);
});
