'use client';
import { useEffect, useEffectEvent } from 'react';

/** What a key asks for. */
export type RoomKey = 'next' | 'back' | 'count' | 'reveal' | 'timer';

/** As a keyboard, and as the clickers that trainers hold, send them. */
const meant: Readonly<Record<string, RoomKey>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  c: 'count',
  r: 'reveal',
  t: 'timer',
};

const boxes = 'input, textarea, select, [contenteditable]';

/** Listens to the keys of the room, in the whole window. While somebody types in a box only Escape counts, and leaves it. */
export function useRoomKeys(on: boolean, press: (key: RoomKey) => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target.closest(boxes)) {
      if (key === 'Escape') target.blur();
      return;
    }
    const asked = meant[key.length === 1 ? key.toLowerCase() : key];
    if (!on || !asked || ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    // A key that is held down would run through the whole scenario.
    if (!event.repeat) press(asked);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
