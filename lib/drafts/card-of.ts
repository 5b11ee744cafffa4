import { isSubmitted } from '@/lib/afterwards/updates';
import type { Answers } from '@/lib/questions/answers';
import { caseFileVersion } from '@/lib/questions/case-file';
import { type SectionState, sectionState, sectionsToFill } from '@/lib/questions/completeness';
import { relevant, said } from '@/lib/questions/relevance';
import type { Card } from '@/lib/vault/card';

const done = {
  'not-started': false,
  'in-progress': false,
  complete: true,
  'nothing-to-add': true,
} as const satisfies Record<SectionState, boolean>;

/**
 * The reference as typed, also while the walk stands elsewhere than in the record: without it, two drafts in a list are
 * alike, and a change of the conclusion must not make one nameless. Not where the practitioner said that there is none.
 */
function referenceIn(answers: Answers): string {
  const { typed, missing } = answers['referrer.own-reference'] ?? {};
  return typeof typed === 'string' && !missing ? typed : '';
}

/** A backup that was made on a clock that was ahead can not hold what was changed now. */
function lastBackupIn(before: Card | null, now: string): string | null {
  const last = before?.lastBackup ?? null;
  const isChange = before?.changed !== now;
  return last !== null && isChange && last > now ? now : last;
}

/**
 * What the list of drafts shows of these answers. No answer about the child is in it: a list is read over a shoulder.
 * `today`: YYYY-MM-DD. `now`: when this state was reached, ISO 8601 in UTC. `before`: the card until now, whose day of
 * deletion, last backup and mark are carried over; null for a new draft.
 */
export function cardOf(
  answers: Answers,
  { today, now, before }: { today: string; now: string; before: Card | null },
): Card {
  const from = relevant(answers, today);
  const sections = sectionsToFill(from);
  return {
    reference: referenceIn(answers),
    nation: said(from, 'nation.of-referral'),
    changed: now,
    sections: {
      complete: sections.filter((section) => done[sectionState(section, from)]).length,
      total: sections.length,
    },
    deleteOn: before?.deleteOn ?? null,
    lastBackup: lastBackupIn(before, now),
    answersVersion: caseFileVersion,
    ...(isSubmitted(from) ? { submitted: true as const } : {}),
    ...(before?.mark ? { mark: before.mark } : {}),
  };
}
