import type { Scenario } from '@/lib/training/scenario';
import { readScenario } from '@/lib/training/scenario-file';
import { trainingRecords } from '@/lib/training/store/training-records';

/** The scenarios that come with the app; loaded when training wants them. */
export async function ownScenarios(): Promise<readonly Scenario[]> {
  return (await import('@/lib/training/scenarios')).scenarios;
}

/** Those that were written or opened on this device and can be played. */
export async function keptScenarios(): Promise<readonly Scenario[]> {
  const kept = await trainingRecords.readAll('scenarios');
  if (!kept.ok) return [];
  return kept.value.flatMap((json) => {
    const read = readScenario(json);
    return read.ok ? [read.value] : [];
  });
}

/** A scenario by its id, null where this device has none of that name. One kept here comes before one of the app's. */
export async function findScenario(id: string): Promise<Scenario | null> {
  const kept = (await keptScenarios()).find((one) => one.id === id);
  return kept ?? (await ownScenarios()).find((one) => one.id === id) ?? null;
}
