'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { autosave } from '@/components/keeping/autosave';
import { type TrainingStoreFailure, trainingRecords } from '@/lib/training/store/training-records';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { keepOwn, ownScenarios, removeOwn } from '@/lib/training/write/own-scenarios';

type Failure = TrainingStoreFailure['kind'];

/** Tabs of these pages tell each other when one of them has kept or deleted something. */
const tabs = 'waymark-training-write';

interface Unkept {
  draft: DraftScenario;
  isDeleted: () => boolean;
}

/** What is not kept yet, over the pages of this tab: who comes back finds it as it was typed, and tries again. By id. */
const unkept = new Map<string, Unkept>();

/** The scenarios of one's own: as they are on the screen, and how far they are kept on the device. */
export interface OwnShelf {
  /** Null until they have been read. */
  drafts: readonly DraftScenario[] | null;
  keeping: 'kept' | 'waiting' | Failure;
  put: (draft: DraftScenario) => void;
  change: (id: string, to: (draft: DraftScenario) => DraftScenario) => void;
  /** Keeps at once what is not kept yet. Gives the reason where that was refused. */
  keepNow: () => Promise<Failure | null>;
  /** Gives the reason where it was refused. */
  remove: (id: string) => Promise<Failure | null>;
}

/** Reads the shelf, and keeps on it what is typed as it is typed. */
export function useOwnShelf(): OwnShelf {
  const [drafts, setDrafts] = useState<readonly DraftScenario[] | null>(null);
  const [keeping, setKeeping] = useState<OwnShelf['keeping']>('kept');
  // Two changes can come before one drawing, and a save takes the latest.
  const latest = useRef<readonly DraftScenario[]>([]);
  const lastFailure = useRef<Failure | null>(null);
  const keeper = useRef<ReturnType<typeof autosave> | null>(null);
  const otherTabs = useRef<BroadcastChannel | null>(null);
  // Of the page, and not of each word: what is typed after all was deleted does not come back either.
  const [isDeleted] = useState(() => trainingRecords.watchDeletion());

  useEffect(() => {
    let wanted = true;
    const channel = new BroadcastChannel(tabs);
    const write = trainingRecords.writer();
    const saving = autosave(async () => {
      for (const [id, entry] of [...unkept]) {
        const kept = await keepOwn(entry.draft, write);
        if (!kept.ok) {
          lastFailure.current = kept.failure.kind;
          setKeeping(kept.failure.kind);
          return { ok: false, again: kept.failure.kind !== 'training-store.deleted' };
        }
        if (unkept.get(id) === entry) unkept.delete(id);
      }
      channel.postMessage(null);
      setKeeping(unkept.size === 0 ? 'kept' : 'waiting');
      return { ok: true };
    });
    const readShelf = async () => {
      const read = await ownScenarios();
      if (!wanted) return;
      // What is typed here and not kept yet stays.
      const before = read.ok ? read.value : latest.current;
      const typing = [...unkept.values()].map(({ draft }) => draft);
      latest.current = [...before.filter(({ id }) => !unkept.has(id)), ...typing];
      if (!read.ok) setKeeping(read.failure.kind);
      setDrafts(latest.current);
    };
    for (const [id, before] of unkept) if (before.isDeleted()) unkept.delete(id);
    if (unkept.size > 0) {
      setKeeping('waiting');
      saving.changed();
    }
    void readShelf();
    // What another tab has kept shows here at once: typed on from there, nothing of it is lost.
    channel.onmessage = () => void readShelf();
    otherTabs.current = channel;
    keeper.current = saving;
    const save = () => void saving.flush();
    document.addEventListener('visibilitychange', save);
    addEventListener('pagehide', save);
    return () => {
      wanted = false;
      channel.onmessage = null;
      document.removeEventListener('visibilitychange', save);
      removeEventListener('pagehide', save);
      // Tried once more, and never again from a page that is gone: by then something newer may be kept.
      void saving.flush().then(() => {
        saving.stop();
        channel.close();
      });
    };
  }, []);

  const show = useCallback((now: readonly DraftScenario[]) => {
    latest.current = now;
    setDrafts(now);
  }, []);
  const keep = useCallback(
    (draft: DraftScenario | undefined) => {
      if (!draft) return;
      unkept.set(draft.id, { draft, isDeleted });
      setKeeping((before) => (before === 'kept' ? 'waiting' : before));
      keeper.current?.changed();
    },
    [isDeleted],
  );
  const put = useCallback(
    (draft: DraftScenario) => {
      show([...latest.current.filter(({ id }) => id !== draft.id), draft]);
      keep(draft);
    },
    [show, keep],
  );
  const change = useCallback(
    (id: string, to: (draft: DraftScenario) => DraftScenario) => {
      show(latest.current.map((one) => (one.id === id ? to(one) : one)));
      keep(latest.current.find((one) => one.id === id));
    },
    [show, keep],
  );
  const remove = useCallback(
    async (id: string) => {
      await keeper.current?.flush();
      const removed = await removeOwn(id);
      if (!removed.ok) return removed.failure.kind;
      unkept.delete(id);
      show(latest.current.filter((one) => one.id !== id));
      otherTabs.current?.postMessage(null);
      return null;
    },
    [show],
  );
  const keepNow = useCallback(async () => {
    const flushed = await keeper.current?.flush();
    return flushed?.ok === false ? lastFailure.current : null;
  }, []);
  return { drafts, keeping, put, change, keepNow, remove };
}
