'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Phase, RoomPosition } from '@/lib/training/room/room';
import type { Slide } from '@/lib/training/room/slide';
import { leftAt, type Timer } from '@/lib/training/room/timer';
import { phaseOf, roomAt, talks } from '@/machines/room.machine';
import type { RoomSession, RoomShown } from './room-session';

/** Where a room stands, for whoever draws it. */
export interface RoomView extends RoomShown {
  at: number;
  slide: Slide;
  next: Slide | null;
  /** Null where no decision is shown. */
  phase: Phase | null;
  /** Whether the timer is of use here. */
  timed: boolean;
}

/** A room as it stands, followed through the changes of this window and of the other. */
export function useRoom(session: RoomSession): RoomView | null {
  const shown = useSyncExternalStore(session.listen, session.now, session.now);
  return viewOf(session.slides, shown);
}

function viewOf(slides: readonly Slide[], shown: RoomShown): RoomView | null {
  const place = roomAt(slides, shown.position);
  const { at } = place.context;
  const slide = slides[at];
  if (!slide) return null;
  const timed = talks(place.context) || shown.position.timer.startedAt !== null;
  return { ...shown, at, slide, next: slides[at + 1] ?? null, phase: phaseOf(place), timed };
}

const lookEvery = 250;

/** What is left on a timer, followed while it runs. */
export function useTimeLeft(timer: Timer): number {
  const [now, setNow] = useState(() => Date.now());
  const running = timer.startedAt !== null;
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const look = setInterval(() => setNow(Date.now()), lookEvery);
    return () => clearInterval(look);
  }, [running]);
  return leftAt(timer, now);
}

const noteEvery = 1000;

/** Notes down each second what is left while the timer runs, so that a crash does not cost the rest, and stops it at the end. */
export function useTimerNotes(session: RoomSession, { timer }: Pick<RoomPosition, 'timer'>) {
  const running = timer.startedAt !== null;
  useEffect(() => {
    if (!running) return;
    const note = setInterval(() => {
      const now = Date.now();
      const over = leftAt(session.now().position.timer, now) === 0;
      session.send({ type: over ? 'timer.stopped' : 'timer.seen', now });
    }, noteEvery);
    return () => clearInterval(note);
  }, [session, running]);
}
