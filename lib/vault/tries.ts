/** Wrong passphrases in a row, and when the last was typed (milliseconds since 1970). Kept in the key file. */
export interface Tries {
  wrong: number;
  last: number;
}

export const noTries: Tries = { wrong: 0, last: 0 };

// Three slips cost nothing. Then it grows, and ends at a quarter of an hour: nobody is locked out for good, since the
// worker may need the draft tonight. Whoever has the disk can guess without us; the passphrase's strength is for that.
const free = 3;
const waits = [5, 15, 60, 300, 900] as const;
const longestWait = 900;

/** Seconds to wait, from now, before a passphrase may be tried again; 0 for at once. */
export function secondsToWait({ wrong, last }: Tries, now: number): number {
  if (wrong <= free) return 0;
  const wait = waits[wrong - free - 1] ?? longestWait;
  return Math.max(0, Math.ceil((last + wait * 1000 - now) / 1000));
}

/**
 * The same tries on a clock that was set back since: counted as typed just now. Left as they are they would mean a wait
 * of years where the clock was wrong; as typed long ago, no wait for somebody who turns the clock.
 */
export function onThisClock(tries: Tries, now: number): Tries {
  return tries.last > now ? { ...tries, last: now } : tries;
}

export function oneMoreWrong({ wrong }: Tries, now: number): Tries {
  return { wrong: wrong + 1, last: now };
}
