import { afterwardsIn } from '@/lib/content/afterwards';
import { bankHolidayCalendars, bankHolidaysIn } from '@/lib/content/bank-holidays';
import { type ClockRuleId, clockRules } from '@/lib/content/clocks';
import type { ContentId } from '@/lib/content/content';
import { guardianIn } from '@/lib/content/guardians';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { type DaySpan, spanOf, type UncertainDate } from '@/lib/questions/uncertain-date';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { type PilotStep, pilotStep } from '@/lib/referral/pilot';
import { type Clock, type ClockId, inOrder, standsOn } from './clock';
import { plusDays, plusWorkingDays } from './days';
import { turning18 } from './turning-18';
import { isSubmitted } from './updates';

/** What a clock is made of, before it is said where it stands. */
interface Line {
  id: ClockId;
  on: DaySpan | null;
  because: readonly ContentId[];
  range?: Clock['range'];
  outsideCalendar?: boolean;
  number?: number;
}

const oneDay = (day: string): DaySpan => ({ first: day, last: day });
const daysOf = (day: string | null): DaySpan | null => (day === null ? null : oneDay(day));
const daysAfter = (day: string | null, rule: ClockRuleId): DaySpan | null =>
  day === null ? null : oneDay(plusDays(day, clockRules[rule].days));

/** Whether a panel may take the decisions, from the practitioner's answer about their area and the child's age. */
export function pilotOf(from: Relevant): PilotStep {
  return pilotStep(
    said(from, 'finishing.pilot-area'),
    said(from, 'age.under-18') !== 'yes',
    turning18(from)?.on.first ?? null,
    from.today,
  );
}

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
  const due: Line = {
    id: 'reasonable-due',
    on: counted ? oneDay(counted.date) : null,
    because: [...because, afterwardsIn[nation].workingDays],
    outsideCalendar: counted ? !counted.covered : false,
  };
  const inPilot = (id: ClockId): Line => ({
    id,
    on: daysAfter(submitted, 'reasonable-grounds-pilot'),
    because: clockRules['reasonable-grounds-pilot'].because,
  });
  switch (pilotOf(from)) {
    case 'may-decide':
      return [inPilot('reasonable-due-in-pilot')];
    case 'find-out':
      return [due, inPilot('reasonable-due-if-pilot')];
    case 'not-here':
    case 'not-while-age-is-uncertain':
    case 'not-within-100-days':
      return [due];
  }
}

function reasonable(from: Relevant, nation: Nation): Line[] {
  const decision = said(from, 'decisions.reasonable');
  if (decision !== 'positive' && decision !== 'negative') return firstDecisionDue(from, nation);
  const decided: Line = {
    id: `reasonable-decided-${decision}`,
    on: daysOf(said(from, 'decisions.reasonable-when')),
    because:
      decision === 'positive'
        ? ['test-reasonable-grounds']
        : ['decision-does-not-lower-duty', 'test-reasonable-grounds'],
  };
  if (decision === 'positive') return [decided];
  return [
    decided,
    ...reconsideration('reasonable', from),
    ...(said(from, 'decisions.reasonable-reconsidered') === 'now-positive'
      ? [
          {
            id: 'reasonable-changed' as const,
            on: daysOf(said(from, 'decisions.reasonable-changed-when')),
            because: ['test-reasonable-grounds' as const],
          },
        ]
      : []),
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

function conclusive(from: Relevant): Line[] {
  const decision = said(from, 'decisions.conclusive');
  const { because } = clockRules['conclusive-grounds'];
  if (decision === 'positive' || decision === 'negative') {
    return [
      {
        id: `conclusive-decided-${decision}`,
        on: daysOf(said(from, 'decisions.conclusive-when')),
        because:
          decision === 'positive'
            ? ['test-conclusive-grounds']
            : ['decision-does-not-lower-duty', 'test-conclusive-grounds'],
      },
      ...(decision === 'negative' ? reconsideration('conclusive', from) : []),
    ];
  }
  const positive = positiveReasonable(from);
  // After a negative first decision there is no second one to wait for.
  if (!positive && said(from, 'decisions.reasonable') === 'negative') return [];
  const takes: readonly ContentId[] = [...because, ...clockRules['decision-takes'].because];
  if (pilotOf(from) === 'may-decide') {
    return [{ id: 'conclusive-in-pilot', on: null, because: ['clock-reasonable-grounds-pilot', ...takes] }];
  }
  if (!positive) return [{ id: 'conclusive-later', on: null, because: takes }];
  const on = daysAfter(positive.on, 'conclusive-grounds');
  if (pilotOf(from) !== 'find-out') return [{ id: 'conclusive-earliest', on, because: takes }];
  // A panel is not held to the days that the Home Office waits.
  return [
    {
      id: 'conclusive-earliest-unless-pilot',
      on,
      because: [...because, 'clock-reasonable-grounds-pilot', ...clockRules['decision-takes'].because],
    },
  ];
}

/**
 * Whether a negative decision, the first one or the second, has ended it: `stands`, or `looked-at-again` while a request to
 * reconsider it is open. A decision that was changed is no negative one.
 */
function endsNegative(from: Relevant): 'no' | 'stands' | 'looked-at-again' {
  for (const decision of ['reasonable', 'conclusive'] as const) {
    if (said(from, `decisions.${decision}`) !== 'negative') continue;
    const again = said(from, `decisions.${decision}-reconsidered`);
    if (again !== 'now-positive') return again === 'asked' ? 'looked-at-again' : 'stands';
  }
  return 'no';
}

/** The birthday and, where a panel may decide, the last day on which the child is more than so many days from it. */
function birthday(from: Relevant, nation: Nation): Line[] {
  const turns = turning18(from);
  const negative = endsNegative(from);
  const decided =
    said(from, 'decisions.conclusive') === 'positive' ||
    said(from, 'decisions.conclusive-reconsidered') === 'now-positive' ||
    negative === 'stands';
  const leavesPilot = turns && !decided && said(from, 'finishing.pilot-area') !== 'no';
  const { days, because } = clockRules['panel-before-18'];
  const own: ContentId[] = [afterwardsIn[nation].attaining18];
  // After a negative decision there is no support of this kind to ask for.
  const adultSupport: ContentId[] =
    negative === 'no' && (nation === 'england' || nation === 'wales')
      ? ['turning-18-adult-support-england-wales']
      : [];
  return [
    ...(leavesPilot
      ? [
          {
            id: 'panel-until' as const,
            on: { first: plusDays(turns.on.first, -days - 1), last: plusDays(turns.on.last, -days - 1) },
            because,
            range: turns.range,
          },
        ]
      : []),
    {
      id: decided ? 'turning-18-after-decision' : 'turning-18',
      on: turns?.on ?? null,
      because: [...(decided ? [] : (['turning-18-consent'] as const)), ...adultSupport, ...own],
      range: turns?.range ?? null,
    },
  ];
}

/** A date of the record as the days it can mean; ages need the birth date. */
function recorded(date: UncertainDate | null, from: Relevant): Pick<Line, 'on' | 'range'> {
  const on = date && spanOf(date, said(from, 'child.birth-date'));
  return { on, range: on && on.first !== on.last ? 'date-uncertain' : null };
}

function fromTheRecord(from: Relevant, nation: Nation): Line[] {
  const there = childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation;
  const answered = <Value>(reading: { is: string; value?: Value }) => reading.value ?? null;
  const guardian: Line[] =
    said(from, 'home.guardian-referred') === 'yes'
      ? [
          {
            id: 'guardian-asked',
            ...recorded(said(from, 'home.guardian-when'), from),
            because: [guardianIn[there].main],
          },
        ]
      : [];
  const courts = (said(from, 'background.arrests') ?? []).flatMap(({ readings }, i): Line[] => {
    const when = recorded(answered(readings['court-date']), from);
    return when.on ? [{ id: 'court', ...when, number: i + 1, because: ['tell-police-and-court'] }] : [];
  });
  const news = (said(from, 'new-information.items') ?? []).map(
    ({ readings }, i): Line => ({
      id: 'new-information',
      ...recorded(answered(readings.when), from),
      number: i + 1,
      because: ['sending-new-information'],
    }),
  );
  return [...guardian, ...courts, ...news];
}

/**
 * Every date of the weeks after the referral, in the order of time, what has no day yet at the end: what has happened,
 * what is counted, what comes by itself. All days are whole days of the UK (`from.today`), without a time. Empty before
 * the referral is said to be submitted. No support period of an adult is among them: the case is a child's.
 */
export function clocks(from: Relevant): Clock[] {
  const nation = said(from, 'nation.of-referral');
  if (!nation || !isSubmitted(from)) return [];
  const submitted: Line = {
    id: 'submitted',
    on: daysOf(said(from, 'submission.when')),
    because: ['nothing-referred-until-submitted'],
  };
  const all = [
    submitted,
    ...reasonable(from, nation),
    ...conclusive(from),
    ...birthday(from, nation),
    ...fromTheRecord(from, nation),
  ];
  return inOrder(all).map(({ range = null, outsideCalendar = false, number = null, ...set }) => ({
    ...set,
    range,
    outsideCalendar,
    number,
    stands: standsOn(set.on, from.today),
  }));
}
