import type { Nation } from '@/lib/nation';
import { say } from './words';

/** "Scotland", "England and Wales". */
export function nationsInWords(nations: readonly [Nation, ...Nation[]]): string {
  const [first, ...more] = nations.map((nation) => say(`nation.${nation}`));
  return more.reduce((before, second) => say('nation.both', { first: before, second }), first ?? '');
}
