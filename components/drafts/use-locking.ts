'use client';
import { useEffect, useEffectEvent } from 'react';
import { openedVault } from './session';

const minute = 60_000;
const looksEvery = 10_000;

/** Locks by Ctrl+Shift+L (Cmd on a Mac), and after the time without a key or a touch that the vault says. */
export function useLocking(lock: () => void) {
  const onLock = useEffectEvent(lock);
  useEffect(() => {
    let last = Date.now();
    let allowed: number | null = null;
    void openedVault()
      ?.idleLockMinutes()
      .then((minutes) => {
        if (minutes.ok) allowed = minutes.value * minute;
      });
    const onUse = () => {
      last = Date.now();
    };
    const onKey = (event: KeyboardEvent) => {
      onUse();
      if (event.code === 'KeyL' && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        onLock();
      }
    };
    // By the clock, not by counting: a computer that slept has been left alone too.
    const look = () => {
      if (allowed !== null && Date.now() - last >= allowed) onLock();
    };
    const timer = setInterval(look, looksEvery);
    document.addEventListener('visibilitychange', look);
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onUse);
    addEventListener('wheel', onUse, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onUse);
      removeEventListener('wheel', onUse);
    };
  }, []);
}
