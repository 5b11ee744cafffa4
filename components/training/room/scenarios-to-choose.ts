import type { Scenario } from '@/lib/training/scenario';
import { readScenario, type ScenarioFileFailure } from '@/lib/training/scenario-file';
import { trainingRecords } from '@/lib/training/store/training-records';
import { readDraft } from '@/lib/training/write/draft-scenario';

/** What a room can be begun with: the scenarios of the app, and this device's own. */
export interface ScenariosToChoose {
  builtIn: readonly Scenario[];
  own: readonly Scenario[];
  /** Own ones that can not be read; they stay where they are. */
  refused: readonly ScenarioFileFailure[];
}

/** Loads them. Rejected where the app's own scenarios can not be fetched. */
export async function scenariosToChoose(): Promise<ScenariosToChoose> {
  const [{ scenarios: builtIn }, kept] = await Promise.all([
    import('@/lib/training/scenarios'),
    trainingRecords.readAll('scenarios'),
  ]);
  // A draft stands beside the scenario that it makes, as long as it makes one.
  const finished = kept.ok ? kept.value.filter((one) => readDraft(one) === null) : [];
  const read = finished.map(readScenario);
  return {
    builtIn,
    own: read.flatMap((one) => (one.ok ? [one.value] : [])),
    refused: read.flatMap((one) => (one.ok ? [] : [one.failure])),
  };
}
