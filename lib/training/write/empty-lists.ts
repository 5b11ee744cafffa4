import type { DraftScenario } from './draft-scenario';

/** Lists that may be empty in a file, and without which nobody learns anything. */
export const neededLists = ['subjects', 'material', 'expectations', 'indicators', 'discussion'] as const;
export type NeededList = (typeof neededLists)[number];

/** Those of them that have nothing in them. */
export function emptyLists(draft: DraftScenario): readonly NeededList[] {
  return neededLists.filter((list) => draft[list].length === 0);
}
