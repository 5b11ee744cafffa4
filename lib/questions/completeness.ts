import type { Answers } from './answers';
import { catalogue, type QuestionId, questionIds } from './catalogue';
import {
  type ItemField,
  type Question,
  type RecordSection,
  recordSections,
  type SectionId,
} from './question';
import type { AnyReading, Item } from './reading';
import { type Relevant, readingOf } from './relevance';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** Every question of a section, in the order of the catalogue, applying or not. */
export function questionsOf(section: SectionId): QuestionId[] {
  return questionIds.filter((id) => questions[id].section === section);
}

/** The questions of a section that apply to these answers. */
export function askedIn(section: SectionId, from: Relevant): QuestionId[] {
  return questionsOf(section).filter((id) => readingOf(from, id).is !== 'does-not-apply');
}

/** The deciding questions of a section that still keep Continue from going on. */
export function undecided(section: SectionId, from: Relevant): QuestionId[] {
  return askedIn(section, from).filter((id) => {
    const { deciding } = questions[id];
    if (!deciding) return false;
    const { is } = readingOf(from, id);
    return is !== 'answered' && !(is === 'missing' && deciding === 'answer-or-reason');
  });
}

/** Where something is not answered: the question, and inside a list the item and its field. */
export interface Gap {
  question: QuestionId;
  item?: { number: number; id: string; field: string };
  /** `reason`: the practitioner said why; `empty`: nothing yet; `unread`: typed, not understood. */
  is: 'empty' | 'reason' | 'unread';
}

function gapIn(reading: AnyReading): Gap['is'] | null {
  switch (reading.is) {
    case 'empty':
    case 'unread':
      return reading.is;
    case 'missing':
      return 'reason';
    case 'answered':
    case 'does-not-apply':
      return null;
  }
}

function gapsInItem(question: QuestionId, item: Item<Record<string, ItemField>>, number: number): Gap[] {
  return Object.entries(item.readings).flatMap(([field, reading]) => {
    const is = gapIn(reading);
    return is ? [{ question, item: { number, id: item.id, field }, is }] : [];
  });
}

/** Every gap of a section, in order, list items' fields included. */
export function gapsIn(section: SectionId, from: Relevant): Gap[] {
  return askedIn(section, from).flatMap((question): Gap[] => {
    const reading = readingOf(from, question) as AnyReading; // one question's reading is one of any question's
    const is = gapIn(reading);
    if (is) return [{ question, is }];
    if (reading.is !== 'answered' || !Array.isArray(reading.value)) return [];
    return reading.value.flatMap((item, index) =>
      typeof item === 'object' ? gapsInItem(question, item, index + 1) : [],
    );
  });
}

/** `complete`: every question has an answer or a reason; `nothing-to-add`: every one has a reason, none an answer. */
export type SectionState = 'not-started' | 'in-progress' | 'complete' | 'nothing-to-add';

/** How far a section of the record is. Said in words on the task list; never a number, never a threshold. */
export function sectionState(section: SectionId, from: Relevant): SectionState {
  const asked = askedIn(section, from);
  const gaps = gapsIn(section, from);
  const begun = asked.some((id) => readingOf(from, id).is !== 'empty');
  if (!begun) return 'not-started';
  if (gaps.some(({ is }) => is !== 'reason')) return 'in-progress';
  return asked.every((id) => readingOf(from, id).is === 'missing') ? 'nothing-to-add' : 'complete';
}

/** The sections of the record that ask anything of this case, in their order. */
export function sectionsToFill(from: Relevant): RecordSection[] {
  return recordSections.filter((section) => askedIn(section, from).length > 0);
}

/** Questions with something kept that does not apply now: the practitioner may see and delete it. */
export function keptAside(answers: Answers, from: Relevant): QuestionId[] {
  return questionIds.filter((id) => {
    const entry = answers[id];
    if (entry?.typed === undefined && !entry?.missing) return false;
    const { is } = readingOf(from, id);
    return is === 'does-not-apply' || (is === 'missing' && entry.typed !== undefined && entry.typed !== '');
  });
}
