'use client';
import { useSyncExternalStore } from 'react';

const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in the UK by this device's clock, YYYY-MM-DD. */
function todayInUk(): string {
  const parts = new Map(inLondon.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

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
