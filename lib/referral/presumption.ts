import { firstResponders } from '@/lib/content/first-responders';
import type { LawId } from '@/lib/content/law';
import type { Nation } from '@/lib/nation';
import type { ResponderKind } from './responder-kinds';

type YesNoNotSure = 'yes' | 'no' | 'not-sure';
/** As answered; null where nothing usable was. The birth date is no part of it: it never settles adulthood. */
export interface AgeAnswer {
  under18: YesNoNotSure | null;
  reasonToThinkUnder18: YesNoNotSure | null;
}

/**
 * How the young person is treated, and why. `because`: they are said to be under 18; their age is not known or was
 * not asked; there is doubt. `basis`: the record that says so.
 */
export type Presumption =
  | { treatAs: 'child'; because: 'under-18'; basis: LawId }
  | { treatAs: 'child'; because: 'age-not-known' | 'in-doubt'; basis: LawId }
  | { treatAs: 'adult'; because: 'no-reason-for-doubt'; basis: LawId };

const statuteIn = {
  england: 'age-msa-s51',
  wales: 'age-msa-s51',
  scotland: 'age-htesa-s12',
  'northern-ireland': 'age-htea-ni-s25',
} as const satisfies Record<Nation, LawId>;

/** What says the same in a nation to those whom its statute is not known to bind. */
const policyIn = {
  england: 'age-guidance',
  wales: 'age-guidance',
  scotland: 'age-policy-scotland',
  'northern-ireland': 'age-policy-northern-ireland',
} as const satisfies Record<Nation, LawId>;

/** The statute where it is known to bind this kind of organisation, else guidance. Only the reason differs. */
export function ageBasis(nation: Nation | null, responder: ResponderKind | null): LawId {
  if (!nation) return 'age-guidance';
  const bound = responder !== null && firstResponders[responder].boundByAgeLawIn?.[nation] === 'yes';
  return bound ? statuteIn[nation] : policyIn[nation];
}

/**
 * What stands beside the basis. Section 25(3) goes by the function that somebody exercises and names no body, so in
 * Northern Ireland it is shown, to check, to those whom it is not known to bind.
 */
export function besideAgeBasis(nation: Nation | null, responder: ResponderKind | null): readonly LawId[] {
  return ageBasis(nation, responder) === policyIn['northern-ireland'] ? [statuteIn['northern-ireland']] : [];
}

/**
 * Under 18, or may be: a child. Only a plain "no" to both questions is an adult's. Treating an adult as a child is
 * the mistake that costs least, so whatever is missing counts for the child.
 */
export function presumption(
  age: AgeAnswer,
  nation: Nation | null,
  responder: ResponderKind | null,
): Presumption {
  const basis = ageBasis(nation, responder);
  switch (age.under18) {
    case 'yes':
      return { treatAs: 'child', because: 'under-18', basis: 'consent-child-not-needed' };
    case 'not-sure':
      return { treatAs: 'child', because: 'in-doubt', basis };
    case null:
      return { treatAs: 'child', because: 'age-not-known', basis };
    case 'no':
      return age.reasonToThinkUnder18 === 'no'
        ? { treatAs: 'adult', because: 'no-reason-for-doubt', basis: 'age-guidance' }
        : { treatAs: 'child', because: 'in-doubt', basis };
  }
}
