import * as z from 'zod/mini';
import type { Result } from '@/lib/result';
import type { Scenario } from '@/lib/training/scenario';
import { readScenario, type ScenarioFileFailure } from '@/lib/training/scenario-file';
import type { Counts } from './hands';
import { fullTimer, minute, type Timer, type TimerLength } from './timer';

/** Raised when an older room must be changed to be read. */
export const roomVersion = 1;

/** How far the room is with a decision. */
export const phases = ['asking', 'counting', 'revealed'] as const;
export type Phase = (typeof phases)[number];

/** All that a room has come to, apart from which room it is. */
export interface RoomPosition {
  /** Id of the slide that is shown. */
  slide: string;
  /** By decision; one that is not there was not asked yet. */
  phases: Readonly<Record<string, Phase>>;
  /** By decision and option, as typed. */
  counts: Readonly<Record<string, Counts>>;
  timer: Timer;
  /** Id of the slide that the timer is for. */
  timerOf: string | null;
}

/**
 * A room as this device keeps it, and as its two windows tell each other. The scenario stands in it whole, so that the room
 * goes on after the scenario was changed. Nobody in the room is named, and no answer is anybody's.
 */
export interface Room {
  room: typeof roomVersion;
  id: string;
  /** Counts the changes: of two states the higher one is the newer. */
  revision: number;
  /** When it was changed last, in milliseconds: the list of rooms has the newest first. */
  changed: number;
  scenario: Scenario;
  position: RoomPosition;
}

export type RoomFailure =
  | { kind: 'room.damaged'; id: string | null }
  | { kind: 'room.newer'; id: string | null }
  | { kind: 'room.scenario-refused'; id: string; because: ScenarioFileFailure };

const text = z.string();
const time = z.number().check(z.nonnegative());
const head = z.looseObject({ room: z.number(), id: text });
const roomSchema = z.strictObject({
  room: z.literal(roomVersion),
  id: text,
  revision: z.int().check(z.nonnegative()),
  changed: time,
  scenario: z.unknown(),
  position: z.strictObject({
    slide: text,
    phases: z.record(text, z.enum(phases)),
    counts: z.record(text, z.record(text, text)),
    timer: z.strictObject({ whole: time, left: time, startedAt: z.nullable(time) }),
    timerOf: z.nullable(text),
  }),
});

/** A room that is shown to nobody yet. */
export function newRoom(scenario: Scenario, length: TimerLength, id: string, now: number): Room {
  return {
    room: roomVersion,
    id,
    revision: 0,
    changed: now,
    scenario,
    position: { slide: '', phases: {}, counts: {}, timer: fullTimer(length * minute), timerOf: null },
  };
}

/** What was kept or told, read: as a whole, or refused with the reason. */
export function readRoom(kept: unknown): Result<Room, RoomFailure> {
  const begun = head.safeParse(kept);
  const id = begun.success ? begun.data.id : null;
  if (begun.success && begun.data.room > roomVersion) return no({ kind: 'room.newer', id });
  const read = roomSchema.safeParse(kept);
  if (!read.success) return no({ kind: 'room.damaged', id });
  const scenario = readScenario(read.data.scenario);
  if (!scenario.ok) {
    return no({ kind: 'room.scenario-refused', id: read.data.id, because: scenario.failure });
  }
  return { ok: true, value: { ...read.data, scenario: scenario.value } };
}

const no = (failure: RoomFailure) => ({ ok: false, failure }) as const;
