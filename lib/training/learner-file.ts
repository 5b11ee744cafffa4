import * as z from 'zod/mini';
import { indicators } from '@/lib/content/indicators';
import { nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { recordSections } from '@/lib/questions/question';
import { fingerprintOf, fingerprintOfText } from './fingerprint';
import { learnerFileFormat } from './formats';
import { choicesAt } from './in-words';
import { answerAt, firstAnswerAt, meetings } from './judged';
import { feedbackTimes, type Run } from './run';
import { scenarioEnds, walkStepNames } from './scenario-kinds';
import type { Visit } from './scenario-path';

/** Raised when an older file must be changed to be read. */
export const learnerFileVersion = 1;
/** What somebody may write on a file, so that they find it again. Nobody asks for a name. */
export const longestLabel = 60;
const longestTitle = 500;

// No file of ours comes near these: they keep what somebody else made from filling the page.
const id = z.string().check(z.minLength(1), z.maxLength(200));
const ids = z.array(id).check(z.maxLength(500));
const seconds = z.int().check(z.nonnegative(), z.maximum(10_000_000));
const visit = z.strictObject({
  step: z.enum(walkStepNames),
  section: z.nullable(z.enum(recordSections)),
  seconds,
});
/**
 * `met`: the walk came to this question. `given`: options or reasons, never what was written in a box. `first`: those that
 * were gone on from at first, where they were changed; in no file of an older release.
 */
const decision = z.strictObject({
  expectation: id,
  at: z.enum(walkStepNames),
  question: id,
  met: z.boolean(),
  given: ids,
  first: z.optional(ids),
});

/**
 * One learner's run, for the trainer: what was chosen, found and how long it took. No name, no score, and nothing of what
 * the learner wrote but the label.
 */
export const learnerFileSchema = z.strictObject({
  format: z.literal(learnerFileFormat),
  version: z.literal(learnerFileVersion),
  label: z.string().check(z.maxLength(longestLabel)),
  scenario: z.strictObject({
    id,
    title: z.string().check(z.maxLength(longestTitle)),
    nation: z.enum(nations),
    /** Of the scenario as it was played. */
    fingerprint: id,
  }),
  feedback: z.enum(feedbackTimes),
  visits: z.array(visit).check(z.maxLength(2000)),
  decisions: z.array(decision).check(z.maxLength(500)),
  indicators: ids,
  arrived: ids,
  /** Null where the walk was ended before it came to an end. */
  end: z.nullable(z.enum(scenarioEnds)),
});
export type LearnerFile = z.infer<typeof learnerFileSchema>;

/** What of a run its file is made from. */
export type WalkedRun = Pick<Run, 'scenario' | 'feedback' | 'arrived' | 'answers'> & {
  readonly visits: readonly (Visit & { readonly seconds: number; readonly goesOn?: boolean })[];
};

function tickedIn(answers: Answers): string[] {
  const typed = answers['indicators.seen']?.typed;
  const ticks = Array.isArray(typed) ? typed.filter((item) => typeof item !== 'string') : [];
  const ticked = ticks.map(({ entries }) => entries.indicator?.typed);
  const known = ticked
    .filter((one) => typeof one === 'string')
    .filter((one) => Object.hasOwn(indicators, one));
  return [...new Set(known)];
}

/** The file of a run, with a label that the learner chose: too long a label is cut. */
export function learnerFileOf(run: WalkedRun, label: string): LearnerFile {
  const { scenario, visits, feedback, arrived, answers } = run;
  const last = visits.at(-1)?.step;
  return {
    format: learnerFileFormat,
    version: learnerFileVersion,
    label: label.trim().slice(0, longestLabel),
    scenario: {
      id: scenario.id,
      title: scenario.title.slice(0, longestTitle),
      nation: scenario.nation,
      fingerprint: fingerprintOf(scenario),
    },
    feedback,
    visits: visits.map(({ step, section, seconds: open }) => ({
      step,
      section,
      seconds: Math.max(0, Math.round(open)),
    })),
    decisions: scenario.expectations.map((expectation) => {
      const { id: name, at, question } = expectation;
      const choices = choicesAt(question);
      const named = (options: readonly string[]) => options.filter((one) => choices.includes(one));
      const first = firstAnswerAt(expectation, run);
      return {
        expectation: name,
        at,
        question,
        met: meetings(expectation, run).length > 0,
        given: named(answerAt(expectation, run)),
        ...(first ? { first: named(first.given) } : {}),
      };
    }),
    indicators: tickedIn(answers),
    arrived: [...arrived],
    end: scenarioEnds.find((end) => end === last) ?? null,
  };
}

/** The text of a learner's file, readable by people too. */
export function writeLearnerFile(file: LearnerFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What the file is called: never by its label. Two runs have two names, so that a trainer can keep them in one folder. */
export function learnerFileName(text: string): string {
  return `${learnerFileFormat}-${fingerprintOfText(text).slice(0, 8)}.json`;
}
