/** The time for talking about one decision. Milliseconds; `startedAt` is a moment of a clock outside, null while it stands. */
export interface Timer {
  /** The whole of it, chosen for the room. */
  whole: number;
  /** What was left when it was started or stopped last. */
  left: number;
  startedAt: number | null;
}

export const minute = 60_000;
/** What a trainer can choose from, in minutes. */
export const timerLengths = [1, 2, 3, 5, 10] as const;
export type TimerLength = (typeof timerLengths)[number];

export const fullTimer = (whole: number): Timer => ({ whole, left: whole, startedAt: null });

/** What is left at a moment. A clock that was put back gives nobody more time than there was. */
export function leftAt({ left, startedAt }: Timer, now: number): number {
  if (startedAt === null) return left;
  return Math.max(0, left - Math.max(0, now - startedAt));
}

/** Started, or started anew once it has run out. */
export function started(timer: Timer, now: number): Timer {
  const left = leftAt(timer, now);
  return { ...timer, left: left > 0 ? left : timer.whole, startedAt: now };
}

export function stopped(timer: Timer, now: number): Timer {
  return { ...timer, left: leftAt(timer, now), startedAt: null };
}

/** Noted down while it runs: from here it goes on after a crash. */
export function seenAt(timer: Timer, now: number): Timer {
  return timer.startedAt === null ? timer : { ...timer, left: leftAt(timer, now), startedAt: now };
}

/** As it was when it was noted down last, and standing: nobody talked while the screen was dark. */
export const afterACrash = (timer: Timer): Timer => ({ ...timer, startedAt: null });

/** 1:05. Full until the first second is over, and 0:00 only when nothing is left. */
export function inMinutes(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
