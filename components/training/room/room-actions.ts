import type { RoomEvent } from '@/machines/room.machine';
import type { RoomSession } from './room-session';
import type { RoomView } from './use-room';
import type { RoomKey } from './use-room-keys';

/** What a key or a button does where the room stands; null where it does nothing there. */
export function eventFor(key: RoomKey, { phase, timed, position }: RoomView): RoomEvent | null {
  const now = Date.now();
  switch (key) {
    case 'next':
      return { type: 'continued' };
    case 'back':
      return { type: 'back' };
    case 'count':
      return phase === 'asking' ? { type: 'hands.asked' } : null;
    case 'reveal':
      if (phase === null) return null;
      return { type: phase === 'revealed' ? 'reveal.hidden' : 'reveal.asked' };
    case 'timer':
      if (!timed) return null;
      return { type: position.timer.startedAt === null ? 'timer.started' : 'timer.stopped', now };
  }
}

/** Does it. */
export function press(session: RoomSession, key: RoomKey, view: RoomView) {
  const event = eventFor(key, view);
  if (event) session.send(event);
}
