import { type Relevant, readingOf, said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { turned18 } from '@/lib/referral/turning-18';
import { accused, legalAdvice } from './court-tasks';
import { clocks } from './deadlines';
import { at18, decisions, newInformation } from './decision-tasks';
import { guardian, missing, protection } from './safety-tasks';
import { type Case, type Task, task, urgencies } from './task';
import { isSubmitted } from './updates';

/** By urgency, then the earlier day first, then as they are listed; what has no day comes after what has. */
function ordered(all: readonly Task[]): Task[] {
  const key = ({ urgency, by }: Task) => `${urgencies.indexOf(urgency)} ${by?.first ?? '~'}`;
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * What is to be done in the weeks after the referral, the most urgent first: worked out from the answers each time, so
 * what is noted down as done is no longer in it. Before the referral is submitted, that alone and what can not wait.
 */
export function tasks(from: Relevant): Task[] {
  const nation = said(from, 'nation.of-referral');
  if (!nation || readingOf(from, 'submission.made').is === 'does-not-apply') return [];
  const there = childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation;
  const of: Case = { from, nation, there, clocks: clocks(from), turned18: turned18(from) };
  const submitted = isSubmitted(from);
  return ordered([
    ...missing(of),
    ...protection(of),
    ...(submitted ? [] : [task('submit', 'now', ['nothing-referred-until-submitted'])]),
    ...decisions(of),
    ...accused(of),
    ...guardian(of),
    ...at18(of),
    ...legalAdvice(of),
    ...newInformation(of),
    ...(submitted && readingOf(from, 'submission.reference').is === 'empty'
      ? [task('note-the-reference', 'in-time', ['referral-contact'])]
      : []),
  ]);
}
