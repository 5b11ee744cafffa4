import type { Nation } from '@/lib/nation';
import { type ChildPlace, childProtectionNation } from './child-protection-body';

/** The nations a case belongs to; mostly one and the same. */
export interface CaseNations {
  /** Where the referral is made: its law, its route and its lists hold. */
  referral: Nation;
  /** Where the child is: its services protect them. Where that is not known, the nation of the referral. */
  child: Nation;
}

export function caseNations(place: ChildPlace, referral: Nation): CaseNations {
  return { referral, child: childProtectionNation(place, referral).nation ?? referral };
}

/**
 * The nations whose criminal law may protect an accused child. Proceedings can be where the child is or where the
 * referral is made, and nobody is asked where: both, the child's first.
 */
export function nationsOfProceedings({ referral, child }: CaseNations): readonly [Nation, ...Nation[]] {
  return child === referral ? [child] : [child, referral];
}

/** What holds in some nations; several, where it is the same in them. */
export interface InNations<Id> {
  nations: readonly [Nation, ...Nation[]];
  ids: readonly Id[];
}

/** What holds in each of these nations: once for all of them where it is the same, else apart. */
export function apartWhereTheyDiffer<Id>(
  nations: readonly [Nation, ...Nation[]],
  inOne: (nation: Nation) => readonly Id[],
): readonly InNations<Id>[] {
  const ids = inOne(nations[0]);
  const alike = nations.every((nation) => inOne(nation).join() === ids.join());
  return alike ? [{ nations, ids }] : nations.map((nation) => ({ nations: [nation], ids: inOne(nation) }));
}
