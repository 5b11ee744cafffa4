import { say } from '@/lib/messages/words';
import { sectionWords } from '@/lib/questions/en/sections';
import type { Place } from './place';

const wide: ReadonlySet<Place['at']> = new Set([
  'recognising',
  'layingOutElements',
  'recording',
  'answeringSection',
  'reviewing',
  'updating',
]);

/** Pages that lay out lists and answers; the others keep their lines as long as they can be read. */
export function isWide({ at, sheet }: Place): boolean {
  return sheet !== null || wide.has(at);
}

/** Names the step or the section, never an answer: the tab's title is seen by others and kept by the browser. */
export function titleOf({ at, section, sheet }: Place): string {
  if (at === 'answeringSection' && section) return sectionWords[section].title;
  return say(`title.${sheet ?? at}`);
}
