import { expect, test } from '@playwright/test';
import { getShortestPaths } from 'xstate/graph';
import { updates } from '@/lib/afterwards/updates';
import { contentRecords } from '@/lib/content/content';
import { nations } from '@/lib/nation';
import type { Answers, Entry } from '@/lib/questions/answers';
import { recordSections } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { trace } from '@/lib/referral/trace';
import { referralMachine } from './referral.machine';
import type { ReferralEvent } from './referral.setup';
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
  askingDanger: given('danger.now', is('yes'), is('no'), is('not-sure'), notKnown),
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
  askingChildProtection: ['yes', 'no'].map((ownArea) => ({
    'child-protection.own-area': is(ownArea),
    'child-protection.referred': is(ownArea === 'yes' ? 'yes' : 'not-yet'),
    'child-protection.enquiry': notKnown,
  })),
  concluding: given('conclusion.is', is('refer-now'), is('safeguard-and-come-back'), is('no-concern')),
  askingWhyWaiting: [{ 'waiting.why': is('x'), 'waiting.who': is('y'), 'waiting.when': nextWeek }],
  markingSubmission: [
    { 'submission.made': is('yes'), 'submission.when': { typed: { day: '24', month: '11', year: '2026' } } },
    { 'submission.made': is('yes'), 'submission.when': notKnown },
    { 'submission.made': is('not-yet'), 'submission.when': {} },
  ],
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
  if (step === 'referring') return [{ type: 'submitted' }];
  if (step === 'followingUp') return [{ type: 'update.opened', update: 'decisions' }];
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

/** The names of the places that break a rule: one comparison a test, since there are thousands of places. */
function breaking(rule: (place: Place, step: Step | null) => boolean): string[] {
  return places.filter((place) => !rule(place, stepOf(place))).map(nameOf);
}

test('every step is reached, in every nation that it belongs to', () => {
  const beforeNation: Step[] = ['askingDanger', 'callingFirst', 'askingNation'];
  const reached = new Set(
    places.map((place) => `${stepOf(place)} ${String(typedAnswer(place, 'nation.of-referral'))}`),
  );
  const wanted = steps
    .filter((step) => !beforeNation.includes(step))
    .flatMap((step) => nations.map((nation) => `${step} ${nation}`));
  expect(
    [...wanted, 'askingDanger undefined', 'callingFirst undefined'].filter((one) => !reached.has(one)),
  ).toEqual([]);
});

test('no place is a dead end: a question goes on once answered, an explanation at once, an end goes back', () => {
  const goesOn = (place: Place, step: Step | null) => {
    if (!step || place.hasTag('outcome')) return place.can({ type: 'back' });
    const answers = answersAt[step];
    if (!answers) return onward.some((event) => place.can(event));
    return answers.every((given) =>
      placeAfter(place, { type: 'answers.typed', answers: given }).can({ type: 'continued' }),
    );
  };
  expect(breaking(goesOn)).toEqual([]);
});

test('back leads out of every place but the first', () => {
  expect(breaking((place, step) => step === 'askingDanger' || place.can({ type: 'back' }))).toEqual([]);
});

test('danger is raised from everywhere and comes back to the same place with the same answers', () => {
  const typing: ReferralEvent = { type: 'answers.typed', answers: { 'child.first-name': is('Ŵyn') } };
  for (const step of steps) {
    const place = places.find((one) => stepOf(one) === step);
    if (!place) throw new Error(step);
    const danger = placeAfter(place, { type: 'danger.raised' });
    expect(danger.value, step).toBe('inDanger');
    const returned = placeAfter(placeAfter(danger, typing), { type: 'danger.passed' });
    expect(returned.value).toEqual(place.value);
    expect(returned.context.section).toBe(place.context.section);
    expect(returned.context.answers).toEqual({ ...place.context.answers, 'child.first-name': is('Ŵyn') });
  }
  expect(breaking((place, step) => step === null || place.can({ type: 'danger.raised' }))).toEqual([]);
});

const saidAdultWithoutDoubt = ({ context: { answers } }: Place) =>
  answers['age.under-18']?.typed === 'no' && answers['age.reason-to-think-under-18']?.typed === 'no';

test('nobody who may be a child meets an adult end', () => {
  const adultSteps: (Step | null)[] = ['askingAdultHistory', 'adultRouteExplained', 'adultOutOfScope'];
  expect(breaking((place, step) => !adultSteps.includes(step) || saidAdultWithoutDoubt(place))).toEqual([]);
  const ruledOut = (place: Place) => typedAnswer(place, 'adult-history.exploited-under-18') === 'no';
  expect(breaking((place, step) => step !== 'adultOutOfScope' || ruledOut(place))).toEqual([]);
});

/** The end at which this organisation submits, and what follows it. */
const ofTheReferral: (Step | null)[] = ['referring', 'markingSubmission', 'followingUp', 'updating'];

test('whoever is said to be an adult without any doubt is not taken through a child record', () => {
  expect(
    breaking(
      (place, step) =>
        !(place.hasTag('record') || ofTheReferral.includes(step)) || !saidAdultWithoutDoubt(place),
    ),
  ).toEqual([]);
});

test('no organisation that may not refer reaches the referral, and the police are never sent to hand over', () => {
  const refused = (place: Place) => {
    const kind = typedAnswer(place, 'responder.kind');
    const nation = typedAnswer(place, 'nation.of-referral');
    if (kind === 'school-or-college' || kind === 'tara') return true;
    if (kind === 'health-and-social-care-trust') return nation !== 'northern-ireland';
    return kind === 'council-childrens-social-care' && nation === 'northern-ireland';
  };
  expect(breaking((place, step) => !ofTheReferral.includes(step) || !refused(place))).toEqual([]);
  expect(
    breaking((place, step) => step !== 'handingOver' || typedAnswer(place, 'responder.kind') !== 'police'),
  ).toEqual([]);
});

test('every decision has a reason with a source that is valid in the nation it is given in', () => {
  const seen = new Set<string>();
  const offending = new Set<string>();
  for (const place of places) {
    if (!place.hasTag('outcome')) continue;
    const nation = typedAnswer(place, 'nation.of-referral');
    const childNation = typedAnswer(place, 'child-place.nation');
    const entries = trace(relevant(place.context.answers, today));
    if (!entries.some(({ section }) => section === 'age')) offending.add(`no age in ${nameOf(place)}`);
    for (const { follows, because, section } of entries) {
      seen.add(follows);
      // Child protection and the guardian follow where the child is, all else the nation of the referral.
      const followsChild = ['child-place', 'child-protection', 'home'].includes(section);
      const where = followsChild ? [childNation, nation] : [nation];
      for (const id of because) {
        const { nations: valid, sources }: { nations: readonly string[]; sources: readonly unknown[] } =
          contentRecords[id];
        const fits = sources.length > 0 && where.some((one) => valid.includes(String(one)));
        if (!fits)
          offending.add(`${id} for ${follows} in ${String(nation)}, child in ${String(childNation)}`);
      }
    }
  }
  expect([...offending]).toEqual([]);
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
  expect(seen.size).toBe(7);
});

test('nothing is followed up before it is said to be submitted, with its day or why the day is missing', () => {
  const said = (place: Place) =>
    typedAnswer(place, 'submission.made') === 'yes' && place.context.answers['submission.when'] !== undefined;
  expect(breaking((place, step) => (step !== 'followingUp' && step !== 'updating') || said(place))).toEqual(
    [],
  );
  const marking = places.find((place) => stepOf(place) === 'markingSubmission');
  if (!marking) throw new Error('markingSubmission');
  const notYet = placeAfter(marking, {
    type: 'answers.typed',
    answers: { 'submission.made': is('not-yet') },
  });
  expect(stepOf(placeAfter(notYet, { type: 'continued' }))).toBe('referring');
  expect(stepOf(placeAfter(notYet, { type: 'step.revisited', step: 'followingUp' }))).toBe(
    'markingSubmission',
  );
});

test('what is noted down after the referral comes back to the follow-up, whatever is missing', () => {
  const following = places.find((place) => stepOf(place) === 'followingUp');
  if (!following) throw new Error('followingUp');
  for (const update of updates) {
    const noting = placeAfter(following, { type: 'update.opened', update });
    expect([stepOf(noting), noting.context.update]).toEqual(['updating', update]);
    expect(stepOf(placeAfter(noting, { type: 'continued' }))).toBe('followingUp');
    expect(stepOf(placeAfter(noting, { type: 'back' }))).toBe('followingUp');
    const byAddress = placeAfter(opened(noting.context.answers), {
      type: 'step.revisited',
      step: 'updating',
      update,
    });
    expect([stepOf(byAddress), byAddress.context.update]).toEqual(['updating', update]);
  }
  // An address that names no update leads to the page that lists them.
  const nameless = placeAfter(opened(following.context.answers), {
    type: 'step.revisited',
    step: 'updating',
  });
  expect(stepOf(nameless)).toBe('followingUp');
});

test('a submitted draft whose organisation may after all not refer is handed over', () => {
  const following = places.find((place) => stepOf(place) === 'followingUp');
  if (!following) throw new Error('followingUp');
  const answers = { ...following.context.answers, 'responder.kind': is('school-or-college') };
  for (const step of ['followingUp', 'updating', 'markingSubmission'] as const) {
    expect(stepOf(placeAfter(opened(answers), { type: 'step.revisited', step }))).toBe('handingOver');
  }
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

test('a change to "danger now" in the review stops at 999 before it comes back', () => {
  const found = places.find((place) => stepOf(place) === 'reviewing');
  expect(found).toBeDefined();
  if (!found) return;
  const reviewing = placeAfter(found, { type: 'answers.typed', answers: { 'danger.now': is('no') } });
  for (const now of [is('yes'), is('not-sure'), notKnown]) {
    const changing = placeAfter(reviewing, { type: 'change.asked', section: 'danger' });
    const changed = placeAfter(changing, { type: 'answers.typed', answers: { 'danger.now': now } });
    const stopped = placeAfter(changed, { type: 'continued' });
    expect(stepOf(stopped)).toBe('callingFirst');
    expect(stepOf(placeAfter(stopped, { type: 'continued' }))).toBe('reviewing');
    // Another change goes past that page: it was met when the answer was given.
    const returned = placeAfter(stopped, { type: 'continued' });
    expect(stepOf(placeAfter(returned, { type: 'change.asked', section: 'nation' }))).toBe('askingNation');
  }
});
