import type { Nation } from '@/lib/nation';

/** Whether anybody in the UK has parental rights or responsibilities for the child, as answered; null: not answered. */
export type ParentalRights = 'yes' | 'no' | 'not-sure' | null;
/** Whether the child is apart from both parents and usual carers, as answered; null: not answered. */
export type Separated = 'yes' | 'no' | 'not-sure' | null;

/**
 * What to do about an independent guardian. `refer`: the nation's own condition is met (or there is none to meet);
 * `find-out`: it depends on something not known yet; `not-for-this-child`: the nation's service does not take them.
 */
export type GuardianStep = 'refer' | 'find-out' | 'not-for-this-child';

/**
 * England and Wales: always prompted, the service says if an area is not covered. Scotland: only where nobody in the
 * UK has parental rights. Northern Ireland: where nobody can effectively exercise parental responsibility, which
 * somebody holding it does not settle, so "yes" there is still something to find out; and for a separated child,
 * whoever holds it (section 21(3)).
 */
export function guardianStep(
  nation: Nation,
  parentalRights: ParentalRights,
  separated: Separated = null,
): GuardianStep {
  switch (nation) {
    case 'england':
    case 'wales':
      return 'refer';
    case 'scotland':
      // Section 11(2) asks about parental rights only: see `guardianCriteriaToCheck` for what the service asks besides.
      if (parentalRights === 'no') return 'refer';
      return parentalRights === 'yes' ? 'not-for-this-child' : 'find-out';
    case 'northern-ireland':
      return parentalRights === 'no' || separated === 'yes' ? 'refer' : 'find-out';
  }
}

/**
 * Whether what the service asks besides the law may not be met. In Scotland the duty to bring a child to the service
 * (section 11(3)) follows where nobody in the UK has parental rights; the service itself takes children who are apart
 * from both parents and from any customary carer. A child who is not is still brought to it, and it is asked.
 */
export function guardianCriteriaToCheck(
  nation: Nation,
  parentalRights: ParentalRights,
  separated: Separated,
): boolean {
  return nation === 'scotland' && parentalRights === 'no' && separated === 'no';
}
