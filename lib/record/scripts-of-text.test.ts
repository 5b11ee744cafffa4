import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { directionOf, scriptRuns, settled, undrawable } from './scripts-of-text';

const runsOf = (text: string) => scriptRuns(text).map(({ script, text: part }) => [script, part]);

test('each script has its own run, common characters staying with the run before', () => {
  expect(runsOf('Ahmed (أحمد بشير), born')).toEqual([
    ['latin', 'Ahmed ('],
    ['arabic', 'أحمد بشير), '],
    ['latin', 'born'],
  ]);
  expect(runsOf('“Привет” Ελλάδα ŵ, 14')).toEqual([['latin', '“Привет” Ελλάδα ŵ, 14']]);
  expect(runsOf('ሰላም፣ क ক ਕ க ක ก ა ա א')).toEqual([
    ['ethiopic', 'ሰላም፣ '],
    ['devanagari', 'क '],
    ['bengali', 'ক '],
    ['gurmukhi', 'ਕ '],
    ['tamil', 'க '],
    ['sinhala', 'ක '],
    ['thai', 'ก '],
    ['georgian', 'ა '],
    ['armenian', 'ա '],
    ['hebrew', 'א'],
  ]);
});

test('decomposed letters are composed and Thai sara am is drawn as its two parts, below the tone mark', () => {
  expect(runsOf('w\u0302 e\u0323\u0302')).toEqual([['latin', 'ŵ ệ']]);
  expect(runsOf('น้ำ')).toEqual([['thai', 'น\u0e4d\u0e49\u0e32']]);
});

test('what no font draws is named, never drawn as something else', () => {
  const printed = (text: string) =>
    scriptRuns(text)
      .map((run) => run.text)
      .join('');
  expect(printed('a😀b')).toBe('a[U+1F600 not printable]b');
  expect(printed('a\u0007b')).toBe('a[U+0007 not printable]b');
  expect(printed('a\ud83d b')).toBe('a[U+D83D not printable] b');
  expect(printed('ខ្ ខ')).toBe('[3 characters not printable: U+1781 U+17D2]');
  expect(printed('👩‍👧')).toBe('[2 characters not printable: U+1F469 U+1F467]');
  expect(printed('😀'.repeat(50_000))).toBe('[50000 characters not printable: U+1F600]');
  expect(undrawable('x😀\ny\u0000')).toEqual([
    { character: '😀', codePoint: 0x1f600, index: 1 },
    { character: '\u0000', codePoint: 0, index: 5 },
  ]);
});

test('a mark that its letter’s font does not have is not drawn by another font', () => {
  expect(undrawable('ሰ\u0323').map(({ codePoint }) => codePoint)).toEqual([0x323]);
  expect(undrawable('ä क्षि')).toEqual([]);
});

test('marks on a character that can not be drawn go with it', () => {
  expect(undrawable('ខ\u0301').map(({ codePoint }) => codePoint)).toEqual([0x1781, 0x301]);
});

test('whatever is typed, the runs read as the text but for what is left out or named', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const runs = scriptRuns(text);
      const named = undrawable(text);
      expect(runs.some((run) => run.notPrintable)).toBe(named.length > 0);
      if (named.length === 0) {
        const visible = settled(text).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
        const joined = runs.map((run) => run.text).join('');
        const whole = joined.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
        expect(whole.replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, '$1\u0e33')).toBe(
          visible.replace(/\u0e4d([\u0e48-\u0e4b]*)\u0e32/g, '$1\u0e33'),
        );
      }
      for (const { character, index } of named) {
        expect(settled(text).slice(index, index + character.length)).toBe(character);
      }
    }),
  );
});

test('a paragraph reads in the direction of its first letter', () => {
  expect(directionOf('أحمد and Ahmed')).toBe('rtl');
  expect(directionOf('14, שמו דוד')).toBe('rtl');
  expect(directionOf('Ahmed أحمد')).toBe('ltr');
  expect(directionOf('14')).toBe('ltr');
});
