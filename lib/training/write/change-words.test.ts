import { expect, test } from '@playwright/test';
import { scenarios } from '@/lib/training/scenarios';
import { askForWords, changeWords } from './change-words';
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
  ['no part of a letter with its mark', 'Jose\u0301 came', 'Jose', 'Kai', 'Jose\u0301 came', 0],
  [
    'a letter with its mark, however it was typed',
    'e\u0301 Jose\u0301 and Jos\u00e9 e\u0301',
    'Jos\u00e9',
    'Kai',
    'e\u0301 Kai and Kai e\u0301',
    2,
  ],
  ['two marks on a letter', 'Vie\u0302\u0323t, Vi\u00ea\u0323t', 'Vi\u1ec7t', 'Duc', 'Duc, Duc', 2],
  ['marks asked for apart', 'Vi\u1ec7t', 'Vie\u0323\u0302t', 'Duc', 'Duc', 1],
  ['nothing asked for', 'Ana', '  ', 'Lena', 'Ana', 0],
  ['spaces around', 'Ana', ' Ana ', ' Lena ', 'Lena', 1],
];
for (const [what, text, from, to, wanted, places] of rows) {
  test(`words are changed: ${what}`, () => {
    const changed = changeWords(brief(text), from, to);
    expect([changed.draft.brief, changed.places]).toEqual([wanted, places]);
  });
}

const text = 'Minh Tran met Carla. Tran and Minh left.';
const asked: readonly [what: string, from: string, to: string, is: string][] = [
  ['no words', ' ', '', 'no-words'],
  ['words that stand nowhere', 'Kai', '', 'nowhere'],
  ['nothing in their place', 'Carla', ' ', 'nothing-to-put'],
  ['the same words', 'Carla', ' Carla', 'same'],
  ['a name that somebody else has', 'Tran', 'Carla', 'there-already'],
  ['a name that nobody has', 'Tran', 'Pham', 'done'],
  ['a longer name with the old one in it', 'Carla', 'Carla Jones', 'done'],
  ['a shorter one that stands alone too', 'Minh Tran', 'Minh', 'there-already'],
];
for (const [what, from, to, is] of asked) {
  test(`before anything is changed it is known what comes of ${what}`, () => {
    expect(askForWords(brief(text), from, to).is).toBe(is);
  });
}
test('a name that stands in its longer form only is nobody else’s, and those that stand are counted', () => {
  expect(askForWords(brief('Minh Tran came. Tran left.'), 'Minh Tran', 'Minh')).toMatchObject({ is: 'done' });
  expect(askForWords(brief(text), 'Carla', 'Minh')).toMatchObject({ there: 2, places: 1 });
});

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
