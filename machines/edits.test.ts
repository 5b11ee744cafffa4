import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { updates } from '@/lib/afterwards/updates';
import type { Answers, Entry } from '@/lib/questions/answers';
import { catalogue, questionIds } from '@/lib/questions/catalogue';
import { decidingSections, type Question, recordSections } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import type { ReferralEvent } from './referral.setup';
import { steps } from './steps';
import { openedAt, placeAfter } from './walk-through';

const today = '2026-11-24';
const questions: Readonly<Record<string, Question>> = catalogue;

const entryFor = (question: Question): fc.Arbitrary<Entry> => {
  const missing = fc
    .constantFrom('not-known', 'not-asked', 'did-not-want-to-say')
    .map((missing) => ({ missing }) as const);
  if (question.kind === 'choice') {
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...question.options).map((typed) => ({ typed })) },
      missing,
    );
  }
  if (question.kind === 'choices') return fc.subarray([...question.options]).map((typed) => ({ typed }));
  if (question.kind === 'items') return fc.constant({ typed: [{ id: 'i', entries: {} }] });
  if (question.kind === 'past-date') {
    return fc
      .constantFrom({ day: '1', month: '2', year: '2012' }, { day: '31', month: '2', year: '2012' })
      .map((typed) => ({ typed }));
  }
  const date = { day: '', month: '', year: '2025' };
  if (question.kind === 'uncertain-date')
    return fc.constant({ typed: { ...date, by: 'year', age: '', from: date, to: date } });
  return fc.oneof({ weight: 4, arbitrary: fc.string().map((typed) => ({ typed })) }, missing);
};

const typing: fc.Arbitrary<ReferralEvent> = fc.constantFrom(...questionIds).chain((id) =>
  entryFor(questions[id] ?? catalogue['danger.now']).map((entry) => ({
    type: 'answers.typed',
    answers: { [id]: entry },
  })),
);
const moving: fc.Arbitrary<ReferralEvent> = fc.oneof(
  fc.constantFrom<ReferralEvent[]>(
    { type: 'continued' },
    { type: 'back' },
    { type: 'danger.raised' },
    { type: 'danger.passed' },
    { type: 'review.asked' },
    { type: 'submitted' },
    { type: 'submission.opened' },
  ),
  fc.constantFrom(...steps).map((step) => ({ type: 'step.revisited', step }) as const),
  fc.constantFrom(...recordSections).map((section) => ({ type: 'section.opened', section }) as const),
  fc.constantFrom(...updates).map((update) => ({ type: 'update.opened', update }) as const),
  fc
    .constantFrom(...decidingSections, ...recordSections)
    .map((section) => ({ type: 'change.asked', section }) as const),
);
const session = fc.array(fc.oneof(typing, moving), { maxLength: 60 });

test('whatever is typed and wherever one goes, no answer is ever lost or altered', () => {
  fc.assert(
    fc.property(session, (events) => {
      let place = openedAt({}, today);
      const typed: Record<string, Entry> = {};
      for (const event of events) {
        if (event.type === 'answers.typed') Object.assign(typed, event.answers);
        place = placeAfter(place, event);
      }
      return JSON.stringify(sorted(place.context.answers)) === JSON.stringify(sorted(typed));
    }),
    { numRuns: 200 },
  );
});

function sorted(answers: Answers) {
  return Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
}

test('an answer that no longer applies has no value for any rule, and comes back unchanged when it applies again', () => {
  const child: Answers = {
    'nation.of-referral': { typed: 'scotland' },
    'responder.kind': { typed: 'police' },
    'age.under-18': { typed: 'yes' },
    'conclusion.is': { typed: 'refer-now' },
    'child.first-name': { typed: 'Eilidh' },
  };
  const adult: Answers = {
    ...child,
    'age.under-18': { typed: 'no' },
    'age.reason-to-think-under-18': { typed: 'no' },
  };
  expect(relevant(child, today).reading('child.first-name')).toEqual({ is: 'answered', value: 'Eilidh' });
  expect(relevant(adult, today).reading('child.first-name')).toEqual({ is: 'does-not-apply' });
  expect(relevant(adult, today).reading('conclusion.is')).toEqual({ is: 'does-not-apply' });
  const again = { ...adult, 'age.under-18': { typed: 'not-sure' } };
  expect(relevant(again, today).reading('child.first-name')).toEqual({ is: 'answered', value: 'Eilidh' });
});

test('the order in which answers were given makes no difference to what applies', () => {
  fc.assert(
    fc.property(fc.array(typing, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (events, keys) => {
      const typed: Record<string, Entry> = {};
      for (const event of events) if (event.type === 'answers.typed') Object.assign(typed, event.answers);
      const shuffled = Object.entries(typed)
        .map((pair) => ({ pair, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ pair }) => pair);
      const one = relevant(typed, today);
      const other = relevant(Object.fromEntries(shuffled), today);
      // Asked backwards in one of them: what was read first must not matter either.
      const reversed = [...questionIds].reverse().map((id) => [id, JSON.stringify(other.reading(id))]);
      return questionIds.every((id) => JSON.stringify(one.reading(id)) === Object.fromEntries(reversed)[id]);
    }),
    { numRuns: 50 },
  );
});
