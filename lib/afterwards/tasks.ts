import { childProtectionBody } from '@/lib/content/child-protection';
import { clockRules } from '@/lib/content/clocks';
import type { ContactId } from '@/lib/content/contacts';
import type { ContentId } from '@/lib/content/content';
import { guardianIn } from '@/lib/content/guardians';
import type { Nation } from '@/lib/nation';
import { type Relevant, readingOf, said } from '@/lib/questions/relevance';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { guardianStep } from '@/lib/referral/guardian';
import { ageBasis } from '@/lib/referral/presumption';
import { protectionsOf } from '@/lib/referral/protections-of';
import type { Clock, ClockId } from './clock';
import { daysBetween } from './days';
import { clocks } from './deadlines';
import { turning18 } from './turning-18';
import { isSubmitted, type Update } from './updates';

export type TaskId =
  | 'child-missing'
  | 'child-protection'
  | 'own-enquiry'
  | 'submit'
  | 'ask-again'
  | 'hear-the-outcome'
  | 'tell-police'
  | 'tell-prosecutor'
  | 'tell-defence'
  | 'guardian'
  | 'guardian-find-out'
  | 'ask-consent-at-18'
  | 'age-in-doubt'
  | 'ask-for-decision'
  | 'ask-panel-for-decision'
  | 'legal-advice'
  | 'send-new-information'
  | 'return-talk'
  | 'plan-for-missing'
  | 'keep-protecting'
  | 'note-the-reference'
  | 'prepare-for-18';

/**
 * `safety`: the child's safety, before everything that has a day. `now`: today. `soon`: in these days. `in-time`: when
 * its day comes nearer. Words, never a number.
 */
export const urgencies = ['safety', 'now', 'soon', 'in-time'] as const;
export type Urgency = (typeof urgencies)[number];

/** One thing to do, with why and what says so. */
export interface Task {
  id: TaskId;
  urgency: Urgency;
  /** The days it is to be done by, where something counts or fixes them. */
  by: DaySpan | null;
  because: readonly [ContentId, ...ContentId[]];
  contacts: readonly ContactId[];
  /** Where it is noted down that it is done. */
  update: Update | null;
}

interface Case {
  from: Relevant;
  nation: Nation;
  /** Where the child is: that nation's child protection body and guardian. */
  there: Nation;
  clocks: readonly Clock[];
}

const task = (
  id: TaskId,
  urgency: Urgency,
  because: Task['because'],
  rest: Partial<Pick<Task, 'by' | 'contacts' | 'update'>> = {},
): Task => ({ id, urgency, because, by: null, contacts: [], update: null, ...rest });

function missing({ from }: Case): Task[] {
  const episodes = said(from, 'background.missing-episodes') ?? [];
  // An episode without anything in it is one that was only just added.
  const stillMissing = episodes.some(
    ({ readings }) => readings.from.is === 'answered' && readings.until.is === 'empty',
  );
  const talkOpen = episodes.some(
    ({ readings }) =>
      readings['return-talk'].is === 'answered' && readings['return-talk'].value === 'not-yet',
  );
  const now = said(from, 'home.kind-of-place') === 'missing' || stillMissing;
  const mayGo = ['yes', 'not-sure'].includes(said(from, 'risk.going-missing') ?? '');
  return [
    ...(now
      ? [
          task('child-missing', 'safety', ['missing-first-72-hours', 'missing-children'], {
            contacts: ['emergency-999', 'police-101'],
            update: 'missing',
          }),
        ]
      : []),
    ...(talkOpen ? [task('return-talk', 'soon', ['missing-children'], { update: 'missing' })] : []),
    ...(mayGo && readingOf(from, 'safety-now.if-missing').is !== 'answered'
      ? [task('plan-for-missing', 'soon', ['safety-plan', 'missing-children'])]
      : []),
  ];
}

function protection({ from, there }: Case): Task[] {
  const body = childProtectionBody[there];
  const own = readingOf(from, 'child-protection.enquiry').is !== 'does-not-apply';
  const done = own
    ? said(from, 'child-protection.enquiry') === 'held'
    : said(from, 'child-protection.referred') === 'yes';
  const negative =
    said(from, 'decisions.reasonable') === 'negative' || said(from, 'decisions.conclusive') === 'negative';
  return [
    ...(done
      ? []
      : [
          own
            ? task('own-enquiry', 'safety', [body.enquiry], { update: 'protection' })
            : task('child-protection', 'safety', ['child-protection-comes-first', body.who], {
                contacts: body.contacts,
                update: 'protection',
              }),
        ]),
    ...(negative ? [task('keep-protecting', 'soon', ['decision-does-not-lower-duty'])] : []),
  ];
}

function guardian({ from, there }: Case): Task[] {
  if (said(from, 'home.guardian-referred') === 'yes') return [];
  const { main, more, contacts, dutyToRefer } = guardianIn[there];
  const step = guardianStep(there, said(from, 'home.parental-rights-in-uk'), said(from, 'home.separated'));
  const rest = { contacts, update: 'guardian' } as const;
  switch (step) {
    case 'refer':
      return [task('guardian', dutyToRefer === 'by-law' ? 'now' : 'soon', [main, ...more], rest)];
    case 'find-out':
      return [task('guardian-find-out', 'soon', [main, ...more], rest)];
    case 'not-for-this-child':
      return [];
  }
}

/** The first day to come on which a court deals with the accusation. */
function nextCourt({ from, clocks: all }: Case): DaySpan | null {
  return all.find(({ id, on }) => id === 'court' && on !== null && on.last >= from.today)?.on ?? null;
}

const accusers = { police: 'tell-police', prosecutor: 'tell-prosecutor', defence: 'tell-defence' } as const;

function accused(of: Case): Task[] {
  const { from, nation, there } = of;
  if (!['yes', 'not-sure'].includes(said(from, 'background.justice') ?? '')) return [];
  const told = (said(from, 'telling.people') ?? []).map(({ readings }) =>
    readings.who.is === 'answered' ? readings.who.value : null,
  );
  const arrests = said(from, 'background.arrests') ?? [];
  const lawyersKnow =
    arrests.length > 0 &&
    arrests.every(
      ({ readings }) =>
        readings['lawyer-knows'].is === 'answered' && readings['lawyer-knows'].value === 'yes',
    );
  const open = (['police', 'prosecutor', 'defence'] as const).filter(
    (who) => !told.includes(who) && !(who === 'defence' && lawyersKnow),
  );
  const because = ['tell-police-and-court', ...protectionsOf({ referral: nation, child: there })] as const;
  return open.map((who) => task(accusers[who], 'now', because, { by: nextCourt(of), update: 'telling' }));
}

function decisions({ from, clocks: all }: Case): Task[] {
  const { because } = clockRules.reconsideration;
  const again = all.filter(({ id }) => /^(reasonable|conclusive)-reconsideration-by$/.test(id));
  const asked = (['reasonable', 'conclusive'] as const).some(
    (decision) => said(from, `decisions.${decision}-reconsidered`) === 'asked',
  );
  const passed = (due: ClockId) => all.find(({ id, stands }) => id === due && stands === 'past');
  const overdue = passed('reasonable-due');
  const overdueInPilot = passed('reasonable-due-in-pilot');
  return [
    ...again.map(({ on }) => task('ask-again', 'now', because, { by: on, update: 'decisions' })),
    ...(asked
      ? [
          task('hear-the-outcome', 'soon', because, {
            contacts: ['single-competent-authority'],
            update: 'decisions',
          }),
        ]
      : []),
    ...(overdue
      ? [
          task('ask-for-decision', 'soon', ['clock-reasonable-grounds', 'referral-contact'], {
            by: overdue.on,
            contacts: ['single-competent-authority'],
            update: 'decisions',
          }),
        ]
      : []),
    ...(overdueInPilot
      ? [
          task(
            'ask-panel-for-decision',
            'soon',
            ['clock-reasonable-grounds-pilot', 'pilot-status-not-confirmed'],
            { by: overdueInPilot.on, update: 'decisions' },
          ),
        ]
      : []),
  ];
}

/** Said of every child's case without a lawyer; at once where there is an accusation or a negative decision. */
function legalAdvice(of: Case): Task[] {
  const { from, clocks: all } = of;
  if (said(from, 'agencies.solicitor') === 'yes') return [];
  const limit = all.find(({ id }) => /-reconsideration-by$/.test(id))?.on ?? null;
  const isAccused = said(from, 'background.justice') === 'yes';
  const by = [limit, isAccused ? nextCourt(of) : null]
    .flatMap((days) => days ?? [])
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))[0];
  return [
    task('legal-advice', limit || isAccused ? 'now' : 'soon', ['legal-advice-for-a-child'], {
      by: by ?? null,
    }),
  ];
}

function newInformation({ from }: Case): Task[] {
  const open = (said(from, 'new-information.items') ?? []).some(
    ({ readings: { what, words, sent } }) =>
      (what.is === 'answered' || words.is === 'answered') &&
      !(sent.is === 'answered' && sent.value === 'yes'),
  );
  return open
    ? [
        task('send-new-information', 'soon', ['sending-new-information'], {
          contacts: ['single-competent-authority'],
          update: 'new-information',
        }),
      ]
    : [];
}

/**
 * Until the conclusive decision: before the birthday it is prepared. Only once every day that it can be is over is the
 * young person asked, since what was said before does not count; and never on a birth date alone where the age is in
 * doubt.
 */
function at18({ from, nation, clocks: all }: Case): Task[] {
  const turns = turning18(from);
  const open = all.some(({ id }) => id === 'turning-18');
  if (!turns || !open) return [];
  if (turns.on.last < from.today) {
    return said(from, 'age.under-18') === 'yes'
      ? [task('ask-consent-at-18', 'now', ['turning-18-consent'])]
      : [task('age-in-doubt', 'soon', [ageBasis(nation, said(from, 'responder.kind'))])];
  }
  const before = daysBetween(from.today, turns.on.first) <= clockRules['decision-takes'].days;
  return [
    task('prepare-for-18', before ? 'soon' : 'in-time', ['preparing-for-18', 'turning-18-consent'], {
      by: turns.on,
    }),
  ];
}

/** By urgency, then the earlier day first, then as they are listed; what has no day comes after what has. */
function ordered(all: readonly Task[]): Task[] {
  const key = ({ urgency, by }: Task) => `${urgencies.indexOf(urgency)} ${by?.first ?? '~'}`;
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * What is to be done in the weeks after the referral, the most urgent first: worked out from the answers each time, so
 * what is noted down as done is no longer in it. Before the referral is submitted, that alone and what can not wait.
 */
export function tasks(from: Relevant): Task[] {
  const nation = said(from, 'nation.of-referral');
  if (!nation || readingOf(from, 'submission.made').is === 'does-not-apply') return [];
  const there = childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation;
  const of: Case = { from, nation, there, clocks: clocks(from) };
  const submitted = isSubmitted(from);
  return ordered([
    ...missing(of),
    ...protection(of),
    ...(submitted ? [] : [task('submit', 'now', ['nothing-referred-until-submitted'])]),
    ...decisions(of),
    ...accused(of),
    ...guardian(of),
    ...at18(of),
    ...legalAdvice(of),
    ...newInformation(of),
    ...(submitted && readingOf(from, 'submission.reference').is === 'empty'
      ? [task('note-the-reference', 'in-time', ['referral-contact'])]
      : []),
  ]);
}
