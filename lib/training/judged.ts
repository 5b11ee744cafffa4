import type { Entry } from '@/lib/questions/answers';
import type { Expectation, JudgedAnswer } from './scenario';
import { dangerAction, dangerOptions } from './scenario-kinds';
import type { ScenarioPath, Visit } from './scenario-path';

type Visited = Pick<ScenarioPath, 'visits'>;
/** `goesOn`: left with Continue, as every page of the expected walk is. */
interface Walked {
  readonly visits: readonly (Visit & { readonly goesOn?: boolean })[];
}

/** Options chosen in an entry, or the reason why there is none, as expectations name them. */
export function givenIn(entry: Entry | undefined): readonly string[] {
  if (entry?.missing) return [entry.missing];
  return [entry?.typed].flat().filter((one) => typeof one === 'string');
}

/** Whether an expectation is to be met on this page. */
function isMetAt({ at, question }: Expectation, { step, asks, arrived }: Visit): boolean {
  if (step !== at) return false;
  // Danger can be raised anywhere; what makes it right to is news that has arrived.
  return question === dangerAction ? arrived.length > 0 : asks.some((one) => one === question);
}

/** The pages at which an expectation is to be met. Danger that was raised stays raised when its page is passed again. */
export function meetings(expectation: Expectation, { visits }: Visited): readonly Visit[] {
  const met = visits.filter((visit) => isMetAt(expectation, visit));
  const raised = expectation.question === dangerAction ? met.filter((visit) => visit.dangerRaised) : [];
  return raised.length > 0 ? raised : met;
}

function givenAt({ question }: Expectation, visit: Visit): readonly string[] {
  if (question !== dangerAction) return givenIn(visit.answers[question]);
  const [raised, notRaised] = dangerOptions;
  return [visit.dangerRaised ? raised : notRaised];
}

/** What was answered there the last time; nothing where the walk never met it. */
export function answerAt(expectation: Expectation, path: Visited): readonly string[] {
  const last = meetings(expectation, path).at(-1);
  return last ? givenAt(expectation, last) : [];
}

/** An answer that was gone on from, and changed later. */
export interface FirstAnswer {
  given: readonly string[];
  /** Null where it is not among those that are judged, and where news came before it was changed. */
  answer: JudgedAnswer | null;
  newsBetween: boolean;
}

const sorted = (given: readonly string[]) => [...given].sort().join('\n');

/** What was answered when the page was gone on from for the first time; null where that was not changed. */
export function firstAnswerAt(expectation: Expectation, path: Walked): FirstAnswer | null {
  const first = path.visits.find((visit) => visit.goesOn !== false && isMetAt(expectation, visit));
  const last = meetings(expectation, path).at(-1);
  if (!first || !last) return null;
  const given = givenAt(expectation, first);
  if (sorted(given) === sorted(givenAt(expectation, last))) return null;
  // What is expected after news is not held against what was answered before it.
  const newsBetween = last.arrived.length > first.arrived.length;
  return { given, answer: newsBetween ? null : judge(expectation, given).answer, newsBetween };
}

/** What a scenario thinks of one decision of a walk. */
export interface Judged {
  expectation: Expectation;
  /** Options or reasons; none where the question was left open. */
  given: readonly string[];
  /** Of several options the most harmful counts, then the right one. Null: not among those that are judged. */
  answer: JudgedAnswer | null;
}

const gravest = ['harmful', 'right', 'acceptable'] as const;

function judge(expectation: Expectation, given: readonly string[]): Judged {
  const listed = expectation.answers.filter(({ is }) => is.some((one) => given.includes(one)));
  const answer = gravest.flatMap((verdict) => listed.filter((one) => one.verdict === verdict))[0] ?? null;
  return { expectation, given, answer };
}

/** What is thought of the answers of one page, in the scenario's order; nothing where the page meets no expectation. */
export function judgedOnPage(expectations: readonly Expectation[], visit: Visit): readonly Judged[] {
  return expectations.filter((one) => isMetAt(one, visit)).map((one) => judge(one, givenAt(one, visit)));
}

/** One decision of a whole walk: `judged` as it was left the last time, null where the walk never met it. */
export interface WalkedDecision {
  expectation: Expectation;
  judged: Judged | null;
  /** Where it was changed. */
  first: FirstAnswer | null;
}

/** What is thought of a whole walk. */
export function judgedWalk(expectations: readonly Expectation[], path: Walked): readonly WalkedDecision[] {
  return expectations.map((expectation) => {
    const last = meetings(expectation, path).at(-1);
    const judged = last ? judge(expectation, givenAt(expectation, last)) : null;
    return { expectation, judged, first: firstAnswerAt(expectation, path) };
  });
}
