import type { WalkStepName } from '@/lib/guidance/walk-steps';
import { type RecordSection, recordSections } from '@/lib/questions/question';
import { fingerprintOf } from './fingerprint';
import { inWalkOrder } from './in-walk-order';
import { choicesAt } from './in-words';
import type { LearnerFile } from './learner-file';
import type { Scenario } from './scenario';
import { type ScenarioEnd, scenarioEnds, type Verdict } from './scenario-kinds';
import type { ScenarioPath } from './scenario-path';

/** Runs of one version of one scenario. `known`: that very version, where this device has it. */
export interface LearnerGroup {
  scenario: LearnerFile['scenario'];
  files: readonly LearnerFile[];
  /** `other-version`: this device has a scenario of that id, which is not the one that was played. */
  is: 'known' | 'other-version' | 'not-here';
  known: Scenario | null;
}

/** How many chose an option. `labels`: of those who did, in the order of the alphabet. */
export interface OptionCount {
  option: string;
  labels: readonly string[];
  /** Of those who chose it at first, whether or not they changed it. */
  first: readonly string[];
  /** Null where the scenario does not judge it, or is not at hand. */
  verdict: Verdict | null;
}

/** One decision over all runs of a group. */
export interface DecisionRow {
  expectation: string;
  at: WalkStepName;
  question: string;
  options: readonly OptionCount[];
  /** Those who passed the question without an answer, in the end and at first, and those whose walk did not come to it. */
  open: readonly string[];
  openFirst: readonly string[];
  notMet: readonly string[];
  /** Not all of those who came to it answered the same, in the end and at first. */
  differed: boolean;
  differedFirst: boolean;
  /** Somebody changed an answer. */
  changed: boolean;
}

/** One indicator over all runs. `reached`: how many had the passage in front of them, or ticked it without. */
export interface IndicatorRow {
  indicator: string;
  found: number;
  reached: number;
  /** What it is there and where; null where the scenario does not list it. */
  listed: { seen: string; from: string } | null;
}

/** Seconds on one page of the walk, of those who came to it, all their visits together. */
export interface TimeRow {
  step: WalkStepName;
  section: RecordSection | null;
  learners: number;
  median: number;
  shortest: number;
  longest: number;
}

export interface EndRow {
  /** Null: ended before an end of the walk. */
  end: ScenarioEnd | null;
  count: number;
  expected: boolean;
}

/** Where the runs of a group part. Nothing in it is added up for one learner, and nobody is ranked. */
export interface Differences {
  learners: number;
  decisions: readonly DecisionRow[];
  indicators: readonly IndicatorRow[];
  /** Ticked, and not on the scenario's list. */
  moreIndicators: readonly IndicatorRow[];
  times: readonly TimeRow[];
  ends: readonly EndRow[];
}

/** A group for each scenario and each version of it, in the order in which the files came. */
export function groupsOf(files: readonly LearnerFile[], here: readonly Scenario[]): readonly LearnerGroup[] {
  const same = new Map<string, LearnerFile[]>();
  for (const file of files) {
    const key = `${file.scenario.id} ${file.scenario.fingerprint}`;
    same.set(key, [...(same.get(key) ?? []), file]);
  }
  return [...same.values()].flatMap((group): LearnerGroup[] => {
    const [first] = group;
    if (!first) return [];
    const { scenario } = first;
    const named = here.filter(({ id }) => id === scenario.id);
    const known = named.find((one) => fingerprintOf(one) === scenario.fingerprint) ?? null;
    const is = known ? 'known' : named.length > 0 ? 'other-version' : 'not-here';
    return [{ scenario, files: group, is, known }];
  });
}

const labelsOf = (files: readonly LearnerFile[]) =>
  files.map(({ label }) => label).sort((one, other) => one.localeCompare(other, 'en'));

type Decided = Pick<LearnerFile['decisions'][number], 'expectation' | 'at' | 'question'>;

function decisionRow({ expectation, at, question }: Decided, { files, known }: LearnerGroup): DecisionRow {
  const judged = known?.expectations.find(({ id }) => id === expectation)?.answers ?? [];
  const all = files.map((file) => ({
    file,
    made: file.decisions.find((one) => one.expectation === expectation),
  }));
  const met = all.flatMap(({ file, made }) =>
    made?.met ? [{ file, given: made.given, first: made.first ?? made.given }] : [],
  );
  const chosen = met.flatMap(({ given, first }) => [...given, ...first]);
  const named = new Set([...judged.flatMap(({ is }) => is), ...chosen]);
  // In the order of the question; what this release does not know stands last.
  const options = [...new Set([...choicesAt(question).filter((one) => named.has(one)), ...named])];
  const labelsWhere = (when: 'given' | 'first', so: (options: readonly string[]) => boolean) =>
    labelsOf(met.filter((one) => so(one[when])).map(({ file }) => file));
  const differ = (when: 'given' | 'first') =>
    new Set(met.map((one) => [...one[when]].sort().join('\n'))).size > 1;
  return {
    expectation,
    at,
    question,
    options: options.map((option) => ({
      option,
      labels: labelsWhere('given', (given) => given.includes(option)),
      first: labelsWhere('first', (given) => given.includes(option)),
      verdict: judged.find(({ is }) => is.includes(option))?.verdict ?? null,
    })),
    open: labelsWhere('given', (given) => given.length === 0),
    openFirst: labelsWhere('first', (given) => given.length === 0),
    notMet: labelsOf(all.filter(({ made }) => !made?.met).map(({ file }) => file)),
    differed: differ('given'),
    differedFirst: differ('first'),
    changed: met.some(({ given, first }) => given !== first),
  };
}

/** Decisions as the right walk comes to them; those that it never meets last. */
function decisionsInOrder({ files, known }: LearnerGroup, right: ScenarioPath | null): readonly Decided[] {
  if (!known) {
    const [longest] = [...files].sort((one, other) => other.decisions.length - one.decisions.length);
    return longest?.decisions ?? [];
  }
  const ordered = right ? inWalkOrder(known.expectations, right) : known.expectations;
  return ordered.map(({ id, at, question }) => ({ expectation: id, at, question }));
}

function indicatorRows({ files, known }: LearnerGroup): {
  listed: readonly IndicatorRow[];
  more: readonly IndicatorRow[];
} {
  const ticks = (indicator: string) => (file: LearnerFile) => file.indicators.includes(indicator);
  const found = (indicator: string) => files.filter(ticks(indicator)).length;
  const passages = known ? [...known.material, ...known.injects] : [];
  const listed = (known?.indicators ?? []).map(({ indicator, in: where, seen }): IndicatorRow => {
    const isNews = known?.injects.some(({ id }) => id === where);
    return {
      indicator,
      found: found(indicator),
      // Who ticked it saw it somewhere, whether or not the news came.
      reached: isNews
        ? files.filter((file) => file.arrived.includes(where) || ticks(indicator)(file)).length
        : files.length,
      listed: { seen, from: passages.find(({ id }) => id === where)?.from ?? where },
    };
  });
  const more = [...new Set(files.flatMap(({ indicators }) => indicators))]
    .filter((one) => !listed.some(({ indicator }) => indicator === one))
    .map((indicator) => ({ indicator, found: found(indicator), reached: files.length, listed: null }));
  return { listed, more };
}

/** The one in the middle, or halfway between the two there. */
function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[half - 1] ?? 0) + upper) / 2);
}

function timeRows(files: readonly LearnerFile[], order: readonly WalkStepName[]): readonly TimeRow[] {
  const pages = order.flatMap((step): [WalkStepName, RecordSection | null][] =>
    step === 'answeringSection' ? recordSections.map((section) => [step, section]) : [[step, null]],
  );
  return pages.flatMap(([step, section]) => {
    const times = files
      .map(({ visits }) => visits.filter((one) => one.step === step && one.section === section))
      .filter((visits) => visits.length > 0)
      .map((visits) => visits.reduce((sum, { seconds }) => sum + seconds, 0))
      .sort((one, other) => one - other);
    const [shortest] = times;
    const longest = times.at(-1);
    if (shortest === undefined || longest === undefined) return [];
    return [{ step, section, learners: times.length, median: median(times), shortest, longest }];
  });
}

function endRows({ files, known }: LearnerGroup): readonly EndRow[] {
  return [...scenarioEnds, null].flatMap((end) => {
    const count = files.filter((file) => file.end === end).length;
    const expected = end !== null && end === known?.end;
    return count > 0 || expected ? [{ end, count, expected }] : [];
  });
}

/**
 * Where the runs of a group differ. `right`: the right walk of the scenario where it is at hand (machines/scenario-replay.ts);
 * `order`: the steps of the walk in theirs (machines/steps.ts).
 */
export function differencesIn(
  group: LearnerGroup,
  right: ScenarioPath | null,
  order: readonly WalkStepName[],
): Differences {
  const { listed, more } = indicatorRows(group);
  return {
    learners: group.files.length,
    decisions: decisionsInOrder(group, right).map((decided) => decisionRow(decided, group)),
    indicators: listed,
    moreIndicators: more,
    times: timeRows(group.files, order),
    ends: endRows(group),
  };
}
