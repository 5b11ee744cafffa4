import { firstResponders } from '@/lib/content/first-responders';
import type { Nation } from '@/lib/nation';
import type { ResponderKind } from './responder-kinds';

/**
 * Whether this kind of organisation may submit the referral of a child in this nation. `check` goes on, says how to
 * find out, and prints the hand-over note too. `no` is never a dead end: it hands over.
 */
export type MayRefer =
  | { may: 'yes'; because: 'listed' }
  | { may: 'check'; because: 'not-certain' | 'not-answered' }
  | { may: 'no'; because: 'not-listed' | 'adults-only' | 'not-in-this-nation' };

/** Asked apart for each nation: a body can be a first responder organisation in one and not in the next. */
export function mayRefer(kind: ResponderKind | null, nation: Nation | null): MayRefer {
  if (!kind || !nation) return { may: 'check', because: 'not-answered' };
  const responder = firstResponders[kind];
  const here = responder.mayRefer[nation];
  if (!here) return { may: 'no', because: 'not-in-this-nation' };
  // What is not confirmed settles nothing, neither way: a wrong "no" would turn a first responder away.
  const may = here.certainty === 'check' ? 'check' : here.may;
  if (may === 'no') return { may, because: 'not-listed' };
  // A body that helps adults only hands a child over, whatever list it is on.
  if (responder.adultsOnly) return { may: 'no', because: 'adults-only' };
  return may === 'yes' ? { may, because: 'listed' } : { may, because: 'not-certain' };
}
