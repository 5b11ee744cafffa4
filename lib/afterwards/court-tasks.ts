import type { Item } from '@/lib/questions/reading';
import type { backgroundQuestions } from '@/lib/questions/record/background';
import { type Relevant, said } from '@/lib/questions/relevance';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import { protectionsOf } from '@/lib/referral/protections-of';
import { type Case, type Task, task } from './task';

type Arrest = Item<(typeof backgroundQuestions)['background.arrests']['fields']>;

const stateOf = ({ readings: { state } }: Arrest) => (state.is === 'answered' ? state.value : null);
const lawyerKnows = ({ readings }: Arrest) =>
  readings['lawyer-knows'].is === 'answered' && readings['lawyer-knows'].value === 'yes';

/** What is recorded of arrests and charges, by what can still be done about them. */
interface Accusations {
  /** Not said to have ended: where it stands may not be known, and none may be recorded at all. */
  open: boolean;
  /** Every open one has a lawyer who knows of the referral. */
  lawyersKnow: boolean;
  /** Found guilty, or pleaded guilty, and no lawyer knows of the referral yet. */
  convictedWithoutAdvice: boolean;
  /** The first day to come on which a court deals with one that has not ended without a charge. */
  nextCourt: DaySpan | null;
}

const none: Accusations = {
  open: false,
  lawyersKnow: false,
  convictedWithoutAdvice: false,
  nextCourt: null,
};

function accusations({ from, clocks }: Case): Accusations {
  if (!['yes', 'not-sure'].includes(said(from, 'background.justice') ?? '')) return none;
  const arrests = said(from, 'background.arrests') ?? [];
  const convicted = arrests.filter((arrest) => stateOf(arrest) === 'found-guilty');
  const open = arrests.filter(
    (arrest) => stateOf(arrest) !== 'found-guilty' && stateOf(arrest) !== 'ended-without-charge',
  );
  const isOver = (number: number | null) => {
    const arrest = number === null ? undefined : arrests[number - 1];
    return arrest !== undefined && stateOf(arrest) === 'ended-without-charge';
  };
  const court = clocks.find(
    ({ id, on, number }) => id === 'court' && on !== null && on.last >= from.today && !isOver(number),
  );
  return {
    open: arrests.length === 0 || open.length > 0,
    lawyersKnow: open.length > 0 && open.every(lawyerKnows),
    convictedWithoutAdvice: convicted.some((arrest) => !lawyerKnows(arrest)),
    nextCourt: court?.on ?? null,
  };
}

/** The police are the worker's own service: it is the officer in charge who has to know. */
function policeTask(from: Relevant): 'tell-police' | 'tell-officer-in-charge' {
  return said(from, 'responder.kind') === 'police' ? 'tell-officer-in-charge' : 'tell-police';
}

/** Who has to know that an accused child was referred, and whom a convicted one has to speak with. */
export function accused(of: Case): Task[] {
  const { from, nation, there } = of;
  const protections = protectionsOf({ referral: nation, child: there });
  const { open, lawyersKnow, convictedWithoutAdvice, nextCourt } = accusations(of);
  const told = (said(from, 'telling.people') ?? []).map(({ readings }) =>
    readings.who.is === 'answered' ? readings.who.value : null,
  );
  const tasksFor = {
    police: policeTask(from),
    prosecutor: 'tell-prosecutor',
    defence: 'tell-defence',
  } as const;
  const toTell = open
    ? (['police', 'prosecutor', 'defence'] as const).filter(
        (who) => !told.includes(who) && !(who === 'defence' && lawyersKnow),
      )
    : [];
  return [
    ...toTell.map((who) =>
      task(tasksFor[who], 'now', ['tell-police-and-court', ...protections], {
        by: nextCourt,
        update: 'telling',
      }),
    ),
    ...(convictedWithoutAdvice
      ? [
          task('advice-on-a-conviction', 'now', ['legal-advice-for-a-child', ...protections], {
            by: nextCourt,
            update: 'telling',
          }),
        ]
      : []),
  ];
}

/** Said of every child's case without a lawyer; at once where there is an accusation or a negative decision. */
export function legalAdvice(of: Case): Task[] {
  const { from, clocks } = of;
  if (said(from, 'agencies.solicitor') === 'yes') return [];
  const limit = clocks.find(({ id }) => /-reconsideration-by$/.test(id))?.on ?? null;
  const { open, convictedWithoutAdvice, nextCourt } = accusations(of);
  const needsOneNow =
    said(from, 'background.justice') === 'yes' && (open || convictedWithoutAdvice || nextCourt !== null);
  const by = [limit, needsOneNow ? nextCourt : null]
    .flatMap((days) => days ?? [])
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))[0];
  return [
    task('legal-advice', limit || needsOneNow ? 'now' : 'soon', ['legal-advice-for-a-child'], {
      by: by ?? null,
    }),
  ];
}
