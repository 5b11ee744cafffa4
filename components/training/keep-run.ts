import { autosave, type Saved } from '@/components/keeping/autosave';
import type { Result } from '@/lib/result';
import { isSame } from '@/lib/training/is-same';
import { type Run, readRun, revisionOf, workIn } from '@/lib/training/run';
import type { Scenario } from '@/lib/training/scenario';
import { type TrainingStoreFailure, trainingRecords } from '@/lib/training/store/training-records';

/** A run that this device keeps, if any. `damaged`: something is there that this release can not read. */
export type KeptRun = { is: 'none' } | { is: 'kept'; run: Run } | { is: 'damaged' };

/** A run that was refused, and the revision that it may take the place of. */
interface Unkept {
  run: Run;
  over: number;
  isDeleted: () => boolean;
}

/** What could not be kept, over the pages of this tab: who comes back finds it as it was left. By scenario. */
const unkept = new Map<string, Unkept>();

/** The run of a scenario: one each, by the scenario's id. What this tab could not keep comes before what is older. */
export async function keptRun(scenarioId: string): Promise<KeptRun> {
  const kept = await trainingRecords.read('runs', scenarioId);
  const stored = kept.ok ? kept.value : null;
  const here = unkept.get(scenarioId);
  if (here && !here.isDeleted() && revisionOf(stored) <= here.over) return { is: 'kept', run: here.run };
  unkept.delete(scenarioId);
  if (stored === null) return { is: 'none' };
  const run = readRun(stored);
  return run ? { is: 'kept', run } : { is: 'damaged' };
}

/** The scenarios that have a run here, each as it is played there. */
export async function begunScenarios(): Promise<readonly Scenario[]> {
  const kept = await trainingRecords.readAll('runs');
  const runs = kept.ok ? kept.value.map(readRun) : [];
  return runs.flatMap((run) => (run ? [run.scenario] : []));
}

/** Keeps one run while its page is open. */
export interface RunKeeper {
  /** The run as it stands by now. `alone`: no other tab has it open, so that even where it stands is worth keeping. */
  keep(run: Run, alone: boolean): void;
  /** In place of what another tab has kept. */
  keepInstead(): void;
  /** Keeps what is not kept yet, and nothing more after that. */
  close(): void;
}

export interface RunTold {
  /** Null once it is kept, or why it is not. */
  kept: (failure: TrainingStoreFailure | null) => void;
  /** Another tab has gone on with the run, and nothing was done here since. */
  followed: () => void;
}

/** Takes the place of whatever is kept. */
const anything = Number.POSITIVE_INFINITY;
const tabs = 'waymark-training-runs';

interface ToldByTab {
  scenario: string;
  revision: number;
}

/**
 * Keeps a run as it changes, each change at once and the newest state last. Never over what another tab has kept since: a
 * tab in which nothing was done follows it, one in which something was says so. `isNew`: begun in place of what is kept.
 */
export function runKeeper(begun: Run, isNew: boolean, told: RunTold): RunKeeper {
  const { id } = begun.scenario;
  const write = trainingRecords.writer();
  const amend = trainingRecords.amender();
  const isDeleted = trainingRecords.watchDeletion();
  const refused = unkept.get(id);
  const isRefused = refused?.run === begun;
  let over = isNew ? anything : isRefused ? refused.over : revisionOf(begun);
  let kept: Run | null = isNew || isRefused ? null : begun;
  let newest = begun;
  let isAlone = false;
  let heard = 0;
  const isDone = () => kept === null || !isSame(workIn(newest), workIn(kept));
  const isElsewhere = () => newest.leftAt !== kept?.leftAt || newest.openFor !== kept?.openFor;

  function notKept(run: Run, failure: TrainingStoreFailure): Saved {
    const { kind } = failure;
    const isOlder = kind === 'training-store.newer';
    if (isOlder && !isDone()) {
      told.followed();
      return { ok: true };
    }
    if (isOlder || kind === 'training-store.deleted') unkept.delete(id);
    else unkept.set(id, { run, over, isDeleted });
    told.kept(failure);
    return { ok: false, again: !isOlder && kind !== 'training-store.deleted' };
  }

  async function put(run: Run): Promise<Result<number, TrainingStoreFailure>> {
    let revision = over + 1;
    // Nothing is looked up first where nobody else can have kept anything: a page that is loaded again in this moment
    // would take it back.
    if (isAlone && over !== anything && heard <= over) {
      const written = await write('runs', id, { ...run, revision });
      return written.ok ? { ok: true, value: revision } : written;
    }
    const amended = await amend('runs', id, (stored) => {
      if (revisionOf(stored) > over) return null;
      revision = revisionOf(stored) + 1;
      return { ...run, revision };
    });
    return amended.ok ? { ok: true, value: revision } : amended;
  }

  const saving = autosave(async () => {
    const run = newest;
    const done = await put(run);
    if (!done.ok) return notKept(run, done.failure);
    const revision = done.value;
    over = revision;
    kept = run;
    unkept.delete(id);
    told.kept(null);
    channel.postMessage({ scenario: id, revision } satisfies ToldByTab);
    return { ok: true };
  });

  const channel = new BroadcastChannel(tabs);
  channel.onmessage = ({ data: { scenario, revision } }: MessageEvent<ToldByTab>) => {
    if (scenario !== id || revision <= over) return;
    heard = revision;
    // What was done here and is not kept yet is said when it is refused.
    if (!saving.unsaved() && !isDone()) told.followed();
  };

  function changed() {
    saving.changed();
    void saving.flush();
  }
  return {
    keep(run, alone) {
      newest = run;
      isAlone = alone;
      if (isDone() || (alone && isElsewhere())) changed();
    },
    keepInstead() {
      over = anything;
      changed();
    },
    close() {
      channel.onmessage = null;
      // Whatever is kept from the next page on is not to be written over by the last words of this one.
      isAlone = false;
      void saving.flush().then(() => {
        saving.stop();
        channel.close();
      });
    },
  };
}
