import { type MessageId, say } from '@/lib/messages/words';

/** The words for the months, January first. */
export const monthNames = [
  'date.january',
  'date.february',
  'date.march',
  'date.april',
  'date.may',
  'date.june',
  'date.july',
  'date.august',
  'date.september',
  'date.october',
  'date.november',
  'date.december',
] as const satisfies readonly MessageId[];

/** Fewer letters leave open which month is meant: "Ju" is June or July. */
const fewestLetters = 3;

/**
 * Which month a typed name is, 1 for January; null where it is none. Its beginning will do ("Nov", "Sept"), in capital
 * or small letters, with or without a full stop.
 */
export function monthOfName(typed: string): number | null {
  const letters = typed.trim().replace(/\.$/, '').toLowerCase();
  if (letters.length < fewestLetters) return null;
  const found = monthNames.findIndex((id) => say(id).toLowerCase().startsWith(letters));
  return found === -1 ? null : found + 1;
}
