import { assign, setup } from 'xstate';
import { isSubmitted, type Update } from '@/lib/afterwards/updates';
import type { Answers } from '@/lib/questions/answers';
import { undecided } from '@/lib/questions/completeness';
import {
  type DecidingSection,
  decidingSections,
  type RecordSection,
  type ReferralSection,
} from '@/lib/questions/question';
import { relevant, said } from '@/lib/questions/relevance';
import { walkConditions } from '@/lib/questions/walk-conditions';
import { type Step, stepAsking } from './steps';

export interface ReferralContext {
  /** YYYY-MM-DD, from outside: the machine has no clock. */
  today: string;
  answers: Answers;
  /** The section of the record that is or was last open. */
  section: RecordSection | null;
  /** What is or was last noted down after the referral. */
  update: Update | null;
  /**
   * Where the walk is hurrying to, past every step that is answered: the step itself, or as far as the answers go.
   * Null while the practitioner is somewhere.
   */
  heading: Step | 'as-far-as-answered' | null;
  /** Set by a change link: Continue goes back to the review by way of whatever the change opened. */
  returning: boolean;
}

export type ReferralEvent =
  /** Something was typed, valid or not. Kept at once, everywhere, and moves nothing. */
  | { type: 'answers.typed'; answers: Answers }
  | { type: 'continued' }
  | { type: 'back' }
  | { type: 'danger.raised' }
  | { type: 'danger.passed' }
  | { type: 'section.opened'; section: RecordSection }
  | { type: 'review.asked' }
  | { type: 'change.asked'; section: ReferralSection }
  /** The practitioner says that the online form has been submitted; later, that they go on with what follows. */
  | { type: 'submitted' }
  | { type: 'submission.opened' }
  | { type: 'update.opened'; update: Update }
  /** Back and forward of the browser, an address, or a draft's last place: as far as the answers allow. */
  | { type: 'step.revisited'; step: Step; section?: RecordSection; update?: Update }
  /** Another draft takes the place of this one, whole. */
  | { type: 'case.opened'; answers: Answers }
  | { type: 'day.changed'; today: string };

type Where = { context: ReferralContext };
const facts = ({ context }: Where) => relevant(context.answers, context.today);
const isDeciding = (section: ReferralSection): section is DecidingSection =>
  decidingSections.some((deciding) => deciding === section);

/** The steps that lie behind the referral. */
const afterTheReferral: readonly string[] = ['markingSubmission', 'followingUp', 'updating'] satisfies Step[];
/** Where an address or, once it is submitted, a draft opened again leads. */
const isBeyondTheEnd = ({ context }: Where) =>
  afterTheReferral.includes(context.heading ?? '') ||
  (context.heading === 'as-far-as-answered' && isSubmitted(facts({ context })));
const submissionIsKnown = (where: Where) =>
  isSubmitted(facts(where)) && undecided('submission', facts(where)).length === 0;

/** What the walk's states are made of: its types, its guards (each asks a rule) and its actions. */
export const referralSetup = setup({
  types: {
    input: {} as { today: string; answers?: Answers },
    context: {} as ReferralContext,
    events: {} as ReferralEvent,
    tags: {} as 'question' | 'explanation' | 'record' | 'outcome' | 'danger',
  },
  guards: {
    /** Doubt counts as danger: only a plain no goes past the page that says whom to call. */
    dangerNow: ({ context }) => said(facts({ context }), 'danger.now') !== 'no',
    maySubmit: ({ context }) => walkConditions['may-submit']((id) => said(facts({ context }), id)),
    treatedAsAdult: ({ context }) => walkConditions['treated-as-adult']((id) => said(facts({ context }), id)),
    /** A plain "yes, under 18" needs no page about doubt. */
    saidToBeUnder18: ({ context }) => said(facts({ context }), 'age.under-18') === 'yes',
    exploitedAsChildIsRuledOut: ({ context }) =>
      said(facts({ context }), 'adult-history.exploited-under-18') === 'no',
    refersNow: ({ context }) => said(facts({ context }), 'conclusion.is') === 'refer-now',
    waits: ({ context }) => said(facts({ context }), 'conclusion.is') === 'safeguard-and-come-back',
    answered: ({ context }, section: DecidingSection | 'submission') =>
      undecided(section, facts({ context })).length === 0,
    hurryingPast: ({ context }, step: Step) => context.heading !== null && context.heading !== step,
    hurryingPastAnswered: ({ context }, { step, section }: { step: Step; section: DecidingSection }) =>
      context.heading !== null &&
      context.heading !== step &&
      undecided(section, facts({ context })).length === 0,
    /** Past the review: to the end, or to what lies behind it. */
    headingForTheEnd: ({ context }) =>
      context.heading === 'referring' || context.heading === 'handingOver' || isBeyondTheEnd({ context }),
    headingBeyondTheEnd: ({ context }) => isBeyondTheEnd({ context }),
    submissionKnown: ({ context }) => submissionIsKnown({ context }),
    hurryingPastSubmission: ({ context }) =>
      context.heading !== null && context.heading !== 'markingSubmission' && submissionIsKnown({ context }),
    headingForUpdate: ({ context }) => context.heading === 'updating' && context.update !== null,
    headingFor: ({ context }, step: Step) => context.heading === step,
    hurrying: ({ context }) => context.heading !== null,
    returning: ({ context }) => context.returning,
    /** On the way back to the review, straight from the answer that was changed. */
    comesFromAChange: ({ context }) => context.returning && context.heading === 'reviewing',
    asksRecordSection: ({ event }) => event.type === 'change.asked' && !isDeciding(event.section),
    sectionKnown: ({ context }) => context.section !== null,
    comesBackFromHandOver: ({ context }) =>
      !walkConditions['may-submit']((id) => said(facts({ context }), id)),
  },
  actions: {
    keep: assign(({ context, event }) =>
      event.type === 'answers.typed' ? { answers: { ...context.answers, ...event.answers } } : {},
    ),
    open: assign(({ event }) =>
      event.type === 'case.opened'
        ? {
            answers: event.answers,
            section: null,
            update: null,
            heading: 'as-far-as-answered' as const,
            returning: false,
          }
        : {},
    ),
    turnPage: assign(({ event }) => (event.type === 'day.changed' ? { today: event.today } : {})),
    headForStep: assign(({ context, event }) =>
      event.type === 'step.revisited'
        ? {
            heading: event.step,
            section: event.section ?? context.section,
            update: event.update ?? context.update,
            returning: false,
          }
        : {},
    ),
    headForChange: assign(({ event }) =>
      event.type === 'change.asked' && isDeciding(event.section)
        ? { heading: stepAsking[event.section], returning: true }
        : {},
    ),
    /** After a change the walk hurries back to the review, stopping where the change opened something. */
    hurryIfReturning: assign(({ context }) => ({
      heading: context.returning ? ('reviewing' as const) : null,
    })),
    arrive: assign({ heading: null }),
    arriveAtReview: assign({ heading: null, returning: false }),
    openSection: assign(({ event }) =>
      event.type === 'section.opened' ? { section: event.section, returning: false } : {},
    ),
    openSectionToChange: assign(({ event }) =>
      event.type === 'change.asked' && !isDeciding(event.section)
        ? { section: event.section, returning: true }
        : {},
    ),
    openUpdate: assign(({ event }) => (event.type === 'update.opened' ? { update: event.update } : {})),
    stopReturning: assign({ returning: false }),
  },
});

/** Where the walk hurries past a question once it is answered, and stops at the first that is not. */
export function passIfAnswered<Target extends string>(step: Step, section: DecidingSection, target: Target) {
  return [
    { guard: { type: 'hurryingPastAnswered', params: { step, section } }, target },
    { guard: 'hurrying', actions: 'arrive' },
  ] as const;
}

/** Where the walk hurries past a page that only explains, unless it is the one it heads for. */
export function pass<Target extends string>(step: Step, target: Target) {
  return [
    { guard: { type: 'hurryingPast', params: step }, target },
    { guard: 'hurrying', actions: 'arrive' },
  ] as const;
}

/** Continue, once every deciding question of the section is answered. */
export function onceAnswered<Target extends string>(section: DecidingSection, target: Target) {
  return { guard: { type: 'answered', params: section }, target, actions: 'hurryIfReturning' } as const;
}

/** An end: whatever the walk was heading for, it is here. */
export const stop = { guard: 'hurrying', actions: 'arriveAtReview' } as const;
