import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Answers, type Entry, noDate, noUncertainDate, type Typed } from '@/lib/questions/answers';
import { readCaseFile, writeCaseFile } from '@/lib/questions/case-file';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import { type ItemField, type Question, type SectionId, sectionIds } from '@/lib/questions/question';
import { copyForSibling } from './copy-for-sibling';
import { sectionsNotOffered, siblingSections } from './sibling-sections';

const today = '2026-11-25';
const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** Said a second time, apart from the decisions: everything that may ever be copied. */
const mayBeCopied = [
  'nation.of-referral',
  'responder.kind',
  'responder.other-kind',
  'referrer.organisation',
  'referrer.organisation-own-name',
  'referrer.first-name',
  'referrer.last-name',
  'referrer.role',
  'referrer.phone',
  'referrer.email',
  'referrer.alternative-email',
  'child-protection-contact.local-authority',
  'child-protection-contact.own-name',
  'child-protection-contact.local-authority-phone',
  'child-protection-contact.local-authority-email',
  'child-protection-contact.local-authority-first-name',
  'child-protection-contact.local-authority-last-name',
  'child-protection-contact.role',
  'child-protection-contact.team',
  'home.town',
  'home.region',
  'home.address',
  'home.carers',
  'home.responsible-body',
  'people.exploiters/name',
  'people.exploiters/other-names',
  'people.exploiters/description',
  'people.exploiters/contacts',
  'people.exploiters/where-now',
  'people.exploiters/danger',
  'people.whereabouts-known',
  'people.in-uk',
  'people.whereabouts',
  'places.where',
  'places.uk/town',
  'places.uk/address',
  'places.overseas/country',
  'places.overseas/address',
];

/** Every entry of the answers, with its place: `question` or `question/field`. */
function entriesIn(answers: Answers): [string, Entry][] {
  return Object.entries(answers).flatMap(([id, entry]): [string, Entry][] => {
    if (questions[id as QuestionId].kind !== 'items' || !Array.isArray(entry.typed)) return [[id, entry]];
    return entry.typed.flatMap((item): [string, Entry][] =>
      typeof item === 'string'
        ? []
        : Object.entries(item.entries).map(([field, one]): [string, Entry] => [`${id}/${field}`, one]),
    );
  });
}
const itemIdsIn = (answers: Answers) =>
  Object.values(answers).flatMap(({ typed }) =>
    Array.isArray(typed) ? typed.flatMap((item) => (typeof item === 'string' ? [] : [item.id])) : [],
  );

function fullCase(nation: string): Answers {
  const read = readCaseFile(readFileSync(`e2e/cases/${nation}.json`, 'utf8'));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

/** Something typed in every field there is, each text a different one, so that the whole record applies. */
function everythingTyped(kind = 'other'): Answers {
  const decided: Readonly<Record<string, Typed>> = {
    'nation.of-referral': 'england',
    'responder.kind': kind,
    'age.under-18': 'not-sure',
    'child-protection.referred': 'not-yet',
    'conclusion.is': 'refer-now',
    'places.where': 'uk-and-overseas',
    'child.first-name': 'Ewa',
    'child.last-name': 'Nowak',
    'child.other-names': 'Ewunia',
  };
  const typedIn = (place: string, field: Question | ItemField): Typed => {
    switch (field.kind) {
      case 'choice':
        return field.options[0];
      case 'choices':
        return [field.options[0]];
      case 'past-date':
        return { ...noDate, day: '1', month: '2', year: '2011' };
      case 'uncertain-date':
        return { ...noUncertainDate, by: 'age', age: '14' };
      case 'items':
        return [1, 2].map((number) => ({
          id: `${place}-${number}`,
          entries: Object.fromEntries(
            Object.entries(field.fields).map(([id, one]) => [
              id,
              { typed: typedIn(`${place}/${id}`, { ...one, section: 'danger' }) },
            ]),
          ),
        }));
      default:
        return `text of ${place}`;
    }
  };
  return Object.fromEntries(
    questionIds.map((id) => [id, { typed: decided[id] ?? typedIn(id, questions[id]) }]),
  );
}

test('every section is offered, or has a reason why it is not', () => {
  const named: SectionId[] = [...siblingSections, ...(Object.keys(sectionsNotOffered) as SectionId[])];
  expect(named.toSorted()).toEqual(sectionIds.toSorted());
});

test('of everything that can be typed, exactly what two children may share is copied', () => {
  // What only the online form asks applies to one that may submit, what an organisation is called to another.
  const copies = ['police', 'other'].flatMap((kind) =>
    entriesIn(copyForSibling(everythingTyped(kind), siblingSections, today)),
  );
  expect([...new Set(copies.map(([place]) => place))].toSorted()).toEqual(mayBeCopied.toSorted());
  for (const [place, { typed }] of copies) {
    if (typeof typed === 'string' && typed.startsWith('text of')) expect(typed).toBe(`text of ${place}`);
  }
});

test('each section is copied when it is chosen, and only then', () => {
  const answers = everythingTyped();
  expect(copyForSibling(answers, [], today)).toEqual({});
  for (const section of siblingSections) {
    const ids = Object.keys(copyForSibling(answers, [section], today)) as QuestionId[];
    expect(ids.length, section).toBeGreaterThan(0);
    expect(ids.filter((id) => questions[id].section !== section)).toEqual([]);
  }
});

const tellingSections: readonly SectionId[] = [
  'child',
  'age-evidence',
  'background',
  'health',
  'exploitation',
  'professional-view',
];
for (const nation of ['england', 'wales', 'scotland', 'northern-ireland']) {
  test(`no choice of sections takes anything of the child over from a full case of ${nation}`, () => {
    const answers = fullCase(nation);
    const own = entriesIn(answers).flatMap(([place, { typed }]) => {
      const [id = '', field = ''] = place.split('/');
      const question = questions[id as QuestionId];
      const kind = question.kind === 'items' ? question.fields[field]?.kind : question.kind;
      const isOwn =
        kind === 'own-words' ||
        (kind === 'long-text' && tellingSections.includes(question.section)) ||
        (kind === 'text' && question.section === 'health');
      return isOwn && typeof typed === 'string' ? [typed] : [];
    });
    const names = ['child.first-name', 'child.last-name'].map((id) => String(answers[id]?.typed));
    const known = ['Luki', 'Minh', 'Danylo', 'Danny', 'Selam', 'Sara', 'Stefanos', 'Stef', 'sexual health'];
    expect(own.length).toBeGreaterThan(20);
    const oldIds = new Set(itemIdsIn(answers));
    fc.assert(
      fc.property(fc.subarray([...siblingSections]), (chosen) => {
        const copy = copyForSibling(answers, chosen, today);
        const text = entriesIn(copy)
          .map(([, { typed }]) => JSON.stringify(typed))
          .join('\n');
        const marks = [...own, ...names, ...known].map((mark) => JSON.stringify(mark).slice(1, -1));
        expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
        // No reason, no date, no ticked boxes.
        expect(
          entriesIn(copy).filter(([, entry]) => entry.missing || typeof entry.typed !== 'string'),
        ).toEqual([]);
        expect(itemIdsIn(copy).filter((id) => oldIds.has(id))).toEqual([]);
        expect(new Set(itemIdsIn(copy)).size).toBe(itemIdsIn(copy).length);
      }),
    );
    const all = copyForSibling(answers, siblingSections, today);
    const written = writeCaseFile(all, today, { withAside: true });
    expect(readCaseFile(written)).toEqual({ ok: true, value: all });
  });
}

test('who is thought to exploit them comes over without what was done to the first child', () => {
  const copy = copyForSibling(fullCase('england'), ['people'], today);
  expect(copy).toEqual({
    'people.exploiters': {
      typed: [
        {
          id: expect.any(String),
          entries: {
            name: { typed: '“Rico”' },
            'other-names': { typed: 'Possibly Richard' },
            description: {
              typed: 'Man in his twenties, tall, a scar through one eyebrow, drives a grey hatchback.',
            },
            contacts: { typed: 'Number ending 771, on the phone that the police hold' },
            'where-now': { typed: 'Thought to live in east Leeds.' },
            // "Łukasz says he carries a knife" names the child; "not known" was said for the first child.
          },
        },
        {
          id: expect.any(String),
          entries: {
            'other-names': { typed: '“Dog man”' },
            description: { typed: 'Older man with a brown dog, at the flat in Grimsby.' },
          },
        },
      ],
    },
    'people.whereabouts-known': { typed: 'no' },
  });
});

const base: Answers = {
  'nation.of-referral': { typed: 'england' },
  'age.under-18': { typed: 'yes' },
  'conclusion.is': { typed: 'refer-now' },
  'home.carers': { typed: 'the carers' },
};

test('what is kept aside stays behind', () => {
  const aside: Answers = {
    ...base,
    'responder.kind': { typed: 'police' },
    'responder.other-kind': { typed: 'aside' },
    'home.town': { typed: 'aside', missing: 'not-asked' },
    'places.where': { typed: 'uk' },
    'places.overseas': { typed: [{ id: 'a', entries: { address: { typed: 'aside' } } }] },
  };
  expect(copyForSibling(aside, siblingSections, today)).toEqual({
    'nation.of-referral': { typed: 'england' },
    'responder.kind': { typed: 'police' },
    'home.carers': { typed: 'the carers' },
    'places.where': { typed: 'uk' },
  });
  const waiting: Answers = { ...base, 'conclusion.is': { typed: 'safeguard-and-come-back' } };
  expect(copyForSibling(waiting, ['nation', 'home'], today)).toEqual({
    'nation.of-referral': { typed: 'england' },
  });
});

test('an option is copied whatever the child is called', () => {
  const answers: Answers = {
    ...base,
    'child.first-name': { typed: 'Overseas' },
    'places.where': { typed: 'overseas' },
  };
  expect(copyForSibling(answers, ['places'], today)).toEqual({ 'places.where': { typed: 'overseas' } });
});

test('what was typed and not understood is copied as it was typed', () => {
  const answers: Answers = { ...base, 'referrer.email': { typed: 'none yet' } };
  expect(copyForSibling(answers, ['referrer'], today)).toEqual({ 'referrer.email': { typed: 'none yet' } });
});

const named: [string, Answers, string, boolean][] = [
  ['the first name', { 'child.first-name': { typed: 'Ewa' } }, 'Ewa’s aunt', true],
  ['the first name in capitals', { 'child.first-name': { typed: 'Ewa' } }, 'aunt of EWA', true],
  ['a name inside a word', { 'child.first-name': { typed: 'Ewa' } }, 'Mrs Ewart', false],
  ['one of two first names', { 'child.first-name': { typed: 'Anna Maria' } }, 'maria’s aunt', true],
  ['a name typed small', { 'child.first-name': { typed: 'ewa' } }, 'Ewa’s aunt', true],
  ['a decomposed name', { 'child.first-name': { typed: 'Zoe\u0308' } }, 'aunt of Zoë', true],
  ['the family name', { 'child.last-name': { typed: 'Nowak' } }, 'Mrs Nowak', true],
  ['the small word of a family name', { 'child.last-name': { typed: 'van Dijk' } }, 'has a white van', false],
  ['another name', { 'child.other-names': { typed: '“Stef” to friends' } }, 'Stef’s aunt', true],
  [
    'a small word beside another name',
    { 'child.other-names': { typed: '“Stef” to friends' } },
    'family friends',
    false,
  ],
  ['an initial', { 'child.first-name': { typed: 'A' } }, 'a family', false],
  [
    'a name that is kept aside',
    { 'child.first-name': { typed: 'Ewa', missing: 'not-asked' } },
    'Ewa’s aunt',
    true,
  ],
  ['a name in Ethiopic', { 'child.first-name': { typed: 'ሰላም' } }, 'ሰላም እና እናቷ', true],
  ['a name in Chinese', { 'child.first-name': { typed: '小明' } }, '小明的阿姨', true],
  ['a one-letter name in Chinese', { 'child.first-name': { typed: '明' } }, '明的阿姨', true],
  [
    'own words',
    { 'professional-view.child-wants': { typed: 'Stay with Nan!' } },
    'She said: “stay with nan”.',
    true,
  ],
  ['part of own words', { 'professional-view.child-wants': { typed: 'Stay with Nan!' } }, 'Nan', false],
  [
    'own words in an item',
    { 'indicators.seen': { typed: [{ id: 'a', entries: { words: { typed: 'He hits' } } }] } },
    'A man. He hits.',
    true,
  ],
  ['no names at all', { 'child.first-name': { typed: ' - ' } }, 'the aunt', false],
];
for (const [what, answers, carers, left] of named) {
  test(`a text with ${what} is ${left ? 'left' : 'copied'}`, () => {
    const copy = copyForSibling({ ...base, ...answers, 'home.carers': { typed: carers } }, ['home'], today);
    expect(copy).toEqual(left ? {} : { 'home.carers': { typed: carers } });
  });
}

test('whatever the child is called or says, no copied text has all of it', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,6}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(
      word,
      words,
      words,
      words,
      fc.subarray([...siblingSections]),
      (name, said, before, after, chosen) => {
        const inText = (text: string): Typed => `${before} ${text}, ${after}`;
        const answers: Answers = {
          ...everythingTyped(),
          'child.first-name': { typed: name },
          'child.last-name': { typed: '' },
          'child.other-names': { typed: '' },
          'professional-view.child-wants': { typed: said },
          'home.address': { typed: inText(name) },
          'home.carers': { typed: inText(said) },
          'people.whereabouts': { typed: inText(name.toUpperCase()) },
          'people.exploiters': {
            typed: [{ id: 'a', entries: { name: { typed: 'Rico' }, danger: { typed: inText(said) } } }],
          },
        };
        const copied = entriesIn(copyForSibling(answers, chosen, today)).map(([, { typed }]) => typed);
        for (const left of [inText(name), inText(said), inText(name.toUpperCase())])
          expect(copied).not.toContain(left);
      },
    ),
  );
});
