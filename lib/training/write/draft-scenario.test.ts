import { expect, test } from '@playwright/test';
import { readScenarioFile, writeScenarioFile } from '@/lib/training/scenario-file';
import { scenarios } from '@/lib/training/scenarios';
import { draftOf } from './draft-from-scenario';
import { type DraftScenario, newDraft, readDraft } from './draft-scenario';
import { emptyLists, neededLists } from './empty-lists';
import { partStates } from './part-state';
import { writeParts } from './place-in-draft';
import { scenarioOf, walkableSoFar } from './scenario-from-draft';

const [first] = scenarios;
if (!first) throw new Error('no scenario to write on');
const whole = draftOf(first);
const kept = (draft: DraftScenario) => readDraft(JSON.parse(JSON.stringify(draft)));

for (const scenario of scenarios) {
  test(`${scenario.id} is the same again after it was a draft, kept, and a file`, () => {
    const draft = kept(draftOf(scenario));
    if (!draft) throw new Error('the draft was not read');
    expect(scenarioOf(draft)).toEqual({ scenario, gaps: [] });
    expect(readScenarioFile(writeScenarioFile(scenario))).toEqual({ ok: true, value: scenario });
    expect(walkableSoFar(draft, '2026-11-28')).toEqual(scenario);
    expect(writeParts.map(partStates(draft))).not.toContain('begun');
    expect(emptyLists(draft)).toEqual([]);
  });
}

test('a scenario of which nothing is written yet can be kept, and says what it lacks', () => {
  const draft = newDraft('mine', '');
  expect(kept(draft)).toEqual(draft);
  expect(scenarioOf(draft)).toEqual({
    scenario: null,
    gaps: [
      { kind: 'not-chosen', place: 'nation' },
      { kind: 'not-chosen', place: 'organisation' },
      { kind: 'not-chosen', place: 'level' },
      { kind: 'minutes-unread', place: 'minutes' },
      { kind: 'day-unread', place: 'day' },
      { kind: 'not-chosen', place: 'end' },
    ],
  });
  expect(new Set(writeParts.map(partStates(draft)))).toEqual(new Set(['nothing', 'none']));
  expect(emptyLists(draft)).toEqual(neededLists);
  expect(walkableSoFar(draft, '2026-11-28').day).toBe('2026-11-28');
});

const news = {
  ...{ id: 'n', kind: '', arrives: '' as const, at: '', question: '', is: [], from: '', text: '' },
  ...{ raisesDanger: false, revises: {} },
};
const judged = { key: 'a', is: ['yes'], verdict: 'right', why: 'w', follows: '', record: 'r' };
const decision = { id: 'd', at: 'askingAge', question: 'age.under-18', answers: [judged] };
const lacking: readonly [string, Partial<DraftScenario>, string, string][] = [
  ['minutes in words', { minutes: 'half an hour' }, 'minutes-unread', 'minutes'],
  ['no minutes at all', { minutes: '0' }, 'minutes-unread', 'minutes'],
  ['an impossible day', { day: { day: '30', month: '2', year: '2026' } }, 'day-unread', 'day'],
  ['a nation of another release', { nation: 'atlantis' }, 'not-chosen', 'nation'],
  [
    'news of no kind',
    { injects: [{ ...news, arrives: 'at', at: 'askingAge' }] },
    'not-chosen',
    'injects › 1 › kind',
  ],
  ['news at no time', { injects: [{ ...news, kind: 'visit' }] }, 'not-chosen', 'injects › 1 › arrives'],
  [
    'news at no step',
    { injects: [{ ...news, kind: 'visit', arrives: 'at' }] },
    'not-chosen',
    'injects › 1 › at',
  ],
  [
    'news after no answer',
    { injects: [{ ...news, kind: 'visit', arrives: 'after', question: 'age.under-18' }] },
    'no-answer-chosen',
    'injects › 1 › is',
  ],
  [
    'a decision at no step',
    { expectations: [{ ...decision, at: '' }] },
    'not-chosen',
    'expectations › 1 › at',
  ],
  [
    'a decision of no question',
    { expectations: [{ ...decision, question: '' }] },
    'not-chosen',
    'expectations › 1 › question',
  ],
  [
    'a judgement of no answer',
    { expectations: [{ ...decision, answers: [judged, { ...judged, key: 'b', is: [] }] }] },
    'no-answer-chosen',
    'expectations › 1 › answers › 2 › is',
  ],
  [
    'an answer that is not judged',
    { expectations: [{ ...decision, answers: [{ ...judged, verdict: '' }] }] },
    'not-chosen',
    'expectations › 1 › answers › 1 › verdict',
  ],
  [
    'a sign nowhere',
    { indicators: [{ key: 'a', indicator: 'i', in: '', seen: 's' }] },
    'not-chosen',
    'indicators › 1 › in',
  ],
  [
    'a wording nowhere',
    { wording: [{ key: 'a', record: 'r', in: '', words: 'w' }] },
    'not-chosen',
    'wording › 1 › in',
  ],
  ['no end', { end: '' }, 'not-chosen', 'end'],
  ['a text beyond what a file may hold', { brief: 'x'.repeat(1_000_000) }, 'too-long', 'title'],
];
for (const [what, change, kind, place] of lacking) {
  test(`${what}: kept as it is, no scenario, and said where`, () => {
    const draft = { ...whole, ...change };
    expect(kept(draft)).toEqual(draft);
    expect(scenarioOf(draft)).toEqual({ scenario: null, gaps: [{ kind, place }] });
    // What lacks something never keeps the rest from being walked.
    expect(() => walkableSoFar(draft, '2026-11-28')).not.toThrow();
  });
}

test('texts of every kind go into the file and come out of it as they were typed', () => {
  const texts = [
    'x'.repeat(50_000),
    '<script>alert(1)</script> & "quotes" \\ and {braces}',
    'Ελληνικά العربية עברית 中文 हिन्दी ไทย 🇬🇧👩‍👧',
    'line\nline\r\n\ttab\u0000\u2028',
    'e\u0301 is not é',
  ];
  for (const text of texts) {
    const { scenario } = scenarioOf({ ...whole, title: text, brief: text });
    if (!scenario) throw new Error('no scenario');
    const read = readScenarioFile(writeScenarioFile(scenario));
    expect(read).toEqual({ ok: true, value: scenario });
    expect(scenario.brief).toBe(text);
  }
});

test('two of one name in a file are told apart in the draft', () => {
  const [passage] = first.material;
  if (!passage) throw new Error('no passage');
  const draft = draftOf({ ...first, material: [passage, passage, passage] });
  expect(new Set(draft.material.map(({ id }) => id)).size).toBe(3);
  expect(draft.material[0]?.id).toBe(passage.id);
});

test('what is no draft, or one of another release, is not read as one', () => {
  for (const other of [null, 7, {}, first, { ...whole, draft: 2 }, { ...whole, more: '' }]) {
    expect(readDraft(other)).toBeNull();
  }
});
