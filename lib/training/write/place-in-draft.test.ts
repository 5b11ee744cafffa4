import { expect, test } from '@playwright/test';
import { scenarios } from '@/lib/training/scenarios';
import { draftOf } from './draft-from-scenario';
import { placeOf, type Remark } from './place-in-draft';
import { whereInWords } from './place-words';
import { remarkInWords } from './remark-words';

const scenario = scenarios.find(({ id }) => id === 'england-his-own-idea');
if (!scenario) throw new Error('no scenario to look at');
const draft = draftOf(scenario);
const remark = (kind: Remark['kind'], place: string, what = ''): Remark => ({ kind, place, what });

const places: readonly [Remark, ReturnType<typeof placeOf>, string][] = [
  [
    remark('text-missing', 'title'),
    { part: 'about', item: null, section: null, field: 'write-title' },
    'Title',
  ],
  [
    remark('text-missing', 'people › 2 › about'),
    { part: 'brief', item: null, section: null, field: 'write-people-2-about' },
    'Person 2 › Who they are',
  ],
  [
    remark('text-missing', 'discussion › 3'),
    { part: 'discussion', item: null, section: null, field: 'write-discussion-3-text' },
    'Question 3',
  ],
  [
    remark('inject-never-fires', 'injects › 1', 'x'),
    { part: 'news', item: 1, section: null, field: 'write-injects-1-arrives' },
    'New information 1',
  ],
  [
    remark('looks-like-postcode', 'injects › 1 › revises › child-place.area › typed', 'BS99 9ZZ'),
    { part: 'news', item: 1, section: 'child-place', field: 'child-place-area' },
    'New information 1 › Answers that it changes',
  ],
  [
    remark('looks-like-postcode', 'walk › child-place.area › typed', 'BS99 9ZZ'),
    { part: 'walk', item: null, section: 'child-place', field: 'child-place-area' },
    'The right walk and its end',
  ],
  [
    remark('ends-elsewhere', 'end', 'referring'),
    { part: 'walk', item: null, section: null, field: 'write-end' },
    'Where should it end?',
  ],
  [
    remark('no-such-record', 'expectations › 2', 'nowhere'),
    { part: 'expected', item: 2, section: null, field: 'write-expectations-2' },
    'Decision 2',
  ],
  [
    remark('words-not-in-passage', 'wording › 1', 'x'),
    { part: 'wording', item: null, section: null, field: 'write-wording-1-words' },
    'Wording 1',
  ],
];
for (const [said, place, where] of places) {
  test(`${said.kind} at ${said.place} leads to its field`, () => {
    expect(placeOf(said, draft)).toEqual(place);
    expect(whereInWords(said.place)).toBe(where);
  });
}

test('a judgement is found by the answer that it is about', () => {
  const [decision] = draft.expectations;
  const [answer] = decision?.answers ?? [];
  const [is] = answer?.is ?? [];
  if (!is) throw new Error('no answer');
  const found = remark('no-such-option', 'expectations › 1', is);
  expect(placeOf(found, draft).field).toBe('write-expectations-1-answers-1-is');
});

test('a walk that stops leads to the section that it stops in', () => {
  const stops = remark('walk-stops-short', 'walk', 'askingAge');
  expect(placeOf(stops, draft, 'age')).toEqual({
    part: 'walk',
    item: null,
    section: 'age',
    field: 'write-walk',
  });
});

test('remarks speak of steps, answers and organisations by their words, never by their ids', () => {
  const said = [
    remark('walk-stops-short', 'walk', 'askingAge'),
    remark('ends-elsewhere', 'end', 'handingOver'),
    remark('organisation-not-in-nation', 'organisation', 'health-board'),
    remark('indicator-twice', 'indicators › 1', 'cce-drug-debt'),
    remark('record-of-another-nation', 'expectations › 1', 'age-htesa-s12'),
    remark('walk-gives-a-harmful-answer', 'expectations › 2', 'not-known'),
    remark('no-right-answer', 'expectations › 1', 'age.under-18'),
    remark('not-chosen', 'nation'),
    remark('text-missing', 'indicators › 1 › indicator'),
  ].map((one) => remarkInWords(one, draft));
  for (const words of said) {
    expect(words).not.toMatch(/asking[A-Z]|handingOver|[a-z]+-[a-z]+-[a-z]|age\.under/);
    expect(words).toMatch(/\.$/);
  }
});
