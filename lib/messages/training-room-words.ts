import { roomInEnglish } from './en/training-room';
import { filled } from './filled';
import type { Language } from './words';

/** The words of the room before a projector, apart from the rest: nothing else loads them. */
const en = roomInEnglish;
export type RoomMessageId = keyof typeof en;
const languages = { en } as const satisfies Record<Language, Record<RoomMessageId, string>>;

/** As `say`, for the room. */
export function sayOfRoom(
  id: RoomMessageId,
  fills: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
) {
  return filled(languages[language][id], fills);
}
