import type { Result } from '@/lib/result';
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
 * Keeps a run as it changes, the newest state last: one write at a time, and of what comes meanwhile only the latest.
 * `report`: null once it is kept, or why it is not.
 */
export function runKeeper(report: (failure: TrainingStoreFailure | null) => void) {
  let waiting: Run | null = null;
  let writing = false;

  async function write() {
    writing = true;
    while (waiting) {
      const run: Run = waiting;
      waiting = null;
      const kept: Result<null, TrainingStoreFailure> = await trainingRecords.write(
        'runs',
        run.scenario.id,
        run,
      );
      report(kept.ok ? null : kept.failure);
    }
    writing = false;
  }

  return (run: Run) => {
    waiting = run;
    if (!writing) void write();
  };
}
