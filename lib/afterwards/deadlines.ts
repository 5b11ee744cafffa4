import { afterwardsIn } from '@/lib/content/afterwards';
import { clockRules } from '@/lib/content/clocks';
import type { ContentId } from '@/lib/content/content';
import { guardianIn } from '@/lib/content/guardians';
import type { Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { spanOf, type UncertainDate } from '@/lib/questions/uncertain-date';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { turning18 } from '@/lib/referral/turning-18';
import { type Clock, inOrder, type Line, standsOn } from './clock';
import { plusDays } from './days';
import { conclusive, daysOf, reasonable } from './decision-lines';
import { endsNegative } from './negative-decision';
import { isSubmitted } from './updates';

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
