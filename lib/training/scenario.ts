import * as z from 'zod/mini';
import { nations } from '@/lib/nation';
import type { Answers } from '@/lib/questions/answers';
import { answersSchema } from '@/lib/questions/case-file';
import { responderKinds } from '@/lib/referral/responder-kinds';
import { scenarioFormat } from './formats';
import {
  injectKinds,
  scenarioEnds,
  scenarioLevels,
  scenarioSubjects,
  type verdicts,
  walkStepNames,
} from './scenario-kinds';

/** Raised when an older file must be changed to be read. */
export const scenarioVersion = 1;

const text = z.string();
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const step = z.enum(walkStepNames);

const person = z.strictObject({ id, name: text, about: text });
/** A piece of what the learner reads, numbered by its place in the list. `from`: whose words these are. */
const passage = z.strictObject({ id, from: text, text });

/** On arriving at a step, or on the page after a question was answered in one of these ways. */
const when = z.union([
  z.strictObject({ at: step }),
  z.strictObject({ after: z.strictObject({ question: text, is: z.array(text) }) }),
]);
/**
 * New information. On the right walk it may make the learner raise danger, or change answers that were given: `revises`
 * are those answers, and the walk goes on from there as far as they still lead.
 */
const inject = z.strictObject({
  id,
  kind: z.enum(injectKinds),
  when,
  from: text,
  text,
  raisesDanger: z.optional(z.literal(true)),
  revises: z.optional(answersSchema),
});

const judged = { is: z.array(text).check(z.minLength(1)), why: text, record: text };
/** `is`: options of the question, or reasons why there is no answer. `record`: id of the content that says so. */
const judgedAnswer = z.discriminatedUnion('verdict', [
  z.strictObject({
    ...judged,
    verdict: z.enum(['right', 'acceptable'] satisfies (typeof verdicts)[number][]),
  }),
  z.strictObject({ ...judged, verdict: z.literal('harmful'), follows: text }),
]);
/** What is expected at one question of the walk, at the step that asks it. Answers it does not list are not judged. */
const expectation = z.strictObject({ id, at: step, question: text, answers: z.array(judgedAnswer) });

/** `in`: the passage or inject where it can be found. `seen`: what it is there, in a few words. */
const indicator = z.strictObject({ indicator: text, in: id, seen: text });
/** Words in the material that lay the harm on the child: exactly as they stand there. */
const wording = z.strictObject({ record: text, in: id, words: text });

/**
 * One training scenario, whole and in one language: everything that a learner, a trainer and the check of it need. Plain
 * JSON; every field can be edited. Question ids, options, records and indicators are texts here, so that a file made for
 * another release opens and the check can say what it does not find; lib/training/check-scenario.ts.
 */
export const scenarioSchema = z.strictObject({
  format: z.literal(scenarioFormat),
  scenario: z.literal(scenarioVersion),
  language: z.literal('en'),
  id,
  nation: z.enum(nations),
  /** The learner's organisation, as the walk asks it. */
  organisation: z.enum(responderKinds),
  level: z.enum(scenarioLevels),
  minutes: z.int().check(z.positive()),
  /** The day on which it plays, YYYY-MM-DD: ages and days to come are counted from it, never from today. */
  day: z.iso.date(),
  subjects: z.array(z.enum(scenarioSubjects)),
  title: text,
  setting: text,
  /** Whom the learner is. */
  role: text,
  /** What may be hard to read, said before the scenario opens. */
  contentNote: text,
  brief: text,
  people: z.array(person),
  material: z.array(passage),
  injects: z.array(inject),
  expectations: z.array(expectation),
  indicators: z.array(indicator),
  wording: z.array(wording),
  /** Questions for the room. */
  discussion: z.array(text),
  /** How a summary of this case could read. */
  summary: text,
  /** Where the right walk ends. */
  end: z.enum(scenarioEnds),
  /** The answers of the right walk, by question id, as a case file holds them. */
  walk: answersSchema,
});

type Read = z.infer<typeof scenarioSchema>;
/** Answers without `undefined` in them: JSON has none. */
type WithAnswers<Of, Key extends string> = Omit<Of, Key> & { readonly [K in Key]: Answers };
export type Inject = Omit<Read['injects'][number], 'revises'> & { readonly revises?: Answers | undefined };
export type Scenario = Omit<WithAnswers<Read, 'walk'>, 'injects'> & { readonly injects: readonly Inject[] };
export type Expectation = Scenario['expectations'][number];
export type JudgedAnswer = Expectation['answers'][number];
