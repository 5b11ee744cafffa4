import { expect, test } from '@playwright/test';
import { noUncertainDate, type TypedItem } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { compose, quoted } from './compose';
import { type ComposedFieldId, composedTexts } from './composed-texts';
import { emptyReferral, type Given } from './filled-case';
import { type FormLists, loadFormLists } from './form-lists';

const today = '2026-11-24';
let lists: FormLists;
test.beforeAll(async () => {
  lists = await loadFormLists();
});
const composed = (field: ComposedFieldId, given: Given) =>
  compose(composedTexts[field], { from: relevant(emptyReferral(given), today), lists });
const items = (...all: TypedItem['entries'][]) => ({
  typed: all.map((entries, i): TypedItem => ({ id: `item-${i}`, entries })),
});

test('one situation stands without a name, several are named, the child’s words in quotation marks', () => {
  const field = 'what-were-they-required-to-do';
  const one = { 'made-to-do': { typed: 'Carry bags.\nEvery day.' }, words: { typed: 'I had to' } };
  expect(composed(field, { 'exploitation.situations': items(one) }).text).toBe(
    'Carry bags.\nEvery day.\nThe child’s own words: “I had to”',
  );
  const two = { 'made-to-do': { typed: 'Keep money' } };
  expect(composed(field, { 'exploitation.situations': items(one, two) }).text).toBe(
    'Situation 1: Carry bags.\nEvery day.\nThe child’s own words: “I had to”\n\nSituation 2: Keep money',
  );
  expect(composed(field, { 'exploitation.situations': items({ words: { typed: 'No' } }, two) }).text).toBe(
    'Situation 1\nThe child’s own words: “No”\n\nSituation 2: Keep money',
  );
});

test('an item keeps its number where another says nothing here', () => {
  const situations = items({ 'made-to-do': { typed: 'Carry' } }, { 'how-began': { typed: 'A lift' } });
  expect(composed('how-did-the-exploitation-start', { 'exploitation.situations': situations }).text).toBe(
    'Situation 2: A lift',
  );
});

test('dates are in words, as exactly as they are known', () => {
  const began = { typed: { ...noUncertainDate, by: 'age', age: '14' } } as const;
  const ended = { typed: { ...noUncertainDate, by: 'month', month: '3', year: '2025' } } as const;
  expect(
    composed('when-did-the-exploitation-take-place', { 'exploitation.situations': items({ began, ended }) })
      .text,
  ).toBe('Began: when about 14 years old\nEnded: March 2025');
});

test('reasons are named, empty answers are not, and a lone reason stands alone', () => {
  const given: Given = {
    'background.family': { typed: 'Two brothers' },
    'home.carers': { missing: 'not-known' },
    'home.parental-responsibility': { missing: 'not-known' },
    'home.separated': { missing: 'not-asked' },
  };
  const text = composed('family', given);
  expect(text.text).toBe(
    'Two brothers\n\nNot known: Carers now; Parental responsibility\nNot asked: Separated from parents and usual carers',
  );
  expect(text.main).toBe('answered');
  const alone = composed('family', { 'background.family': { missing: 'did-not-want-to-say' } });
  expect(alone).toMatchObject({ text: 'Did not want to say', main: 'reason', hasAnswer: false });
  const inside = composed('living-conditions', {
    'exploitation.situations': items({ 'living-conditions': { missing: 'not-known' } }),
  });
  expect(inside).toMatchObject({ text: 'Not known', main: 'reason', hasAnswer: false });
  expect(composed('family', {})).toMatchObject({ text: '', main: 'nothing', hasAnswer: false });
});

test('what a reason was given for is not told, though it is still kept', () => {
  const kept = composed('family', { 'background.family': { typed: 'Two brothers', missing: 'not-asked' } });
  expect(kept.text).toBe('Not asked');
});

test('what stands beside other agencies moves to the professional view while that box is closed', () => {
  const solicitor: Given = {
    'professional-view.opinion': { typed: 'My view' },
    'agencies.solicitor': { typed: 'yes' },
    'agencies.solicitor-details': { typed: 'A. Lawyer' },
  };
  const open: Given = {
    ...solicitor,
    'agencies.involved': { typed: 'yes' },
    'agencies.professionals': items({ agency: { typed: 'School' } }),
  };
  expect(composed('professional-insight', solicitor).text).toContain('Solicitor: A. Lawyer');
  expect(composed('professional-insight', open).text).not.toContain('A. Lawyer');
  expect(composed('are-others-involved-details', open).text).toContain('Solicitor: A. Lawyer');
});

test('lists stand apart from the lines around them', () => {
  const text = composed('professional-insight', {
    'safety-now.steps': items({ what: { typed: 'Moved' }, who: { typed: 'Police' } }),
    'safety-now.still-needed': { typed: 'A school' },
  }).text;
  expect(text).toBe('Keeping the child safe now\nWhat: Moved\nBy whom: Police\n\nStill needed: A school');
});

test('words are put in quotation marks once', () => {
  expect(quoted('Go')).toBe('“Go”');
  expect(quoted('“Go”')).toBe('“Go”');
  expect(quoted('"Go"')).toBe('"Go"');
  expect(quoted('"Go" and "stay"')).toBe('“"Go" and "stay"”');
  expect(quoted('')).toBe('“”');
});

test('braces and dollar signs that people type stay as they are', () => {
  const given: Given = {
    'background.family': { typed: '{label} $& {text}' },
    'home.carers': { typed: '{text} $1' },
  };
  expect(composed('family', given).text).toBe('{label} $& {text}\nCarers now: {text} $1');
});
