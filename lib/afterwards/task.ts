import type { ContactId } from '@/lib/content/contacts';
import type { ContentId } from '@/lib/content/content';
import type { Nation } from '@/lib/nation';
import type { Relevant } from '@/lib/questions/relevance';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import type { turned18 } from '@/lib/referral/turning-18';
import type { Clock } from './clock';
import type { Update } from './updates';

export type TaskId =
  | 'child-missing'
  | 'still-missing'
  | 'child-protection'
  | 'own-enquiry'
  | 'adult-safeguarding'
  | 'submit'
  | 'ask-again'
  | 'hear-the-outcome'
  | 'ask-who-decides'
  | 'ask-who-decides-now'
  | 'tell-police'
  | 'tell-officer-in-charge'
  | 'tell-prosecutor'
  | 'tell-defence'
  | 'advice-on-a-conviction'
  | 'guardian'
  | 'guardian-find-out'
  | 'guardian-after-18'
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

/** What tasks are worked out from. */
export interface Case {
  from: Relevant;
  nation: Nation;
  /** Where the child is: that nation's child protection body and guardian. */
  there: Nation;
  clocks: readonly Clock[];
  turned18: ReturnType<typeof turned18>;
}

/** A task that has no day, nobody to call and no page of its own, unless it is said. */
export const task = (
  id: TaskId,
  urgency: Urgency,
  because: Task['because'],
  rest: Partial<Pick<Task, 'by' | 'contacts' | 'update'>> = {},
): Task => ({ id, urgency, because, by: null, contacts: [], update: null, ...rest });
