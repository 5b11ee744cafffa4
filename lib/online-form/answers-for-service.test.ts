import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Answers, type Entry, noDate, noUncertainDate, type TypedItem } from '@/lib/questions/answers';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import { afterwardsSections, missingReasons, type Question } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { anyReadingOf } from '@/lib/record/words-of';
import { onlineFormAnswers } from './answers-for-service';
import { emptyReferral, filledCase, type Given, madeUpText } from './filled-case';
import { type FormLists, formListIds, loadFormLists } from './form-lists';
import { type FieldId, formFields, formPages, type PageSlug } from './pages';

const today = '2026-11-24';
const questions: Readonly<Record<QuestionId, Question>> = catalogue;
let lists: FormLists;
test.beforeAll(async () => {
  lists = await loadFormLists();
});

const ofCase = (answers: Answers) => onlineFormAnswers(relevant(answers, today), lists);
const complete = (given: Given = {}) => ofCase(filledCase(given, lists, today));
const typed = (value: string): Entry => ({ typed: value });
const items = (...all: Record<string, Entry>[]): Entry => ({
  typed: all.map((entries, i): TypedItem => ({ id: `item-${i}`, entries })),
});

/** The pages of the service in its order. */
const order = formPages.map(({ slug }) => slug);

test('a case that says only that it is a referral answers nothing but that', () => {
  const { answers, route, stillNeeded } = ofCase(emptyReferral());
  expect(answers).toEqual({ 'fr-location': 'england', 'pv-under-age': 'yes' });
  expect(stillNeeded.filter(({ kind }) => kind !== 'unanswered' && kind !== 'tick-one')).toEqual([]);
  // Every page that depends on an answer is left out until it is given.
  for (const slug of [
    '/reasons-preventing-potential-victim-from-leaving',
    '/how-why-did-they-leave-the-situation',
    '/why-report-now',
    '/where-exploitation-happened-uk',
    '/where-exploitation-happened-overseas',
    '/when-did-the-exploitation-take-place',
    '/when-did-the-exploitation-take-place-multiple',
    '/are-exploiters-in-the-uk',
    '/concerns-future-exploitation',
    '/what-evidence-you-will-submit',
  ] as const)
    expect(route).not.toContain(slug);
  expect(route).toHaveLength(formPages.length - 11);
  expect(route[0]).toBe('/verify/who-do-you-work-for');
  expect(route.at(-1)).toBe('/confirmation');
});

test('nothing answered at all gives no answer', () => {
  expect(ofCase({}).answers).toEqual({});
});

test('a complete case leaves nothing that the service will still ask for', () => {
  const { answers, stillNeeded, route } = complete();
  expect(stillNeeded).toEqual([]);
  expect(route).toEqual(route.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(answers['pv-dob']).toBe('2011-03-27');
  expect(answers['pv-gender']).toBe('female');
  expect(answers['types-of-exploitation-organs-removed']).toBe('true');
  expect(answers['does-pv-have-children-yes-amount']).toBe('2');
  expect(answers['user-email']).toBe('someone@council.example');
  // Never asked of a child, and uploaded by hand.
  expect('pv-want-to-submit-nrm' in answers).toBe(false);
  expect('upload-file' in answers).toBe(false);
  expect('where-exploitation-happened-overseas-country-1' in answers).toBe(false);
});

/** The longest way: see the reference on how long the form is. */
const longest: Given = {
  'places.where': typed('uk-and-overseas'),
  'exploitation.reported-before': typed('no'),
  'exploitation.still': typed('no'),
  'people.others-at-risk': typed('not-sure'),
};

test('the longest and the shortest way are as long as the reference counts them', () => {
  const asking = (route: readonly PageSlug[]) =>
    formPages.filter(({ slug, kind }) => kind === 'question' && route.includes(slug)).length;
  expect(asking(complete(longest).route)).toBe(49);
  const shortest: Given = {
    'exploitation.reported-before': typed('yes'),
    'places.where': typed('uk'),
    'people.whereabouts-known': typed('no'),
    'risk.future': typed('no'),
    'documents.files': { missing: 'not-asked' },
  };
  expect(asking(complete(shortest).route)).toBe(43);
});

/** Each answer that changes the route: the pages that come and those that do not. */
const forks: [string, Given, PageSlug[], PageSlug[]][] = [
  [
    'more than one situation',
    { 'exploitation.more-than-one': typed('yes') },
    ['/when-did-the-exploitation-take-place-multiple'],
    ['/when-did-the-exploitation-take-place'],
  ],
  ...(['no', 'i-dont-know'] as const).map((said): [string, Given, PageSlug[], PageSlug[]] => [
    `more than one situation: ${said}`,
    { 'exploitation.more-than-one': typed(said) },
    ['/when-did-the-exploitation-take-place'],
    ['/when-did-the-exploitation-take-place-multiple'],
  ]),
  [
    'still in it',
    { 'exploitation.still': typed('yes') },
    ['/reasons-preventing-potential-victim-from-leaving'],
    ['/how-why-did-they-leave-the-situation'],
  ],
  [
    'no longer in it',
    { 'exploitation.still': typed('no') },
    ['/how-why-did-they-leave-the-situation'],
    ['/reasons-preventing-potential-victim-from-leaving'],
  ],
  ['not reported before', { 'exploitation.reported-before': typed('no') }, ['/why-report-now'], []],
  ['reported before', { 'exploitation.reported-before': typed('yes') }, [], ['/why-report-now']],
  ['perhaps reported before', { 'exploitation.reported-before': typed('not-sure') }, [], ['/why-report-now']],
  [
    'in the UK',
    { 'places.where': typed('uk') },
    ['/where-exploitation-happened-uk'],
    ['/where-exploitation-happened-overseas'],
  ],
  [
    'abroad',
    { 'places.where': typed('overseas') },
    ['/where-exploitation-happened-overseas'],
    ['/where-exploitation-happened-uk'],
  ],
  [
    'in both',
    { 'places.where': typed('uk-and-overseas') },
    ['/where-exploitation-happened-uk', '/where-exploitation-happened-overseas'],
    [],
  ],
  [
    'whereabouts known',
    { 'people.whereabouts-known': typed('yes') },
    ['/are-exploiters-in-the-uk', '/exploiters-current-location-details'],
    [],
  ],
  [
    'whereabouts not known',
    { 'people.whereabouts-known': typed('no') },
    [],
    ['/are-exploiters-in-the-uk', '/exploiters-current-location-details'],
  ],
  ['fears', { 'risk.future': typed('yes') }, ['/concerns-future-exploitation'], []],
  ['no fears', { 'risk.future': typed('no') }, [], ['/concerns-future-exploitation']],
  [
    'a file',
    {
      'documents.files': items(
        { upload: typed('no') },
        { what: typed('A photograph'), upload: typed('yes') },
      ),
    },
    ['/what-evidence-you-will-submit'],
    [],
  ],
  [
    'papers, none to upload',
    { 'documents.files': items({ what: typed('A photograph'), upload: typed('no') }) },
    [],
    ['/what-evidence-you-will-submit'],
  ],
  ['no paper', { 'documents.files': { missing: 'not-known' } }, [], ['/what-evidence-you-will-submit']],
];
for (const [name, given, met, notMet] of forks) {
  test(`the route forks: ${name}`, () => {
    const { route, answers, stillNeeded } = complete(given);
    for (const slug of met) expect(route).toContain(slug);
    for (const slug of notMet) expect(route).not.toContain(slug);
    expect(stillNeeded).toEqual([]);
    const shown = new Set<string>(
      formPages
        .filter(({ slug }) => route.includes(slug))
        .flatMap(({ fields }) => fields.map(({ id }) => id)),
    );
    expect(Object.keys(answers).filter((id) => !shown.has(id))).toEqual([]);
    for (const slug of met) {
      const required = formPages.find((page) => page.slug === slug)?.fields.filter((field) => field.required);
      for (const field of required ?? []) expect(answers[field.id], field.id).toBeTruthy();
    }
  });
}

/** Follow-ups on a page: the parent’s answer, and which of them are in view. */
const followUps: [Given, Partial<Record<FieldId, boolean>>][] = [
  [
    { 'exploitation.reported-before': typed('yes') },
    { 'yes-the-first-chance-to-report': true, 'not-sure-the-first-chance-to-report': false },
  ],
  [
    { 'exploitation.reported-before': typed('not-sure') },
    { 'yes-the-first-chance-to-report': false, 'not-sure-the-first-chance-to-report': true },
  ],
  [
    { 'people.others-at-risk': typed('yes') },
    { 'other-potential-victims-yes-details': true, 'other-potential-victims-not-sure-details': false },
  ],
  [
    { 'people.others-at-risk': typed('not-sure') },
    { 'other-potential-victims-yes-details': false, 'other-potential-victims-not-sure-details': true },
  ],
  [
    { 'people.others-at-risk': typed('no') },
    { 'other-potential-victims-yes-details': false, 'other-potential-victims-not-sure-details': false },
  ],
  [
    { 'exploitation.moved': typed('no') },
    { 'were-they-taken-somewhere-by-their-exploiter-journey-details': false },
  ],
  [{ 'professional-view.indicators': typed('no') }, { 'modern-slavery-indicators-details': false }],
  [{ 'professional-view.doubts': typed('no') }, { 'evidence-of-dishonesty-details': false }],
  [{ 'agencies.involved': typed('no') }, { 'are-others-involved-details': false }],
  [
    { 'agencies.police-number': typed('no') },
    { 'reported-to-police-police-forces': false, 'reported-to-police-crime-reference': false },
  ],
  [{ 'agencies.helps-investigators': typed('no') }, { 'authorities-cooperation-details': false }],
  [{ 'child.has-children': typed('no') }, { 'does-pv-have-children-yes-amount': false }],
  [{ 'child.interpreter': typed('no') }, { 'pv-interpreter-requirements-language': false }],
  [{ 'child.communication-help': typed('no') }, { 'pv-other-help-with-communication-aid': false }],
  [{ 'child.home-office-reference': typed('no') }, { 'pv-ho-reference-type': false }],
  [
    { 'exploitation.types': { typed: ['forced-to-commit-crime'] } },
    {
      'types-of-exploitation-forced-to-commit-crime': true,
      'types-of-exploitation-child-exploitation': false,
      'types-of-exploitation-other': false,
      'other-exploitation-details': false,
    },
  ],
];
test('a follow-up is answered only under the answer that opens it', () => {
  for (const [given, expected] of followUps) {
    const { answers, stillNeeded } = complete(given);
    expect(stillNeeded, JSON.stringify(given)).toEqual([]);
    for (const [id, there] of Object.entries(expected)) expect(id in answers, id).toBe(there);
  }
  const all = complete().answers;
  for (const id of followUps.flatMap(([, expected]) => Object.keys(expected))) {
    if (/(^|-)not-sure-/.test(id)) continue;
    expect(id in all, id).toBe(true);
  }
});

test('everything typed that names a field reaches the answers, whichever boxes are open', () => {
  const closed: Given = {
    'agencies.involved': typed('no'),
    'risk.future': typed('no'),
    'people.whereabouts-known': typed('no'),
  };
  for (const given of [{}, longest, closed]) {
    const answers = filledCase(given, lists, today);
    const from = relevant(answers, today);
    const all = Object.values(onlineFormAnswers(from, lists).answers).join('\n');
    for (const id of questionIds) {
      const question = questions[id];
      if (anyReadingOf(from, id).is === 'does-not-apply') continue;
      if (question.kind !== 'items') {
        if (question.onlineForm && ['text', 'long-text', 'own-words', 'phone'].includes(question.kind))
          expect(all, id).toContain(madeUpText(id));
        continue;
      }
      // What came after the referral feeds nothing.
      if (!question.onlineForm) continue;
      for (const [field, { kind }] of Object.entries(question.fields)) {
        if (!['text', 'long-text', 'own-words', 'phone'].includes(kind)) continue;
        // The same file or person as the first is one as good as the other.
        for (const number of [1, 2])
          expect(all, `${id} ${field}`).toContain(madeUpText(`${id} ${field} ${number}`));
      }
    }
  }
});

test('what has no place in the service stays on paper', () => {
  const paperOnly = questionIds.filter((id) => {
    const question = questions[id];
    return !question.onlineForm && ['text', 'long-text', 'phone'].includes(question.kind);
  });
  expect(paperOnly).toEqual(expect.arrayContaining(['home.address', 'home.child-phone', 'child.ethnicity']));
  const all = Object.values(complete().answers).join('\n');
  for (const id of paperOnly) expect(all.split('\n'), id).not.toContain(madeUpText(id));
  expect(all).not.toContain(madeUpText('home.address'));
});

test('nothing of what came after the referral reaches the service', () => {
  const after = questionIds.filter((id) =>
    afterwardsSections.some((section) => section === questions[id].section),
  );
  expect(after.length).toBeGreaterThan(10);
  const all = Object.values(complete().answers).join('\n');
  for (const id of after) {
    const question = questions[id];
    expect(question.onlineForm, id).toBeUndefined();
    expect(all, id).not.toContain(madeUpText(id));
    if (question.kind !== 'items') continue;
    for (const [field, { onlineForm }] of Object.entries(question.fields)) {
      expect(onlineForm, `${id} ${field}`).toBeUndefined();
      expect(all).not.toContain(madeUpText(`${id} ${field} 1`));
    }
  }
});

test('the age: a doubt about a “no” is “not sure”, and a reason alone chooses nothing', () => {
  const age = (given: Given) => {
    const { answers, warnings, stillNeeded } = complete(given);
    return [
      answers['pv-under-age'],
      warnings.some(({ kind }) => kind === 'age-in-doubt'),
      stillNeeded.map(({ kind }) => kind),
    ];
  };
  expect(age({ 'age.under-18': typed('yes') })).toEqual(['yes', false, []]);
  expect(age({ 'age.under-18': typed('not-sure') })).toEqual(['not-sure', false, []]);
  for (const doubt of ['yes', 'not-sure']) {
    const given = { 'age.under-18': typed('no'), 'age.reason-to-think-under-18': typed(doubt) };
    expect(age(given)).toEqual(['not-sure', true, []]);
  }
  for (const reason of missingReasons) {
    expect(age({ 'age.under-18': { missing: reason } })).toEqual([undefined, false, ['reason-only']]);
    // A "no" whose doubt was not settled is the child's route all the same, and copying the "no" would leave it.
    const unsettled = { 'age.under-18': typed('no'), 'age.reason-to-think-under-18': { missing: reason } };
    expect(age(unsettled)).toEqual([undefined, true, ['unanswered']]);
  }
});

test('a gender that is not known is never the service’s “unknown”', () => {
  expect(complete({ 'child.gender': typed('neither') }).answers['pv-gender']).toBe('unknown');
  for (const reason of missingReasons) {
    const { answers, stillNeeded } = complete({ 'child.gender': { missing: reason } });
    expect('pv-gender' in answers).toBe(false);
    expect(stillNeeded).toEqual([
      {
        kind: 'reason-only',
        reason,
        question: 'child.gender',
        field: 'pv-gender',
        page: '/pv-gender-referral',
      },
    ]);
  }
  expect('pv-gender' in ofCase(emptyReferral()).answers).toBe(false);
});

test('a reason is written where the service demands some text, and nowhere else', () => {
  const { answers, warnings, stillNeeded } = complete({
    'background.family': { missing: 'not-known' },
    'home.carers': { missing: 'not-asked' },
    'child.birthplace': { missing: 'not-known' },
    'background.work': { missing: 'did-not-want-to-say' },
    'exploitation.last-contact-details': { missing: 'not-known' },
    'child.nationality': { missing: 'not-known' },
    'child.other-names': { missing: 'not-known' },
  });
  expect(answers.birthplace).toBe('Not known');
  expect(answers['employment-history']).toBe('Did not want to say');
  expect(answers.family).toContain('Not known: Family');
  expect(answers.family).toContain('Not asked: Carers now');
  expect('details-last-contact' in answers).toBe(false);
  expect('pv-name-nickname' in answers).toBe(false);
  expect('pv-nationality' in answers).toBe(false);
  expect(stillNeeded.map(({ field, kind }) => [field, kind])).toEqual([['pv-nationality', 'reason-only']]);
  expect(warnings.filter(({ kind }) => kind === 'reason-written').map(({ field }) => field)).toEqual([
    'birthplace',
    'employment-history',
  ]);
});

test('what was typed and can not be understood is no answer', () => {
  const { answers, stillNeeded } = complete({
    'referrer.email': typed('not an address'),
    'child.birth-date': { typed: { ...noDate, day: '31', month: '2', year: '2011' } },
    'exploitation.still': typed('perhaps'),
  });
  expect('user-email' in answers).toBe(false);
  expect('pv-dob' in answers).toBe(false);
  expect(stillNeeded.map(({ field, kind }) => [field, kind])).toEqual([
    ['user-email', 'unread'],
    ['still-in-exploitative-situation', 'unread'],
  ]);
});

test('a date in a list that is not understood is left out of its text, and said', () => {
  const began: Entry = { typed: { ...noUncertainDate, by: 'day', day: '31', month: '2', year: '2025' } };
  const { answers, warnings } = complete({
    'exploitation.more-than-one': typed('no'),
    'exploitation.situations': items({ began, 'dates-note': typed('In the winter') }),
  });
  expect(answers['when-did-the-exploitation-take-place']).toBe('About the dates: In the winter');
  expect(warnings).toContainEqual({
    kind: 'unread-part',
    question: 'exploitation.situations',
    field: 'when-did-the-exploitation-take-place',
    page: '/when-did-the-exploitation-take-place',
  });
});

test('a text over the limit is carried whole and said to be refused', () => {
  const long = 'x'.repeat(15_001);
  const { answers, stillNeeded } = complete({ 'exploitation.last-contact-details': typed(long) });
  expect(answers['details-last-contact']).toBe(long);
  expect(stillNeeded.map(({ field, kind }) => [field, kind])).toEqual([['details-last-contact', 'refused']]);
  const fits = complete({ 'exploitation.last-contact-details': typed('x'.repeat(15_000)) });
  expect(fits.stillNeeded).toEqual([]);
});

test('an entry that the service’s list lacks is not chosen', () => {
  const { answers, stillNeeded } = complete({
    'home.town': typed('Nowhere upon Sea'),
    'child-protection-contact.local-authority': typed('Belfast Health and Social Care Trust'),
  });
  expect('current-pv-location-uk-city' in answers).toBe(false);
  expect(stillNeeded.map(({ field, kind }) => [field, kind])).toEqual([
    ['local-authority-contacted-about-child-local-authority-name', 'refused'],
    ['current-pv-location-uk-city', 'refused'],
  ]);
});

test('ten towns fit, each once; the eleventh and what is on no list go into the text', () => {
  const towns = [...lists.towns].filter(([, note]) => note === null).map(([town]) => town);
  const placed = (some: readonly string[]): Given => ({
    'places.where': typed('uk'),
    'places.uk': items(...some.map((town) => ({ town: typed(town) }))),
  });
  const slots = (answers: Partial<Record<FieldId, string>>) =>
    formFields.flatMap(({ id }) => (/uk-city-\d+$/.test(id) && id in answers ? [answers[id]] : []));
  const other = 'where-exploitation-happened-other-uk-other-location';

  const ten = complete(placed([...towns.slice(0, 10), ...towns.slice(0, 2)]));
  expect(slots(ten.answers)).toEqual(towns.slice(0, 10));
  expect(other in ten.answers).toBe(false);
  expect(ten.warnings.some(({ kind }) => kind === 'more-than-ten')).toBe(false);

  const eleven = complete(placed(towns.slice(0, 11)));
  expect(slots(eleven.answers)).toEqual(towns.slice(0, 10));
  expect(eleven.answers[other]).toBe(`Place in the UK 11\nTown or city: ${towns[10]}`);
  expect(eleven.warnings.some(({ kind }) => kind === 'more-than-ten')).toBe(true);

  const unlisted = complete(placed([towns[0] ?? '', 'Nowhere upon Sea']));
  expect(slots(unlisted.answers)).toEqual([towns[0]]);
  expect(unlisted.answers[other]).toContain('Nowhere upon Sea');
  expect(unlisted.stillNeeded).toEqual([]);

  const none = complete({ 'places.where': typed('uk'), 'places.uk': { missing: 'not-known' } });
  expect(slots(none.answers)).toEqual([]);
  expect(none.stillNeeded.map(({ field, kind }) => [field, kind])).toEqual([
    ['where-exploitation-happened-uk-city-1', 'reason-only'],
  ]);
});

test('a kind that only a situation names is not ticked, and that is said', () => {
  const { answers, warnings } = complete({
    'exploitation.more-than-one': typed('yes'),
    'exploitation.types': { typed: ['forced-to-work'] },
    'exploitation.situations': items({ kinds: { typed: ['wages-taken'] } }),
  });
  expect('types-of-exploitation-wages-taken' in answers).toBe(false);
  expect(warnings).toContainEqual(
    expect.objectContaining({ kind: 'kind-not-ticked', option: 'wages-taken' }),
  );
});

test('no kind ticked: at least one is demanded', () => {
  const { stillNeeded } = complete({ 'exploitation.types': { typed: [] } });
  expect(stillNeeded.map(({ page, kind }) => [page, kind])).toEqual([['/types-of-exploitation', 'tick-one']]);
});

test('the professional view is not made up of the other answers', () => {
  const { answers, stillNeeded } = complete({ 'professional-view.opinion': { typed: ' ' } });
  expect('professional-insight' in answers).toBe(false);
  const [need] = stillNeeded;
  expect(need).toMatchObject({ kind: 'unanswered', question: 'professional-view.opinion' });
  expect(need && 'soFar' in need ? need.soFar : '').toContain(madeUpText('health.injuries'));
});

test('the service’s own lists hold no other entry that it could never compare as equal', () => {
  const never = formListIds.flatMap((id) =>
    [...lists[id]].filter(
      ([entry]) =>
        entry !==
        entry
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/[–—-]+/g, '-'),
    ),
  );
  expect(never).toEqual([
    ['Dromore ', 'cannot-be-chosen'],
    ['Citizen of Vanuatu ', 'cannot-be-chosen'],
  ]);
});

/** Answers as people leave them: some given, some with a reason, some empty, some taken back. */
const anyAnswers = (all: Answers) =>
  fc
    .record(
      Object.fromEntries(
        questionIds.map((id) => {
          const question = questions[id];
          const full = all[id] ?? {};
          const other =
            question.kind === 'choice' ? question.options.map((option): Entry => ({ typed: option })) : [];
          return [
            id,
            fc.oneof(
              { weight: 3, arbitrary: fc.constant(full) },
              fc.constant<Entry>({}),
              fc.constantFrom(...missingReasons).map((missing): Entry => ({ ...full, missing })),
              ...(other.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...other) }] : []),
            ),
          ];
        }),
      ),
    )
    .map((answers): Answers => answers);

test('no key outside the route, none for what nobody answered, no value that the service has not', () => {
  const all = filledCase(longest, lists, today);
  fc.assert(
    fc.property(anyAnswers(all), (answers) => {
      const from = relevant(answers, today);
      const { answers: carried, route } = onlineFormAnswers(from, lists);
      const pages = formPages.filter(({ slug }) => route.includes(slug));
      const shown = new Map(
        pages.flatMap(({ fields }) => fields.map((field) => [field.id as string, field])),
      );
      for (const [id, text] of Object.entries(carried)) {
        const field = shown.get(id);
        expect(field, id).toBeDefined();
        expect(text.trim(), id).not.toBe('');
        if (field?.shownWhen) {
          const parent: Readonly<Record<string, string>> = carried;
          expect(parent[field.shownWhen.field], id).toBe(field.shownWhen.equals);
        }
        if (field?.options && !('list' in field.options)) expect(field.options).toContain(text);
        const feeding = questionIds.filter((question) => {
          const { kind, onlineForm = [], ...more } = questions[question];
          const inItems = kind === 'items' && 'fields' in more ? Object.values(more.fields) : [];
          return [onlineForm, ...inItems.map((one) => one.onlineForm ?? [])].some((named) =>
            named.includes(id),
          );
        });
        const saidSomething = feeding.some((question) =>
          ['answered', 'missing'].includes(anyReadingOf(from, question).is),
        );
        expect(saidSomething, id).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
