import { type DraftMessageId, sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import type { Answers, Entry } from '@/lib/questions/answers';
import { questionIds } from '@/lib/questions/catalogue';
import { sectionWords } from '@/lib/questions/en/sections';
import { asideOnly, withoutAside } from '@/lib/questions/kept-aside';
import type { ItemField, Kind } from '@/lib/questions/question';
import { readEntry } from '@/lib/questions/read';
import { relevant } from '@/lib/questions/relevance';
import {
  type FieldWords,
  fieldWordsOf,
  itemName,
  labelOf,
  questionOf,
  valueInWords,
  wordsOf,
} from '@/lib/record/words-of';
import { type MyDetails, myDetailIds } from './my-details';

/** What stands in one field: what was typed, read or not, and the reason beside it. */
function textsOf(field: Kind | ItemField, words: FieldWords, entry: Entry, today: string): string[] {
  const reading = readEntry(field, entry.typed === undefined ? {} : { typed: entry.typed }, today);
  const reason = entry.missing ? [say(`questions.missing-${entry.missing}`)] : [];
  if (reading.is === 'answered') return [...valueInWords(field, words, reading.value), ...reason];
  return [...(reading.is === 'unread' ? [reading.typed] : []), ...reason];
}

const lineOf = (words: FieldWords, texts: readonly string[]) =>
  texts.length > 0 ? [`${labelOf(words)}: ${texts.join('; ')}`] : [];

/** Each answer on a line of its own, under the titles of its section. */
function linesOf(answers: Answers, today: string): string[] {
  const lines: string[] = [];
  let section = '';
  for (const id of questionIds) {
    const question = questionOf(id);
    const entry = answers[id];
    if (!entry) continue;
    const words = wordsOf(id);
    const items = Array.isArray(entry.typed) ? entry.typed : [];
    const own =
      question.kind === 'items'
        ? items.flatMap((item, at) => {
            if (typeof item === 'string') return [];
            const fields = Object.entries(question.fields).flatMap(([field, kind]) => {
              const itemEntry = item.entries[field];
              const fieldWords = fieldWordsOf(id, field);
              return itemEntry ? lineOf(fieldWords, textsOf(kind, fieldWords, itemEntry, today)) : [];
            });
            return fields.length > 0 ? [itemName(id, at + 1), ...fields] : [];
          })
        : lineOf(words, textsOf(question, words, entry, today));
    if (own.length === 0) continue;
    if (question.section !== section) {
      section = question.section;
      lines.push('', sectionWords[question.section].title.toUpperCase());
    }
    lines.push(...own);
  }
  return lines;
}

/**
 * A draft as plain text: a last copy for somebody whose stored draft is gone, and no record. `withAside`: what is kept aside
 * goes along, apart from the rest and marked as what it is. `details`: the worker's own, where they would be lost too.
 * `today`: YYYY-MM-DD.
 */
export function plainCopy(
  answers: Answers,
  details: MyDetails | null,
  today: string,
  { withAside }: { withAside: boolean },
): string {
  const from = relevant(answers, today);
  const lines = linesOf(withoutAside(answers, from), today);
  const detailLines = myDetailIds.flatMap((id) => {
    const label = `my-details.${id}` as const satisfies DraftMessageId;
    return details?.[id] ? [`${sayOfDrafts(label)}: ${details[id]}`] : [];
  });
  if (detailLines.length > 0) lines.push('', sayOfDrafts('details.heading').toUpperCase(), ...detailLines);
  const aside = withAside ? linesOf(asideOnly(answers, from), today) : [];
  if (aside.length > 0) lines.push('', '', sayOfDrafts('copy.aside-heading').toUpperCase(), ...aside);
  return `${sayOfDrafts('copy.first-line')}\n${lines.join('\n')}\n`;
}
