import { checkScenario } from '@/lib/training/check-scenario';
import type { OtherPath, ScenarioPaths } from '@/lib/training/scenario-path';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { emptyLists } from '@/lib/training/write/empty-lists';
import type { Remark } from '@/lib/training/write/place-in-draft';
import { scenarioOf } from '@/lib/training/write/scenario-from-draft';
import { replayScenario } from '@/machines/scenario-replay';

/** What the check has to say, and how far it came: of a draft that lacks something it says only that. */
export interface Checked {
  whole: boolean;
  remarks: readonly Remark[];
  /** The step at which the right walk ended or stopped; null where none could be walked. */
  last: string | null;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Where a field is empty that is chosen from a list, its being no entry of the list says nothing more. */
const saysMore = ({ kind, what }: Remark) => what !== '' || !kind.startsWith('no-such-');

/**
 * Walks a draft through the machine and looks at all that it says. One walk a task: the page stays alive meanwhile.
 * `wanted`: whether anybody still waits for it.
 */
export async function checkDraft(draft: DraftScenario, wanted: () => boolean): Promise<Checked | null> {
  const { scenario, gaps } = scenarioOf(draft);
  if (!scenario) return { whole: false, remarks: gaps.map((gap) => ({ ...gap, what: '' })), last: null };
  const others: OtherPath[] = [];
  for (const { id, question, answers } of scenario.expectations) {
    for (const one of answers.flatMap(({ is }) => is)) {
      await pause();
      if (!wanted()) return null;
      others.push({ expectation: id, is: one, path: replayScenario(scenario, { question, is: one }) });
    }
  }
  const paths: ScenarioPaths = { right: replayScenario(scenario), others };
  const empty = emptyLists(draft).map((list): Remark => ({ kind: 'list-empty', place: list, what: '' }));
  const remarks = [...empty, ...checkScenario(scenario, paths).filter(saysMore)];
  return { whole: true, remarks, last: paths.right.visits.at(-1)?.step ?? null };
}
