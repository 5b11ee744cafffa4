'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readRoom } from '@/lib/training/room/room';
import { type HeldRoom, onToldByWindows, tellOtherWindows } from './room-channel';
import { openRoom, type RoomSession } from './room-session';

/** The room that the projector shows, as soon as it tells of one; or one that is opened from here. */
export function useFollowedRoom() {
  const [session, setSession] = useState<RoomSession | null>(null);
  const opening = useRef<string | null>(null);
  const open = useCallback((held: HeldRoom) => {
    const { room } = held;
    if (opening.current === room.id) return;
    opening.current = room.id;
    void openRoom(held).then((opened) => {
      // Another one was told of in the meantime.
      if (opening.current === room.id) setSession(opened);
      else opened.close();
    });
  }, []);
  useEffect(() => {
    const stop = onToldByWindows((told) => {
      if (told.kind === 'hello') return;
      // Of a room that is open here the session hears by itself.
      if (told.kind === 'stands' && opening.current !== null) return;
      const read = readRoom(told.room);
      if (read.ok) open({ room: read.value, shelf: told.shelf });
    });
    tellOtherWindows({ kind: 'hello' });
    return stop;
  }, [open]);
  useEffect(() => () => session?.close(), [session]);
  return { session, open };
}
