import { autosave } from '@/components/keeping/autosave';
import { type Run, readRun } from '@/lib/training/run';
import type { Scenario } from '@/lib/training/scenario';
import { type TrainingStoreFailure, trainingRecords } from '@/lib/training/store/training-records';

/** A run that this device keeps, if any. `damaged`: something is there that this release can not read. */
export type KeptRun = { is: 'none' } | { is: 'kept'; run: Run } | { is: 'damaged' };

/** The run of a scenario: one each, by the scenario's id. */
export async function keptRun(scenarioId: string): Promise<KeptRun> {
  const kept = await trainingRecords.read('runs', scenarioId);
  if (!kept.ok || kept.value === null) return { is: 'none' };
  const run = readRun(kept.value);
  return run ? { is: 'kept', run } : { is: 'damaged' };
}

/** The scenarios that have a run here, each as it is played there. */
export async function begunScenarios(): Promise<readonly Scenario[]> {
  const kept = await trainingRecords.readAll('runs');
  const runs = kept.ok ? kept.value.map(readRun) : [];
  return runs.flatMap((run) => (run ? [run.scenario] : []));
}

/**
 * Keeps a run as it changes, each change at once and the newest state last. `report`: null once it is kept, or why it is
 * not.
 */
export function runKeeper(report: (failure: TrainingStoreFailure | null) => void) {
  const write = trainingRecords.writer();
  let newest: Run | null = null;
  const saving = autosave(async () => {
    if (!newest) return { ok: true };
    const kept = await write('runs', newest.scenario.id, newest);
    report(kept.ok ? null : kept.failure);
    return kept.ok ? kept : { ok: false, again: kept.failure.kind !== 'training-store.deleted' };
  });
  return (run: Run) => {
    newest = run;
    saving.changed();
    void saving.flush();
  };
}
