'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { autosave } from '@/components/keeping/autosave';
import { type TrainingStoreFailure, trainingRecords } from '@/lib/training/store/training-records';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { keepOwn, ownScenarios, removeOwn } from '@/lib/training/write/own-scenarios';

type Failure = TrainingStoreFailure['kind'];

/** Tabs of these pages tell each other when one of them has kept or deleted something. */
const tabs = 'waymark-training-write';

/** The scenarios of one's own: as they are on the screen, and how far they are kept on the device. */
export interface OwnShelf {
  /** Null until they have been read. */
  drafts: readonly DraftScenario[] | null;
  keeping: 'kept' | 'waiting' | Failure;
  put: (draft: DraftScenario) => void;
  change: (id: string, to: (draft: DraftScenario) => DraftScenario) => void;
  /** Keeps at once what is not kept yet. */
  keepNow: () => Promise<void>;
  /** Gives the reason where it was refused. */
  remove: (id: string) => Promise<Failure | null>;
}

/** Reads the shelf, and keeps on it what is typed as it is typed. */
export function useOwnShelf(): OwnShelf {
  const [drafts, setDrafts] = useState<readonly DraftScenario[] | null>(null);
  const [keeping, setKeeping] = useState<OwnShelf['keeping']>('kept');
  // Two changes can come before one drawing, and a save takes the latest.
  const latest = useRef<readonly DraftScenario[]>([]);
  const unkept = useRef(new Set<string>());
  const otherTabs = useRef<BroadcastChannel | null>(null);
  const [keeper] = useState(() => {
    const write = trainingRecords.writer();
    return autosave(async () => {
      for (const id of [...unkept.current]) {
        const draft = latest.current.find((one) => one.id === id);
        const kept = draft ? await keepOwn(draft, write) : null;
        if (kept && !kept.ok) {
          setKeeping(kept.failure.kind);
          return { ok: false, again: kept.failure.kind !== 'training-store.deleted' };
        }
        if (latest.current.find((one) => one.id === id) === draft) unkept.current.delete(id);
      }
      otherTabs.current?.postMessage(null);
      setKeeping(unkept.current.size === 0 ? 'kept' : 'waiting');
      return { ok: true };
    });
  });

  useEffect(() => {
    let wanted = true;
    const readShelf = async () => {
      const read = await ownScenarios();
      if (!wanted) return;
      // What is typed here and not kept yet stays.
      const typing = latest.current.filter(({ id }) => unkept.current.has(id));
      if (read.ok) latest.current = [...read.value.filter(({ id }) => !unkept.current.has(id)), ...typing];
      else setKeeping(read.failure.kind);
      setDrafts(latest.current);
    };
    void readShelf();
    // What another tab has kept shows here at once: typed on from there, nothing of it is lost.
    const channel = new BroadcastChannel(tabs);
    channel.onmessage = () => void readShelf();
    otherTabs.current = channel;
    const save = () => void keeper.flush();
    document.addEventListener('visibilitychange', save);
    addEventListener('pagehide', save);
    return () => {
      wanted = false;
      channel.close();
      document.removeEventListener('visibilitychange', save);
      removeEventListener('pagehide', save);
    };
  }, [keeper]);

  const show = useCallback((now: readonly DraftScenario[]) => {
    latest.current = now;
    setDrafts(now);
  }, []);
  const keep = useCallback(
    (id: string) => {
      unkept.current.add(id);
      setKeeping((before) => (before === 'kept' ? 'waiting' : before));
      keeper.changed();
    },
    [keeper],
  );
  const put = useCallback(
    (draft: DraftScenario) => {
      show([...latest.current.filter(({ id }) => id !== draft.id), draft]);
      keep(draft.id);
    },
    [show, keep],
  );
  const change = useCallback(
    (id: string, to: (draft: DraftScenario) => DraftScenario) => {
      show(latest.current.map((one) => (one.id === id ? to(one) : one)));
      keep(id);
    },
    [show, keep],
  );
  const remove = useCallback(
    async (id: string) => {
      await keeper.flush();
      const removed = await removeOwn(id);
      if (!removed.ok) return removed.failure.kind;
      unkept.current.delete(id);
      show(latest.current.filter((one) => one.id !== id));
      otherTabs.current?.postMessage(null);
      return null;
    },
    [show, keeper],
  );
  const keepNow = useCallback(async () => {
    await keeper.flush();
  }, [keeper]);
  return { drafts, keeping, put, change, keepNow, remove };
}
