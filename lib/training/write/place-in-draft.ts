import { catalogue } from '@/lib/questions/catalogue';
import type { Question, SectionId } from '@/lib/questions/question';
import type { FindingKind } from '@/lib/training/scenario-finding';
import type { DraftScenario } from './draft-scenario';
import type { GapKind } from './scenario-from-draft';

/** The parts in which a scenario is written, in the order of their list. */
export const writeParts = [
  'about',
  'brief',
  'material',
  'news',
  'walk',
  'expected',
  'signs',
  'wording',
  'discussion',
  'summary',
] as const;
export type WritePart = (typeof writeParts)[number];

/** A page of the editor, and the element on it that the focus goes to. */
export interface DraftPlace {
  part: WritePart;
  /** Of a list whose items have a page each: which of them, counted from 1. */
  item: number | null;
  /** Of the walk: the section whose answers the page asks. */
  section: SectionId | null;
  field: string;
}

/** Something that is said of a draft: a finding of the check, what it lacks to be checked, or a list with nothing in it. */
export interface Remark {
  kind: FindingKind | GapKind | 'list-empty';
  place: string;
  what: string;
}

const questions: Readonly<Record<string, Question>> = catalogue;

const partOf: Readonly<Record<string, WritePart>> = {
  brief: 'brief',
  people: 'brief',
  material: 'material',
  injects: 'news',
  walk: 'walk',
  end: 'walk',
  expectations: 'expected',
  indicators: 'signs',
  wording: 'wording',
  discussion: 'discussion',
  summary: 'summary',
};

/** The element that shows a field of the draft: its path, lists counted from 1. */
export function fieldAt(...path: readonly (string | number)[]): string {
  return ['write', ...path].join('-');
}

/** As in the forms of the walk; components/questions/field-props.ts. */
const questionField = (question: string) => question.replaceAll('.', '-');

/** Where in an expectation a finding about it is put right. */
function withinExpectation({ kind, what }: Remark, draft: DraftScenario, index: number): (string | number)[] {
  const answers = draft.expectations[index]?.answers ?? [];
  const answerWith = (has: (answer: (typeof answers)[number]) => boolean, field: string) => {
    // The last: of an answer that stands twice it is the one too many.
    const at = answers.findLastIndex(has);
    return at < 0 ? [] : ['answers', at + 1, field];
  };
  switch (kind) {
    case 'expectation-not-reached':
      return ['at'];
    case 'no-such-question':
      return ['question'];
    case 'no-such-option':
    case 'option-twice':
    case 'right-answer-ends-elsewhere':
      return answerWith(({ is }) => is.includes(what), 'is');
    case 'walk-gives-a-harmful-answer':
      return answerWith(
        ({ is, verdict }) => verdict === 'harmful' && what.split(', ').some((one) => is.includes(one)),
        'verdict',
      );
    case 'no-such-record':
    case 'record-of-another-nation':
      return answerWith(({ record }) => record === what, 'record');
    case 'no-right-answer':
      return ['answers'];
    default:
      return [];
  }
}

function withinItem(remark: Remark, draft: DraftScenario, list: string, index: number): (string | number)[] {
  if (list === 'expectations') return withinExpectation(remark, draft, index);
  // A point has no part but its text.
  if (list === 'discussion') return ['text'];
  switch (remark.kind) {
    case 'inject-never-fires':
      return ['arrives'];
    case 'no-such-indicator':
    case 'indicator-of-another-nation':
    case 'indicator-twice':
      return ['indicator'];
    case 'no-such-passage':
      return ['in'];
    case 'no-such-wording':
      return ['record'];
    case 'words-not-in-passage':
      return ['words'];
    default:
      return [];
  }
}

/** Where a remark is put right. `stopsIn`: the section that the right walk stops in, where it does. */
export function placeOf(remark: Remark, draft: DraftScenario, stopsIn: SectionId | null = null): DraftPlace {
  const path = remark.place.split(' › ');
  const [list = '', number = '', ...within] = path;
  const part = partOf[list] ?? 'about';
  const section = (question: string | undefined) => questions[question ?? '']?.section ?? null;
  if (list === 'walk') {
    if (!number) return { part, item: null, section: stopsIn, field: fieldAt('walk') };
    return { part, item: null, section: section(number), field: questionField(number) };
  }
  const paged = part === 'news' || part === 'expected';
  const item = paged && number ? Number(number) : null;
  if (within[0] === 'revises' && within[1]) {
    return { part, item, section: section(within[1]), field: questionField(within[1]) };
  }
  const inside = number && within.length === 0 ? withinItem(remark, draft, list, Number(number) - 1) : [];
  return { part, item, section: null, field: fieldAt(...path, ...inside) };
}
