import { assign, getInitialSnapshot, getNextSnapshot, type SnapshotFrom, setup } from 'xstate';
import type { Phase, RoomPosition } from '@/lib/training/room/room';
import type { Slide } from '@/lib/training/room/slide';
import { afterACrash, fullTimer, seenAt, started, stopped } from '@/lib/training/room/timer';

export interface RoomContext extends Omit<RoomPosition, 'slide'> {
  slides: readonly Slide[];
  /** Index of the slide that is shown. */
  at: number;
}

/** Moments come from outside, in milliseconds: the machine has no clock. */
export type RoomEvent =
  /** The one button of a clicker: on to the hands, to the reasons, to the next slide. */
  | { type: 'continued' }
  | { type: 'back' }
  | { type: 'hands.asked' }
  /** As typed, readable or not; kept wherever the room is. */
  | { type: 'hands.typed'; decision: string; option: string; typed: string }
  | { type: 'reveal.asked' }
  | { type: 'reveal.hidden' }
  | { type: 'timer.started'; now: number }
  | { type: 'timer.stopped'; now: number }
  /** Noted down while it runs. */
  | { type: 'timer.seen'; now: number }
  | { type: 'timer.reset' }
  /** The room is taken up again after every window of it was gone. */
  | { type: 'resumed' };

function decisionAt({ slides, at }: RoomContext) {
  const slide = slides[at];
  return slide?.kind === 'decision' ? slide.decision : null;
}
const phaseAt = (context: RoomContext): Phase => context.phases[decisionAt(context)?.id ?? ''] ?? 'asking';

/** The slide that the room talks about, by its id: a decision, or a question for discussion. */
function talkAt({ slides, at }: RoomContext): string | null {
  const slide = slides[at];
  return slide?.kind === 'decision' || slide?.kind === 'discussion' ? slide.id : null;
}
/** Whether there is anything to give time to: once the reasons are shown, there is not. */
export const talks = (context: RoomContext): boolean =>
  talkAt(context) !== null && phaseAt(context) !== 'revealed';

function isOption({ slides }: RoomContext, decision: string, option: string): boolean {
  return slides.some(
    (slide) =>
      slide.kind === 'decision' &&
      slide.decision.id === decision &&
      slide.decision.options.some(({ id }) => id === option),
  );
}

const roomSetup = setup({
  types: {
    input: {} as { slides: readonly Slide[]; position: RoomPosition },
    context: {} as RoomContext,
    events: {} as RoomEvent,
    tags: {} as 'decision',
  },
  guards: {
    onDecision: ({ context }) => decisionAt(context) !== null,
    inPhase: ({ context }, phase: Phase) => phaseAt(context) === phase,
    talks: ({ context }) => talks(context),
    hasNext: ({ context }) => context.at < context.slides.length - 1,
    hasPrevious: ({ context }) => context.at > 0,
    isOption: ({ context, event }) =>
      event.type === 'hands.typed' && isOption(context, event.decision, event.option),
  },
  actions: {
    goOn: assign(({ context }) => ({ at: context.at + 1 })),
    goBack: assign(({ context }) => ({ at: context.at - 1 })),
    keepPhase: assign(({ context }, phase: Phase) => {
      const decision = decisionAt(context);
      return decision ? { phases: { ...context.phases, [decision.id]: phase } } : {};
    }),
    /** Each talk has the whole time; looking back at the material in between does not cost it. */
    giveTime: assign(({ context }) => {
      const talk = talkAt(context);
      return talk === null || talk === context.timerOf
        ? {}
        : { timerOf: talk, timer: fullTimer(context.timer.whole) };
    }),
    resetTimer: assign(({ context }) => ({ timer: fullTimer(context.timer.whole) })),
    keepHands: assign(({ context, event }) =>
      event.type === 'hands.typed'
        ? {
            counts: {
              ...context.counts,
              [event.decision]: { ...context.counts[event.decision], [event.option]: event.typed },
            },
          }
        : {},
    ),
    startTimer: assign(({ context, event }) =>
      event.type === 'timer.started' ? { timer: started(context.timer, event.now) } : {},
    ),
    stopTimer: assign(({ context, event }) =>
      event.type === 'timer.stopped' ? { timer: stopped(context.timer, event.now) } : {},
    ),
    noteTimer: assign(({ context, event }) =>
      event.type === 'timer.seen' ? { timer: seenAt(context.timer, event.now) } : {},
    ),
    standTimer: assign(({ context }) => ({ timer: afterACrash(context.timer) })),
  },
});

const next = { guard: 'hasNext', target: 'arriving', actions: 'goOn' } as const;

/**
 * A room before a projector: at which slide, how far with its decision, what was counted, and the timer. Pure: clocks,
 * storage and the other window live elsewhere. Nothing that was counted is lost by moving, and every slide leads on or back.
 */
export const roomMachine = roomSetup.createMachine({
  id: 'room',
  context: ({ input: { slides, position } }) => {
    const { slide, ...rest } = position;
    // A slide that is no longer there: the scenario's beginning, with all that was counted.
    return {
      slides,
      ...rest,
      at: Math.max(
        0,
        slides.findIndex(({ id }) => id === slide),
      ),
    };
  },
  on: {
    'hands.typed': { guard: 'isOption', actions: 'keepHands' },
    'timer.started': { guard: 'talks', actions: 'startTimer' },
    'timer.stopped': { actions: 'stopTimer' },
    'timer.seen': { actions: 'noteTimer' },
    'timer.reset': { actions: 'resetTimer' },
    resumed: { actions: 'standTimer' },
    back: { guard: 'hasPrevious', target: '.arriving', actions: 'goBack' },
  },
  initial: 'arriving',
  states: {
    arriving: {
      entry: 'giveTime',
      always: [
        { guard: { type: 'inPhase', params: 'revealed' }, target: 'revealed' },
        { guard: { type: 'inPhase', params: 'counting' }, target: 'counting' },
        { guard: 'onDecision', target: 'asking' },
        { target: 'telling' },
      ],
    },
    /** Something to read or to talk about. */
    telling: { on: { continued: next } },
    asking: {
      tags: 'decision',
      entry: { type: 'keepPhase', params: 'asking' },
      on: { continued: 'counting', 'hands.asked': 'counting', 'reveal.asked': 'revealed' },
    },
    counting: {
      tags: 'decision',
      entry: { type: 'keepPhase', params: 'counting' },
      on: { continued: 'revealed', 'reveal.asked': 'revealed' },
    },
    /** The talking is over, and so is its time. */
    revealed: {
      tags: 'decision',
      entry: ['resetTimer', { type: 'keepPhase', params: 'revealed' }],
      on: { continued: next, 'reveal.hidden': 'counting' },
    },
  },
});
export type RoomPlace = SnapshotFrom<typeof roomMachine>;

/** Where a kept room stands. The machine finds its place from it again: no snapshot of the machine is ever stored. */
export function roomAt(slides: readonly Slide[], position: RoomPosition): RoomPlace {
  return getInitialSnapshot(roomMachine, { slides, position });
}

/** What is kept of a place. */
export function positionOf({ context: { slides, at, ...rest } }: RoomPlace): RoomPosition {
  return { slide: slides[at]?.id ?? '', ...rest };
}

/** The position after one event, with no actor running. */
export function positionAfter(
  slides: readonly Slide[],
  position: RoomPosition,
  event: RoomEvent,
): RoomPosition {
  return positionOf(getNextSnapshot(roomMachine, roomAt(slides, position), event));
}

/** How far the room is with the decision on the screen; null where it shows none. */
export function phaseOf({ value }: RoomPlace): Phase | null {
  return value === 'asking' || value === 'counting' || value === 'revealed' ? value : null;
}
