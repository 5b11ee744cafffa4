import { worksForChildProtectionBody } from '@/lib/referral/child-protection-body';
import { mayRefer } from '@/lib/referral/may-refer';
import { presumption } from '@/lib/referral/presumption';
import type { WalkConditionId } from './question';
import type { Said } from './relevance';

/** What the walk's rules make of the answers so far, for conditions that name them. */
export const walkConditions = {
  'treated-as-child': (said) => treatedAs(said) === 'child',
  'treated-as-adult': (said) => treatedAs(said) === 'adult',
  'writing-the-record': (said) => treatedAs(said) === 'child' && said('conclusion.is') === 'refer-now',
  'may-submit': (said) => mayRefer(said('responder.kind'), said('nation.of-referral')).may !== 'no',
  'works-for-such-a-body': worksForSuchABody,
  'works-for-child-protection-body': (said) =>
    worksForSuchABody(said) && !['no', 'not-sure'].includes(said('child-protection.own-area') ?? ''),
  'birth-date-not-known': (said) => said('child.birth-date') === null,
} as const satisfies Record<WalkConditionId, (said: Said) => boolean>;

function worksForSuchABody(said: Said): boolean {
  return worksForChildProtectionBody(
    said('responder.kind'),
    said('child-place.nation'),
    said('nation.of-referral'),
  );
}

function treatedAs(said: Said): 'child' | 'adult' {
  return presumption(
    { under18: said('age.under-18'), reasonToThinkUnder18: said('age.reason-to-think-under-18') },
    said('nation.of-referral'),
    said('responder.kind'),
  ).treatAs;
}
