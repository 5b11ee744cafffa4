import { type WalkStepName, walkStepsOf } from '@/lib/guidance/walk-steps';

/** What a scenario is about: a trainer looks for one, and a test sees that none is without a scenario. */
export const scenarioSubjects = [
  'county-lines',
  'says-own-choice',
  'cannabis-cultivation',
  'domestic-servitude',
  'sexual-exploitation-of-a-boy',
  'sexual-exploitation',
  'online-exploitation',
  'forced-begging',
  'debt-and-wages',
  'forced-marriage',
  'armed-groups',
  'never-left-town',
  'claims-to-be-19',
  'claims-to-be-15',
  'turning-18',
  'adult-exploited-as-a-child',
  'adult-out-of-scope',
  'school-can-not-refer',
  'gp-can-not-refer',
  'siblings',
  'missing-from-care',
  'disabled-child',
  'scotland-parental-rights-in-uk',
  'scotland-no-parental-rights-in-uk',
  'welsh-speaking-family',
  'not-exploitation',
  'danger-in-the-middle',
] as const;
export type ScenarioSubject = (typeof scenarioSubjects)[number];

/** How much of the walk a learner should know already. No ranking of learners: it helps a trainer to choose. */
export const scenarioLevels = ['first-walk', 'some-practice', 'hard-questions'] as const;
export type ScenarioLevel = (typeof scenarioLevels)[number];

/** How new information arrives. */
export const injectKinds = [
  'phone-call',
  'disclosure',
  'document',
  'missing-report',
  'message',
  'visit',
] as const;
export type InjectKind = (typeof injectKinds)[number];

/** What is thought of an answer. A harmful one also says what would follow. Never points. */
export const verdicts = ['right', 'acceptable', 'harmful'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where a scenario can end: the ends of the walk that a day's work reaches. */
export const scenarioEnds = [
  'referring',
  'handingOver',
  'comingBack',
  'noConcernRecorded',
  'adultRouteExplained',
  'adultOutOfScope',
] as const satisfies readonly WalkStepName[];
export type ScenarioEnd = (typeof scenarioEnds)[number];

/** The steps of the walk, by the machine's names: lib may not import it, and a test holds walkStepsOf to it. */
export const walkStepNames: readonly WalkStepName[] = [...new Set(Object.values(walkStepsOf).flat())];

/**
 * Raising danger is no question of the catalogue but an action that every page offers. Expectations name it like one, so
 * that a scenario can say what is right when danger turns up in the middle.
 */
export const dangerAction = 'danger.raised';
export const dangerOptions = ['raised', 'not-raised'] as const;
