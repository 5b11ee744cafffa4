import { expect, test } from '@playwright/test';
import { scenarios } from '@/lib/training/scenarios';
import { changeWords } from './change-words';
import { draftOf } from './draft-from-scenario';
import { newDraft } from './draft-scenario';

const brief = (text: string) => ({ ...newDraft('mine', ''), brief: text });

const rows: readonly [
  what: string,
  text: string,
  from: string,
  to: string,
  wanted: string,
  places: number,
][] = [
  ['a name', 'Ana told Ana’s aunt.', 'Ana', 'Lena', 'Lena told Lena’s aunt.', 2],
  ['no part of a longer word', 'Anaesthetist, Banana, Ana1', 'Ana', 'Lena', 'Anaesthetist, Banana, Ana1', 0],
  ['no other capital', 'ana', 'Ana', 'Lena', 'ana', 0],
  ['several words', 'Minh Tran came. Tran left.', 'Minh Tran', 'Duc Pham', 'Duc Pham came. Tran left.', 1],
  ['letters with marks', 'Łukasz saw Łu.', 'Łu', 'Ewa', 'Łukasz saw Ewa.', 1],
  [
    'signs that mean something in a pattern',
    'The car (red) stood.',
    '(red)',
    '(blue)',
    'The car (blue) stood.',
    1,
  ],
  ['a dollar in the new words', 'Ana owes it.', 'Ana', '$& $1', '$& $1 owes it.', 1],
  ['nothing asked for', 'Ana', '  ', 'Lena', 'Ana', 0],
  ['spaces around', 'Ana', ' Ana ', ' Lena ', 'Lena', 1],
];
for (const [what, text, from, to, wanted, places] of rows) {
  test(`words are changed: ${what}`, () => {
    const changed = changeWords(brief(text), from, to);
    expect([changed.draft.brief, changed.places]).toEqual([wanted, places]);
  });
}

for (const scenario of scenarios) {
  test(`no name of ${scenario.id} is left once it was changed, what points stays, and it can be changed back`, () => {
    const draft = draftOf(scenario);
    for (const { name } of draft.people) {
      const [first = name] = name.split(' ');
      const new_ = 'Zephyrine';
      const { draft: changed, places } = changeWords(draft, first, new_);
      expect(places, first).toBeGreaterThan(0);
      const left = JSON.stringify(changed).match(new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'gu')) ?? [];
      expect(left, first).toEqual([]);
      expect(changed.injects.map(({ id, question, is }) => [id, question, is])).toEqual(
        draft.injects.map(({ id, question, is }) => [id, question, is]),
      );
      expect(changeWords(changed, new_, first)).toEqual({ draft, places });
    }
  });
}
