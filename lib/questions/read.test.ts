import { expect, test } from '@playwright/test';
import { noDate, noUncertainDate, type Typed, type TypedUncertainDate } from './answers';
import { readEntry } from './read';

const today = '2026-11-24';
const date = (day: string, month: string, year: string) => ({ day, month, year });
const when = (typed: Partial<TypedUncertainDate>): Typed => ({ ...noUncertainDate, ...typed });

const births: [Typed, string][] = [
  [date('1', '2', '2010'), '2010-02-01'],
  [date(' 01 ', '02', '2010'), '2010-02-01'],
  [date('29', '2', '2012'), '2012-02-29'],
  [date('29', '2', '2011'), 'problem.date-impossible'],
  [date('31', '4', '2011'), 'problem.date-impossible'],
  [date('0', '4', '2011'), 'problem.date-impossible'],
  [date('1', '13', '2011'), 'problem.date-impossible'],
  [date('1', '0', '2011'), 'problem.date-impossible'],
  [date('x', '1', '2011'), 'problem.date-impossible'],
  [date('24', 'November', '2026'), '2026-11-24'],
  [date('24', ' november ', '2026'), '2026-11-24'],
  [date('1', 'NOV', '2025'), '2025-11-01'],
  [date('1', 'Nov.', '2025'), '2025-11-01'],
  [date('1', 'Sept.', '2025'), '2025-09-01'],
  [date('1', 'jan', '2025'), '2025-01-01'],
  [date('1', 'may', '2025'), '2025-05-01'],
  [date('31', 'jun', '2025'), 'problem.date-impossible'],
  [date('1', 'Ju', '2025'), 'problem.date-month'],
  [date('1', 'Novembr', '2025'), 'problem.date-month'],
  [date('1', 'Novemberish', '2025'), 'problem.date-month'],
  [date('1', 'Mai', '2025'), 'problem.date-month'],
  [date('1', 'Nov..', '2025'), 'problem.date-month'],
  [date('1', '.', '2025'), 'problem.date-month'],
  [date('1', '1.5', '2025'), 'problem.date-month'],
  [date('1', '-1', '2025'), 'problem.date-month'],
  [date('25', 'November', '2026'), 'problem.date-future'],
  [date('24', '11', '2026'), '2026-11-24'],
  [date('25', '11', '2026'), 'problem.date-future'],
  [date('1', '1', '1900'), '1900-01-01'],
  [date('31', '12', '1899'), 'problem.date-before-1900'],
  [date('1', '1', '10'), 'problem.date-year'],
  [date('', '1', '2010'), 'problem.date-incomplete'],
  [date('1', '', '2010'), 'problem.date-incomplete'],
  [date('1', '1', ''), 'problem.date-incomplete'],
  [noDate, 'empty'],
];
for (const [typed, comesTo] of births) {
  test(`birth date ${JSON.stringify(typed)} is ${comesTo}`, () => {
    const reading = readEntry({ kind: 'past-date' }, { typed }, today);
    const found =
      reading.is === 'answered' ? reading.value : reading.is === 'unread' ? reading.problem : reading.is;
    expect(found).toBe(comesTo);
  });
}

const whens: [Typed, unknown][] = [
  [when({ by: 'day', day: '3', month: '3', year: '2025' }), { by: 'day', day: '2025-03-03' }],
  [when({ by: 'day', day: '3', month: '3', year: '2031' }), { by: 'day', day: '2031-03-03' }],
  [when({ by: 'month', day: '99', month: '3', year: '2025' }), { by: 'month', month: '2025-03' }],
  [when({ by: 'day', day: '3', month: 'Mar', year: '2025' }), { by: 'day', day: '2025-03-03' }],
  [when({ by: 'month', month: 'march', year: '2025' }), { by: 'month', month: '2025-03' }],
  [when({ by: 'month', month: 'Mai', year: '2025' }), 'problem.date-month'],
  [when({ by: 'year', month: '99', year: '2025' }), { by: 'year', year: '2025' }],
  [when({ by: 'age', age: '14' }), { by: 'age', age: 14 }],
  [when({ by: 'age', age: '0' }), { by: 'age', age: 0 }],
  [when({ by: 'age', age: '25' }), { by: 'age', age: 25 }],
  [when({ by: 'age', age: '26' }), 'problem.age'],
  [when({ by: 'age', age: 'about 14' }), 'problem.age'],
  [
    when({ by: 'between', from: date('', '', '2024'), to: date('', '3', '2024') }),
    { by: 'between', from: '2024', to: '2024-03' },
  ],
  [
    when({ by: 'between', from: date('1', '3', '2024'), to: date('1', '3', '2024') }),
    { by: 'between', from: '2024-03-01', to: '2024-03-01' },
  ],
  [
    when({ by: 'between', from: date('', 'Feb.', '2024'), to: date('1', 'March', '2024') }),
    { by: 'between', from: '2024-02', to: '2024-03-01' },
  ],
  [when({ by: 'between', from: date('2', '3', '2024'), to: date('1', '3', '2024') }), 'problem.range-order'],
  [when({ by: 'between', from: date('', '', '2025'), to: date('', '12', '2024') }), 'problem.range-order'],
  [when({ by: 'between', from: date('', '', '2025') }), 'problem.date-incomplete'],
  [when({ by: '', year: '2025' }), 'problem.date-missing'],
  [when({ by: 'age' }), 'empty'],
  [when({}), 'empty'],
];
for (const [typed, comesTo] of whens) {
  test(`when ${JSON.stringify(typed)}`, () => {
    const reading = readEntry({ kind: 'uncertain-date' }, { typed }, today);
    const found =
      reading.is === 'answered' ? reading.value : reading.is === 'unread' ? reading.problem : reading.is;
    expect(found).toEqual(comesTo);
  });
}

test('text is given back exactly as typed', () => {
  const words = '  Ĵan said:\n«go»\u0000\t<b>&amp;</b> 👩‍👧 \u202Eabc  ';
  for (const kind of ['text', 'long-text', 'own-words', 'phone'] as const) {
    expect(readEntry({ kind }, { typed: words }, today)).toEqual({ is: 'answered', value: words });
    expect(readEntry({ kind }, { typed: ' \n ' }, today)).toEqual({ is: 'empty' });
  }
});

test('a reason wins over what was typed before it, and the text stays in the entry', () => {
  const entry = { typed: 'something', missing: 'not-asked' } as const;
  expect(readEntry({ kind: 'text' }, entry, today)).toEqual({ is: 'missing', reason: 'not-asked' });
});

test('what a question can not take is unread, never an answer', () => {
  expect(readEntry({ kind: 'choice', options: ['a'] }, { typed: 'b' }, today).is).toBe('unread');
  expect(readEntry({ kind: 'choices', options: ['a'] }, { typed: ['a', 'b'] }, today).is).toBe('unread');
  expect(readEntry({ kind: 'email' }, { typed: 'no at sign' }, today).is).toBe('unread');
  expect(readEntry({ kind: 'email' }, { typed: 'a@b.example' }, today).is).toBe('answered');
  expect(readEntry({ kind: 'whole-number' }, { typed: '2.5' }, today).is).toBe('unread');
  expect(readEntry({ kind: 'whole-number' }, { typed: ' 2 ' }, today)).toEqual({ is: 'answered', value: 2 });
  expect(readEntry({ kind: 'text' }, { typed: ['a'] }, today).is).toBe('unread');
});
