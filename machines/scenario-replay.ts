import { getInitialSnapshot, getNextSnapshot } from 'xstate';
import type { Answers, Entry } from '@/lib/questions/answers';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { askedIn, undecided } from '@/lib/questions/completeness';
import {
  missingReasons,
  type Question,
  type RecordSection,
  recordSections,
  type SectionId,
} from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { injectsDue } from '@/lib/training/injects-due';
import type { Scenario } from '@/lib/training/scenario';
import { dangerAction, dangerOptions, scenarioEnds } from '@/lib/training/scenario-kinds';
import type { ScenarioPath, ScenarioPaths, Visit } from '@/lib/training/scenario-path';
import { sectionAsked } from './page-asked';
import { referralMachine } from './referral.machine';
import type { ReferralEvent } from './referral.setup';
import type { Step } from './steps';
import { stepOf } from './walk-through';

/** An answer that is given in place of the right walk's. */
export interface Instead {
  question: string;
  is: string;
}

const questions: Readonly<Record<QuestionId, Question>> = catalogue;
/** More pages than any walk has: a scenario that goes round in circles stops here. */
const mostVisits = 150;

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);
const isEnd = (step: Step): boolean => scenarioEnds.some((end) => end === step);

function entryFor({ question, is }: Instead): Answers {
  if (!isQuestion(question)) return {};
  const reason = missingReasons.find((one) => one === is);
  if (reason) return { [question]: { missing: reason } };
  return { [question]: { typed: questions[question].kind === 'choices' ? [is] : is } };
}

/** What a right learner would have ticked: the indicators of the material that is in front of them. */
function ticked({ indicators, material }: Scenario, arrived: readonly string[]): Entry {
  const read = [...material.map(({ id }) => id), ...arrived];
  return {
    typed: indicators
      .filter((one) => read.includes(one.in))
      .map(({ indicator, seen }) => ({
        id: indicator,
        entries: { indicator: { typed: indicator }, what: { typed: seen } },
      })),
  };
}

/** The sections of the record that the scenario answers or judges. */
function sectionsOf({ walk, expectations }: Scenario): RecordSection[] {
  const named = [...Object.keys(walk), ...expectations.map(({ question }) => question)].filter(isQuestion);
  return recordSections.filter((section) => named.some((id) => questions[id].section === section));
}

const sameEntry = (one: Entry | undefined, other: Entry) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Walks the machine with a scenario's answers, on the day on which it plays: the very steps and rules of a live case, so
 * that no scenario can drift from practice. `instead`: one answer other than the right walk's; questions that only then
 * come up are then passed with "not known". `machine`: another one only where a test changes a rule.
 */
export function replayScenario(
  scenario: Scenario,
  instead: Instead | null = null,
  machine: typeof referralMachine = referralMachine,
): ScenarioPath {
  let place = getInitialSnapshot(machine, { today: scenario.day });
  const send = (event: ReferralEvent) => {
    place = getNextSnapshot(machine, place, event);
  };
  const given = instead ? entryFor(instead) : {};
  let plan: Answers = { ...scenario.walk, ...given };
  const leavesDanger = instead?.question === dangerAction && instead.is !== dangerOptions[0];
  const visits: Visit[] = [];
  const arrived: string[] = [];
  const opened: RecordSection[] = [];
  const facts = () => relevant(place.context.answers, scenario.day);

  /** Types what is planned for a page; an answer can bring up more questions on the same page. */
  const answerPage = (section: SectionId) => {
    for (;;) {
      const toType = askedIn(section, facts()).flatMap((id) => {
        const entry = id === 'indicators.seen' ? ticked(scenario, arrived) : plan[id];
        return entry && !sameEntry(place.context.answers[id], entry) ? [[id, entry]] : [];
      });
      if (toType.length === 0) return;
      send({ type: 'answers.typed', answers: Object.fromEntries(toType) });
    }
  };
  const passWithReasons = (section: SectionId) => {
    const open = undecided(section, facts()).filter((id) => questions[id].deciding === 'answer-or-reason');
    const reasons = open.map((id) => [id, { missing: 'not-known' }] as const);
    if (reasons.length > 0) send({ type: 'answers.typed', answers: Object.fromEntries(reasons) });
  };
  while (visits.length < mostVisits) {
    const step = stepOf(place);
    if (!step) break;
    const section = sectionAsked(step, place);
    if (section) answerPage(section);
    const asks = section ? askedIn(section, facts()) : [];
    let dangerRaised = false;
    let moved = false;
    for (const inject of injectsDue(scenario, { step, asks }, visits, arrived)) {
      arrived.push(inject.id);
      if (inject.raisesDanger && !leavesDanger) dangerRaised = true;
      if (inject.revises) {
        plan = { ...plan, ...inject.revises, ...given };
        send({ type: 'answers.typed', answers: { ...inject.revises, ...given } });
        moved = true;
      }
    }
    if (section && !moved) answerPage(section);
    if (dangerRaised) {
      send({ type: 'danger.raised' });
      send({ type: 'danger.passed' });
    }
    const open = step === 'answeringSection' ? place.context.section : null;
    const answers = place.context.answers;
    visits.push({ step, section: open, asks, arrived: [...arrived], dangerRaised, answers });
    if (moved) {
      send({ type: 'step.revisited', step, ...(open ? { section: open } : {}) });
      if (stepOf(place) !== step) continue;
    }
    if (isEnd(step)) return { visits, arrived, end: step };
    if (instead && section) passWithReasons(section);
    const before = place;
    if (step === 'recording') {
      const next = sectionsOf(scenario).find((one) => !opened.includes(one));
      if (next) opened.push(next);
      send(next ? { type: 'section.opened', section: next } : { type: 'review.asked' });
    } else {
      send({ type: 'continued' });
    }
    if (stepOf(place) === stepOf(before) && place.context.section === before.context.section) break;
  }
  return { visits, arrived, end: null };
}

/** The right walk of a scenario, and one for each answer that its expectations judge. */
export function replaysOf(
  scenario: Scenario,
  machine: typeof referralMachine = referralMachine,
): ScenarioPaths {
  const others = scenario.expectations.flatMap(({ id, question, answers }) =>
    answers.flatMap(({ is }) =>
      is.map((one) => ({
        expectation: id,
        is: one,
        path: replayScenario(scenario, { question, is: one }, machine),
      })),
    ),
  );
  return { right: replayScenario(scenario, null, machine), others };
}
