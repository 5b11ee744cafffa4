import type { ContentId } from './content';

/** A number of days with what it is counted in, and the records that say so, the main one first. */
export interface ClockRule {
  days: number;
  counted: 'days' | 'working-days';
  because: readonly [ContentId, ...ContentId[]];
}

/** Every number of days that anything after a referral is counted by: a change of the law is a change here alone. */
export const clockRules = {
  'reasonable-grounds': { days: 5, counted: 'working-days', because: ['clock-reasonable-grounds'] },
  'reasonable-grounds-pilot': {
    days: 45,
    counted: 'days',
    because: ['clock-reasonable-grounds-pilot', 'pilot-conditions', 'pilot-status-not-confirmed'],
  },
  /** Since the positive reasonable grounds decision; before it there is no conclusive one, afterwards no target. */
  'conclusive-grounds': { days: 30, counted: 'days', because: ['clock-conclusive-grounds'] },
  reconsideration: { days: 30, counted: 'days', because: ['reconsideration-clock', 'reconsideration-who'] },
  /** A panel decides only about a child who is more than so many days from 18. */
  'panel-before-18': {
    days: 100,
    counted: 'days',
    because: ['turning-18-within-100-days', 'pilot-conditions', 'pilot-100-days-counted-when'],
  },
  /** On average, outside the pilot: turning 18 within so many days may come before the decision. */
  'decision-takes': { days: 471, counted: 'days', because: ['decisions-take-2025'] },
} as const satisfies Record<string, ClockRule>;
export type ClockRuleId = keyof typeof clockRules;
