import { expect, test } from '@playwright/test';
import { failureInWords } from './failure-words';

test('a short wait is said in seconds, a long one in minutes, and never less than it is', () => {
  const words = [5, 60, 300, 899].map((seconds) => failureInWords({ kind: 'vault.wait', seconds }));
  expect(words.map((text) => /Wait (\d+ \w+)/.exec(text)?.[1])).toEqual([
    '5 seconds',
    '60 seconds',
    '5 minutes',
    '15 minutes',
  ]);
});
