import type { Answers } from '@/lib/questions/answers';
import { injectsDue } from '@/lib/training/injects-due';
import { isSame } from '@/lib/training/is-same';
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

type NamedPage = Pick<WalkPage, 'step' | 'section'>;
const samePage = (one: NamedPage, other: NamedPage) =>
  one.step === other.step && one.section === other.section;

/** Whether the run has come past its walk: who moves about in that walk then only looks, until they do something there. */
const isOver = ({ stage }: Run) => stage === 'noticing' || stage === 'finished';

/** Whether an event does something to the run, and does not only move in its walk. */
function acts(event: ReferralEvent, { answers }: Run): boolean {
  if (event.type === 'answers.typed') return !isSame({ ...answers, ...event.answers }, answers);
  return event.type === 'continued' || event.type === 'danger.raised';
}

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
  if (isOver(playing.run)) return { ...playing, openedAt: now };
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
 * What is noted of a page that is left. Who goes back, or was there before and goes elsewhere, and leaves the page as it
 * was, has only looked at it once more: that is no further visit, but takes its time.
 */
function noted({ visits, unseen, ...run }: Run, visit: RunVisit, by: ReferralEvent['type']) {
  const at = visits.findLastIndex((one) => samePage(one, visit));
  const last = by === 'back' || by === 'step.revisited' ? visits[at] : undefined;
  if (last && !visit.dangerRaised && isSame(last.answers, visit.answers)) {
    const longer = { ...last, seconds: last.seconds + visit.seconds };
    return { visits: visits.map((one) => (one === last ? longer : one)), unseen };
  }
  return {
    visits: [...visits, visit],
    unseen: [...unseen, ...newFeedback({ ...run, visits, unseen }, visit)],
  };
}

/**
 * What a learner did on a page of the walk, handed to the live walk's machine. Leaving a page notes what was answered
 * there and how long it was open, lays out the feedback that is new, and lets news arrive on the next page. In a run whose
 * walk is over nothing is noted until something is done, and then the walk is under way again.
 */
export function afterWalking(playing: Playing, event: ReferralEvent, now: number): Playing {
  const { run, place } = playing;
  const next = placeAfter(place, event);
  if (isOver(run) && !acts(event, run)) return { ...playing, place: next, openedAt: now };
  const kept: Run = { ...run, stage: 'walking', answers: next.context.answers };
  if (event.type === 'danger.raised')
    return { ...playing, run: { ...kept, dangerRaised: true }, place: next };
  const before = pageAt(place);
  const after = pageAt(next);
  if (!before || !after || samePage(before, after)) return { ...playing, run: kept, place: next };
  const visit = visitOf(playing, before, now, event.type === 'continued');
  return withNews({
    run: { ...kept, ...noted(run, visit, event.type), dangerRaised: false, openFor: 0 },
    place: next,
    openedAt: now,
  });
}

/** The browser's back and forward, or an address: who comes to the page of danger that way has not raised it again. */
export function afterLooking(playing: Playing, event: ReferralEvent, now: number): Playing {
  if (event.type === 'danger.raised') return { ...playing, place: placeAfter(playing.place, event) };
  return afterWalking(playing, event, now);
}

/** Whether an event leads to another page of the walk than the one that is open. */
export function leadsElsewhere({ place }: Playing, event: ReferralEvent): boolean {
  const before = pageAt(place);
  const after = pageAt(placeAfter(place, event));
  return event.type === 'step.revisited' && before !== null && after !== null && !samePage(before, after);
}

/** From news or feedback to another page. The one that would have opened was not seen, so nothing is noted of it. */
export function afterReconsidering({ run, place }: Playing, event: ReferralEvent, now: number): Playing {
  return withNews({ run: { ...run, openFor: 0 }, place: placeAfter(place, event), openedAt: now });
}

/** The walk of a run as it is taken up: as far on as its answers go. */
export function playingFrom(run: Run, place: Place, now: number): Playing {
  const playing = { run, place, openedAt: now };
  return run.stage === 'walking' ? withNews(playing) : playing;
}

/** Into the walk: for the first time, or to look through one that is over. */
export function walkOpened({ run, place }: Playing, now: number): Playing {
  return playingFrom(isOver(run) ? run : { ...run, stage: 'walking' }, place, now);
}

/** The end of the walk: the page that is open is noted like every other, unless that walk was over before. */
export function walkEnded(playing: Playing, now: number): Playing {
  const { run, place } = playing;
  if (isOver(run)) return playing;
  const over: Run = { ...run, stage: 'noticing', unread: [], unseen: [], dangerRaised: false, openFor: 0 };
  const page = pageAt(place);
  if (!page) return { ...playing, run: over };
  // Nothing was said of it yet: whoever comes back and goes on from it hears what was expected.
  return { ...playing, run: { ...over, visits: [...run.visits, visitOf(playing, page, now, false)] } };
}
