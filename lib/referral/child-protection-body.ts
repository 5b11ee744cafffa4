import { firstResponders } from '@/lib/content/first-responders';
import type { Nation } from '@/lib/nation';
import type { ResponderKind } from './responder-kinds';

/** Where the child is now, as answered. */
export type ChildPlace = Nation | 'outside-uk' | null;

/**
 * The nation whose child protection body is told: where the child is, not where the referral is made. A child who is
 * outside the UK, or whose whereabouts are not known, is told of where the referral is made (check with that body).
 */
export function childProtectionNation(
  place: ChildPlace,
  referral: Nation | null,
): { nation: Nation | null; because: 'child-is-there' | 'outside-uk' | 'place-not-known' } {
  if (place === null) return { nation: referral, because: 'place-not-known' };
  if (place === 'outside-uk') return { nation: referral, because: 'outside-uk' };
  return { nation: place, because: 'child-is-there' };
}

/**
 * Whether the practitioner works for the body that a child protection referral would go to. A council of one nation is
 * not the body for a child who is in another: its worker refers to that body like anybody else. A kind of body that
 * only one nation has is that nation's, wherever the referral is made.
 */
export function worksForChildProtectionBody(
  kind: ResponderKind | null,
  place: ChildPlace,
  referral: Nation | null,
): boolean {
  const { nation } = childProtectionNation(place, referral);
  if (kind === null || nation === null) return false;
  const bodyIn = firstResponders[kind].childProtectionBodyIn ?? [];
  return bodyIn.includes(nation) && (nation === referral || bodyIn.length === 1);
}
