import { expect, test } from '@playwright/test';
import type { AnswerRow, Block } from './document';
import { isKeptTogether, setRows } from './row-layout';

const paragraph = (text: string): Block => ({ block: 'paragraph', text: [{ text }] });
const row = (label: string, ...answer: Block[]): AnswerRow => ({ label, answer });
const short = (label: string) => row(label, paragraph('Yes'));
const long = (label: string) => row(label, paragraph('x'.repeat(49)));
const labels = (rows: readonly AnswerRow[]) => setRows(rows).map((set) => set.map(({ label }) => label));

test('short answers that follow each other stand two a row, in the order of reading', () => {
  expect(labels([])).toEqual([]);
  expect(labels([short('1')])).toEqual([['1']]);
  expect(labels([short('1'), short('2'), short('3')])).toEqual([['1', '2'], ['3']]);
  expect(labels([short('1'), long('2'), short('3'), short('4')])).toEqual([['1'], ['2'], ['3', '4']]);
  expect(labels([long('1'), long('2')])).toEqual([['1'], ['2']]);
  expect(labels([short('1'), short('2'), long('3'), short('4')])).toEqual([['1', '2'], ['3'], ['4']]);
});

const two = { block: 'paragraph', text: [{ text: 'x'.repeat(24) }, { text: 'x'.repeat(24) }] } as const;
const longer = { block: 'paragraph', text: [{ text: 'x'.repeat(24) }, { text: 'x'.repeat(25) }] } as const;
for (const { name, one, paired } of [
  { name: 'an answer of 48 characters', one: row('a', paragraph('x'.repeat(48))), paired: true },
  { name: 'an answer of 49 characters', one: row('a', paragraph('x'.repeat(49))), paired: false },
  { name: 'an answer of 48 characters in two stretches', one: row('a', two), paired: true },
  { name: 'an answer of 49 characters in two stretches', one: row('a', longer), paired: false },
  { name: 'a label of 50 characters', one: row('a'.repeat(50), paragraph('Yes')), paired: true },
  { name: 'a label of 51 characters', one: row('a'.repeat(51), paragraph('Yes')), paired: false },
  { name: 'an answer on two lines', one: row('a', paragraph('1\n2')), paired: false },
  { name: 'an answer of two paragraphs', one: row('a', paragraph('1'), paragraph('2')), paired: false },
  { name: 'a list', one: row('a', { block: 'list', items: [[{ text: '1' }]] }), paired: false },
  { name: 'a quotation', one: row('a', { block: 'quotation', text: '1', attribution: '' }), paired: false },
  { name: 'no answer at all', one: row('a'), paired: false },
]) {
  test(`${name} ${paired ? 'shares' : 'does not share'} a row, on either side`, () => {
    expect(setRows([one, short('b')])).toHaveLength(paired ? 1 : 2);
    expect(setRows([short('b'), one])).toHaveLength(paired ? 1 : 2);
  });
}

for (const { name, text, kept } of [
  { name: '700 characters', text: 'x'.repeat(700), kept: true },
  { name: '701 characters', text: 'x'.repeat(701), kept: false },
  { name: '12 lines', text: 'x\n'.repeat(11), kept: true },
  { name: '13 lines', text: 'x\n'.repeat(12), kept: false },
]) {
  test(`a row of ${name} ${kept ? 'is kept together' : 'may go on on the next page'}`, () => {
    expect(isKeptTogether(row('a', paragraph(text)))).toBe(kept);
    const half = Math.ceil(text.length / 2);
    const blocks = [paragraph(text.slice(0, half)), paragraph(text.slice(half))];
    expect(isKeptTogether(row('a', ...blocks))).toBe(kept);
  });
}
