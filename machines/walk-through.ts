import { getInitialSnapshot, getNextSnapshot, type SnapshotFrom } from 'xstate';
import type { Answers } from '@/lib/questions/answers';
import { referralMachine } from './referral.machine';
import type { ReferralEvent } from './referral.setup';
import { type Step, steps } from './steps';

export type Place = SnapshotFrom<typeof referralMachine>;

/** Where a draft with these answers opens: as far on as they go. */
export function openedAt(answers: Answers, today: string): Place {
  return getInitialSnapshot(referralMachine, { today, answers });
}

/** The place after one event, with no actor running. */
export function placeAfter(place: Place, event: ReferralEvent): Place {
  return getNextSnapshot(referralMachine, place, event);
}

/** The step that a place is at; null on the danger page that can be raised from anywhere. */
export function stepOf({ value }: Place): Step | null {
  const inner = typeof value === 'object' ? value.walking : undefined;
  return steps.find((step) => step === inner) ?? null;
}
