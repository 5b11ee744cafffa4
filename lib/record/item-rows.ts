import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import type { ItemField } from '@/lib/questions/question';
import type { AnyReading, Item } from '@/lib/questions/reading';
import { gap } from './blocks';
import type { AnswerRow, Block, Inline } from './document';
import { placeOf, pointerTo } from './quotations';
import { fieldWordsOf, itemName, labelOf, valueInWords, wordsOf } from './words-of';
import type { Writing } from './writing';

type Fields = Readonly<Record<string, ItemField>>;
type AnyItem = Item<Fields>;

/** One answered field of an item: what it is called and what stands there. */
interface Told {
  label: string;
  content: Inline;
}

/** Longer ones, and what was typed on several lines, get a paragraph of their own. */
const longestFolded = 80;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function contentOf(
  field: ItemField,
  reading: AnyReading,
  question: QuestionId,
  id: string,
  place: string,
  w: Writing,
): Inline | null {
  switch (reading.is) {
    case 'does-not-apply':
    case 'empty':
      return null;
    case 'missing':
      return { text: say(`record.${reading.reason}`), mark: 'gap' };
    case 'unread':
      return {
        text: say('record.unread', { typed: reading.typed, problem: say(reading.problem) }),
        mark: 'unread',
      };
    case 'answered': {
      const quotation = w.quotations.find((candidate) => candidate.place === place);
      if (quotation) return { text: pointerTo(quotation) };
      return { text: valueInWords(field, fieldWordsOf(question, id), reading.value).join('; ') };
    }
  }
}

const named = ({ label, content }: Told): Inline[] => [{ text: `${label}: `, mark: 'strong' }, content];

/** Short answers run on in one paragraph; each long one has its own, in its own direction of writing. */
function blocksOf(told: readonly Told[]): Block[] {
  const blocks: Block[] = [];
  let folded: Inline[] = [];
  const flush = () => {
    if (folded.length > 0) blocks.push({ block: 'paragraph', text: folded });
    folded = [];
  };
  for (const one of told) {
    const { text } = one.content;
    const short = text.length <= longestFolded && !text.includes('\n') && !rightToLeft.test(text);
    if (short) {
      folded = [...folded, ...(folded.length > 0 ? [{ text: '  •  ' }] : []), ...named(one)];
      continue;
    }
    flush();
    if (rightToLeft.test(text)) {
      blocks.push({ block: 'paragraph', text: [{ text: `${one.label}:`, mark: 'strong' }] });
      blocks.push({ block: 'paragraph', text: [one.content] });
    } else {
      blocks.push({ block: 'paragraph', text: named(one) });
    }
  }
  flush();
  return blocks;
}

/**
 * One item of a list as one row, what is missing from it left to the list of gaps. `leaveOut` names fields that its
 * label says already.
 */
export function itemRow(
  question: QuestionId,
  fields: Fields,
  item: AnyItem,
  label: string,
  w: Writing,
  leaveOut: readonly string[] = [],
): AnswerRow {
  const told = Object.entries(fields)
    .filter(([id]) => !leaveOut.includes(id))
    .flatMap(([id, field]): Told[] => {
      const reading: AnyReading = item.readings[id] ?? { is: 'does-not-apply' };
      const fieldLabel = labelOf(fieldWordsOf(question, id));
      const content = contentOf(field, reading, question, id, placeOf(question, item.id, id), w);
      return content ? [{ label: fieldLabel, content }] : [];
    });
  return { label, answer: told.length === 0 ? [gap(say('record.rest-empty'))] : blocksOf(told) };
}

/** The items of a list, a row each; or the reason why there are none. An empty list has no row. */
export function listRows(question: QuestionId, fields: Fields, reading: AnyReading, w: Writing): AnswerRow[] {
  if (reading.is === 'missing') {
    return [{ label: labelOf(wordsOf(question)), answer: [gap(say(`record.${reading.reason}`))] }];
  }
  if (reading.is !== 'answered' || !Array.isArray(reading.value)) return [];
  return reading.value.flatMap((item, i) =>
    typeof item === 'object' ? [itemRow(question, fields, item, itemName(question, i + 1), w)] : [],
  );
}
