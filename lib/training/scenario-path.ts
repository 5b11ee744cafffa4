import type { WalkStepName } from '@/lib/guidance/walk-steps';
import type { Answers } from '@/lib/questions/answers';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { RecordSection } from '@/lib/questions/question';

/** One page of the walk as it was passed. */
export interface Visit {
  step: WalkStepName;
  /** The section of the record that was open; null at every other step. */
  section: RecordSection | null;
  /** The questions that the page asked. */
  asks: readonly QuestionId[];
  /** Ids of the injects that had arrived when the page was left. */
  arrived: readonly string[];
  dangerRaised: boolean;
  /** Every answer as it stood when the page was left. */
  answers: Answers;
}

/** How a scenario was walked through the machine: machines/scenario-replay.ts makes it, the check reads it. */
export interface ScenarioPath {
  visits: readonly Visit[];
  /** Injects in the order in which they arrived. */
  arrived: readonly string[];
  /** The end that it came to; null where the walk stopped before one, at its last visit. */
  end: WalkStepName | null;
}

/** One answer of an expectation, taken instead of the right walk's. */
export interface OtherPath {
  expectation: string;
  is: string;
  path: ScenarioPath;
}

/** The right walk, and one for each answer that an expectation judges. */
export interface ScenarioPaths {
  right: ScenarioPath;
  others: readonly OtherPath[];
}
