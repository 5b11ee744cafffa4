import { useEffect, useState } from 'react';

// Lock names live in the browser's memory only, and a scenario is an invented one.
const playing = (scenario: string) => `waymark-run-${scenario}`;

/**
 * Whether another tab plays this scenario too: two of them keep one run. Null until that is known, and where none is played
 * here.
 */
export function useOpenElsewhere(scenario: string | null): boolean | null {
  const [elsewhere, setElsewhere] = useState<boolean | null>(null);
  useEffect(() => {
    if (scenario === null) return;
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    let wanted = true;
    const hold = () => {
      if (wanted) setElsewhere(false);
      return left;
    };
    const first = navigator.locks.request(playing(scenario), { ifAvailable: true }, (free) => {
      if (free) return hold();
      if (wanted) setElsewhere(true);
      // The other tab is closed at last.
      void navigator.locks.request(playing(scenario), hold);
    });
    first.catch(() => null);
    return () => {
      wanted = false;
      leave();
      setElsewhere(null);
    };
  }, [scenario]);
  return elsewhere;
}
