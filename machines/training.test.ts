import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createActor } from 'xstate';
import type { Answers } from '@/lib/questions/answers';
import { recordSections } from '@/lib/questions/question';
import { debriefOf } from '@/lib/training/debrief';
import { newRun, type Run, readRun } from '@/lib/training/run';
import type { Scenario } from '@/lib/training/scenario';
import { scenarios } from '@/lib/training/scenarios';
import { pageAt } from './page-asked';
import type { ReferralEvent } from './referral.setup';
import { replayScenario } from './scenario-replay';
import { steps } from './steps';
import { type TrainingEvent, trainingMachine } from './training.machine';

const named = (id: string): Scenario => {
  const found = scenarios.find((one) => one.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
};

function opened(run: Run, leftAt: { step: (typeof steps)[number] } | null = null) {
  let now = 0;
  const actor = createActor(trainingMachine, { input: { run, now, leftAt } }).start();
  const send = (event: TrainingEvent) => actor.send(event);
  const later = () => {
    now += 1000;
    return now;
  };
  return {
    state: () => actor.getSnapshot(),
    run: () => actor.getSnapshot().context.run,
    page: () => pageAt(actor.getSnapshot().context.place),
    send,
    later,
    walk: (event: ReferralEvent) => send({ type: 'walked', event, now: later() }),
    begin: () => send({ type: 'material.read', now: later() }),
  };
}
type Player = ReturnType<typeof opened>;

/** Reads whatever stands between two pages, and says what there was. */
function passBetween({ state, send, later }: Player): string[] {
  const met: string[] = [];
  for (;;) {
    const { unseen, unread } = state().context.run;
    if (state().matches({ walking: 'seeingFeedback' })) {
      met.push(...unseen.map((id) => `feedback ${id}`));
      send({ type: 'feedback.seen', now: later() });
    } else if (state().matches({ walking: 'hearingNews' })) {
      met.push(...unread.map((id) => `news ${id}`));
      send({ type: 'news.read', now: later() });
    } else return met;
  }
}

/** Plays as the right walk does: its answers page by page, danger where news says so. Answers news changes by going back. */
function playRight(scenario: Scenario, player: Player): string[] {
  const met: string[] = [];
  let plan: Answers = scenario.walk;
  const heard = new Set<string>();
  const opened = new Set<string>();
  player.begin();
  for (let pages = 0; pages < 200; pages += 1) {
    met.push(...passBetween(player));
    const page = player.page();
    if (!page || page.step === scenario.end) break;
    const news = scenario.injects.filter(({ id }) => player.run().arrived.includes(id) && !heard.has(id));
    for (const inject of news) {
      heard.add(inject.id);
      plan = { ...plan, ...inject.revises };
      if (inject.raisesDanger) {
        player.walk({ type: 'danger.raised' });
        player.walk({ type: 'danger.passed' });
      }
    }
    const changed = news.flatMap(({ revises }) => Object.keys(revises ?? {}));
    if (changed.length > 0) {
      player.walk({ type: 'answers.typed', answers: plan });
      player.walk({ type: 'step.revisited', step: page.step });
      if (player.page()?.step !== page.step) continue;
    }
    const typed = Object.fromEntries(page.asks.flatMap((id) => (plan[id] ? [[id, plan[id]]] : [])));
    player.walk({ type: 'answers.typed', answers: typed });
    if (page.step !== 'recording') {
      player.walk({ type: 'continued' });
      continue;
    }
    const next = recordSections.find((section) => !opened.has(section));
    if (next) opened.add(next);
    player.walk(next ? { type: 'section.opened', section: next } : { type: 'review.asked' });
  }
  return met;
}

for (const scenario of scenarios) {
  test(`${scenario.id} can be played to its end, and the debrief finds nothing amiss in the right walk`, () => {
    const player = opened(newRun(scenario, 'at-each-step'));
    const met = playRight(scenario, player);
    expect(player.page()?.step).toBe(scenario.end);
    const right = replayScenario(scenario);
    expect([...player.run().arrived].sort()).toEqual([...right.arrived].sort());
    // Feedback comes for each decision that was met, once.
    expect(new Set(met).size).toBe(met.length);
    player.send({ type: 'walk.ended', now: player.later() });
    player.send({ type: 'noticing.done' });
    expect(player.state().value).toBe('debriefing');
    const { decisions, end } = debriefOf(player.run(), right, steps);
    expect(end).toBe(scenario.end);
    const harmful = decisions.filter(({ judged }) => judged?.answer?.verdict === 'harmful');
    expect(harmful).toEqual([]);
    const feedback = met.filter((one) => one.startsWith('feedback')).length;
    expect(feedback).toBe(decisions.filter(({ judged }) => judged && judged.given.length > 0).length);
    expect(readRun(JSON.parse(JSON.stringify(player.run())))).toEqual(player.run());
  });
}

test('feedback at the end means none on the way', () => {
  const scenario = named('england-his-own-idea');
  const met = playRight(scenario, opened(newRun(scenario, 'at-the-end')));
  expect(met.filter((one) => one.startsWith('feedback'))).toEqual([]);
  expect(met).toContain('news debt');
});

test('a harmful answer is said, and the walk goes on or is answered anew', () => {
  const player = opened(newRun(named('england-his-own-idea'), 'at-each-step'));
  player.begin();
  player.walk({
    type: 'answers.typed',
    answers: {
      'danger.now': { typed: 'no' },
      'nation.of-referral': { typed: 'england' },
      'child-place.nation': { typed: 'england' },
      'responder.kind': { typed: 'council-childrens-social-care' },
    },
  });
  for (let step = 0; step < 4; step += 1) {
    passBetween(player);
    player.walk({ type: 'continued' });
  }
  passBetween(player);
  expect(player.page()?.step).toBe('askingAge');
  player.walk({
    type: 'answers.typed',
    answers: { 'age.under-18': { typed: 'no' }, 'age.reason-to-think-under-18': { typed: 'no' } },
  });
  player.walk({ type: 'continued' });
  expect(player.state().matches({ walking: 'seeingFeedback' })).toBe(true);
  expect(player.run().unseen).toEqual(['age']);
  player.send({ type: 'step.reconsidered', step: 'askingAge', now: player.later() });
  expect(player.page()?.step).toBe('askingAge');
  expect(player.run().answers['age.under-18']).toEqual({ typed: 'no' });
  // The same answer again is not commented on again.
  player.walk({ type: 'continued' });
  expect(player.state().matches({ walking: 'answering' })).toBe(true);
});

/** Everything answered as on the right walk, and gone on from page to page up to one of them. */
function playTo(player: Player, scenario: Scenario, step: (typeof steps)[number]) {
  player.begin();
  player.walk({ type: 'answers.typed', answers: scenario.walk });
  for (let page = 0; page < steps.length && player.page()?.step !== step; page += 1) {
    passBetween(player);
    player.walk({ type: 'continued' });
  }
  expect(player.page()?.step).toBe(step);
}

function dangerIn(player: Player, scenario: Scenario) {
  player.send({ type: 'walk.ended', now: player.later() });
  const { decisions, path } = debriefOf(player.run(), replayScenario(scenario), steps);
  const danger = decisions.find(({ expectation }) => expectation.id === 'danger');
  const row = path.find(({ step }) => step === danger?.expectation.at);
  return { verdict: danger?.judged?.answer?.verdict, raised: row?.dangerRaised, wanted: row?.dangerExpected };
}

test('danger that was raised stays raised when its page is passed again', () => {
  const scenario = named('wales-the-car-outside');
  const player = opened(newRun(scenario, 'at-each-step'));
  playTo(player, scenario, 'recognising');
  passBetween(player);
  player.walk({ type: 'danger.raised' });
  player.walk({ type: 'danger.passed' });
  player.walk({ type: 'continued' });
  expect(player.run().unseen).toContain('danger');
  passBetween(player);
  player.walk({ type: 'back' });
  expect(player.page()?.step).toBe('recognising');
  player.walk({ type: 'continued' });
  expect(player.run().unseen).not.toContain('danger');
  expect(dangerIn(player, scenario)).toEqual({ verdict: 'right', raised: true, wanted: true });
});

test('danger that was raised is known after the page was loaded again', () => {
  const scenario = named('wales-the-car-outside');
  const player = opened(newRun(scenario, 'at-the-end'));
  playTo(player, scenario, 'recognising');
  passBetween(player);
  player.walk({ type: 'danger.raised' });
  player.walk({ type: 'danger.passed' });
  const kept = readRun(JSON.parse(JSON.stringify(player.run())));
  if (!kept) throw new Error('the run can not be read');
  const again = opened(kept, { step: 'recognising' });
  again.walk({ type: 'continued' });
  expect(dangerIn(again, scenario)).toEqual({ verdict: 'right', raised: true, wanted: true });
});

test('a page that was open in two tabs’ lives was open for the time of both, and the next begins anew', () => {
  const scenario = named('england-his-own-idea');
  const player = opened(newRun(scenario, 'at-the-end'));
  player.begin();
  const start = player.later();
  player.send({ type: 'laid.down', now: start + 40_000 });
  const kept = readRun(JSON.parse(JSON.stringify(player.run())));
  if (!kept) throw new Error('the run can not be read');
  const again = opened(kept);
  again.walk({ type: 'answers.typed', answers: scenario.walk });
  again.send({ type: 'walked', event: { type: 'continued' }, now: 20_000 });
  again.send({ type: 'walked', event: { type: 'continued' }, now: 25_000 });
  // From the material to the laying down, one second and forty more; then twenty.
  expect(again.run().visits.map(({ seconds }) => seconds)).toEqual([61, 5]);
});

test('from the debrief the way back leads to the words, and to the debrief again', () => {
  const player = opened({ ...newRun(named('england-his-own-idea'), 'at-the-end'), stage: 'finished' });
  const before = player.run();
  const go = (stage: Run['stage']) => player.send({ type: 'stage.revisited', stage, now: player.later() });
  for (const [stage, state] of [
    ['noticing', 'noticing'],
    ['walking', { walking: 'answering' }],
    ['reading', 'reading'],
    ['finished', 'debriefing'],
    ['walking', { walking: 'answering' }],
    ['noticing', 'noticing'],
    ['finished', 'debriefing'],
  ] as const) {
    go(stage);
    expect(player.state().value).toEqual(state);
  }
  expect(player.run()).toEqual(before);
  go('noticing');
  player.send({ type: 'noticed.typed', text: 'lifestyle choice' });
  expect(player.run().stage).toBe('noticing');
  go('finished');
  expect(player.state().value).toBe('noticing');
});

test('an address leads no further than the run has come', () => {
  const player = opened(newRun(named('england-his-own-idea'), 'at-the-end'));
  for (const stage of ['walking', 'noticing', 'finished'] as const)
    player.send({ type: 'stage.revisited', stage, now: player.later() });
  expect(player.state().value).toBe('reading');
  player.begin();
  for (const stage of ['noticing', 'finished'] as const)
    player.send({ type: 'stage.revisited', stage, now: player.later() });
  expect(player.state().value).toEqual({ walking: 'answering' });
  player.send({ type: 'stage.revisited', stage: 'reading', now: player.later() });
  expect([player.state().value, player.run().stage]).toEqual(['reading', 'walking']);
});

/** A walk that was walked to its end as expected, and its debrief. */
function finished(scenario: Scenario): Player {
  const player = opened(newRun(scenario, 'at-the-end'));
  playRight(scenario, player);
  player.send({ type: 'walk.ended', now: player.later() });
  player.send({ type: 'noticing.done' });
  return player;
}

for (const scenario of scenarios) {
  test(`${scenario.id}: looking through a walk that is over leaves its run and its debrief as they were`, () => {
    const player = finished(scenario);
    const before = player.run();
    player.send({ type: 'stage.revisited', stage: 'walking', now: player.later() });
    const look = (event: ReferralEvent) => player.send({ type: 'looked', event, now: player.later() });
    for (const { step, section } of before.visits) {
      look({ type: 'step.revisited', step, ...(section ? { section } : {}) });
      look({ type: 'danger.raised' });
      look({ type: 'danger.passed' });
      player.walk({ type: 'back' });
      player.walk({ type: 'answers.typed', answers: { ...before.answers } });
      player.send({ type: 'laid.down', now: player.later() });
    }
    expect(player.run()).toEqual(before);
    player.send({ type: 'walk.ended', now: player.later() });
    player.send({ type: 'noticing.done' });
    expect(player.run()).toEqual(before);
  });
}

test('what is done in a walk that was over sets it going again, and an answer that is changed is noted', () => {
  const scenario = named('england-his-own-idea');
  const player = finished(scenario);
  const before = player.run();
  player.send({ type: 'walk.reopened', now: player.later() });
  player.send({
    type: 'looked',
    event: { type: 'step.revisited', step: 'concluding' },
    now: player.later(),
  });
  expect(player.run()).toEqual(before);
  player.walk({ type: 'answers.typed', answers: { 'conclusion.is': { typed: 'no-concern' } } });
  expect(player.run().stage).toBe('walking');
  player.walk({ type: 'continued' });
  expect(player.run().visits).toHaveLength(before.visits.length + 1);
  expect(player.run().visits.at(-1)).toMatchObject({ step: 'concluding', goesOn: true });
});

test('danger that is raised from a walk that was over counts', () => {
  const player = finished(named('england-his-own-idea'));
  player.send({ type: 'walk.reopened', now: player.later() });
  player.walk({ type: 'danger.raised' });
  expect(player.run()).toMatchObject({ stage: 'walking', dangerRaised: true });
});

test('whoever only looks back at a page was not there once more, and took the time for it', () => {
  const scenario = named('england-his-own-idea');
  const player = opened(newRun(scenario, 'at-the-end'));
  playTo(player, scenario, 'askingAge');
  const count = () => player.run().visits.map(({ step, seconds }) => `${step} ${seconds}`);
  expect(count().at(0)).toBe('askingDanger 2');
  player.walk({ type: 'step.revisited', step: 'askingDanger' });
  player.walk({ type: 'step.revisited', step: 'askingAge' });
  const steps = player.run().visits.map(({ step }) => step);
  // The page that was left first was left for the first time.
  expect(steps.filter((step) => step === 'askingDanger')).toHaveLength(1);
  expect(steps.filter((step) => step === 'askingAge')).toHaveLength(1);
  expect(count().at(0)).toBe('askingDanger 3');
  player.walk({ type: 'step.revisited', step: 'askingDanger' });
  player.walk({ type: 'answers.typed', answers: { 'danger.now': { typed: 'not-sure' } } });
  player.walk({ type: 'step.revisited', step: 'askingAge' });
  expect(player.run().visits.filter(({ step }) => step === 'askingDanger')).toHaveLength(2);
});

test('the browser’s back leads from feedback and from news to the page that it names, and stays there', () => {
  const scenario = named('england-his-own-idea');
  const player = opened(newRun(scenario, 'at-each-step'));
  const look = (step: (typeof steps)[number]) =>
    player.send({ type: 'looked', event: { type: 'step.revisited', step }, now: player.later() });
  player.begin();
  player.walk({ type: 'answers.typed', answers: scenario.walk });
  player.walk({ type: 'continued' });
  expect(player.state().matches({ walking: 'seeingFeedback' })).toBe(true);
  const here = player.page()?.step;
  if (!here) throw new Error('the walk stands nowhere');
  // A page that is loaded again asks for the step that it shows.
  look(here);
  expect(player.state().matches({ walking: 'seeingFeedback' })).toBe(true);
  look('askingDanger');
  expect(player.state().matches({ walking: 'answering' })).toBe(true);
  expect(player.page()?.step).toBe('askingDanger');
  player.walk({ type: 'continued' });
  for (let pages = 0; pages < 20 && player.page()?.step !== 'recognising'; pages += 1) {
    passBetween(player);
    player.walk({ type: 'continued' });
  }
  passBetween(player);
  player.walk({ type: 'continued' });
  expect(player.state().matches({ walking: 'hearingNews' })).toBe(true);
  look('recognising');
  expect(player.state().matches({ walking: 'answering' })).toBe(true);
  expect(player.page()?.step).toBe('recognising');
});

test('danger that was not raised is said once the page is left', () => {
  const scenario = named('wales-the-car-outside');
  const player = opened(newRun(scenario, 'at-each-step'));
  playTo(player, scenario, 'recognising');
  passBetween(player);
  player.walk({ type: 'continued' });
  expect(player.run().unseen).toContain('danger');
  passBetween(player);
  expect(dangerIn(player, scenario)).toEqual({ verdict: 'harmful', raised: false, wanted: true });
});

test('whoever ended by mistake, comes back and goes on is told what was expected there', () => {
  const scenario = named('wales-the-car-outside');
  const player = opened(newRun(scenario, 'at-each-step'));
  playTo(player, scenario, 'askingChildProtection');
  player.send({ type: 'walk.ended', now: player.later() });
  player.send({ type: 'walk.reopened', now: player.later() });
  player.walk({ type: 'continued' });
  expect(player.run().unseen).toEqual(['enquiry']);
});

test('whoever goes back from news or feedback was not on the page behind it', () => {
  const scenario = named('wales-the-car-outside');
  const player = opened(newRun(scenario, 'at-the-end'));
  playTo(player, scenario, 'recognising');
  expect(player.state().matches({ walking: 'hearingNews' })).toBe(true);
  player.send({ type: 'step.reconsidered', step: 'askingAge', now: player.later() });
  expect(player.page()?.step).toBe('askingAge');
  expect(player.run().visits.map(({ step }) => step)).not.toContain('recognising');
});

const moves: fc.Arbitrary<ReferralEvent> = fc.oneof(
  fc.constantFrom<ReferralEvent>({ type: 'danger.raised' }, { type: 'danger.passed' }),
  fc.constantFrom(...steps).map((step): ReferralEvent => ({ type: 'step.revisited', step })),
);
const events: fc.Arbitrary<TrainingEvent> = fc.oneof(
  moves.map((event): TrainingEvent => ({ type: 'looked', event, now: 1 })),
  fc
    .constantFrom<Run['stage']>('reading', 'walking', 'noticing', 'finished')
    .map((stage): TrainingEvent => ({ type: 'stage.revisited', stage, now: 1 })),
  fc.constant<TrainingEvent>({ type: 'walk.ended', now: 1 }),
  fc.constant<TrainingEvent>({ type: 'walk.reopened', now: 1 }),
  fc.constant<TrainingEvent>({ type: 'feedback.seen', now: 1 }),
  fc.constant<TrainingEvent>({ type: 'news.read', now: 1 }),
  fc.constant<TrainingEvent>({ type: 'laid.down', now: 1 }),
  fc.constantFrom(...steps).map((step): TrainingEvent => ({ type: 'step.reconsidered', step, now: 1 })),
  fc
    .oneof(
      fc.constantFrom<ReferralEvent>(
        { type: 'continued' },
        { type: 'back' },
        { type: 'danger.raised' },
        { type: 'danger.passed' },
        { type: 'review.asked' },
        { type: 'submitted' },
      ),
      fc.constantFrom(...steps).map((step): ReferralEvent => ({ type: 'step.revisited', step })),
      fc
        .constantFrom(...recordSections)
        .map((section): ReferralEvent => ({ type: 'section.opened', section })),
    )
    .map((event): TrainingEvent => ({ type: 'walked', event, now: 1 })),
);

test('whatever a learner does, no answer is lost, no news comes twice, and a run taken up again is the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...scenarios), fc.array(events, { maxLength: 60 }), (scenario, all) => {
      const player = opened(newRun(scenario, 'at-each-step'));
      player.begin();
      player.walk({ type: 'answers.typed', answers: scenario.walk });
      for (const event of all) player.send(event);
      const run = player.run();
      expect(run.answers).toEqual(scenario.walk);
      expect(new Set(run.arrived).size).toBe(run.arrived.length);
      expect(run.unread.every((id) => run.arrived.includes(id))).toBe(true);
      const kept = readRun(JSON.parse(JSON.stringify(run)));
      expect(kept).toEqual(run);
      if (run.stage !== 'walking') return;
      const step = player.page()?.step;
      const again = opened(run, step ? { step } : null);
      expect(again.state().matches('walking')).toBe(true);
      expect(again.run().answers).toEqual(run.answers);
      expect(again.run().visits).toEqual(run.visits);
    }),
    { numRuns: 150 },
  );
});
