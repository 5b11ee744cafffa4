import { onceAnswered, pass, passIfAnswered, referralSetup, stop } from './referral.setup';

/**
 * The walk of a referral. Pure: today and every answer come in as events; storage, clocks and the PDF live elsewhere.
 * Routing is all here; every decision asks a rule of lib/referral over the relevant answers. A picture and the
 * reasons: machines/README.md.
 */
export const referralMachine = referralSetup.createMachine({
  id: 'referral',
  context: ({ input }) => ({
    today: input.today,
    answers: input.answers ?? {},
    section: null,
    update: null,
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
          always: passIfAnswered('askingDanger', 'danger', 'decidingByDanger'),
          on: {
            continued: onceAnswered('danger', 'decidingByDanger'),
          },
        },
        decidingByDanger: {
          always: [{ guard: 'dangerNow', target: 'callingFirst' }, { target: 'askingNation' }],
        },
        callingFirst: {
          tags: 'danger',
          // A change to "danger" stops here before it goes back to the review.
          always: [{ guard: 'comesFromAChange', actions: 'arrive' }, ...pass('callingFirst', 'askingNation')],
          on: {
            continued: { target: 'askingNation', actions: 'hurryIfReturning' },
            back: { target: 'askingDanger' },
          },
        },
        askingNation: {
          tags: 'question',
          always: passIfAnswered('askingNation', 'nation', 'askingChildPlace'),
          on: {
            continued: onceAnswered('nation', 'askingChildPlace'),
            back: [{ guard: 'dangerNow', target: 'callingFirst' }, { target: 'askingDanger' }],
          },
        },
        askingChildPlace: {
          tags: 'question',
          always: passIfAnswered('askingChildPlace', 'child-place', 'askingResponder'),
          on: {
            continued: onceAnswered('child-place', 'askingResponder'),
            back: { target: 'askingNation' },
          },
        },
        askingResponder: {
          tags: 'question',
          always: passIfAnswered('askingResponder', 'responder', 'decidingWhoRefers'),
          on: {
            continued: onceAnswered('responder', 'decidingWhoRefers'),
            back: { target: 'askingChildPlace' },
          },
        },
        decidingWhoRefers: {
          always: [{ guard: 'maySubmit', target: 'askingAge' }, { target: 'explainingHandOver' }],
        },
        /** Who to tell now comes before anything is written; the walk goes on so that the note is a full one. */
        explainingHandOver: {
          tags: 'explanation',
          always: pass('explainingHandOver', 'askingAge'),
          on: { continued: { target: 'askingAge' }, back: { target: 'askingResponder' } },
        },
        askingAge: {
          tags: 'question',
          always: passIfAnswered('askingAge', 'age', 'decidingByAge'),
          on: {
            continued: onceAnswered('age', 'decidingByAge'),
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
          always: pass('explainingPresumption', 'askingChildProtection'),
          on: { continued: { target: 'askingChildProtection' }, back: { target: 'askingAge' } },
        },
        askingAdultHistory: {
          tags: 'question',
          always: passIfAnswered('askingAdultHistory', 'adult-history', 'decidingAdultRoute'),
          on: {
            continued: onceAnswered('adult-history', 'decidingAdultRoute'),
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
          always: passIfAnswered('askingChildProtection', 'child-protection', 'recognising'),
          on: {
            continued: onceAnswered('child-protection', 'recognising'),
            back: [{ guard: 'saidToBeUnder18', target: 'askingAge' }, { target: 'explainingPresumption' }],
          },
        },
        recognising: {
          tags: 'question',
          always: pass('recognising', 'layingOutElements'),
          on: {
            continued: { target: 'layingOutElements', actions: 'hurryIfReturning' },
            back: { target: 'askingChildProtection' },
          },
        },
        layingOutElements: {
          tags: 'explanation',
          always: pass('layingOutElements', 'concluding'),
          on: { continued: { target: 'concluding' }, back: { target: 'recognising' } },
        },
        concluding: {
          tags: 'question',
          always: passIfAnswered('concluding', 'conclusion', 'decidingByConclusion'),
          on: {
            continued: onceAnswered('conclusion', 'decidingByConclusion'),
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
          always: passIfAnswered('askingWhyWaiting', 'waiting', 'comingBack'),
          on: {
            continued: onceAnswered('waiting', 'comingBack'),
            back: { target: 'concluding' },
          },
        },
        askingReasons: {
          tags: 'question',
          always: passIfAnswered('askingReasons', 'no-concern', 'noConcernRecorded'),
          on: {
            continued: onceAnswered('no-concern', 'noConcernRecorded'),
            back: { target: 'concluding' },
          },
        },
        recording: {
          tags: 'record',
          always: [
            { guard: { type: 'headingFor', params: 'reviewing' }, target: 'reviewing' },
            { guard: 'headingForTheEnd', target: 'reviewing' },
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
            { guard: 'headingForTheEnd', target: 'decidingTheEnd' },
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
          always: [{ guard: 'headingBeyondTheEnd', target: 'markingSubmission' }, stop],
          on: {
            submitted: [{ guard: 'submissionKnown', target: 'followingUp' }, { target: 'markingSubmission' }],
            back: { target: 'reviewing' },
          },
        },
        /** On which day the online form was submitted: the days ahead are counted from it. */
        markingSubmission: {
          tags: 'question',
          always: [{ guard: 'hurryingPastSubmission', target: 'followingUp' }, stop],
          on: {
            continued: [
              { guard: 'submissionKnown', target: 'followingUp' },
              { guard: { type: 'answered', params: 'submission' }, target: 'referring' },
            ],
            back: { target: 'referring' },
          },
        },
        /** The weeks after: what is ahead, what to do, what has been decided. */
        followingUp: {
          tags: 'outcome',
          always: [{ guard: 'headingForUpdate', target: 'updating', actions: 'arrive' }, stop],
          on: {
            'update.opened': { target: 'updating', actions: 'openUpdate' },
            'submission.opened': { target: 'markingSubmission' },
            back: { target: 'referring' },
          },
        },
        /** One thing is noted down. Continue always goes on, whatever is missing. */
        updating: {
          tags: 'record',
          on: { continued: { target: 'followingUp' }, back: { target: 'followingUp' } },
        },
        handingOver: {
          tags: 'outcome',
          always: stop,
          on: { back: { target: 'reviewing' } },
        },
        comingBack: {
          tags: 'outcome',
          always: stop,
          on: { back: { target: 'askingWhyWaiting' } },
        },
        noConcernRecorded: {
          tags: 'outcome',
          always: stop,
          on: { back: { target: 'askingReasons' } },
        },
        adultRouteExplained: {
          tags: 'outcome',
          always: stop,
          on: { back: { target: 'askingAdultHistory' } },
        },
        adultOutOfScope: {
          tags: 'outcome',
          always: stop,
          on: { back: { target: 'askingAdultHistory' } },
        },
      },
    },
  },
});
