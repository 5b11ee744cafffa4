import { assign, setup } from 'xstate';
import type { Answers } from '@/lib/questions/answers';
import { undecided } from '@/lib/questions/completeness';
import {
  type DecidingSection,
  decidingSections,
  type RecordSection,
  type SectionId,
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
  | { type: 'change.asked'; section: SectionId }
  /** Back and forward of the browser, an address, or a draft's last place: as far as the answers allow. */
  | { type: 'step.revisited'; step: Step; section?: RecordSection }
  /** Another draft takes the place of this one, whole. */
  | { type: 'case.opened'; answers: Answers }
  | { type: 'day.changed'; today: string };

type Where = { context: ReferralContext };
const facts = ({ context }: Where) => relevant(context.answers, context.today);
const isDeciding = (section: SectionId): section is DecidingSection =>
  decidingSections.some((deciding) => deciding === section);

/**
 * The walk of a referral. Pure: today and every answer come in as events; storage, clocks and the PDF live elsewhere.
 * Routing is all here; every decision asks a rule of lib/referral over the relevant answers. A picture and the
 * reasons: machines/README.md.
 */
export const referralMachine = setup({
  types: {
    input: {} as { today: string; answers?: Answers },
    context: {} as ReferralContext,
    events: {} as ReferralEvent,
    tags: {} as 'question' | 'explanation' | 'record' | 'outcome' | 'danger',
  },
  guards: {
    dangerNow: ({ context }) => said(facts({ context }), 'danger.now') === 'yes',
    maySubmit: ({ context }) => walkConditions['may-submit']((id) => said(facts({ context }), id)),
    treatedAsAdult: ({ context }) => walkConditions['treated-as-adult']((id) => said(facts({ context }), id)),
    /** A plain "yes, under 18" needs no page about doubt. */
    saidToBeUnder18: ({ context }) => said(facts({ context }), 'age.under-18') === 'yes',
    exploitedAsChildIsRuledOut: ({ context }) =>
      said(facts({ context }), 'adult-history.exploited-under-18') === 'no',
    refersNow: ({ context }) => said(facts({ context }), 'conclusion.is') === 'refer-now',
    waits: ({ context }) => said(facts({ context }), 'conclusion.is') === 'safeguard-and-come-back',
    answered: ({ context }, section: DecidingSection) => undecided(section, facts({ context })).length === 0,
    hurryingPast: ({ context }, step: Step) => context.heading !== null && context.heading !== step,
    hurryingPastAnswered: ({ context }, { step, section }: { step: Step; section: DecidingSection }) =>
      context.heading !== null &&
      context.heading !== step &&
      undecided(section, facts({ context })).length === 0,
    headingFor: ({ context }, step: Step) => context.heading === step,
    hurrying: ({ context }) => context.heading !== null,
    returning: ({ context }) => context.returning,
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
            heading: 'as-far-as-answered' as const,
            returning: false,
          }
        : {},
    ),
    turnPage: assign(({ event }) => (event.type === 'day.changed' ? { today: event.today } : {})),
    headForStep: assign(({ context, event }) =>
      event.type === 'step.revisited'
        ? { heading: event.step, section: event.section ?? context.section, returning: false }
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
    stopReturning: assign({ returning: false }),
  },
}).createMachine({
  id: 'referral',
  context: ({ input }) => ({
    today: input.today,
    answers: input.answers ?? {},
    section: null,
    heading: input.answers ? 'as-far-as-answered' : null,
    returning: false,
  }),
  on: {
    'answers.typed': { actions: 'keep' },
    'day.changed': { actions: 'turnPage' },
    'case.opened': { target: '.walking.askingDanger', actions: 'open' },
  },
  initial: 'walking',
  states: {
    /** 999 and the child protection body, from every screen, and back to the same place. */
    inDanger: {
      tags: 'danger',
      on: { 'danger.passed': { target: 'walking.where' }, back: { target: 'walking.where' } },
    },
    walking: {
      on: {
        'danger.raised': { target: 'inDanger' },
        'step.revisited': { target: '.askingDanger', actions: 'headForStep' },
      },
      initial: 'askingDanger',
      states: {
        where: { type: 'history', history: 'deep' },
        askingDanger: {
          tags: 'question',
          always: [
            {
              guard: { type: 'hurryingPastAnswered', params: { step: 'askingDanger', section: 'danger' } },
              target: 'decidingByDanger',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'danger' },
              target: 'decidingByDanger',
              actions: 'hurryIfReturning',
            },
          },
        },
        decidingByDanger: {
          always: [{ guard: 'dangerNow', target: 'callingFirst' }, { target: 'askingNation' }],
        },
        callingFirst: {
          tags: 'danger',
          always: [
            { guard: { type: 'hurryingPast', params: 'callingFirst' }, target: 'askingNation' },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: { continued: { target: 'askingNation' }, back: { target: 'askingDanger' } },
        },
        askingNation: {
          tags: 'question',
          always: [
            {
              guard: { type: 'hurryingPastAnswered', params: { step: 'askingNation', section: 'nation' } },
              target: 'askingChildPlace',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'nation' },
              target: 'askingChildPlace',
              actions: 'hurryIfReturning',
            },
            back: [{ guard: 'dangerNow', target: 'callingFirst' }, { target: 'askingDanger' }],
          },
        },
        askingChildPlace: {
          tags: 'question',
          always: [
            {
              guard: {
                type: 'hurryingPastAnswered',
                params: { step: 'askingChildPlace', section: 'child-place' },
              },
              target: 'askingResponder',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'child-place' },
              target: 'askingResponder',
              actions: 'hurryIfReturning',
            },
            back: { target: 'askingNation' },
          },
        },
        askingResponder: {
          tags: 'question',
          always: [
            {
              guard: {
                type: 'hurryingPastAnswered',
                params: { step: 'askingResponder', section: 'responder' },
              },
              target: 'decidingWhoRefers',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'responder' },
              target: 'decidingWhoRefers',
              actions: 'hurryIfReturning',
            },
            back: { target: 'askingChildPlace' },
          },
        },
        decidingWhoRefers: {
          always: [{ guard: 'maySubmit', target: 'askingAge' }, { target: 'explainingHandOver' }],
        },
        /** Who to tell now comes before anything is written; the walk goes on so that the note is a full one. */
        explainingHandOver: {
          tags: 'explanation',
          always: [
            { guard: { type: 'hurryingPast', params: 'explainingHandOver' }, target: 'askingAge' },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: { continued: { target: 'askingAge' }, back: { target: 'askingResponder' } },
        },
        askingAge: {
          tags: 'question',
          always: [
            {
              guard: { type: 'hurryingPastAnswered', params: { step: 'askingAge', section: 'age' } },
              target: 'decidingByAge',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'age' },
              target: 'decidingByAge',
              actions: 'hurryIfReturning',
            },
            back: [
              { guard: 'comesBackFromHandOver', target: 'explainingHandOver' },
              { target: 'askingResponder' },
            ],
          },
        },
        decidingByAge: {
          always: [
            { guard: 'treatedAsAdult', target: 'askingAdultHistory' },
            { guard: 'saidToBeUnder18', target: 'askingChildProtection' },
            { target: 'explainingPresumption' },
          ],
        },
        explainingPresumption: {
          tags: 'explanation',
          always: [
            {
              guard: { type: 'hurryingPast', params: 'explainingPresumption' },
              target: 'askingChildProtection',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: { continued: { target: 'askingChildProtection' }, back: { target: 'askingAge' } },
        },
        askingAdultHistory: {
          tags: 'question',
          always: [
            {
              guard: {
                type: 'hurryingPastAnswered',
                params: { step: 'askingAdultHistory', section: 'adult-history' },
              },
              target: 'decidingAdultRoute',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'adult-history' },
              target: 'decidingAdultRoute',
              actions: 'hurryIfReturning',
            },
            back: { target: 'askingAge' },
          },
        },
        decidingAdultRoute: {
          always: [
            { guard: 'exploitedAsChildIsRuledOut', target: 'adultOutOfScope' },
            { target: 'adultRouteExplained' },
          ],
        },
        /** The child protection referral first; for its own workers, their enquiry or strategy discussion. */
        askingChildProtection: {
          tags: 'question',
          always: [
            {
              guard: {
                type: 'hurryingPastAnswered',
                params: { step: 'askingChildProtection', section: 'child-protection' },
              },
              target: 'recognising',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'child-protection' },
              target: 'recognising',
              actions: 'hurryIfReturning',
            },
            back: [{ guard: 'saidToBeUnder18', target: 'askingAge' }, { target: 'explainingPresumption' }],
          },
        },
        recognising: {
          tags: 'question',
          always: [
            { guard: { type: 'hurryingPast', params: 'recognising' }, target: 'layingOutElements' },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: { target: 'layingOutElements', actions: 'hurryIfReturning' },
            back: { target: 'askingChildProtection' },
          },
        },
        layingOutElements: {
          tags: 'explanation',
          always: [
            { guard: { type: 'hurryingPast', params: 'layingOutElements' }, target: 'concluding' },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: { continued: { target: 'concluding' }, back: { target: 'recognising' } },
        },
        concluding: {
          tags: 'question',
          always: [
            {
              guard: { type: 'hurryingPastAnswered', params: { step: 'concluding', section: 'conclusion' } },
              target: 'decidingByConclusion',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'conclusion' },
              target: 'decidingByConclusion',
              actions: 'hurryIfReturning',
            },
            back: { target: 'layingOutElements' },
          },
        },
        decidingByConclusion: {
          always: [
            { guard: 'refersNow', target: 'recording' },
            { guard: 'waits', target: 'askingWhyWaiting' },
            { target: 'askingReasons' },
          ],
        },
        askingWhyWaiting: {
          tags: 'question',
          always: [
            {
              guard: {
                type: 'hurryingPastAnswered',
                params: { step: 'askingWhyWaiting', section: 'waiting' },
              },
              target: 'comingBack',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'waiting' },
              target: 'comingBack',
              actions: 'hurryIfReturning',
            },
            back: { target: 'concluding' },
          },
        },
        askingReasons: {
          tags: 'question',
          always: [
            {
              guard: {
                type: 'hurryingPastAnswered',
                params: { step: 'askingReasons', section: 'no-concern' },
              },
              target: 'noConcernRecorded',
            },
            { guard: 'hurrying', actions: 'arrive' },
          ],
          on: {
            continued: {
              guard: { type: 'answered', params: 'no-concern' },
              target: 'noConcernRecorded',
              actions: 'hurryIfReturning',
            },
            back: { target: 'concluding' },
          },
        },
        recording: {
          tags: 'record',
          always: [
            { guard: { type: 'headingFor', params: 'reviewing' }, target: 'reviewing' },
            { guard: { type: 'headingFor', params: 'referring' }, target: 'reviewing' },
            { guard: { type: 'headingFor', params: 'handingOver' }, target: 'reviewing' },
            { guard: { type: 'headingFor', params: 'answeringSection' }, target: 'openingSection' },
            { guard: 'hurrying', actions: 'arriveAtReview' },
          ],
          on: {
            'section.opened': { target: 'answeringSection', actions: 'openSection' },
            'review.asked': { target: 'reviewing' },
            back: { target: 'concluding' },
          },
        },
        openingSection: {
          always: [
            { guard: 'sectionKnown', target: 'answeringSection', actions: 'arrive' },
            { target: 'recording', actions: 'arrive' },
          ],
        },
        /** In the record Continue always goes on, whatever is missing. */
        answeringSection: {
          tags: 'record',
          on: {
            continued: [
              { guard: 'returning', target: 'reviewing', actions: 'stopReturning' },
              { target: 'recording' },
            ],
            'section.opened': { actions: 'openSection' },
            back: [
              { guard: 'returning', target: 'reviewing', actions: 'stopReturning' },
              { target: 'recording' },
            ],
          },
        },
        reviewing: {
          tags: 'record',
          always: [
            { guard: { type: 'headingFor', params: 'referring' }, target: 'decidingTheEnd' },
            { guard: { type: 'headingFor', params: 'handingOver' }, target: 'decidingTheEnd' },
            { guard: 'hurrying', actions: 'arriveAtReview' },
          ],
          on: {
            continued: { target: 'decidingTheEnd' },
            'change.asked': [
              { guard: 'asksRecordSection', target: 'answeringSection', actions: 'openSectionToChange' },
              { target: 'askingDanger', actions: 'headForChange' },
            ],
            back: { target: 'recording' },
          },
        },
        decidingTheEnd: {
          always: [{ guard: 'maySubmit', target: 'referring' }, { target: 'handingOver' }],
        },
        referring: {
          tags: 'outcome',
          always: { guard: 'hurrying', actions: 'arriveAtReview' },
          on: { back: { target: 'reviewing' } },
        },
        handingOver: {
          tags: 'outcome',
          always: { guard: 'hurrying', actions: 'arriveAtReview' },
          on: { back: { target: 'reviewing' } },
        },
        comingBack: {
          tags: 'outcome',
          always: { guard: 'hurrying', actions: 'arriveAtReview' },
          on: { back: { target: 'askingWhyWaiting' } },
        },
        noConcernRecorded: {
          tags: 'outcome',
          always: { guard: 'hurrying', actions: 'arriveAtReview' },
          on: { back: { target: 'askingReasons' } },
        },
        adultRouteExplained: {
          tags: 'outcome',
          always: { guard: 'hurrying', actions: 'arriveAtReview' },
          on: { back: { target: 'askingAdultHistory' } },
        },
        adultOutOfScope: {
          tags: 'outcome',
          always: { guard: 'hurrying', actions: 'arriveAtReview' },
          on: { back: { target: 'askingAdultHistory' } },
        },
      },
    },
  },
});
