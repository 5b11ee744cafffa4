import { type Relevant, said } from '@/lib/questions/relevance';

/**
 * Whether a negative decision, the first one or the second, has ended it: `stands`, or `looked-at-again` while a request to
 * reconsider it is open. A decision that was changed is no negative one.
 */
export function endsNegative(from: Relevant): 'no' | 'stands' | 'looked-at-again' {
  for (const decision of ['reasonable', 'conclusive'] as const) {
    if (said(from, `decisions.${decision}`) !== 'negative') continue;
    const again = said(from, `decisions.${decision}-reconsidered`);
    if (again !== 'now-positive') return again === 'asked' ? 'looked-at-again' : 'stands';
  }
  return 'no';
}
