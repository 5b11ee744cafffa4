import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type RunKeeper, runKeeper } from '@/components/training/keep-run';
import type { Run } from '@/lib/training/run';
import type { TrainingStoreFailure } from '@/lib/training/store/training-records';

interface Kept {
  keep: RunKeeper['keep'];
  keepInstead: RunKeeper['keepInstead'];
  /** Why the last change is in this tab only; null where it is kept. */
  failure: TrainingStoreFailure | null;
}

/** Keeps a run while its page is open. `onFollow`: another tab has gone on with it, and nothing was done here since. */
export function useRunKeeper(begun: Run, isNew: boolean, onFollow: () => void): Kept {
  const [failure, setFailure] = useState<TrainingStoreFailure | null>(null);
  const keeper = useRef<RunKeeper | null>(null);
  const open = useEffectEvent(() => runKeeper(begun, isNew, { kept: setFailure, followed: onFollow }));
  useEffect(() => {
    const opened = open();
    keeper.current = opened;
    return () => opened.close();
  }, []);
  const keep = useCallback((run: Run, alone: boolean) => keeper.current?.keep(run, alone), []);
  const keepInstead = useCallback(() => keeper.current?.keepInstead(), []);
  return { keep, keepInstead, failure };
}
