import { say } from '@/lib/messages/words';
import type { MissingReason } from '@/lib/questions/question';

/** A reason why an answer is missing, as it is said. */
export function reasonWords(reason: MissingReason): string {
  return say(`questions.missing-${reason}`);
}
