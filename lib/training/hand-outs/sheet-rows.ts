import { sayOfPapers } from '@/lib/messages/training-paper-words';
import { say } from '@/lib/messages/words';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import type { ItemField, Kind, Question, WalkConditionId } from '@/lib/questions/question';
import { onLines, paragraph } from '@/lib/record/blocks';
import type { AnswerRow, Block } from '@/lib/record/document';
import { type FieldWords, fieldWordsOf, wordsOf } from '@/lib/record/words-of';
import { type Asked, type SheetFor, whenAsked, whenFieldAsked } from './when-asked';

const questions: Readonly<Record<QuestionId, Question>> = catalogue;

/** What is asked once the reader knows what to look at: the words of a question, and what it is about to be on paper. */
interface Asking {
  kind: Kind;
  words: FieldWords & { hint?: string };
  asked: Exclude<Asked, 'never'>;
}

/** Room to write by hand: spaces that no renderer drops, a line each. */
export function room(lines: number): Block {
  return paragraph(Array.from({ length: lines }, () => '\u00a0').join('\n'));
}

/** Boxes to tick: side by side where they are short, else one below the other. */
export function boxes(options: readonly string[]): Block {
  const ticked = options.map((option) => sayOfPapers('sheet.box', { option }));
  const short = ticked.join('').length <= 70;
  // A box must not stand at the end of a line, away from its answer.
  const unbroken = ticked.map((one) => one.replace(' ', '\u00a0'));
  return short
    ? paragraph(unbroken.join('\u00a0\u00a0 '))
    : { block: 'paragraph', text: onLines(ticked.map((text) => [{ text }])) };
}

function toFillIn(kind: Kind, { options = {} }: FieldWords): Block[] {
  switch (kind.kind) {
    case 'choice':
      return [boxes(kind.options.map((option) => options[option] ?? option))];
    case 'choices':
      return [
        paragraph(sayOfPapers('sheet.tick-all')),
        boxes(kind.options.map((option) => options[option] ?? option)),
      ];
    case 'past-date':
    case 'uncertain-date':
      return [
        paragraph(
          sayOfPapers('sheet.date', {
            day: say('date.day'),
            month: say('date.month'),
            year: say('date.year'),
          }),
        ),
      ];
    case 'long-text':
    case 'own-words':
      return [room(4)];
    case 'text':
    case 'phone':
    case 'email':
    case 'whole-number':
    case 'pick':
      return [room(1)];
  }
}

function rowOf({ kind, words, asked }: Asking, withHint: boolean): AnswerRow {
  const before = [
    ...(typeof asked === 'object' ? [sayOfPapers('sheet.only-if', { condition: asked.onlyIf })] : []),
    ...(withHint && words.hint ? [words.hint] : []),
  ];
  const small: Block[] =
    before.length > 0 ? [{ block: 'paragraph', text: [{ text: before.join(' '), mark: 'source' }] }] : [];
  return { label: words.asks, answer: [...small, ...toFillIn(kind, words)] };
}

function fieldRows(
  list: QuestionId,
  fields: Readonly<Record<string, ItemField>>,
  sheet: SheetFor,
  taken: readonly WalkConditionId[],
): AnswerRow[] {
  return Object.entries(fields).flatMap(([field, kind]) => {
    const asked = whenFieldAsked(list, kind, sheet, taken);
    return asked === 'never' ? [] : [rowOf({ kind, words: fieldWordsOf(list, field), asked }, false)];
  });
}

/** What a question is on paper: one row, or the heading and the fields of one item of a list; nothing where it is never asked. */
export interface SheetQuestion {
  id: QuestionId;
  row: AnswerRow;
  fields: readonly AnswerRow[];
}

interface How {
  /** Rules of the walk that stand above on the paper, and a condition in words that does. */
  taken: readonly WalkConditionId[];
  above?: string | null;
  hints: boolean;
}

/** One question of the catalogue on paper, as this nation and organisation are asked it. */
export function sheetQuestion(
  id: QuestionId,
  sheet: SheetFor,
  { taken, above = null, hints }: How,
): SheetQuestion | null {
  const when = whenAsked(id, sheet, taken);
  if (when === 'never') return null;
  const asked = typeof when === 'object' && when.onlyIf === above ? 'always' : when;
  const question = questions[id];
  const words = wordsOf(id);
  if (question.kind !== 'items')
    return { id, row: rowOf({ kind: question, words, asked }, hints), fields: [] };
  const only =
    typeof asked === 'object' ? `${sayOfPapers('sheet.only-if', { condition: asked.onlyIf })} ` : '';
  return {
    id,
    row: {
      label: words.asks,
      answer: [
        {
          block: 'paragraph',
          text: [{ text: `${only}${sayOfPapers('sheet.for-each')}`, mark: 'source' }],
        },
      ],
    },
    fields: fieldRows(id, question.fields, sheet, taken),
  };
}
