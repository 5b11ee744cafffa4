import { type MessageId, say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { ItemField, MissingReason } from '@/lib/questions/question';
import type { AnyReading, Item } from '@/lib/questions/reading';
import type { Relevant } from '@/lib/questions/relevance';
import {
  anyReadingOf,
  fieldWordsOf,
  itemName,
  labelOf,
  questionOf,
  valueInWords,
  wordsOf,
} from '@/lib/record/words-of';
import type { FormLists } from './form-lists';

export type AnyItem = Item<Readonly<Record<string, ItemField>>>;
/** What a text is composed from. */
export interface Composing {
  from: Relevant;
  lists: FormLists;
}

interface PieceOf {
  /** Without anything in a main piece the text misses its point and is not an answer. */
  main?: true;
  /** Left out of this text where its answer stands in another one. */
  when?: (composing: Composing) => boolean;
}
/** Part of a text: one answer, or some fields of each item of a list. `plain` stands without its label. */
export type Piece = PieceOf &
  (
    | { answer: QuestionId; plain?: true }
    | {
        list: QuestionId;
        fields: readonly string[];
        plain?: string;
        only?: (item: AnyItem, composing: Composing) => boolean;
      }
  );
/** Pieces that belong together, set apart by an empty line. */
export interface Group {
  heading?: MessageId;
  pieces: readonly Piece[];
}
export type Composition = readonly Group[];

type State = 'answered' | 'reason' | 'unread' | 'nothing';
interface Written {
  lines: string[];
  state: State;
  /** A single answer, or a whole list, for which there is only a reason. */
  reason: { label: string; reason: MissingReason } | null;
  unread: QuestionId[];
}

/** A composed text: `main` says what is in the pieces that matter, `hasAnswer` whether anything was answered. */
export interface Composed {
  text: string;
  main: State;
  hasAnswer: boolean;
  unread: readonly QuestionId[];
}

const nothing: Written = { lines: [], state: 'nothing', reason: null, unread: [] };
const states = ['answered', 'reason', 'unread', 'nothing'] as const satisfies readonly State[];
const fullest = (found: readonly State[]): State =>
  states.find((state) => found.includes(state)) ?? 'nothing';
const labelled = (label: string, text: string) => say('online-form.line', { label, text });

/** The child's words in quotation marks, unless they were typed in one pair of them. */
export function quoted(text: string): string {
  return /^\s*["“«„][^"“”«»„]*["”»“]\s*$/.test(text) ? text : say('online-form.quoted', { text });
}

/** The text of one answered reading; options and dates in words, everything else exactly as typed. */
function textOfAnswer(
  field: ItemField,
  question: QuestionId,
  id: string | null,
  reading: AnyReading,
): string | null {
  if (reading.is === 'missing') return say(`record.${reading.reason}`);
  if (reading.is !== 'answered') return null;
  const words = id === null ? wordsOf(question) : fieldWordsOf(question, id);
  const text = valueInWords(field, words, reading.value).join('; ');
  return field.kind === 'own-words' ? quoted(text) : text;
}

function writeAnswer(id: QuestionId, plain: boolean, { from }: Composing): Written {
  const question = questionOf(id);
  const reading = anyReadingOf(from, id);
  const label = labelOf(wordsOf(id));
  if (reading.is === 'missing')
    return { ...nothing, state: 'reason', reason: { label, reason: reading.reason } };
  if (reading.is === 'unread') return { ...nothing, state: 'unread', unread: [id] };
  if (question.kind === 'items') return nothing;
  const text = textOfAnswer(question, id, null, reading);
  return text === null
    ? nothing
    : { ...nothing, state: 'answered', lines: [plain ? text : labelled(label, text)] };
}

type ListPiece = Extract<Piece, { list: QuestionId }>;

/** The lines of one item. Among several it is named, so that it can be found again in the other boxes. */
function writeItem(
  { list, fields: wanted, plain }: ListPiece,
  item: AnyItem,
  name: string | null,
): Omit<Written, 'reason'> {
  const question = questionOf(list);
  const fields: Readonly<Record<string, ItemField>> = question.kind === 'items' ? question.fields : {};
  const found = wanted.map((id) => {
    const field = fields[id];
    const reading: AnyReading = item.readings[id] ?? { is: 'does-not-apply' };
    return { id, reading, text: field ? textOfAnswer(field, list, id, reading) : null };
  });
  const lines = found.flatMap(({ id, text }) => {
    if (text === null) return [];
    return [id === plain ? text : labelled(labelOf(fieldWordsOf(list, id)), text)];
  });
  const unread = found.filter(({ reading }) => reading.is === 'unread').map(() => list);
  const state = fullest(
    found.map(({ reading: { is } }) =>
      is === 'answered' || is === 'unread' ? is : is === 'missing' ? 'reason' : 'nothing',
    ),
  );
  if (name === null || lines.length === 0) return { lines, state, unread };
  const [first = '', ...rest] = lines;
  const opens = wanted[0] === plain && found[0]?.text !== null;
  return { lines: opens ? [labelled(name, first), ...rest] : [name, ...lines], state, unread };
}

function writeList(piece: ListPiece, composing: Composing): Written {
  const reading = anyReadingOf(composing.from, piece.list);
  if (reading.is === 'missing') {
    const label = labelOf(wordsOf(piece.list));
    return { ...nothing, state: 'reason', reason: { label, reason: reading.reason } };
  }
  if (reading.is !== 'answered' || !Array.isArray(reading.value)) return nothing;
  const items = reading.value.filter((item): item is AnyItem => typeof item === 'object');
  const written = items.flatMap((item, i) => {
    if (piece.only && !piece.only(item, composing)) return [];
    return [writeItem(piece, item, items.length > 1 ? itemName(piece.list, i + 1) : null)];
  });
  const filled = written.filter(({ lines }) => lines.length > 0);
  const apart = filled.some(({ lines }) => lines.length > 1);
  return {
    lines: filled.flatMap(({ lines }, i) => (apart && i > 0 ? ['', ...lines] : lines)),
    state: fullest(written.map(({ state }) => state)),
    reason: null,
    unread: [...new Set(written.flatMap(({ unread }) => unread))],
  };
}

function write(piece: Piece, composing: Composing): Written {
  if (piece.when && !piece.when(composing)) return nothing;
  return 'answer' in piece
    ? writeAnswer(piece.answer, piece.plain ?? false, composing)
    : writeList(piece, composing);
}

/** The lines of a group. What follows items of several lines stands apart from them, and they from what is before. */
function inOneGroup(written: readonly Written[]): string[] {
  return written
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ lines }, i, all) => {
      const before = all[i - 1]?.lines.length ?? 0;
      return i > 0 && (lines.length > 1 || before > 1) ? ['', ...lines] : lines;
    });
}

/** "Not known: School now; Ethnicity": what has only a reason, by reason, in one line each. */
function reasonLines(written: readonly Written[]): string[] {
  const byReason = new Map<MissingReason, string[]>();
  for (const { reason } of written) {
    if (reason) byReason.set(reason.reason, [...(byReason.get(reason.reason) ?? []), reason.label]);
  }
  return [...byReason].map(([reason, labels]) => labelled(say(`record.${reason}`), labels.join('; ')));
}

/**
 * One long text of the online service from several answers, in the practitioner's own words with short labels.
 * Nothing is added: an answer with only a reason is named with that reason, an empty one is left out.
 */
export function compose(composition: Composition, composing: Composing): Composed {
  const groups = composition.map(({ heading, pieces }) => ({
    heading,
    pieces: pieces.map((piece) => ({ main: piece.main ?? false, written: write(piece, composing) })),
  }));
  const all = groups.flatMap(({ pieces }) => pieces);
  const paragraphs = groups.flatMap(({ heading, pieces }) => {
    const lines = inOneGroup(pieces.map(({ written }) => written));
    if (lines.length === 0) return [];
    return [[...(heading ? [say(heading)] : []), ...lines].join('\n')];
  });
  const reasons = reasonLines(all.map(({ written }) => written));
  const mainReasons = all.flatMap(({ main, written }) =>
    main && written.reason ? [written.reason.reason] : [],
  );
  const main = fullest(all.filter((piece) => piece.main).map(({ written }) => written.state));
  const [onlyReason] = mainReasons;
  // A lone "Not known" says it better than the name of the box with "Not known" before it.
  const text =
    paragraphs.length === 0 && onlyReason && all.filter(({ written }) => written.reason).length === 1
      ? say(`record.${onlyReason}`)
      : [...paragraphs, ...(reasons.length > 0 ? [reasons.join('\n')] : [])].join('\n\n');
  return {
    text,
    main,
    hasAnswer: all.some(({ written }) => written.state === 'answered'),
    unread: [...new Set(all.flatMap(({ written }) => written.unread))],
  };
}
