import type { ContactId } from '@/lib/content/contacts';
import type { InjectKind, ScenarioLevel, Verdict } from '@/lib/training/scenario-kinds';
import type { CitedInRoom } from './cited';

/** One answer that the room can choose. */
export interface RoomOption {
  /** Option of the question, a reason for no answer, or `anotherAnswer`. */
  id: string;
  words: string;
  /** What is thought of it; null where the scenario says nothing. */
  judged: {
    verdict: Verdict;
    why: string;
    /** What would follow; only where it could do harm. */
    follows: string | null;
    /** Id of what says so. */
    record: string;
    /** Null where this release has no such record. */
    cited: CitedInRoom | null;
  } | null;
}
/** Stands for every answer that is not shown: a list of twenty can not be read from the back of a room. */
export const anotherAnswer = 'another-answer';

/** One decision of the walk, as the room is asked it. */
export interface Decision {
  /** The expectation's id. */
  id: string;
  /** Where in the walk it is asked, by its heading there. */
  place: string;
  asks: string;
  hint: string | null;
  options: readonly RoomOption[];
  /** More than one answer can be given, so hands go up more than once. */
  several: boolean;
  /** Only another answer than the right walk's leads to it. */
  aside: boolean;
}

/** A text that is too long for one slide goes on on the next. */
export interface Part {
  number: number;
  of: number;
}

/** Where something stands in the material. */
export type Whereabouts = { in: 'passage'; number: number; from: string } | { in: 'news'; from: string };

export interface Sign {
  id: string;
  words: string;
  seen: string;
  where: Whereabouts | null;
}

export interface WordsToNotice {
  record: string;
  words: string;
  instead: string;
  why: string;
  where: Whereabouts | null;
}

type Shown =
  | { kind: 'content-note'; text: string; level: ScenarioLevel; minutes: number; setting: string }
  | { kind: 'support'; contacts: readonly ContactId[] }
  | { kind: 'brief'; text: string; role: string; part: Part }
  | { kind: 'people'; people: readonly { id: string; name: string; about: string }[]; part: Part }
  | { kind: 'passage'; number: number; of: number; from: string; text: string; part: Part }
  | { kind: 'news'; inject: string; news: InjectKind; from: string; text: string; part: Part }
  | { kind: 'decision'; decision: Decision; number: number; of: number }
  | { kind: 'signs'; signs: readonly Sign[]; part: Part }
  | { kind: 'wording'; wording: readonly WordsToNotice[]; part: Part }
  | { kind: 'discussion'; prompt: string; number: number; of: number }
  | { kind: 'summary'; text: string; part: Part };

/** What is on the screen at one time. Its id stays the same as long as the scenario does. */
export type Slide = { id: string } & Shown;
export type SlideKind = Slide['kind'];
