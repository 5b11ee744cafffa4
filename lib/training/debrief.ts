import { languageInEnglish } from '@/lib/content/en/language';
import { type WordsToAvoidId, wordsToAvoid } from '@/lib/content/language';
import type { WalkStepName } from '@/lib/guidance/walk-steps';
import type { Answers, Entry, TypedItem } from '@/lib/questions/answers';
import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import type { Question } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { judgedWalk, type WalkedDecision } from './judged';
import type { Run } from './run';
import type { Scenario } from './scenario';
import { scenarioEnds } from './scenario-kinds';
import type { ScenarioPath, Visit } from './scenario-path';

/** One step of the two walks beside one another. */
export interface PathRow {
  step: WalkStepName;
  /** How often the learner came there. */
  yours: number;
  /** How often the expected walk comes there. */
  expected: number;
  /** By the learner, from this step. */
  dangerRaised: boolean;
  /** On the expected walk, from this step. */
  dangerExpected: boolean;
}

type Sign = Scenario['indicators'][number];
type Wording = Scenario['wording'][number];

export interface Debrief {
  path: readonly PathRow[];
  /** The last step up to which both walks are the same; null where they part at once. */
  together: WalkStepName | null;
  /** Where the learner's walk ended; null where it was broken off. */
  end: WalkStepName | null;
  decisions: readonly WalkedDecision[];
  signs: {
    found: readonly Sign[];
    missed: readonly Sign[];
    /** In news that did not come on the learner's walk. */
    notArrived: readonly Sign[];
    /** Ids of what was ticked besides. */
    more: readonly string[];
  };
  words: readonly { wording: Wording; noticed: boolean; repeatedIn: readonly QuestionId[] }[];
  /** What the learner wrote in the boxes of the walk that apply. */
  written: readonly Written[];
}

interface Written {
  question: QuestionId;
  text: string;
}

const isWording = (id: string): id is WordsToAvoidId => Object.hasOwn(wordsToAvoid, id);
const questions: Readonly<Record<QuestionId, Question>> = catalogue;

const stepsOf = (visits: readonly Visit[]): readonly WalkStepName[] =>
  visits.map(({ step }) => step).filter((step, at, all) => step !== all[at - 1]);

/** The steps of two walks in the order in which the machine has them. */
function pathRows(
  order: readonly WalkStepName[],
  yours: readonly Visit[],
  expected: readonly Visit[],
): PathRow[] {
  const mine = stepsOf(yours);
  const theirs = stepsOf(expected);
  return order.flatMap((step) => {
    const count = mine.filter((one) => one === step).length;
    const wanted = theirs.filter((one) => one === step).length;
    if (count === 0 && wanted === 0) return [];
    const raised = (visit: Visit) => visit.step === step && visit.dangerRaised;
    return [
      {
        step,
        yours: count,
        expected: wanted,
        dangerRaised: yours.some(raised),
        dangerExpected: expected.some(raised),
      },
    ];
  });
}

function lastTogether(
  yours: readonly WalkStepName[],
  expected: readonly WalkStepName[],
): WalkStepName | null {
  const parted = yours.findIndex((step, at) => step !== expected[at]);
  return (parted < 0 ? yours.at(-1) : yours[parted - 1]) ?? null;
}

const itemsIn = (entry: Entry | undefined): readonly TypedItem[] =>
  Array.isArray(entry?.typed) ? entry.typed.filter((item) => typeof item !== 'string') : [];

const learnersWords: readonly Question['kind'][] = ['text', 'long-text'];
/** The child's own words stand as they were said, whatever they are. */
const anybodysWords: readonly Question['kind'][] = [...learnersWords, 'own-words'];

function textsIn(
  entry: Entry | undefined,
  question: Question,
  kinds: readonly Question['kind'][],
): readonly string[] {
  if (!entry || entry.missing) return [];
  if (question.kind === 'items') {
    return itemsIn(entry).map(({ entries }) =>
      Object.entries(question.fields)
        .filter(([, { kind }]) => kinds.includes(kind))
        .map(([id]) => entries[id]?.typed)
        .filter((typed) => typeof typed === 'string' && typed.trim())
        .join('. '),
    );
  }
  // A line that is a question of its own is a name or a number.
  const isText = question.kind !== 'text' && kinds.includes(question.kind);
  return isText && typeof entry.typed === 'string' ? [entry.typed] : [];
}

function writtenIn(answers: Answers, day: string, kinds: readonly Question['kind'][]): readonly Written[] {
  const from = relevant(answers, day);
  return questionIds.flatMap((question) => {
    if (from.reading(question).is === 'does-not-apply') return [];
    const text = textsIn(answers[question], questions[question], kinds)
      .filter((one) => one.trim())
      .join('\n');
    return text ? [{ question, text }] : [];
  });
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Whether words stand in a text, from the beginning of a word on: "drug runners" has "drug runner" in it. */
const holds = (text: string, words: string) => ` ${text}`.includes(` ${words}`);
/** Of the shorter ones, "the" and "her" among them, nobody can say what was meant. */
const shortestWord = 4;
const hasLongWord = (line: string) => line.split(' ').some((word) => word.length >= shortestWord);

/** The words as they stand in the material, and as much of them as the list of words to avoid names. */
function namesOf({ record, words }: Wording): readonly string[] {
  const whole = plain(words);
  const avoid = isWording(record) ? languageInEnglish[record].avoid.split(/[;,]/).map(plain) : [];
  return [whole, ...avoid.filter((name) => hasLongWord(name) && holds(whole, name))];
}

function isNoticed(wording: Wording, noticed: string): boolean {
  const names = namesOf(wording);
  return noticed
    .split('\n')
    .map(plain)
    .some((line) => hasLongWord(line) && names.some((name) => holds(line, name) || holds(name, line)));
}

/**
 * A learner's walk beside the expected one. `right`: the replay of the run's own scenario; `order`: every step in the
 * machine's order. Nothing is counted together: there is no score to take from it.
 */
export function debriefOf(run: Run, right: ScenarioPath, order: readonly WalkStepName[]): Debrief {
  const { scenario, visits, arrived, answers, noticed } = run;
  const ticked = itemsIn(answers['indicators.seen']).flatMap(({ entries }) => {
    const id = entries.indicator?.typed;
    return typeof id === 'string' ? [id] : [];
  });
  const reached = new Set([...scenario.material.map(({ id }) => id), ...arrived]);
  const isTicked = ({ indicator }: Sign) => ticked.includes(indicator);
  const listed = scenario.indicators.map(({ indicator }) => indicator);
  const own = writtenIn(answers, scenario.day, learnersWords);
  const last = visits.at(-1)?.step;
  return {
    path: pathRows(order, visits, right.visits),
    together: lastTogether(stepsOf(visits), stepsOf(right.visits)),
    end: scenarioEnds.find((end) => end === last) ?? null,
    decisions: judgedWalk(scenario.expectations, run),
    signs: {
      found: scenario.indicators.filter(isTicked),
      missed: scenario.indicators.filter((one) => !isTicked(one) && reached.has(one.in)),
      notArrived: scenario.indicators.filter((one) => !isTicked(one) && !reached.has(one.in)),
      more: [...new Set(ticked)].filter((id) => !listed.some((one) => one === id)),
    },
    words: scenario.wording.map((wording) => ({
      wording,
      noticed: isNoticed(wording, noticed),
      repeatedIn: own.flatMap(({ question, text }) =>
        namesOf(wording).some((name) => holds(plain(text), name)) ? [question] : [],
      ),
    })),
    written: writtenIn(answers, scenario.day, anybodysWords),
  };
}
