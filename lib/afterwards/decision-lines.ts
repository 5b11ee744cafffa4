import { afterwardsIn } from '@/lib/content/afterwards';
import { bankHolidayCalendars, bankHolidaysIn } from '@/lib/content/bank-holidays';
import { type ClockRuleId, clockRules } from '@/lib/content/clocks';
import type { ContentId } from '@/lib/content/content';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import { pilotOf } from '@/lib/referral/pilot';
import type { ClockId, Line } from './clock';
import { plusDays, plusWorkingDays } from './days';

const oneDay = (day: string): DaySpan => ({ first: day, last: day });
const daysAfter = (day: string | null, rule: ClockRuleId): DaySpan | null =>
  day === null ? null : oneDay(plusDays(day, clockRules[rule].days));

/** A day that was noted down, as the days that a line can be. */
export const daysOf = (day: string | null): DaySpan | null => (day === null ? null : oneDay(day));

/** The day of the positive reasonable grounds decision, the changed one included: null while there is none. */
function positiveReasonable(from: Relevant): { on: string | null } | null {
  if (said(from, 'decisions.reasonable') === 'positive') {
    return { on: said(from, 'decisions.reasonable-when') };
  }
  return said(from, 'decisions.reasonable-reconsidered') === 'now-positive'
    ? { on: said(from, 'decisions.reasonable-changed-when') }
    : null;
}

function firstDecisionDue(from: Relevant, nation: Nation): Line[] {
  const submitted = said(from, 'submission.when');
  const { days, because } = clockRules['reasonable-grounds'];
  const counted = submitted && plusWorkingDays(submitted, days, bankHolidayCalendars[bankHolidaysIn[nation]]);
  const ofTheHomeOffice: Omit<Line, 'id'> = {
    on: counted ? oneDay(counted.date) : null,
    because: [...because, afterwardsIn[nation].workingDays],
    outsideCalendar: counted ? !counted.covered : false,
  };
  const ofThePanel: Omit<Line, 'id'> = {
    on: daysAfter(submitted, 'reasonable-grounds-pilot'),
    because: clockRules['reasonable-grounds-pilot'].because,
  };
  const { now, atSubmission } = pilotOf(from);
  switch (now) {
    case 'may-decide':
      return [{ id: 'reasonable-due-in-pilot', ...ofThePanel }];
    case 'find-out':
      return [
        { id: 'reasonable-due', ...ofTheHomeOffice },
        { id: 'reasonable-due-if-pilot', ...ofThePanel },
      ];
    case 'depends-on-the-birthday':
    case 'closer-to-18-since-submission': {
      const check: ContentId = 'pilot-100-days-counted-when';
      const panel = { ...ofThePanel, because: [...ofThePanel.because, check] };
      const homeOffice = { ...ofTheHomeOffice, because: [...ofTheHomeOffice.because, check] };
      return [
        { id: 'reasonable-due-if-panel', ...panel },
        // Where the panel's clock was the one that started, the Home Office's five days have no day to be counted from.
        atSubmission === 'may-decide'
          ? { id: 'reasonable-due-if-home-office', on: null, because: [...because, check] }
          : { id: 'reasonable-due-if-home-office', ...homeOffice },
      ];
    }
    case 'not-here':
    case 'not-while-age-is-uncertain':
    case 'not-within-100-days':
      return [{ id: 'reasonable-due', ...ofTheHomeOffice }];
  }
}

/** A decision that was changed on reconsideration: from then on it is a positive one. */
function changed(decision: 'reasonable' | 'conclusive', from: Relevant): Line[] {
  if (said(from, `decisions.${decision}-reconsidered`) !== 'now-positive') return [];
  return [
    {
      id: `${decision}-changed`,
      on: daysOf(said(from, `decisions.${decision}-changed-when`)),
      because: [`test-${decision}-grounds`],
    },
  ];
}

/** The days to ask for a negative decision to be looked at again, until somebody has asked. */
function reconsideration(decision: 'reasonable' | 'conclusive', from: Relevant): Line[] {
  const { because } = clockRules.reconsideration;
  const stands = said(from, `decisions.${decision}-reconsidered`);
  if (stands === null || stands === 'not-asked') {
    const on = daysAfter(said(from, `decisions.${decision}-when`), 'reconsideration');
    return [{ id: `${decision}-reconsideration-by`, on, because }];
  }
  const on = daysOf(said(from, `decisions.${decision}-asked-when`));
  return [{ id: `${decision}-reconsideration-asked`, on, because }];
}

function decided(
  decision: 'reasonable' | 'conclusive',
  was: 'positive' | 'negative',
  from: Relevant,
): Line[] {
  const on = daysOf(said(from, `decisions.${decision}-when`));
  const test: ContentId = `test-${decision}-grounds`;
  if (was === 'positive') return [{ id: `${decision}-decided-positive`, on, because: [test] }];
  return [
    { id: `${decision}-decided-negative`, on, because: ['decision-does-not-lower-duty', test] },
    ...reconsideration(decision, from),
    ...changed(decision, from),
  ];
}

/** The first decision: what it was, or by when it can be expected. */
export function reasonable(from: Relevant, nation: Nation): Line[] {
  const decision = said(from, 'decisions.reasonable');
  return decision === 'positive' || decision === 'negative'
    ? decided('reasonable', decision, from)
    : firstDecisionDue(from, nation);
}

/** The second decision: what it was, or how early it can be. */
export function conclusive(from: Relevant): Line[] {
  const decision = said(from, 'decisions.conclusive');
  if (decision === 'positive' || decision === 'negative') return decided('conclusive', decision, from);
  const positive = positiveReasonable(from);
  // After a negative first decision there is no second one to wait for.
  if (!positive && said(from, 'decisions.reasonable') === 'negative') return [];
  const { because } = clockRules['conclusive-grounds'];
  const long = clockRules['decision-takes'].because;
  const takes: readonly ContentId[] = [...because, ...long];
  const { now } = pilotOf(from);
  if (now === 'may-decide') {
    return [{ id: 'conclusive-in-pilot', on: null, because: ['clock-reasonable-grounds-pilot', ...takes] }];
  }
  if (!positive) return [{ id: 'conclusive-later', on: null, because: takes }];
  const on = daysAfter(positive.on, 'conclusive-grounds');
  // A panel is not held to the days that the Home Office waits.
  const unlessPanel = (id: ClockId, ...check: ContentId[]): Line[] => [
    { id, on, because: [...because, 'clock-reasonable-grounds-pilot', ...long, ...check] },
  ];
  switch (now) {
    case 'find-out':
      return unlessPanel('conclusive-earliest-unless-pilot');
    case 'depends-on-the-birthday':
    case 'closer-to-18-since-submission':
      return unlessPanel('conclusive-earliest-if-home-office', 'pilot-100-days-counted-when');
    default:
      return [{ id: 'conclusive-earliest', on, because: takes }];
  }
}
