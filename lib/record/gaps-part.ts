import { say } from '@/lib/messages/words';
import { type Gap, gapsIn } from '@/lib/questions/completeness';
import { decidingSections, recordSections } from '@/lib/questions/question';
import type { AnyReading } from '@/lib/questions/reading';
import { paragraph } from './blocks';
import type { Cell, Part } from './document';
import { anyReadingOf, fieldWordsOf, itemName, labelOf, wordsOf } from './words-of';
import { headingAbove, type Writing } from './writing';

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
  label: string;
}

function readingAt({ question, item }: Gap, w: Writing): AnyReading {
  const reading = anyReadingOf(w.from, question);
  if (!item || reading.is !== 'answered' || !Array.isArray(reading.value)) return reading;
  const found = reading.value.find((one) => typeof one === 'object' && one.id === item.id);
  return (typeof found === 'object' ? found.readings[item.field] : undefined) ?? { is: 'empty' };
}

function labelAt({ question, item }: Gap): string {
  if (!item) return labelOf(wordsOf(question));
  return say('record.item-field', {
    item: itemName(question, item.number),
    field: labelOf(fieldWordsOf(question, item.field)),
  });
}

function missing(gap: Gap, w: Writing): Missing[] {
  const part = headingAbove(gap.question, w);
  if (part === null) return [];
  const reading = readingAt(gap, w);
  const label = labelAt(gap);
  switch (reading.is) {
    case 'missing':
      return [{ part, reason: reading.reason, label }];
    case 'unread':
      return [
        { part, reason: 'unread', label: say('record.gaps.unread-one', { label, typed: reading.typed }) },
      ];
    case 'empty':
      return [{ part, reason: 'empty', label }];
    case 'answered':
    case 'does-not-apply':
      return [];
  }
}

function rows(all: readonly Missing[]): Cell[][] {
  const parts = [...new Set(all.map(({ part }) => part))];
  return parts.flatMap((part) =>
    reasons.flatMap((reason) => {
      const labels = all.filter((one) => one.part === part && one.reason === reason);
      if (labels.length === 0) return [];
      const what = labels.map(({ label }) => label).join('; ');
      return [
        [[{ text: part }], [{ text: say(reasonWords[reason]), mark: 'gap' }], [{ text: what }]] as Cell[],
      ];
    }),
  );
}

/** Everything that was asked and has no usable answer, part by part, with the reason where one was given. */
export function gapsPart(w: Writing): Part {
  const sections = [...decidingSections, ...recordSections];
  const all = sections.flatMap((section) => gapsIn(section, w.from)).flatMap((gap) => missing(gap, w));
  return {
    id: 'gaps',
    heading: say('record.part.gaps'),
    blocks:
      all.length === 0
        ? [paragraph(say('record.gaps.none'))]
        : [
            paragraph(say('record.gaps.intro')),
            {
              block: 'table',
              caption: say('record.gaps.caption'),
              head: [say('record.gaps.part'), say('record.gaps.why'), say('record.gaps.what')],
              rows: rows(all),
            },
          ],
  };
}
