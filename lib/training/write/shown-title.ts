import { sayOfWriting } from '@/lib/messages/training-write-words';

/** More than this is no title; the whole of it stands in its field. */
const longest = 120;

/** What a scenario is called on the screen, also one without a title or with a whole page of it. */
export function shownTitle(title: string): string {
  const plain = title.trim();
  if (!plain) return sayOfWriting('write.untitled');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
