import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import { itemName } from './words-of';

/** Something without an answer, by its label. In a list: the field of a numbered item, or null for all of the item. */
export type Missed =
  | { label: string; of?: undefined }
  | { label: string | null; of: { list: QuestionId; number: number } };

interface Entry {
  list: QuestionId | null;
  numbers: number[];
  what: string;
}

const inMidSentence = (label: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** Each question, and each numbered thing with all that is missing of it, in order. */
function entriesOf(all: readonly Missed[]): Entry[] {
  const entries: Entry[] = [];
  for (const { label, of } of all) {
    const last = entries.at(-1);
    if (!of) entries.push({ list: null, numbers: [], what: label });
    else if (last?.list === of.list && last.numbers[0] === of.number) {
      if (label !== null) last.what = [last.what, inMidSentence(label)].filter(Boolean).join(', ');
    } else {
      entries.push({ list: of.list, numbers: [of.number], what: label === null ? '' : inMidSentence(label) });
    }
  }
  return entries;
}

/** Things of one list of which the same is missing, together. */
function merged(entries: readonly Entry[]): Entry[] {
  const together: Entry[] = [];
  for (const entry of entries) {
    const like = together.find(({ list, what }) => list && list === entry.list && what === entry.what);
    if (like) like.numbers.push(...entry.numbers);
    else together.push(entry);
  }
  return together;
}

/** What is missing as one text, each numbered thing written once: "Person 2: name, where now; Debt". */
export function missedInWords(all: readonly Missed[]): string {
  return merged(entriesOf(all))
    .map(({ list, numbers, what }) => {
      if (list === null) return what;
      const item = itemName(list, ...numbers);
      return what ? say('record.item-fields', { item, fields: what }) : item;
    })
    .join('; ');
}
