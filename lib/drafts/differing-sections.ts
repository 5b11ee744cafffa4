import type { Answers } from '@/lib/questions/answers';
import { catalogue, questionIds } from '@/lib/questions/catalogue';
import type { SectionId } from '@/lib/questions/question';

/** What is held, without what only looks different: blanks, the order of names, and ids, which nobody typed. */
function held(value: unknown): unknown {
  if (value === '' || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const all = value.map(held).filter((one) => one !== undefined);
    return all.length > 0 ? all : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const isItem = 'entries' in value;
  const parts = Object.entries(value)
    .filter(([name]) => !(isItem && name === 'id'))
    .map(([name, part]) => [name, held(part)] as const)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => one.localeCompare(other));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/**
 * The sections in which two drafts do not hold the same, in the order in which they are asked. What is kept aside counts: it
 * would be lost with the draft that is deleted.
 */
export function differingSections(one: Answers, other: Answers): readonly SectionId[] {
  const differing = questionIds
    .filter((id) => JSON.stringify(held(one[id])) !== JSON.stringify(held(other[id])))
    .map((id) => catalogue[id].section);
  return [...new Set(differing)];
}
