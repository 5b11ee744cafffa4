import type { Result } from '@/lib/result';
import { readScenario } from '@/lib/training/scenario-file';
import {
  type TrainingStoreFailure,
  trainingRecords,
  type WriteTraining,
} from '@/lib/training/store/training-records';
import { draftOf } from './draft-from-scenario';
import { type DraftScenario, readDraft } from './draft-scenario';
import { scenarioOf } from './scenario-from-draft';

/** No scenario's id has a colon: the draft stands beside the scenario that it makes, under a key of its own. */
const draftKey = (id: string) => `draft:${id}`;

/** The order in which scenarios are listed. */
export const byTitle = (one: DraftScenario, other: DraftScenario) =>
  one.title.localeCompare(other.title, 'en') || one.id.localeCompare(other.id);

/**
 * The scenarios of one's own on this device, as drafts. A scenario that came to the shelf without a draft is taken for
 * one; what can not be read is left where it is.
 */
export async function ownScenarios(): Promise<Result<readonly DraftScenario[], TrainingStoreFailure>> {
  const kept = await trainingRecords.readAll('scenarios');
  if (!kept.ok) return kept;
  const drafts = kept.value.flatMap((one) => readDraft(one) ?? []);
  const others = kept.value.flatMap((one) => {
    const read = readScenario(one);
    return read.ok && !drafts.some(({ id }) => id === read.value.id) ? [draftOf(read.value)] : [];
  });
  return { ok: true, value: [...drafts, ...others] };
}

/**
 * Keeps a draft as it is, and beside it, under its id, the scenario that it makes, for whoever plays it. A draft that
 * makes none at present has none to play.
 */
export async function keepOwn(
  draft: DraftScenario,
  write: WriteTraining,
): Promise<Result<null, TrainingStoreFailure>> {
  const kept = await write('scenarios', draftKey(draft.id), draft);
  if (!kept.ok) return kept;
  const { scenario } = scenarioOf(draft);
  return scenario ? write('scenarios', draft.id, scenario) : trainingRecords.remove('scenarios', draft.id);
}

/** Deletes a scenario of one's own, draft and all. */
export async function removeOwn(id: string): Promise<Result<null, TrainingStoreFailure>> {
  const removed = await trainingRecords.remove('scenarios', draftKey(id));
  return removed.ok ? trainingRecords.remove('scenarios', id) : removed;
}
