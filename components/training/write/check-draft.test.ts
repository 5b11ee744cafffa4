import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { scenarios } from '@/lib/training/scenarios';
import { draftOf } from '@/lib/training/write/draft-from-scenario';
import { type DraftScenario, newDraft, readDraft } from '@/lib/training/write/draft-scenario';
import { partStates } from '@/lib/training/write/part-state';
import { placeOf, writeParts } from '@/lib/training/write/place-in-draft';
import { whereInWords } from '@/lib/training/write/place-words';
import { remarkInWords } from '@/lib/training/write/remark-words';
import { checkDraft } from './check-draft';

const always = () => true;
const [first] = scenarios;
if (!first) throw new Error('no scenario to check');
const good = draftOf(first);

async function remarksOn(draft: DraftScenario) {
  const checked = await checkDraft(draft, always);
  return checked?.remarks ?? [];
}

test('nothing is found in our own scenarios, and a new one is told what it lacks', async () => {
  for (const scenario of scenarios) expect(await remarksOn(draftOf(scenario)), scenario.id).toEqual([]);
  const checked = await checkDraft(newDraft('mine', 'Mine'), always);
  expect(checked).toMatchObject({ whole: false, last: null });
});

test('a list without which nobody learns anything is missed', async () => {
  for (const list of ['subjects', 'material', 'expectations', 'indicators', 'discussion'] as const) {
    const found = await remarksOn({ ...good, [list]: [] });
    expect(found).toContainEqual({ kind: 'list-empty', place: list, what: '' });
  }
});

test('an empty choice is said once, not also to be none of the list', async () => {
  const [decision, ...others] = good.expectations;
  const [answer, ...more] = decision?.answers ?? [];
  if (!decision || !answer) throw new Error('no decision');
  const answers = [{ ...answer, record: '' }, ...more];
  const found = await remarksOn({ ...good, expectations: [{ ...decision, answers }, ...others] });
  expect(found.map(({ kind }) => kind)).toEqual(['text-missing']);
});

test('a check that nobody waits for any more stops', async () => {
  expect(await checkDraft(good, () => false)).toBeNull();
});

/** No draft of these tests has more texts. */
const mostTexts = 300;

/** Puts a text in the place of one of the texts of a draft. */
function withText(draft: DraftScenario, which: number, text: string): DraftScenario | null {
  let at = 0;
  const changed = JSON.stringify(draft, (_, value) => {
    if (typeof value !== 'string') return value;
    at += 1;
    return at === which ? text : value;
  });
  return readDraft(JSON.parse(changed));
}

test('names that every object has are no sources, signs or questions', async () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    const draft: DraftScenario = {
      ...good,
      expectations: good.expectations.map((one) => ({
        ...one,
        question: name,
        answers: one.answers.map((answer) => ({ ...answer, record: name })),
      })),
      indicators: good.indicators.map((one) => ({ ...one, indicator: name })),
      wording: good.wording.map((one) => ({ ...one, record: name })),
    };
    const found = await remarksOn(draft);
    const kinds = found.map(({ kind }) => kind);
    for (const kind of [
      'no-such-question',
      'no-such-record',
      'no-such-indicator',
      'no-such-wording',
    ] as const) {
      expect(kinds, name).toContain(kind);
    }
    for (const remark of found) expect(remarkInWords(remark, draft)).toMatch(/\S/);
  }
});

test('whatever stands in a field, the check says something in words, with a place, and never breaks', async () => {
  test.setTimeout(120_000);
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' ', 'constructor', '__proto__', 'toString', '<b>', '{what}', '0117 925 4321', 'yes'),
  );
  const drafts = fc.constantFrom(...scenarios.slice(0, 6).map(draftOf));
  await fc.assert(
    fc.asyncProperty(
      drafts,
      fc.array(fc.tuple(fc.nat(mostTexts), texts), { maxLength: 4 }),
      async (draft, changes) => {
        const changed = changes.reduce(
          (before, [which, text]) => withText(before, which, text) ?? before,
          draft,
        );
        for (const remark of await remarksOn(changed)) {
          expect(remarkInWords(remark, changed)).toMatch(/\S/);
          expect(writeParts).toContain(placeOf(remark, changed).part);
          whereInWords(remark.place);
        }
        writeParts.map(partStates(changed));
      },
    ),
    { numRuns: 60 },
  );
});
