import type { Answers } from '@/lib/questions/answers';
import { injectsDue } from '@/lib/training/injects-due';
import { answerAt, meetings } from '@/lib/training/judged';
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
  /** When the page that is open was opened, or last left, in milliseconds; from outside: there is no clock here. */
  openedAt: number;
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
  const met = scenario.expectations.filter((one) => meetings(one, { visits: [visit] }).length > 0);
  return met
    .filter((expectation) => {
      const given = answerAt(expectation, { visits: [...visits, visit] });
      const shown = before.some(
        (earlier) => answerAt(expectation, { visits: [earlier] }).join() === given.join(),
      );
      return given.length > 0 && !shown;
    })
    .map(({ id }) => id);
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

/** How long the open page has been open, over all the times that it was loaded. */
const secondsOpen = ({ run, openedAt }: Playing, now: number) =>
  (run.openFor ?? 0) + Math.max(0, Math.round((now - openedAt) / 1000));

/** The tab is left, perhaps for good: how long the page was open is noted. */
export function laidDown(playing: Playing, now: number): Playing {
  return { ...playing, run: { ...playing.run, openFor: secondsOpen(playing, now) }, openedAt: now };
}

/** The page that is open, as it is left. */
function visitOf(playing: Playing, page: WalkPage, now: number, goesOn: boolean): RunVisit {
  const { run, place } = playing;
  return {
    ...page,
    arrived: run.arrived,
    dangerRaised: run.dangerRaised ?? false,
    answers: answersTo(page.asks, place.context.answers),
    seconds: secondsOpen(playing, now),
    goesOn,
  };
}

/**
 * What a learner did on a page of the walk, handed to the live walk's machine. Leaving a page notes what was answered
 * there and how long it was open, lays out the feedback that is new, and lets news arrive on the next page.
 */
export function afterWalking(playing: Playing, event: ReferralEvent, now: number): Playing {
  const { run, place } = playing;
  const before = pageAt(place);
  const next = placeAfter(place, event);
  const after = pageAt(next);
  const kept = { ...run, answers: next.context.answers };
  if (event.type === 'danger.raised' || !after)
    return { ...playing, run: { ...kept, dangerRaised: true }, place: next };
  if (!before || samePage(before, after)) return { ...playing, run: kept, place: next };
  const visit = visitOf(playing, before, now, event.type === 'continued');
  return withNews({
    run: {
      ...kept,
      visits: [...run.visits, visit],
      unseen: [...run.unseen, ...newFeedback(run, visit)],
      dangerRaised: false,
      openFor: 0,
    },
    place: next,
    openedAt: now,
  });
}

/** From news or feedback to another page. The one that would have opened was not seen, so nothing is noted of it. */
export function afterReconsidering({ run, place }: Playing, event: ReferralEvent, now: number): Playing {
  return withNews({ run: { ...run, openFor: 0 }, place: placeAfter(place, event), openedAt: now });
}

/** The walk of a run as it begins, or as it is taken up again: as far on as its answers go. */
export function playingFrom(run: Run, place: Place, now: number): Playing {
  const playing = { run, place, openedAt: now };
  return run.stage === 'walking' ? withNews(playing) : playing;
}

/** The end of the walk: the page that is open is noted like every other. */
export function walkEnded(playing: Playing, now: number): Playing {
  const { run, place } = playing;
  const page = pageAt(place);
  if (!page) return playing;
  // Nothing was said of it yet: whoever comes back and goes on from it hears what was expected.
  const visits = [...run.visits, visitOf(playing, page, now, false)];
  return { ...playing, run: { ...run, visits, unread: [], unseen: [], dangerRaised: false, openFor: 0 } };
}
