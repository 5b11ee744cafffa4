import { clockRules } from '@/lib/content/clocks';
import { birthdayOf } from '@/lib/questions/uncertain-date';

/** What a pilot panel's part in the decision may be, from the practitioner's own answer about their area. */
export type PilotStep =
  | 'may-decide'
  | 'not-within-100-days'
  | 'not-while-age-is-uncertain'
  | 'find-out'
  | 'not-here';

const day = 86_400_000;

/**
 * Never inferred from a council's name. `turns18On` is YYYY-MM-DD, null where no birth date is known. The panels take
 * children more than so many days from 18, and none whose age is uncertain (law-and-routes 7.4, November 2023).
 */
export function pilotStep(
  area: 'yes' | 'no' | 'not-sure' | null,
  ageUncertain: boolean,
  turns18On: string | null,
  today: string,
): PilotStep {
  if (area === 'no') return 'not-here';
  if (area !== 'yes') return 'find-out';
  if (ageUncertain) return 'not-while-age-is-uncertain';
  if (
    turns18On !== null &&
    Date.parse(turns18On) - Date.parse(today) <= clockRules['panel-before-18'].days * day
  )
    return 'not-within-100-days';
  return 'may-decide';
}

/** The day a person born on this day turns 18; somebody born on 29 February turns 18 on 1 March of a common year. */
export function eighteenthBirthday(birthDate: string): string {
  return birthdayOf(birthDate, 18);
}
