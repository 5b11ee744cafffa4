import type { Item } from '@/lib/questions/reading';
import type { backgroundQuestions } from '@/lib/questions/record/background';
import { type Relevant, readingOf, said } from '@/lib/questions/relevance';

type Episode = Item<(typeof backgroundQuestions)['background.missing-episodes']['fields']>;

/** Whether an episode goes on: `yes` only where that was said, `not-sure` where nothing says that it is over. */
function goesOn({ readings }: Episode): 'yes' | 'no' | 'not-sure' {
  const still = readings['still-missing'];
  if (still.is === 'answered' && still.value !== 'not-sure') return still.value;
  // Not sure, or not known, and an end all the same: the end is what is known.
  if (still.is !== 'empty') return readings.until.is === 'answered' ? 'no' : 'not-sure';
  // An episode without anything in it is one that was only just added.
  if (readings.from.is !== 'answered' || readings.until.is !== 'empty') return 'no';
  const talk = readings['return-talk'];
  // "Not yet" is also answered of a child who is not back.
  const hadReturned = talk.is === 'answered' && (talk.value === 'held' || talk.value === 'offered');
  return hadReturned || readings.found.is === 'answered' ? 'no' : 'not-sure';
}

/**
 * Whether the child is missing now. An end that was left empty is no "yes": older drafts hold episodes that were never
 * asked whether they go on.
 */
export function missingNow(from: Relevant): 'yes' | 'no' | 'not-sure' {
  if (said(from, 'home.kind-of-place') === 'missing') return 'yes';
  const all = (said(from, 'background.missing-episodes') ?? []).map(goesOn);
  if (all.includes('yes')) return 'yes';
  return all.includes('not-sure') ? 'not-sure' : 'no';
}

/** Whether somebody has still to talk with the child about a time missing that is not said to go on. */
export function returnTalkIsOpen(from: Relevant): boolean {
  return (said(from, 'background.missing-episodes') ?? []).some(
    (episode) =>
      episode.readings['return-talk'].is === 'answered' &&
      episode.readings['return-talk'].value === 'not-yet' &&
      goesOn(episode) !== 'yes',
  );
}

/** Whether the child may go missing, and no plan for it is recorded. */
export function missingPlanIsOpen(from: Relevant): boolean {
  const mayGo = ['yes', 'not-sure'].includes(said(from, 'risk.going-missing') ?? '');
  return mayGo && readingOf(from, 'safety-now.if-missing').is !== 'answered';
}
