import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { alterationsOf, asSent, asStored } from './alterations';

const box = { type: 'textarea' } as const;
const line = { type: 'text' } as const;

test('what the service makes of signs', () => {
  const cases = [
    ['[12:03] ok', '[-12:03]- ok', ['signs']],
    ['a < b > c ~ d', 'a <- b >- c ~- d', ['signs']],
    ['<<<', '<-', ['signs']],
    ['a|b', 'a-b', ['bars']],
    ['a && b @@ c', 'a & b @ c', ['doubled-signs']],
    ['a – b — c -- d', 'a - b - c - d', ['dashes']],
    ['plain, “text” & more @ home - 3/4', 'plain, “text” & more @ home - 3/4', []],
  ] as const;
  for (const [text, stored, kinds] of cases) {
    expect(asStored(box, text), text).toBe(stored);
    expect(alterationsOf(box, text), text).toEqual(kinds);
  }
});

test('only long boxes keep repeated spaces and line breaks; ends are trimmed everywhere, and that is no warning', () => {
  expect(asSent(line, ' a  b\nc ')).toBe('a b c');
  expect(alterationsOf(line, 'a  b')).toEqual(['spaces']);
  expect(asSent(box, ' a  b\nc ')).toBe('a  b\nc');
  expect(alterationsOf(box, ' a  b\nc ')).toEqual([]);
});

test('a text that is not warned about comes back as it was but for its ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(box, line), (text, field) => {
      const same = asStored(field, text) === text.trim();
      // The space of a line break or a tab is closed up to the same length: still a change.
      if (alterationsOf(field, text).length === 0) expect(same).toBe(true);
      else expect(alterationsOf(field, text).length).toBeGreaterThan(0);
    }),
  );
});
