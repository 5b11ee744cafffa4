import { say } from '@/lib/messages/words';
import { type Gap, gapsIn } from '@/lib/questions/completeness';
import { decidingSections, recordSections } from '@/lib/questions/question';
import type { AnyReading } from '@/lib/questions/reading';
import { isBlank } from './blank-item';
import { paragraph } from './blocks';
import type { Block, Cell, Part } from './document';
import { emptyParts } from './empty-parts';
import { type Missed, missedInWords } from './missed-in-words';
import { partsOf } from './order';
import { anyReadingOf, fieldWordsOf, labelOf } from './words-of';
import { headingAbove, headingOf, labelIn, type Writing } from './writing';

/** Why something is missing, in the order in which the reasons are listed. */
const reasons = ['empty', 'not-known', 'not-asked', 'did-not-want-to-say', 'unread'] as const;
type Reason = (typeof reasons)[number];

const reasonWords = {
  empty: 'record.nothing-recorded',
  'not-known': 'record.not-known',
  'not-asked': 'record.not-asked',
  'did-not-want-to-say': 'record.did-not-want-to-say',
  unread: 'record.gaps.unread',
} as const satisfies Record<Reason, string>;

interface Missing {
  part: string;
  reason: Reason;
  missed: Missed;
}

function itemAt({ question, item }: Gap, w: Writing) {
  const reading = anyReadingOf(w.from, question);
  if (!item || reading.is !== 'answered' || !Array.isArray(reading.value)) return null;
  const found = reading.value.find((one) => typeof one === 'object' && one.id === item.id);
  return typeof found === 'object' ? found : null;
}

function readingAt(gap: Gap, w: Writing): AnyReading {
  if (!gap.item) return anyReadingOf(w.from, gap.question);
  return itemAt(gap, w)?.readings[gap.item.field] ?? { is: 'empty' };
}

function missedAt(gap: Gap, reading: AnyReading, w: Writing): Missed {
  const { question, item } = gap;
  const name = item ? labelOf(fieldWordsOf(question, item.field)) : labelIn(question, w);
  const label =
    reading.is === 'unread' ? say('record.gaps.unread-one', { label: name, typed: reading.typed }) : name;
  if (!item) return { label };
  const whole = itemAt(gap, w);
  return { label: whole && isBlank(whole) ? null : label, of: { list: question, number: item.number } };
}

function missing(gap: Gap, w: Writing): Missing[] {
  const part = headingAbove(gap.question, w);
  if (part === null) return [];
  const reading = readingAt(gap, w);
  const missed = missedAt(gap, reading, w);
  switch (reading.is) {
    case 'missing':
      return [{ part, reason: reading.reason, missed }];
    case 'unread':
    case 'empty':
      return [{ part, reason: reading.is, missed }];
    case 'answered':
    case 'does-not-apply':
      return [];
  }
}

function rows(all: readonly Missing[]): Cell[][] {
  const parts = [...new Set(all.map(({ part }) => part))];
  return parts.flatMap((part) =>
    reasons.flatMap((reason): Cell[][] => {
      const here = all.filter((one) => one.part === part && one.reason === reason);
      if (here.length === 0) return [];
      const what = missedInWords(here.map(({ missed }) => missed));
      return [[[{ text: part }], [{ text: say(reasonWords[reason]), mark: 'gap' }], [{ text: what }]]];
    }),
  );
}

/**
 * Everything that was asked and has no usable answer, part by part, with the reason where one was given. Parts that
 * hold nothing at all are named, and what was asked in them is not listed one by one.
 */
export function gapsPart(w: Writing): Part {
  const empty = emptyParts(w);
  const inEmpty = new Set<string>(partsOf(empty).flatMap(({ questions }) => questions));
  const all = [...decidingSections, ...recordSections]
    .flatMap((section) => gapsIn(section, w.from))
    .filter(({ question }) => !inEmpty.has(question))
    .flatMap((gap) => missing(gap, w));
  const headings = empty.map(({ id }) => headingOf(id, w)).join('; ');
  const table: Block = {
    block: 'table',
    caption: say('record.gaps.caption'),
    head: [say('record.gaps.part'), say('record.gaps.why'), say('record.gaps.what')],
    rows: rows(all),
  };
  const none = all.length === 0 && empty.length === 0;
  return {
    id: 'gaps',
    heading: say('record.part.gaps'),
    blocks: [
      paragraph(say(none ? 'record.gaps.none' : 'record.gaps.intro')),
      ...(empty.length === 0 ? [] : [paragraph(say('record.gaps.left-out', { headings }))]),
      ...(all.length === 0 ? [] : [table]),
    ],
  };
}
