'use client';
import { useEffect, useRef, useState } from 'react';
import { press } from './room-actions';
import type { RoomSession } from './room-session';
import type { RoomView } from './use-room';
import { type RoomKey, useRoomKeys } from './use-room-keys';

const toFirstBox = () => document.querySelector<HTMLInputElement>('.waymark-room-box input')?.focus();

/**
 * What keys and buttons do in a window. `readOn`: what Next does before it goes on; true where that was enough. Whoever
 * asks to count hands is in the first box at once; a clicker's Next is not, since no key works in a box.
 */
export function usePressing(
  session: RoomSession,
  view: RoomView | null,
  readOn: () => boolean = () => false,
) {
  const [keysOn, turnKeys] = useState(true);
  const wantsBox = useRef(false);
  const phase = view?.phase ?? null;
  useEffect(() => {
    if (phase === 'counting' && wantsBox.current) toFirstBox();
    wantsBox.current = false;
  }, [phase]);
  function pressed(key: RoomKey) {
    if (!view || (key === 'next' && readOn())) return;
    if (key === 'count' && view.phase === 'counting') toFirstBox();
    // The boxes are drawn once the room counts.
    wantsBox.current = key === 'count' && view.phase === 'asking';
    press(session, key, view);
  }
  useRoomKeys(keysOn, pressed);
  return { keysOn, turnKeys, pressed };
}
