import type { ItemField } from '@/lib/questions/question';
import type { Item } from '@/lib/questions/reading';

/** Whether an item of a list was added and then left: nothing in it has an answer, a reason or anything typed. */
export function isBlank({ readings }: Item<Readonly<Record<string, ItemField>>>): boolean {
  return Object.values(readings).every(({ is }) => is === 'empty' || is === 'does-not-apply');
}
