import { type Room, type RoomPosition, readRoom } from '@/lib/training/room/room';
import type { Slide } from '@/lib/training/room/slide';
import { slidesOf } from '@/lib/training/room/slides';
import { type SuggestedTime, suggestedTimes } from '@/lib/training/room/timings';
import { type TrainingStoreFailure, trainingRecords } from '@/lib/training/store/training-records';
import { positionAfter, type RoomEvent } from '@/machines/room.machine';
import { replayScenario } from '@/machines/scenario-replay';
import { type HeldRoom, type OnShelf, onToldByWindows, tellOtherWindows } from './room-channel';

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
  /** Tells notes that the projector shows this room from now on. */
  tellOpened(): void;
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

/** Failures after which nothing of a room comes back. */
const deletions: readonly TrainingStoreFailure['kind'][] = [
  'training-store.deleted',
  'training-store.removed',
];
const ranks: readonly OnShelf['is'][] = ['not-yet', 'kept', 'deleted'];
/** What two windows know together of where a room is. */
const known = (one: OnShelf, other: OnShelf): OnShelf =>
  ranks.indexOf(other.is) > ranks.indexOf(one.is) ? other : one;

/**
 * Opens a room in this window. Each change is made to the newest state that is kept, one window at a time, kept, and told
 * to the other window: neither can undo what the other one did. What is typed shows at once. A room that was kept and is no longer
 * there was deleted: it goes on in these windows, and is not written again.
 */
export async function openRoom({ room, shelf: told }: HeldRoom): Promise<RoomSession> {
  const path = replayScenario(room.scenario);
  const slides = slidesOf(room.scenario, path);
  const writeTo = trainingRecords.writer();
  const listeners = new Set<() => void>();
  let confirmed = room;
  let shelf = told;
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
    if (kept.ok && kept.value !== null) shelf = known(shelf, { is: 'kept' });
    const read = kept.ok ? readRoom(kept.value) : null;
    return read?.ok && read.value.revision > confirmed.revision ? read.value : confirmed;
  }

  /** Why it is not kept; null where it is. */
  async function write(): Promise<TrainingStoreFailure | null> {
    if (shelf.is === 'deleted') return shelf.failure;
    const kept = await writeTo('rooms', room.id, confirmed, shelf.is === 'kept' ? 'still-there' : 'anywhere');
    if (kept.ok) shelf = { is: 'kept' };
    else if (deletions.includes(kept.failure.kind)) shelf = { is: 'deleted', failure: kept.failure };
    return kept.ok ? null : kept.failure;
  }

  async function keep(event: RoomEvent) {
    await navigator.locks.request(changing(room.id), async () => {
      const before = await newest();
      const position = positionAfter(slides, before.position, event);
      confirmed = { ...before, revision: before.revision + 1, changed: Date.now(), position };
      const notKept = await write();
      waiting = waiting.slice(1);
      // The other window gets it all the same where this browser keeps nothing.
      tellOtherWindows({ kind: 'stands', room: confirmed, shelf });
      show(notKept);
    });
  }

  function send(event: RoomEvent) {
    waiting = [...waiting, event];
    show();
    void keep(event);
  }

  const stopListening = onToldByWindows((told) => {
    if (told.kind === 'hello') return tellOtherWindows({ kind: 'stands', room: confirmed, shelf });
    const read = readRoom(told.room);
    if (!read.ok || read.value.id !== room.id) return;
    shelf = known(shelf, told.shelf);
    if (read.value.revision > confirmed.revision) confirmed = read.value;
    show(shelf.is === 'deleted' ? shelf.failure : undefined);
  });
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const elsewhere = await sayOpen(room.id, left);
  confirmed = await newest();
  // Keeps a new room before anybody does anything; one that every window has left stands still.
  if (!elsewhere) send({ type: 'resumed' });
  else show(shelf.is === 'deleted' ? shelf.failure : null);
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
    tellOpened: () => tellOtherWindows({ kind: 'opened', room: confirmed, shelf }),
    close: () => {
      stopListening();
      leave();
    },
  };
}
