'use client';
import { useEffect, useEffectEvent } from 'react';
import { onToldByOthers, tellOtherTabs } from './draft-lock';
import { openedVault } from './session';

const minute = 60_000;
const looksEvery = 10_000;

/** Locks by Ctrl+Shift+L (Cmd on a Mac), and after the time without a key or a touch that the vault says. */
export function useLocking(lock: () => Promise<void>) {
  const onLock = useEffectEvent(() => void lock());
  useEffect(() => {
    let last = Date.now();
    // Until the vault has said so, and where it can not.
    let allowed = 10 * minute;
    void openedVault()
      ?.idleLockMinutes()
      .then((minutes) => {
        if (minutes.ok) allowed = minutes.value * minute;
      });
    let told = 0;
    const onUse = () => {
      last = Date.now();
      // A tab that is left alone does not lock the one that is worked in.
      if (last - told < looksEvery / 2) return;
      told = last;
      tellOtherTabs({ kind: 'used' });
    };
    const stopHearing = onToldByOthers((what) => {
      if (what.kind === 'used') last = Date.now();
    });
    const onKey = (event: KeyboardEvent) => {
      onUse();
      if (event.code === 'KeyL' && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        onLock();
      }
    };
    // By the clock, not by counting: a computer that slept has been left alone too.
    const look = () => {
      if (Date.now() - last >= allowed) onLock();
    };
    const timer = setInterval(look, looksEvery);
    document.addEventListener('visibilitychange', look);
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onUse);
    addEventListener('wheel', onUse, { passive: true });
    return () => {
      stopHearing();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onUse);
      removeEventListener('wheel', onUse);
    };
  }, []);
}
