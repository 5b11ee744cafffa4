import { clockRules } from '@/lib/content/clocks';
import { said } from '@/lib/questions/relevance';
import { pilotOf } from '@/lib/referral/pilot';
import { ageBasis, besideAgeBasis } from '@/lib/referral/presumption';
import { turning18 } from '@/lib/referral/turning-18';
import type { ClockId } from './clock';
import { daysBetween } from './days';
import { type Case, type Task, task } from './task';

/** What a passed day leads to. Only the clocks that are known to run are in it: no other can be late. */
function overdue({ from, clocks: all }: Case): Task[] {
  const passed = (due: ClockId) => all.find(({ id, stands }) => id === due && stands === 'past');
  const ofTheHomeOffice = passed('reasonable-due');
  const ofThePanel = passed('reasonable-due-in-pilot');
  return [
    ...(ofTheHomeOffice
      ? [
          task('ask-for-decision', 'soon', ['clock-reasonable-grounds', 'referral-contact'], {
            // Where it may be a pilot area, asking is right, and nothing is late for certain.
            by: pilotOf(from).now === 'find-out' ? null : ofTheHomeOffice.on,
            contacts: ['single-competent-authority'],
            update: 'decisions',
          }),
        ]
      : []),
    ...(ofThePanel
      ? [
          task(
            'ask-panel-for-decision',
            'soon',
            ['clock-reasonable-grounds-pilot', 'pilot-status-not-confirmed'],
            { by: ofThePanel.on, update: 'decisions' },
          ),
        ]
      : []),
  ];
}

/** While a decision is to come and the days to 18 do not settle whose it is. */
function whoDecides({ from, clocks: all }: Case): Task[] {
  const isOpen = all.some(({ id }) => /-if-home-office$|^conclusive-later$/.test(id));
  const { now } = pilotOf(from);
  const rest = { contacts: ['single-competent-authority'], update: 'decisions' } as const;
  const because = ['pilot-100-days-counted-when', 'pilot-conditions', 'pilot-status-not-confirmed'] as const;
  if (!isOpen) return [];
  if (now === 'depends-on-the-birthday') return [task('ask-who-decides', 'soon', because, rest)];
  return now === 'closer-to-18-since-submission' ? [task('ask-who-decides-now', 'soon', because, rest)] : [];
}

/** A negative decision, one that is looked at again, and one that has not come. */
export function decisions(of: Case): Task[] {
  const { from, clocks: all } = of;
  const { because } = clockRules.reconsideration;
  const again = all.filter(({ id }) => /^(reasonable|conclusive)-reconsideration-by$/.test(id));
  const asked = (['reasonable', 'conclusive'] as const).some(
    (decision) => said(from, `decisions.${decision}-reconsidered`) === 'asked',
  );
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
    ...overdue(of),
    ...whoDecides(of),
  ];
}

/** What has come to light and was not sent to whoever decides. */
export function newInformation({ from }: Case): Task[] {
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
export function at18({ from, nation, clocks: all, turned18 }: Case): Task[] {
  const turns = turning18(from);
  const open = all.some(({ id }) => id === 'turning-18');
  if (!turns || !open) return [];
  if (turned18 === 'yes') return [task('ask-consent-at-18', 'now', ['turning-18-consent'])];
  if (turned18 === 'in-doubt') {
    const kind = said(from, 'responder.kind');
    return [task('age-in-doubt', 'soon', [ageBasis(nation, kind), ...besideAgeBasis(nation, kind)])];
  }
  const before = daysBetween(from.today, turns.on.first) <= clockRules['decision-takes'].days;
  return [
    task('prepare-for-18', before ? 'soon' : 'in-time', ['preparing-for-18', 'turning-18-consent'], {
      by: turns.on,
    }),
  ];
}
