import { clockRules } from '@/lib/content/clocks';
import { type Relevant, said } from '@/lib/questions/relevance';
import type { DaySpan } from '@/lib/questions/uncertain-date';
import { turning18 } from './turning-18';

/**
 * What a pilot panel's part in the decision may be. `depends-on-the-birthday`: of the days on which the child can turn
 * 18 some are more than 100 days away, and some are not. `closer-to-18-since-submission`: the child was, or may have
 * been, more than 100 days from 18 on the day of the submission, and is no longer.
 */
export type PilotStep =
  | 'may-decide'
  | 'depends-on-the-birthday'
  | 'closer-to-18-since-submission'
  | 'not-within-100-days'
  | 'not-while-age-is-uncertain'
  | 'find-out'
  | 'not-here';

const day = 86_400_000;

/** Whether a birthday is more than so many days after a day; both YYYY-MM-DD. */
function isFarFrom18(birthday: string, on: string): boolean {
  return Date.parse(birthday) - Date.parse(on) > clockRules['panel-before-18'].days * day;
}

/**
 * On one day (`on`, YYYY-MM-DD), from the practitioner's own answer about their area, never inferred from a council's
 * name. `turns18`: every day on which the child can turn 18, null where nothing is known of the birth. The panels take
 * children more than so many days from 18, and none whose age is uncertain (law-and-routes 7.4, November 2023).
 */
export function pilotStep(
  area: 'yes' | 'no' | 'not-sure' | null,
  ageUncertain: boolean,
  turns18: DaySpan | null,
  on: string,
): PilotStep {
  if (area === 'no') return 'not-here';
  if (area !== 'yes') return 'find-out';
  if (ageUncertain) return 'not-while-age-is-uncertain';
  if (turns18 === null || isFarFrom18(turns18.first, on)) return 'may-decide';
  return isFarFrom18(turns18.last, on) ? 'depends-on-the-birthday' : 'not-within-100-days';
}

/**
 * Whether a panel may decide this case. It is not known on which day the 100 days are measured (record
 * `pilot-100-days-counted-when`): the day of the submission says which clock started, and a line that was crossed since
 * does not make the other one start. `atSubmission`: the answer of that day; of today, while there is none.
 */
export function pilotOf(from: Relevant): { now: PilotStep; atSubmission: PilotStep } {
  const on = (date: string) =>
    pilotStep(
      said(from, 'finishing.pilot-area'),
      said(from, 'age.under-18') !== 'yes',
      turning18(from)?.on ?? null,
      date,
    );
  const today = on(from.today);
  const atSubmission = on(said(from, 'submission.when') ?? from.today);
  const closer = today === 'not-within-100-days' && atSubmission !== today;
  return { now: closer ? 'closer-to-18-since-submission' : today, atSubmission };
}
