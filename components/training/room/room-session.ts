import { type Room, type RoomPosition, readRoom } from '@/lib/training/room/room';
import type { Slide } from '@/lib/training/room/slide';
import { slidesOf } from '@/lib/training/room/slides';
import { type SuggestedTime, suggestedTimes } from '@/lib/training/room/timings';
import { type TrainingStoreFailure, trainingRecords } from '@/lib/training/store/training-records';
import { positionAfter, type RoomEvent } from '@/machines/room.machine';
import { replayScenario } from '@/machines/scenario-replay';
import { onToldByWindows, tellOtherWindows } from './room-channel';

/** What a window shows of a room. */
export interface RoomShown {
  position: RoomPosition;
  /** Why the last change is in this tab only; null where it is kept. */
  notKept: TrainingStoreFailure | null;
}

/** A room that is open in this window, in step with the other one and with what is kept. */
export interface RoomSession {
  room: Room;
  slides: readonly Slide[];
  /** Of each slide. */
  times: readonly SuggestedTime[];
  now(): RoomShown;
  listen(told: () => void): () => void;
  send(event: RoomEvent): void;
  close(): void;
}

// Lock names live in the browser's memory only, and the id is random.
const changing = (id: string) => `waymark-room-${id}`;
const opened = (id: string) => `waymark-room-open-${id}`;

/** Says that this window has a room open, until it is closed or dies; comes back with whether another one has it too. */
async function sayOpen(id: string, until: Promise<void>): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  void navigator.locks.request(opened(id), { mode: 'shared' }, () => until);
  return held.some(({ name }) => name === opened(id));
}

/**
 * Opens a room in this window. Each change is made to the newest state that is kept, one window at a time, kept, and told
 * to the other window: neither can undo what the other one did. What is typed shows at once.
 */
export async function openRoom(room: Room): Promise<RoomSession> {
  const path = replayScenario(room.scenario);
  const slides = slidesOf(room.scenario, path);
  const write = trainingRecords.writer();
  const listeners = new Set<() => void>();
  let confirmed = room;
  let waiting: readonly RoomEvent[] = [];
  let shown: RoomShown = { position: room.position, notKept: null };

  function show(notKept = shown.notKept) {
    const position = waiting.reduce(
      (before, event) => positionAfter(slides, before, event),
      confirmed.position,
    );
    shown = { position, notKept };
    for (const tell of listeners) tell();
  }

  async function newest(): Promise<Room> {
    const kept = await trainingRecords.read('rooms', room.id);
    const read = kept.ok ? readRoom(kept.value) : null;
    return read?.ok && read.value.revision > confirmed.revision ? read.value : confirmed;
  }

  async function keep(event: RoomEvent) {
    await navigator.locks.request(changing(room.id), async () => {
      const before = await newest();
      const position = positionAfter(slides, before.position, event);
      confirmed = { ...before, revision: before.revision + 1, changed: Date.now(), position };
      const kept = await write('rooms', room.id, confirmed);
      waiting = waiting.slice(1);
      // The other window gets it all the same where this browser keeps nothing.
      tellOtherWindows({ kind: 'stands', room: confirmed });
      show(kept.ok ? null : kept.failure);
    });
  }

  function send(event: RoomEvent) {
    waiting = [...waiting, event];
    show();
    void keep(event);
  }

  const stopListening = onToldByWindows((told) => {
    if (told.kind === 'hello') return tellOtherWindows({ kind: 'stands', room: confirmed });
    const read = readRoom(told.room);
    if (!read.ok || read.value.id !== room.id || read.value.revision <= confirmed.revision) return;
    confirmed = read.value;
    show();
  });
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const elsewhere = await sayOpen(room.id, left);
  confirmed = await newest();
  // Keeps a new room before anybody does anything; one that every window has left stands still.
  if (!elsewhere) send({ type: 'resumed' });
  else show();
  return {
    room,
    slides,
    times: suggestedTimes(room.scenario, path, slides),
    now: () => shown,
    listen: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    send,
    close: () => {
      stopListening();
      leave();
    },
  };
}
