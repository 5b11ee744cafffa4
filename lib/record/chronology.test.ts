import { expect, test } from '@playwright/test';
import { type Answers, noDate, noUncertainDate, type TypedUncertainDate } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { agesInFigures, dateInWords } from '@/lib/questions/uncertain-date-words';
import { chronology } from './chronology';

const day = (text: string): TypedUncertainDate => {
  const [d = '', month = '', year = ''] = text.split('/');
  return { ...noUncertainDate, by: 'day', day: d, month, year };
};
const year = (text: string): TypedUncertainDate => ({ ...noUncertainDate, by: 'year', year: text });
const age = (text: string): TypedUncertainDate => ({ ...noUncertainDate, by: 'age', age: text });

const answers: Answers = {
  'nation.of-referral': { typed: 'scotland' },
  'responder.kind': { typed: 'police' },
  'age.under-18': { typed: 'yes' },
  'conclusion.is': { typed: 'refer-now' },
  'child.birth-date': { typed: { ...noDate, day: '29', month: '2', year: '2012' } },
  'exploitation.situations': {
    typed: [
      { id: 'a', entries: { began: { typed: year('2025') }, ended: { typed: day('1/3/2026') } } },
      { id: 'b', entries: { 'how-began': { typed: 'no date' } } },
    ],
  },
  'exploitation.moved': { typed: 'yes' },
  'exploitation.journeys': {
    typed: [
      {
        id: 'c',
        entries: { when: { typed: day('28/2/2026') }, from: { typed: 'Ayr' }, to: { typed: 'Perth' } },
      },
      { id: 'd', entries: { to: { typed: 'Oban' } } },
    ],
  },
  'exploitation.events': {
    typed: [
      { id: 'e', entries: { when: { typed: age('9') }, what: { typed: 'Moved house' } } },
      {
        id: 'f',
        entries: { when: { missing: 'not-known', typed: day('1/1/2020') }, what: { typed: 'A fall' } },
      },
      { id: 'g', entries: { when: { typed: day('31/2/2026') }, what: { typed: 'A quarrel' } } },
    ],
  },
};

const rowsOf = (from: Answers, birthDate: string | null) => {
  const { dated, undated } = chronology(relevant(from, '2026-11-24'), birthDate);
  return {
    dated: dated.map(({ date, what, age: then }) => [dateInWords(date), then && agesInFigures(then), what]),
    undated,
  };
};

test('everything dated stands in order with the age then, the undated apart', () => {
  expect(rowsOf(answers, '2012-02-29')).toEqual({
    dated: [
      ['29 February 2012', null, 'Birth date, as recorded'],
      ['when about 9 years old', '9', 'Event 1: Moved house'],
      ['2025', '12 or 13', 'Situation 1 began'],
      ['28 February 2026', '13', 'Journey 1: Ayr – Perth'],
      ['1 March 2026', '14', 'Situation 1 ended'],
    ],
    undated: ['Situation 2', 'Journey 2: Oban', 'Event 2: A fall', 'Event 3: A quarrel'],
  });
});

test('without a birth date an age is said and no other is worked out', () => {
  const { 'child.birth-date': _, ...withoutBirth } = answers;
  expect(rowsOf(withoutBirth, null).dated).toEqual([
    ['2025', null, 'Situation 1 began'],
    ['28 February 2026', null, 'Journey 1: Ayr – Perth'],
    ['1 March 2026', null, 'Situation 1 ended'],
    ['when about 9 years old', '9', 'Event 1: Moved house'],
  ]);
});

test('what no longer applies leaves the chronology, and comes back unchanged', () => {
  const stayed = { ...answers, 'exploitation.moved': { typed: 'no' } };
  expect(rowsOf(stayed, '2012-02-29').dated.map(([, , what]) => what)).not.toContain(
    'Journey 1: Ayr – Perth',
  );
  expect(rowsOf({ ...stayed, 'exploitation.moved': { typed: 'yes' } }, '2012-02-29')).toEqual(
    rowsOf(answers, '2012-02-29'),
  );
});
