import { expect, test } from '@playwright/test';
import { getShortestPaths } from 'xstate/graph';
import { contentRecords } from '@/lib/content/content';
import { nations } from '@/lib/nation';
import type { Answers, Entry } from '@/lib/questions/answers';
import { recordSections } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { trace } from '@/lib/referral/trace';
import { type ReferralEvent, referralMachine } from './referral.machine';
import { type Step, steps } from './steps';
import { openedAt, type Place, placeAfter, stepOf } from './walk-through';

const today = '2026-11-24';

const opened = (answers: Answers) => openedAt(answers, today);
const is = (typed: string): Entry => ({ typed });
const notKnown: Entry = { missing: 'not-known' };
const given = (question: string, ...entries: Entry[]): Answers[] =>
  entries.map((entry) => ({ [question]: entry }));

const age = (under18: Entry, reason: Entry): Answers => ({
  'age.under-18': under18,
  'age.reason-to-think-under-18': reason,
});
const ages: Answers[] = [
  ...[is('yes'), is('not-sure'), notKnown].map((under18) => age(under18, {})),
  ...[is('yes'), is('no'), is('not-sure'), notKnown].map((reason) => age(is('no'), reason)),
];
/** For each nation one organisation that may refer, may not, must check, and that is the child protection body. */
const organisations = [
  'council-childrens-social-care',
  'health-and-social-care-trust',
  'police',
  'school-or-college',
  'barnardos',
  'tara',
].map(is);
const date = { day: '', month: '', year: '' };
const nextWeek: Entry = {
  typed: { ...date, by: 'day', day: '1', month: '12', year: '2026', age: '', from: date, to: date },
};

/** What may be answered at each place. Typing moves nothing, so each is followed by Continue. */
const answersAt: Partial<Record<Step, Answers[]>> = {
  askingDanger: given('danger.now', is('yes'), is('no'), notKnown),
  askingNation: given('nation.of-referral', ...nations.map(is)),
  askingChildPlace: given('child-place.nation', is('england'), is('northern-ireland'), notKnown),
  askingResponder: given('responder.kind', ...organisations),
  askingAge: ages,
  askingAdultHistory: given(
    'adult-history.exploited-under-18',
    is('yes'),
    is('no'),
    is('not-sure'),
    notKnown,
  ),
  askingChildProtection: ['yes', 'not-yet'].map((referred) => ({
    'child-protection.referred': is(referred),
    'child-protection.enquiry': notKnown,
  })),
  concluding: given('conclusion.is', is('refer-now'), is('safeguard-and-come-back'), is('no-concern')),
  askingWhyWaiting: [{ 'waiting.why': is('x'), 'waiting.who': is('y'), 'waiting.when': nextWeek }],
  askingReasons: [{ 'no-concern.reasons': is('x'), 'no-concern.consulted': notKnown }],
};

/** Only what leads on: each answer where none is given yet, then Continue. Changing one's mind is tested below. */
function eventsAt(place: Place): ReferralEvent[] {
  const step = stepOf(place);
  if (!step) return [];
  const answers = answersAt[step] ?? [];
  const isGiven = Object.keys(answers[0] ?? {}).some((id) => place.context.answers[id] !== undefined);
  if (answers.length > 0 && !isGiven) {
    return answers.map((given) => ({ type: 'answers.typed', answers: given }));
  }
  if (step !== 'recording') return [{ type: 'continued' }];
  return [{ type: 'section.opened', section: recordSections[0] }, { type: 'review.asked' }];
}

const read = [
  'nation.of-referral',
  'child-place.nation',
  'responder.kind',
  'age.under-18',
  'age.reason-to-think-under-18',
  'adult-history.exploited-under-18',
  'conclusion.is',
];
/** Places that differ only in what no later rule reads are one place. */
function nameOf(place: Place): string {
  const { answers } = place.context;
  const step = stepOf(place);
  const soFar = read.map((id) => answers[id]?.missing ?? answers[id]?.typed ?? '');
  const here = Object.keys(answersAt[step ?? 'recording']?.[0] ?? {}).map((id) => answers[id] !== undefined);
  const start = step === 'callingFirst' || step === 'askingNation' ? answers['danger.now'] : '';
  return JSON.stringify([place.value, soFar, here, start]);
}

test.describe.configure({ mode: 'default' });
const paths = getShortestPaths(referralMachine, {
  input: { today },
  events: eventsAt,
  serializeState: nameOf,
  limit: 500_000,
});
const places = paths.map(({ state }) => state);
const onward: ReferralEvent[] = [
  { type: 'continued' },
  { type: 'review.asked' },
  { type: 'section.opened', section: 'child' },
];
const typedAnswer = (place: Place, id: string) => place.context.answers[id]?.typed;

test('every step is reached, in every nation that it belongs to', () => {
  for (const step of steps) {
    const here = places.filter((place) => stepOf(place) === step);
    expect(here.length, step).toBeGreaterThan(0);
    if (['askingDanger', 'callingFirst', 'askingNation'].includes(step)) continue;
    for (const nation of nations) {
      expect(
        here.some((place) => typedAnswer(place, 'nation.of-referral') === nation),
        `${step} ${nation}`,
      ).toBe(true);
    }
  }
});

test('no place is a dead end: a question goes on once answered, an explanation at once, an end goes back', () => {
  for (const { state } of paths) {
    const step = stepOf(state);
    if (!step) continue;
    if (state.hasTag('outcome')) {
      expect(state.can({ type: 'back' }), step).toBe(true);
      continue;
    }
    const answers = answersAt[step];
    const [first] = answers ?? [];
    if (!answers || !first) {
      expect(
        onward.some((event) => state.can(event)),
        step,
      ).toBe(true);
      continue;
    }
    for (const given of answers) {
      const answered = referralMachine.resolveState({
        ...state,
        context: { ...state.context, answers: { ...state.context.answers, ...given } },
      });
      expect(answered.can({ type: 'continued' }), `${step} ${JSON.stringify(given)}`).toBe(true);
    }
  }
});

test('back leads out of every place but the first', () => {
  for (const place of places) {
    if (stepOf(place) !== 'askingDanger') expect(place.can({ type: 'back' }), nameOf(place)).toBe(true);
  }
});

test('danger is raised from everywhere and comes back to the same place with the same answers', () => {
  const seen = new Set<string>();
  for (const place of places) {
    const step = stepOf(place);
    if (!step || seen.has(step)) continue;
    seen.add(step);
    const danger = placeAfter(place, { type: 'danger.raised' });
    expect(danger.value, step).toBe('inDanger');
    const typing = placeAfter(danger, { type: 'answers.typed', answers: { 'child.first-name': is('Ŵyn') } });
    const returned = placeAfter(typing, { type: 'danger.passed' });
    expect(returned.value).toEqual(place.value);
    expect(returned.context.section).toBe(place.context.section);
    expect(returned.context.answers).toEqual({ ...place.context.answers, 'child.first-name': is('Ŵyn') });
  }
  expect([...seen].sort()).toEqual([...steps].sort());
});

test('nobody who may be a child meets an adult end, and no child meets one by the way', () => {
  for (const place of places) {
    const step = stepOf(place);
    if (step !== 'adultRouteExplained' && step !== 'adultOutOfScope' && step !== 'askingAdultHistory')
      continue;
    const { answers } = place.context;
    expect(answers['age.under-18']).toEqual(is('no'));
    expect(answers['age.reason-to-think-under-18']).toEqual(is('no'));
    if (step === 'adultOutOfScope') expect(answers['adult-history.exploited-under-18']).toEqual(is('no'));
  }
});

test('whoever is said to be an adult without any doubt is not taken through a child record', () => {
  for (const place of places) {
    const { answers } = place.context;
    const settled =
      answers['age.under-18']?.typed === 'no' && answers['age.reason-to-think-under-18']?.typed === 'no';
    if (place.hasTag('record') || stepOf(place) === 'referring') expect(settled).toBe(false);
  }
});

test('no organisation that may not refer reaches the referral, and the others are not sent to hand over', () => {
  const refused = (place: Place) => {
    const kind = typedAnswer(place, 'responder.kind');
    const nation = typedAnswer(place, 'nation.of-referral');
    if (kind === 'school-or-college' || kind === 'tara') return true;
    if (kind === 'health-and-social-care-trust') return nation !== 'northern-ireland';
    if (kind === 'council-childrens-social-care') return nation === 'northern-ireland';
    return kind === 'health-board';
  };
  const may = (place: Place) => typedAnswer(place, 'responder.kind') === 'police';
  for (const place of places) {
    if (stepOf(place) === 'referring') expect(refused(place), nameOf(place)).toBe(false);
    if (stepOf(place) === 'handingOver') expect(may(place), nameOf(place)).toBe(false);
  }
});

test('every decision has a reason with a source that is valid in the nation it is given in', () => {
  const seen = new Set<string>();
  for (const place of places) {
    if (!place.hasTag('outcome')) continue;
    const entries = trace(relevant(place.context.answers, today));
    const nation = nations.find((known) => known === typedAnswer(place, 'nation.of-referral'));
    expect(nation).toBeDefined();
    for (const { follows, because, section } of entries) {
      seen.add(follows);
      const childNation = typedAnswer(place, 'child-place.nation');
      for (const id of because) {
        const { nations: valid, sources }: { nations: readonly string[]; sources: readonly unknown[] } =
          contentRecords[id];
        expect(sources.length).toBeGreaterThan(0);
        // Child protection follows where the child is, all else the nation of the referral.
        const where = ['child-place', 'child-protection'].includes(section)
          ? [childNation, nation]
          : [nation];
        expect(
          where.some((one) => valid.includes(String(one))),
          `${id} in ${nation}, ${childNation}`,
        ).toBe(true);
      }
    }
    expect(entries.map(({ section }) => section)).toContain('age');
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('a draft opened again finds its place from its answers alone', () => {
  const seen = new Set<string>();
  for (const place of places) {
    const step = stepOf(place);
    if (!step || !place.hasTag('outcome') || seen.has(step)) continue;
    seen.add(step);
    const reopened = opened(place.context.answers);
    const recorded = step === 'referring' || step === 'handingOver';
    expect(stepOf(reopened)).toBe(recorded ? 'recording' : step);
    const revisited = placeAfter(reopened, { type: 'step.revisited', step });
    expect(stepOf(revisited)).toBe(step);
  }
  expect(seen.size).toBe(6);
});

test('an address never leads further than the answers do', () => {
  const fresh = opened({});
  for (const step of steps) {
    expect(stepOf(placeAfter(fresh, { type: 'step.revisited', step }))).toBe('askingDanger');
  }
});

test('a change asked for in the review comes back to it, by way of what the change opened', () => {
  const reviewing = places.find(
    (place) => stepOf(place) === 'reviewing' && typedAnswer(place, 'responder.kind') === 'police',
  );
  expect(reviewing).toBeDefined();
  if (!reviewing) return;
  const changing = placeAfter(reviewing, { type: 'change.asked', section: 'age' });
  expect(stepOf(changing)).toBe('askingAge');
  const same = placeAfter(
    placeAfter(changing, { type: 'answers.typed', answers: { 'age.under-18': is('not-sure') } }),
    { type: 'continued' },
  );
  expect(stepOf(same)).toBe('reviewing');
  const adult = placeAfter(
    placeAfter(changing, {
      type: 'answers.typed',
      answers: { 'age.under-18': is('no'), 'age.reason-to-think-under-18': is('no') },
    }),
    { type: 'continued' },
  );
  expect(stepOf(adult)).toBe('askingAdultHistory');
  const section = placeAfter(reviewing, { type: 'change.asked', section: 'child' });
  expect(stepOf(section)).toBe('answeringSection');
  expect(stepOf(placeAfter(section, { type: 'continued' }))).toBe('reviewing');
});
