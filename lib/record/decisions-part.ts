import { contentInEnglish } from '@/lib/content/en/content';
import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import { type TraceEntry, trace } from '@/lib/referral/trace';
import { paragraph } from './blocks';
import { sourcesOf } from './citing';
import type { AnswerRow, Block, Inline, Part } from './document';
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

/** What was decided in one sentence, and what was asked and answered. */
function decided(entry: TraceEntry, w: Writing): { follows: string; asked: Inline[] } {
  const fills = Object.fromEntries(Object.entries(entry.fills).map(([name, id]) => [name, say(id)]));
  const asked = entry.asked.flatMap((id) => {
    const line = askedAndAnswered(id, w);
    return line.length === 0 ? [] : [...line, { text: '. ' }];
  });
  return { follows: say(entry.follows, fills), asked };
}

/** One decision with why it was made, and what else there is to read. */
function row(entry: TraceEntry, w: Writing): AnswerRow {
  const { follows, asked } = decided(entry, w);
  const because: Inline[] = [
    { text: `${say('record.decisions.because')}: `, mark: 'strong' },
    { text: contentInEnglish[entry.because[0]].text },
  ];
  return {
    label: follows,
    answer: [
      { block: 'paragraph', text: [...asked, ...because] },
      { block: 'paragraph', text: sourcesOf(entry.because, w.from.today) },
    ],
  };
}

/** One decision with what it rests on, named and not told. */
function item(entry: TraceEntry, w: Writing): Inline[] {
  const { follows, asked } = decided(entry, w);
  const [main] = entry.because;
  return [{ text: `${follows} `, mark: 'strong' }, ...asked, ...sourcesOf([main], w.from.today)];
}

const part = (block: Block): Part => ({
  id: 'decisions',
  heading: say('record.part.decisions'),
  blocks: [paragraph(say('record.decisions.intro')), block],
});

/** The decision trace, in walk order, worked out afresh from the answers. */
export function decisionsPart(w: Writing): Part {
  return part({ block: 'answers', stacked: 'small', rows: trace(w.from).map((entry) => row(entry, w)) });
}

/** The same without the law in words, for those who decide again by their own rules. */
export function briefDecisionsPart(w: Writing): Part {
  return part({ block: 'list', items: trace(w.from).map((entry) => item(entry, w)) });
}
