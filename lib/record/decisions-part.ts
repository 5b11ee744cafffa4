import { contentRecords } from '@/lib/content/content';
import { contentInEnglish } from '@/lib/content/en/content';
import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import { type TraceEntry, trace } from '@/lib/referral/trace';
import { onLines, paragraph } from './blocks';
import { source, statement } from './citing';
import type { AnswerRow, Inline, Part } from './document';
import { anyReadingOf, labelOf, questionOf, valueInWords, wordsOf } from './words-of';
import type { Writing } from './writing';

/** "Under 18: Not sure", or why there is no answer. A list has its own part and is not said again. */
function askedAndAnswered(id: QuestionId, w: Writing): Inline[] {
  const reading = anyReadingOf(w.from, id);
  const question = questionOf(id);
  if (question.kind === 'items') return [];
  const label: Inline = { text: `${labelOf(wordsOf(id))}: ` };
  switch (reading.is) {
    case 'answered':
      return [label, { text: valueInWords(question, wordsOf(id), reading.value).join(', ') }];
    case 'missing':
      return [label, { text: say(`record.${reading.reason}`), mark: 'gap' }];
    case 'unread':
      return [label, { text: reading.typed, mark: 'unread' }];
    case 'empty':
      return [label, { text: say('record.nothing-recorded'), mark: 'gap' }];
    case 'does-not-apply':
      return [];
  }
}

/** One decision: what was asked and answered, what follows in one sentence, and what it rests on. */
function row(entry: TraceEntry, w: Writing): AnswerRow {
  const { today } = w.from;
  const fills = Object.fromEntries(Object.entries(entry.fills).map(([name, id]) => [name, say(id)]));
  const [main, ...more] = entry.because;
  const asked = entry.asked.map((id) => askedAndAnswered(id, w)).filter((line) => line.length > 0);
  const also = more.flatMap((id, i): Inline[] => [
    { text: `${i === 0 ? `${say('record.decisions.see-also')}: ` : '; '}${contentInEnglish[id].title}. ` },
    ...source(contentRecords[id], today),
  ]);
  return {
    label: say(entry.follows, fills),
    answer: [
      ...(asked.length === 0 ? [] : [{ block: 'paragraph', text: onLines(asked) } as const]),
      {
        block: 'paragraph',
        text: [{ text: `${say('record.decisions.because')}: `, mark: 'strong' }, ...statement(main, today)],
      },
      ...(also.length === 0 ? [] : [{ block: 'paragraph', text: also } as const]),
    ],
  };
}

/** The decision trace, in walk order, worked out afresh from the answers. */
export function decisionsPart(w: Writing): Part {
  return {
    id: 'decisions',
    heading: say('record.part.decisions'),
    blocks: [
      paragraph(say('record.decisions.intro')),
      { block: 'answers', rows: trace(w.from).map((entry) => row(entry, w)) },
    ],
  };
}
