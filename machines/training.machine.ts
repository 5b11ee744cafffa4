import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import type { RecordSection } from '@/lib/questions/question';
import { type Run, type RunStage, runStages } from '@/lib/training/run';
import type { ReferralEvent } from './referral.setup';
import type { Step } from './steps';
import {
  afterLooking,
  afterReconsidering,
  afterWalking,
  isAtEnd,
  laidDown,
  leadsElsewhere,
  type Playing,
  playingFrom,
  walkEnded,
  walkOpened,
} from './training-walk';
import { openedAt, type Place, placeAfter } from './walk-through';

export type TrainingEvent =
  | { type: 'material.read'; now: number }
  /** Whatever a page of the walk sends, with the time. */
  | { type: 'walked'; event: ReferralEvent; now: number }
  /** The same, from the browser's back and forward or an address: it moves, and nothing is done by it. */
  | { type: 'looked'; event: ReferralEvent; now: number }
  | { type: 'news.read'; now: number }
  | { type: 'feedback.seen'; now: number }
  /** From news or feedback back to a page, to answer it differently. */
  | { type: 'step.reconsidered'; step: Step; section?: RecordSection; now: number }
  | { type: 'walk.ended'; now: number }
  /** The tab is left or loaded again, perhaps for good. */
  | { type: 'laid.down'; now: number }
  | { type: 'noticed.typed'; text: string }
  | { type: 'noticing.done' }
  /** From the words or the debrief back into the walk, to try another answer. */
  | { type: 'walk.reopened'; now: number }
  /** Back and forward of the browser between the walk and what stands beside it, as far as the run has come. */
  | { type: 'stage.revisited'; stage: RunStage; now: number };

/** `leftAt`: where the walk was left, as far as its answers lead there. */
export interface TrainingInput {
  run: Run;
  now: number;
  leftAt?: { step: Step; section?: RecordSection } | null;
}

function placeOf({ run, leftAt }: TrainingInput): Place {
  const place = openedAt(run.answers, run.scenario.day);
  return leftAt ? placeAfter(place, { type: 'step.revisited', ...leftAt }) : place;
}

/**
 * A learner's way through a scenario: what there is to read, the walk itself with its news and
 * its feedback, the words noticed, the debrief. The walk inside is the machine of a live case, event for event
 * (training-walk.ts), so that nobody practises on other rules than they work with. Pure: the time comes with events.
 */
export const trainingMachine = setup({
  types: {
    input: {} as TrainingInput,
    context: {} as Playing,
    events: {} as TrainingEvent,
  },
  guards: {
    isAt: ({ context }, stage: RunStage) => context.run.stage === stage,
    leadsTo: ({ context, event }, stage: RunStage) =>
      event.type === 'stage.revisited' &&
      event.stage === stage &&
      runStages.indexOf(stage) <= runStages.indexOf(context.run.stage),
    leadsElsewhere: ({ context, event }) => event.type === 'looked' && leadsElsewhere(context, event.event),
    feedbackWaits: ({ context }) => context.run.unseen.length > 0,
    newsWaits: ({ context }) => context.run.unread.length > 0,
    /** What a live case does after the referral is no part of a scenario. */
    goesBeyondTheEnd: ({ context, event }) =>
      event.type === 'walked' && event.event.type === 'submitted' && isAtEnd(context.place),
  },
  actions: {
    walk: assign(({ context, event }) =>
      event.type === 'walked' ? afterWalking(context, event.event, event.now) : {},
    ),
    look: assign(({ context, event }) =>
      event.type === 'looked' ? afterLooking(context, event.event, event.now) : {},
    ),
    layDown: assign(({ context, event }) => ('now' in event ? laidDown(context, event.now) : {})),
    begin: assign(({ context, event }) => ('now' in event ? walkOpened(context, event.now) : {})),
    readNews: assign(({ context, event }) => ({
      run: { ...context.run, unread: [] },
      ...('now' in event ? { openedAt: event.now } : {}),
    })),
    seeFeedback: assign(({ context, event }) => ({
      run: { ...context.run, unseen: [] },
      ...('now' in event ? { openedAt: event.now } : {}),
    })),
    /** News that nobody has read comes again where it came. */
    putOffNews: assign(({ context: { run } }) => ({
      run: { ...run, arrived: run.arrived.filter((id) => !run.unread.includes(id)), unread: [] },
    })),
    reconsider: assign(({ context, event }) => {
      if (event.type === 'looked') return afterReconsidering(context, event.event, event.now);
      if (event.type !== 'step.reconsidered') return {};
      const { step, section, now } = event;
      return afterReconsidering(
        context,
        { type: 'step.revisited', step, ...(section ? { section } : {}) },
        now,
      );
    }),
    endWalk: assign(({ context, event }) => ('now' in event ? walkEnded(context, event.now) : {})),
    notice: assign(({ context, event }) =>
      event.type === 'noticed.typed'
        ? { run: { ...context.run, stage: 'noticing' as const, noticed: event.text } }
        : {},
    ),
    finish: assign(({ context }) => ({ run: { ...context.run, stage: 'finished' as const } })),
  },
}).createMachine({
  id: 'training',
  context: ({ input }) => playingFrom(input.run, placeOf(input), input.now),
  initial: 'takingUp',
  on: {
    'stage.revisited': [
      { guard: { type: 'leadsTo', params: 'reading' }, target: '.reading', actions: 'layDown' },
      { guard: { type: 'leadsTo', params: 'walking' }, target: '.walking', actions: 'begin' },
      { guard: { type: 'leadsTo', params: 'noticing' }, target: '.noticing', actions: 'layDown' },
      { guard: { type: 'leadsTo', params: 'finished' }, target: '.debriefing', actions: 'layDown' },
    ],
  },
  states: {
    takingUp: {
      always: [
        { guard: { type: 'isAt', params: 'finished' }, target: 'debriefing' },
        { guard: { type: 'isAt', params: 'noticing' }, target: 'noticing' },
        { guard: { type: 'isAt', params: 'walking' }, target: 'walking' },
        { target: 'reading' },
      ],
    },
    reading: { on: { 'material.read': { target: 'walking', actions: 'begin' } } },
    walking: {
      on: { 'walk.ended': { target: 'noticing', actions: 'endWalk' } },
      initial: 'turning',
      states: {
        /** Feedback on the page that was left comes before the news of the next one. */
        turning: {
          always: [
            { guard: 'feedbackWaits', target: 'seeingFeedback' },
            { guard: 'newsWaits', target: 'hearingNews' },
            { target: 'answering' },
          ],
        },
        seeingFeedback: {
          on: {
            'feedback.seen': { target: 'turning', actions: 'seeFeedback' },
            'step.reconsidered': { target: 'turning', actions: ['seeFeedback', 'putOffNews', 'reconsider'] },
            looked: {
              guard: 'leadsElsewhere',
              target: 'turning',
              actions: ['seeFeedback', 'putOffNews', 'reconsider'],
            },
          },
        },
        hearingNews: {
          on: {
            'news.read': { target: 'turning', actions: 'readNews' },
            'step.reconsidered': { target: 'turning', actions: ['readNews', 'reconsider'] },
            looked: { guard: 'leadsElsewhere', target: 'turning', actions: ['readNews', 'reconsider'] },
          },
        },
        answering: {
          on: {
            'laid.down': { actions: 'layDown' },
            looked: { target: 'turning', actions: 'look' },
            walked: [
              { guard: 'goesBeyondTheEnd', target: '#training.noticing', actions: 'endWalk' },
              { target: 'turning', actions: 'walk' },
            ],
          },
        },
      },
    },
    noticing: {
      on: {
        'noticed.typed': { actions: 'notice' },
        'noticing.done': { target: 'debriefing', actions: 'finish' },
        'walk.reopened': { target: 'walking', actions: 'begin' },
      },
    },
    debriefing: {
      on: {
        'walk.reopened': { target: 'walking', actions: 'begin' },
      },
    },
  },
});

export type TrainingActor = ActorRefFrom<typeof trainingMachine>;
export type TrainingSnapshot = SnapshotFrom<typeof trainingMachine>;
