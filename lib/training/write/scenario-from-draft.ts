import { nations } from '@/lib/nation';
import { readDay } from '@/lib/questions/date-parts';
import { responderKinds } from '@/lib/referral/responder-kinds';
import { scenarioFormat } from '@/lib/training/formats';
import {
  type Expectation,
  type Inject,
  type JudgedAnswer,
  type Scenario,
  scenarioVersion,
} from '@/lib/training/scenario';
import { longestScenarioFile, placeIn, writeScenarioFile } from '@/lib/training/scenario-file';
import {
  injectKinds,
  scenarioEnds,
  scenarioLevels,
  scenarioSubjects,
  verdicts,
  walkStepNames,
} from '@/lib/training/scenario-kinds';
import type { DraftExpectation, DraftInject, DraftJudged, DraftScenario } from './draft-scenario';

/** What keeps a draft from being a scenario. */
export const gapKinds = [
  'not-chosen',
  'minutes-unread',
  'day-unread',
  'no-answer-chosen',
  'too-long',
] as const;
export type GapKind = (typeof gapKinds)[number];
/** `place` as in the findings of the check. */
export interface DraftGap {
  kind: GapKind;
  place: string;
}

type Path = readonly (string | number)[];

/** Gathers what is missing while the parts of a draft are read. */
class Gaps {
  readonly found: DraftGap[] = [];

  say(kind: GapKind, path: Path): null {
    this.found.push({ kind, place: placeIn(path) });
    return null;
  }

  chosen<Value extends string>(from: readonly Value[], value: string, path: Path): Value | null {
    return from.find((one) => one === value) ?? this.say('not-chosen', path);
  }

  some(values: readonly string[], path: Path): string[] | null {
    return values.length > 0 ? [...values] : this.say('no-answer-chosen', path);
  }
}

function whenOf(inject: DraftInject, path: Path, gaps: Gaps): Inject['when'] | null {
  if (inject.arrives === '') return gaps.say('not-chosen', [...path, 'arrives']);
  if (inject.arrives === 'at') {
    const at = gaps.chosen(walkStepNames, inject.at, [...path, 'at']);
    return at && { at };
  }
  if (!inject.question) return gaps.say('not-chosen', [...path, 'question']);
  const is = gaps.some(inject.is, [...path, 'is']);
  return is && { after: { question: inject.question, is } };
}

function injectOf(draft: DraftInject, path: Path, gaps: Gaps): Inject | null {
  const kind = gaps.chosen(injectKinds, draft.kind, [...path, 'kind']);
  const when = whenOf(draft, path, gaps);
  if (!kind || !when) return null;
  const { id, from, text, raisesDanger, revises } = draft;
  return {
    id,
    kind,
    when,
    from,
    text,
    ...(raisesDanger ? { raisesDanger } : {}),
    ...(Object.keys(revises).length > 0 ? { revises } : {}),
  };
}

function judgedOf(draft: DraftJudged, path: Path, gaps: Gaps): JudgedAnswer | null {
  const is = gaps.some(draft.is, [...path, 'is']);
  const verdict = gaps.chosen(verdicts, draft.verdict, [...path, 'verdict']);
  if (!is || !verdict) return null;
  const { why, record, follows } = draft;
  return verdict === 'harmful' ? { is, verdict, why, record, follows } : { is, verdict, why, record };
}

function expectationOf(draft: DraftExpectation, path: Path, gaps: Gaps): Expectation | null {
  const at = gaps.chosen(walkStepNames, draft.at, [...path, 'at']);
  if (!draft.question) gaps.say('not-chosen', [...path, 'question']);
  const answers = draft.answers.flatMap(
    (answer, index) => judgedOf(answer, [...path, 'answers', index], gaps) ?? [],
  );
  return at && draft.question ? { id: draft.id, at, question: draft.question, answers } : null;
}

function pointing<Item extends { key: string; in: string }>(
  list: 'indicators' | 'wording',
  items: readonly Item[],
  gaps: Gaps,
) {
  return items.flatMap(({ key: _key, ...item }, index) => {
    if (item.in) return [item];
    gaps.say('not-chosen', [list, index, 'in']);
    return [];
  });
}

function minutesOf(typed: string, gaps: Gaps): number | null {
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes > 0 ? minutes : gaps.say('minutes-unread', ['minutes']);
}

function dayOf(draft: DraftScenario, gaps: Gaps): string | null {
  const day = readDay(draft.day);
  return day.ok ? day.value : gaps.say('day-unread', ['day']);
}

/** What a draft can only have one of, and what it lacks without it. */
function headOf(draft: DraftScenario, gaps: Gaps) {
  return {
    nation: gaps.chosen(nations, draft.nation, ['nation']),
    organisation: gaps.chosen(responderKinds, draft.organisation, ['organisation']),
    level: gaps.chosen(scenarioLevels, draft.level, ['level']),
    minutes: minutesOf(draft.minutes, gaps),
    day: dayOf(draft, gaps),
    end: gaps.chosen(scenarioEnds, draft.end, ['end']),
  };
}
type Head = { [Key in keyof ReturnType<typeof headOf>]: NonNullable<ReturnType<typeof headOf>[Key]> };

/** The rest of it. What lacks something is left out, and `gaps` says so. */
function bodyOf(draft: DraftScenario, gaps: Gaps) {
  const { id, title, setting, role, contentNote, brief, people, material, summary, walk } = draft;
  return {
    ...{ id, title, setting, role, contentNote, brief, people, material },
    subjects: draft.subjects.flatMap((one) => scenarioSubjects.find((subject) => subject === one) ?? []),
    injects: draft.injects.flatMap((one, index) => injectOf(one, ['injects', index], gaps) ?? []),
    expectations: draft.expectations.flatMap(
      (one, index) => expectationOf(one, ['expectations', index], gaps) ?? [],
    ),
    indicators: pointing('indicators', draft.indicators, gaps),
    wording: pointing('wording', draft.wording, gaps),
    discussion: draft.discussion.map(({ text }) => text),
    ...{ summary, walk },
  };
}

const whole = (head: Head, body: ReturnType<typeof bodyOf>): Scenario => ({
  format: scenarioFormat,
  scenario: scenarioVersion,
  language: 'en',
  ...head,
  ...body,
});

/** The scenario that a draft is, or, in the order of its parts, what it still needs to be one. */
export function scenarioOf(draft: DraftScenario): { scenario: Scenario | null; gaps: readonly DraftGap[] } {
  const gaps = new Gaps();
  const { nation, organisation, level, minutes, day, end } = headOf(draft, gaps);
  const body = bodyOf(draft, gaps);
  if (!nation || !organisation || !level || !minutes || !day || !end || gaps.found.length > 0) {
    return { scenario: null, gaps: gaps.found };
  }
  const scenario = whole({ nation, organisation, level, minutes, day, end }, body);
  // A file that would not open again is no file.
  if (writeScenarioFile(scenario).length > longestScenarioFile) gaps.say('too-long', ['title']);
  return { scenario: gaps.found.length === 0 ? scenario : null, gaps: gaps.found };
}

/**
 * What can be walked of a draft that may be far from whole: news and decisions that lack something are left out, and
 * what the walk does not look at stands in for what is missing. Only to see where the answers lead; never kept, and no
 * file. `today`: for a draft without a day.
 */
export function walkableSoFar(draft: DraftScenario, today: string): Scenario {
  const gaps = new Gaps();
  const head = headOf(draft, gaps);
  return whole(
    {
      nation: head.nation ?? nations[0],
      organisation: head.organisation ?? responderKinds[0],
      level: head.level ?? scenarioLevels[0],
      minutes: head.minutes ?? 1,
      day: head.day ?? today,
      end: head.end ?? scenarioEnds[0],
    },
    bodyOf(draft, gaps),
  );
}
