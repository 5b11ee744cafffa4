import { expect, test } from '@playwright/test';
import { type Missed, missedInWords } from './missed-in-words';

const person = (number: number, label: string | null): Missed => ({
  label,
  of: { list: 'people.exploiters', number },
});
const event = (number: number, label: string | null): Missed => ({
  label,
  of: { list: 'exploitation.events', number },
});

for (const { all, words } of [
  { all: [], words: '' },
  { all: [{ label: 'Debt' }, { label: 'Online' }], words: 'Debt; Online' },
  {
    all: [person(2, 'Name'), person(2, 'Numbers and accounts'), person(2, 'Where now')],
    words: 'Person 2: name, numbers and accounts, where now',
  },
  {
    all: [person(1, 'Name'), person(2, 'Name'), person(3, 'Where now'), person(4, 'Name')],
    words: 'Person 1, 2, 4: name; Person 3: where now',
  },
  {
    all: [person(1, 'Name'), person(1, 'Where now'), person(2, 'Name')],
    words: 'Person 1: name, where now; Person 2: name',
  },
  { all: [event(2, null), event(2, null)], words: 'Event 2' },
  { all: [event(1, 'What'), event(2, null), event(3, null)], words: 'Event 1: what; Event 2, 3' },
  {
    all: [person(1, 'What'), event(1, 'What'), { label: 'What' }],
    words: 'Person 1: what; Event 1: what; What',
  },
] as const satisfies readonly { all: readonly Missed[]; words: string }[]) {
  test(`what is missing is said as “${words}”`, () => {
    expect(missedInWords(all)).toBe(words);
  });
}
