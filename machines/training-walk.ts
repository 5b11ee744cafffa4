import type { Answers } from '@/lib/questions/answers';
import { injectsDue } from '@/lib/training/injects-due';
import { judgedOnPage } from '@/lib/training/judged';
import type { Run, RunVisit } from '@/lib/training/run';
import { scenarioEnds } from '@/lib/training/scenario-kinds';
import { pageAt, type WalkPage } from './page-asked';
import type { ReferralEvent } from './referral.setup';
import { type Place, placeAfter } from './walk-through';

/** Where a learner stands: the run as it is kept, and the walk's own place. */
export interface Playing {
  run: Run;
  /** The machine of the live walk, at this learner's step. */
  place: Place;
  /** When the page that is open was opened, in milliseconds; from outside, as there is no clock here. */
  openedAt: number;
  /** Whether danger was raised from the page that is open. */
  dangerRaised: boolean;
}

const samePage = (one: WalkPage | null, other: WalkPage | null) =>
  one?.step === other?.step && one?.section === other?.section;

function answersTo(asks: readonly string[], answers: Answers): Answers {
  return Object.fromEntries(
    asks.flatMap((id) => {
      const entry = answers[id];
      return entry ? [[id, entry]] : [];
    }),
  );
}

/** The expectations whose feedback is new: met on this page, and not answered the same when it was last gone on from. */
function newFeedback({ scenario, visits, feedback }: Run, visit: RunVisit): readonly string[] {
  if (feedback === 'at-the-end' || !visit.goesOn) return [];
  const before = visits.filter(({ goesOn }) => goesOn);
  return judgedOnPage(scenario.expectations, visit)
    .filter(({ expectation, given }) => {
      const shown = before
        .flatMap((earlier) => judgedOnPage([expectation], earlier))
        .some((earlier) => earlier.given.join() === given.join());
      return given.length > 0 && !shown;
    })
    .map(({ expectation }) => expectation.id);
}

/** Whether the walk stands at one of the ends that a scenario can have. */
export function isAtEnd(place: Place): boolean {
  const page = pageAt(place);
  return scenarioEnds.some((end) => end === page?.step);
}

/** News that waits on the page where the walk now stands. */
function withNews(playing: Playing): Playing {
  const { run, place } = playing;
  const page = pageAt(place);
  if (!page) return playing;
  const due = injectsDue(run.scenario, page, run.visits, run.arrived).map(({ id }) => id);
  if (due.length === 0) return playing;
  return { ...playing, run: { ...run, arrived: [...run.arrived, ...due], unread: [...run.unread, ...due] } };
}

/**
 * What a learner did on a page of the walk, handed to the live walk's machine. Leaving a page notes what was answered
 * there and how long it was open, lays out the feedback that is new, and lets news arrive on the next page.
 */
export function afterWalking(playing: Playing, event: ReferralEvent, now: number): Playing {
  const { run, place, openedAt, dangerRaised } = playing;
  const before = pageAt(place);
  const next = placeAfter(place, event);
  const after = pageAt(next);
  const kept = { ...run, answers: next.context.answers };
  if (event.type === 'danger.raised' || !after)
    return { ...playing, run: kept, place: next, dangerRaised: true };
  if (!before || samePage(before, after)) return { ...playing, run: kept, place: next };
  const visit: RunVisit = {
    ...before,
    arrived: run.arrived,
    dangerRaised,
    answers: answersTo(before.asks, place.context.answers),
    seconds: Math.max(0, Math.round((now - openedAt) / 1000)),
    goesOn: event.type === 'continued',
  };
  return withNews({
    run: { ...kept, visits: [...run.visits, visit], unseen: [...run.unseen, ...newFeedback(run, visit)] },
    place: next,
    openedAt: now,
    dangerRaised: false,
  });
}

/** The walk of a run as it begins, or as it is taken up again: as far on as its answers go. */
export function playingFrom(run: Run, place: Place, now: number): Playing {
  const playing = { run, place, openedAt: now, dangerRaised: false };
  return run.stage === 'walking' ? withNews(playing) : playing;
}

/** The end of the walk: the page that is open is noted like every other. */
export function walkEnded(playing: Playing, now: number): Playing {
  const { run, place, openedAt, dangerRaised } = playing;
  const page = pageAt(place);
  if (!page) return playing;
  const visit: RunVisit = {
    ...page,
    arrived: run.arrived,
    dangerRaised,
    answers: answersTo(page.asks, place.context.answers),
    seconds: Math.max(0, Math.round((now - openedAt) / 1000)),
    goesOn: true,
  };
  return { ...playing, run: { ...run, visits: [...run.visits, visit], unread: [], unseen: [] } };
}
