import type { ContentId } from '@/lib/content/content';
import type { GuidanceId } from '@/lib/content/guidance';
import type { IndicatorId } from '@/lib/content/indicators';
import type { WordsToAvoidId } from '@/lib/content/language';
import type { WalkStepName } from '@/lib/guidance/walk-steps';
import type { Nation } from '@/lib/nation';
import type { Answers, Entry, Typed } from '@/lib/questions/answers';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { MissingReason } from '@/lib/questions/question';
import type { ResponderKind } from '@/lib/referral/responder-kinds';
import { scenarioFormat } from './formats';
import { type Scenario, scenarioVersion } from './scenario';
import type {
  dangerAction,
  InjectKind,
  ScenarioEnd,
  ScenarioLevel,
  ScenarioSubject,
  Verdict,
} from './scenario-kinds';

/** A record that an expectation can cite: a statement of law and route, an entry of the guidance, an indicator. */
export type CitedId = ContentId | GuidanceId | IndicatorId;

/** What was typed, or the reason why there is no answer. */
type Said = Typed | { missing: MissingReason };
type SaidById = Readonly<Partial<Record<QuestionId, Said>>>;

/**
 * The part of a scenario of ours that no language changes (lib/content/scenarios); its words stand apart, by language,
 * under the same ids (lib/content/en/scenarios). Ids that do not exist do not compile.
 */
export interface WrittenScenario {
  id: string;
  nation: Nation;
  organisation: ResponderKind;
  level: ScenarioLevel;
  minutes: number;
  day: string;
  subjects: readonly ScenarioSubject[];
  people: readonly string[];
  material: readonly string[];
  injects: readonly {
    id: string;
    kind: InjectKind;
    when: { at: WalkStepName } | { after: { question: QuestionId; is: readonly string[] } };
    raisesDanger?: true;
    revises?: SaidById;
  }[];
  expectations: readonly {
    id: string;
    at: WalkStepName;
    question: QuestionId | typeof dangerAction;
    answers: readonly { is: readonly [string, ...string[]]; verdict: Verdict; record: CitedId }[];
  }[];
  indicators: readonly { indicator: IndicatorId; in: string }[];
  /** Each record once: its words have no other name. */
  wording: readonly { record: WordsToAvoidId; in: string }[];
  end: ScenarioEnd;
  /** Besides the nation and the organisation, which are answered as stated above. */
  walk: SaidById;
}

interface Passage {
  from: string;
  text: string;
}
type Injects<S extends WrittenScenario> = S['injects'][number];
type Expectations<S extends WrittenScenario> = S['expectations'][number];
type Why<Answer> = Answer extends { verdict: 'harmful' } ? { why: string; follows: string } : { why: string };
/** Keyed by each answer's first option: an option stands in one answer only. */
type AnswersWords<E extends { answers: readonly { is: readonly [string, ...string[]] }[] }> = {
  readonly [A in E['answers'][number] as A['is'][0]]: Why<A>;
};

/** The words that a scenario must have: one forgotten does not compile. */
export interface ScenarioWords<S extends WrittenScenario> {
  title: string;
  setting: string;
  role: string;
  contentNote: string;
  brief: string;
  people: { readonly [P in S['people'][number]]: { name: string; about: string } };
  material: { readonly [P in S['material'][number]]: Passage };
  injects: { readonly [I in Injects<S> as I['id']]: Passage };
  expectations: { readonly [E in Expectations<S> as E['id']]: AnswersWords<E> };
  indicators: { readonly [I in S['indicators'][number]['indicator']]: string };
  wording: { readonly [W in S['wording'][number]['record']]: string };
  discussion: readonly [string, ...string[]];
  summary: string;
  /** What the right walk writes in its boxes. */
  walk: Readonly<Partial<Record<QuestionId, string>>>;
}

/** The same words, by whatever ids. */
type ById<Words> = Readonly<Record<string, Words>>;
type AnyWords = Omit<
  ScenarioWords<WrittenScenario>,
  'people' | 'material' | 'injects' | 'expectations' | 'indicators' | 'wording'
> & {
  people: ById<{ name: string; about: string }>;
  material: ById<Passage>;
  injects: ById<Passage>;
  expectations: ById<ById<{ why: string; follows?: string }>>;
  indicators: ById<string>;
  wording: ById<string>;
};

const entryOf = (said: Said): Entry =>
  typeof said === 'object' && 'missing' in said ? { missing: said.missing } : { typed: said };
const answersOf = (said: SaidById): Answers =>
  Object.fromEntries(Object.entries(said).map(([question, one]) => [question, entryOf(one)]));

/** Puts a scenario's data and its words together, in the shape of its file. */
export function scenarioFrom(written: WrittenScenario, words: AnyWords): Scenario {
  const { people, material, injects, expectations, indicators, wording, walk, subjects, ...stated } = written;
  return {
    format: scenarioFormat,
    scenario: scenarioVersion,
    language: 'en',
    ...stated,
    subjects: [...subjects],
    title: words.title,
    setting: words.setting,
    role: words.role,
    contentNote: words.contentNote,
    brief: words.brief,
    people: people.map((id) => ({ id, name: '', about: '', ...words.people[id] })),
    material: material.map((id) => ({ id, from: '', text: '', ...words.material[id] })),
    injects: injects.map(({ revises, when, ...inject }) => ({
      ...inject,
      when: 'at' in when ? when : { after: { question: when.after.question, is: [...when.after.is] } },
      from: '',
      text: '',
      ...words.injects[inject.id],
      ...(revises ? { revises: answersOf(revises) } : {}),
    })),
    expectations: expectations.map(({ answers, ...expectation }) => ({
      ...expectation,
      answers: answers.map(({ is, verdict, record }) => {
        const { why = '', follows = '' } = words.expectations[expectation.id]?.[is[0]] ?? {};
        return verdict === 'harmful'
          ? { is: [...is], verdict, why, record, follows }
          : { is: [...is], verdict, why, record };
      }),
    })),
    indicators: indicators.map((one) => ({ ...one, seen: words.indicators[one.indicator] ?? '' })),
    wording: wording.map((one) => ({ ...one, words: words.wording[one.record] ?? '' })),
    discussion: [...words.discussion],
    summary: words.summary,
    walk: answersOf({
      'nation.of-referral': written.nation,
      'responder.kind': written.organisation,
      ...walk,
      ...words.walk,
    }),
  };
}
