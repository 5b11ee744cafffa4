import * as z from 'zod/mini';
import type { Answers } from '@/lib/questions/answers';
import { answersSchema } from '@/lib/questions/case-file';
import { questionIds } from '@/lib/questions/catalogue';
import { recordSections } from '@/lib/questions/question';
import { type Scenario, scenarioSchema } from './scenario';
import { walkStepNames } from './scenario-kinds';
import type { Visit } from './scenario-path';

/** When a learner sees what was expected: the trainer's choice, made where the scenario is begun. */
export const feedbackTimes = ['at-each-step', 'at-the-end'] as const;
export type FeedbackTime = (typeof feedbackTimes)[number];

/** `noticing`: the walk is over, and the learner looks once more at the words of the material. */
export const runStages = ['reading', 'walking', 'noticing', 'finished'] as const;
export type RunStage = (typeof runStages)[number];

const text = z.string();
const visit = z.strictObject({
  step: z.enum(walkStepNames),
  section: z.nullable(z.enum(recordSections)),
  asks: z.array(z.enum(questionIds)),
  arrived: z.array(text),
  dangerRaised: z.boolean(),
  answers: answersSchema,
  seconds: z.number(),
  goesOn: z.boolean(),
});

const runSchema = z.strictObject({
  run: z.literal(1),
  scenario: scenarioSchema,
  feedback: z.enum(feedbackTimes),
  stage: z.enum(runStages),
  answers: answersSchema,
  leftAt: z.nullable(text),
  visits: z.array(visit),
  arrived: z.array(text),
  unread: z.array(text),
  unseen: z.array(text),
  noticed: text,
  dangerRaised: z.optional(z.boolean()),
  openFor: z.optional(z.number()),
  revision: z.optional(z.int()),
});
const revised = z.looseObject({ revision: z.number() });

/** A page as a learner passed it: of the answers only those to what it asked. */
export interface RunVisit extends Visit {
  /** How long it was open. */
  seconds: number;
  /** Left with Continue, and not by going back or elsewhere. */
  goesOn: boolean;
}

/**
 * A learner's walk of a scenario, as this device keeps it; the scenario stands in it whole, so that it can be taken up
 * again after the scenario was changed. Holds no name of the learner.
 */
export interface Run {
  run: 1;
  scenario: Scenario;
  feedback: FeedbackTime;
  stage: RunStage;
  answers: Answers;
  /** The address of the step where it was left, as a live draft's. */
  leftAt: string | null;
  visits: readonly RunVisit[];
  /** Ids of the injects that have arrived, in their order. */
  arrived: readonly string[];
  /** Those of them that the learner has not read yet. */
  unread: readonly string[];
  /** Ids of the expectations whose feedback waits to be seen. */
  unseen: readonly string[];
  /** Words of the material that the learner would not repeat, as typed, a line each. */
  noticed: string;
  /** Whether danger was raised from the page that is open; in no run of an older release. */
  dangerRaised?: boolean;
  /** Seconds that the open page had been open when the tab was last left; in no run of an older release. */
  openFor?: number;
  /**
   * Counts what was kept of all runs of the scenario: of two states the higher one is the newer. In no run of an older
   * release, nor in one that was not kept yet.
   */
  revision?: number;
}

/** The revision of what is kept as a run, whatever it is; the lowest where it has none. */
export function revisionOf(kept: unknown): number {
  const read = revised.safeParse(kept);
  return read.success ? read.data.revision : 0;
}

/** What a learner did in a run: all of it but where, and for how long by now, its open page was left. */
export function workIn({ scenario, leftAt, openFor, revision, ...work }: Run): Partial<Run> {
  return work;
}

/** A run at its beginning: there is only something to read. */
export function newRun(scenario: Scenario, feedback: FeedbackTime): Run {
  return {
    run: 1,
    scenario,
    feedback,
    stage: 'reading',
    answers: {},
    leftAt: null,
    visits: [],
    arrived: [],
    unread: [],
    unseen: [],
    noticed: '',
  };
}

/** What was kept, read again; null for what is no run, or one of a release that this one can not read. */
export function readRun(kept: unknown): Run | null {
  const read = runSchema.safeParse(kept);
  // Optional parts come out of the schema as `undefined`; what was kept has them not at all.
  return read.success ? (JSON.parse(JSON.stringify(read.data)) as Run) : null;
}
