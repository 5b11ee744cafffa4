/** Milliseconds since the app was last used. `now`: milliseconds since 1970. */
export function idleTime(now: () => number) {
  let last = now();
  return {
    used() {
      last = now();
    },
    /** By the clock, not by counting: a computer that slept has been left alone too. */
    passed(): number {
      // On a clock that was set back since, the time begins anew: it would not end for as long as the clock was turned.
      last = Math.min(last, now());
      return now() - last;
    },
  };
}
