'use client';
import { useSyncExternalStore } from 'react';
import { todayInUk } from '@/lib/today-in-uk';

// A ward's screen may stay open over midnight, and a sleeping tab's timers stand still.
function onTick(tick: () => void): () => void {
  const timer = setInterval(tick, 60_000);
  document.addEventListener('visibilitychange', tick);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}

/** Today, followed over midnight. Null while the page is being made on a machine that is not the practitioner's. */
export function useToday(): string | null {
  return useSyncExternalStore(onTick, todayInUk, () => null);
}
