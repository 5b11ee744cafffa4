import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { inGroups, inParts } from './split-text';

test('a text is cut after a sentence where one ends, else after a word', () => {
  expect(inParts('One two. Three four. Five.', 22)).toEqual(['One two. Three four. ', 'Five.']);
  expect(inParts('one two three four', 9)).toEqual(['one two ', 'three ', 'four']);
  expect(inParts('He said: “Go.” Then he went.', 18)).toEqual(['He said: “Go.” ', 'Then he went.']);
});

test('what somebody said stays together where it can', () => {
  expect(inParts('He is tired. He said: “I go. I stay. I go.”', 34)).toEqual([
    'He is tired. ',
    'He said: “I go. I stay. I go.”',
  ]);
});

test('whatever the text, its parts are the text again, and short enough', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 })),
      fc.integer({ min: 2, max: 80 }),
      (text, most) => {
        const parts = inParts(text, most);
        return parts.join('') === text && parts.every((part) => part.trimEnd().length <= most);
      },
    ),
  );
});

test('a list is put into groups of about the same length, and stays whole', () => {
  expect(inGroups([1, 2, 3, 4, 5], 4)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(inGroups([], 4)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (list, most) => {
      const groups = inGroups(list, most);
      return (
        groups.flat().join() === list.join() && groups.every(({ length }) => length > 0 && length <= most)
      );
    }),
  );
});
