import { indicators } from '@/lib/content/indicators';
import { type Relevant, said } from '@/lib/questions/relevance';
import { indicatorOf } from './element-record';

/**
 * Whether what protects an accused child is said openly, without being asked for: criminal exploitation is ticked, as
 * a kind or among what was seen, or an arrest or a charge is recorded. Not being sure of one is enough.
 */
export function mayBeAccused(from: Relevant): boolean {
  const justice = said(from, 'background.justice');
  if (justice === 'yes' || justice === 'not-sure') return true;
  if (said(from, 'exploitation.types')?.includes('forced-to-commit-crime')) return true;
  const nation = said(from, 'nation.of-referral');
  return (said(from, 'indicators.seen') ?? []).some((tick) => {
    const id = indicatorOf(tick, nation);
    return id !== null && indicators[id].category === 'child-criminal-exploitation';
  });
}
