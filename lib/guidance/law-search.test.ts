import { expect, test } from '@playwright/test';
import { explainedInEnglish } from '@/lib/content/en/law-explained';
import { lawSearchWordsInEnglish } from '@/lib/content/en/law-search-words';
import { type ExplainedId, explainedRecords } from '@/lib/content/law-explained';
import { lawPages } from '@/lib/content/law-pages';
import { type LawTopic, lawTopics } from '@/lib/content/law-topics';
import { sayOfLaw } from '@/lib/messages/law-words';
import type { Filters } from './filters';
import { searchLawPages } from './law-search';

const wanted: [string, Filters, LawTopic][] = [
  ['presumption of age', { nation: 'northern-ireland' }, 'age'],
  ['age in doubt', {}, 'age'],
  ['section 25', { nation: 'northern-ireland' }, 'age'],
  ['guardian', {}, 'guardians'],
  ['ICTG', {}, 'guardians'],
  ['duty to notify', { nation: 'scotland' }, 'duty-to-notify'],
  ['Lord Advocate', {}, 'defences'],
  ['section 45', { kind: 'legislation' }, 'defences'],
  ['cuckooing', {}, 'changes'],
  ['first responders', {}, 'who-may-refer'],
  ['section 47', {}, 'safeguarding'],
  ['servitude', {}, 'definitions'],
];
for (const [typed, filters, topic] of wanted) {
  test(`"${typed}" ${JSON.stringify(filters)} finds the law page ${topic} first`, () => {
    expect(searchLawPages(typed, filters)[0]).toBe(topic);
  });
}

test('each page is found first by its own name', () => {
  for (const topic of lawTopics) expect(searchLawPages(sayOfLaw(`law.${topic}`), {})[0]).toBe(topic);
});

test('no word, another word, or a filter that they do not meet: none', () => {
  expect(searchLawPages(' ', {})).toEqual([]);
  expect(searchLawPages('quagga', {})).toEqual([]);
  for (const filters of [
    { nation: 'international' },
    { kind: 'form' },
    { topic: 'missing' },
    { status: 'past' },
  ] as const)
    expect(searchLawPages('guardian', filters), JSON.stringify(filters)).toEqual([]);
});

const withWords = (id: ExplainedId) => [
  explainedInEnglish[id].title,
  explainedInEnglish[id].text,
  ...explainedRecords[id].sources.flatMap(({ of, at }) => [of, at ?? '']),
];

test('every section that is among a page’s words is one that the page’s own records name', () => {
  for (const topic of lawTopics) {
    const ids = lawPages[topic].flatMap((part): readonly ExplainedId[] => {
      if (part.is === 'statements') return part.ids;
      return part.is === 'comparison' ? part.columns.flatMap(({ rows }) => Object.values(rows).flat()) : [];
    });
    const stated = ids.flatMap(withWords).join(' ');
    for (const [, number] of lawSearchWordsInEnglish[topic].matchAll(/section (\d+)/g))
      expect(stated, `${topic}: section ${number}`).toMatch(
        new RegExp(`(sections? (\\S+ and )?|-s)${number}\\b`),
      );
  }
});
