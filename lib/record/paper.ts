import { isSubmitted } from '@/lib/afterwards/updates';
import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import { answeredPart, questionRows } from './answer-rows';
import { paragraph } from './blocks';
import { chronologyPart } from './chronology-part';
import { statement } from './citing';
import { decisionsPart } from './decisions-part';
import type { Block, Part, RecordDocument } from './document';
import { gapsPart } from './gaps-part';
import { helpPart, versionsPart } from './help-part';
import { indicatorsPart } from './indicators-part';
import type { PlacedPart } from './order';
import type { Writing } from './writing';

/** Everything the child said, each once and exactly as typed, with where in the record it was written down, if any. */
function ownWordsPart({ quotations }: Writing): Part | null {
  if (quotations.length === 0) return null;
  const blocks: Block[] = quotations.map(({ text, number, where }) => ({
    block: 'quotation',
    text,
    attribution: say('record.quotation.of', { number, where }),
  }));
  return {
    id: 'own-words',
    heading: say('record.part.own-words'),
    blocks: [paragraph(say('record.quotation.intro')), ...blocks],
  };
}

function partFor(placed: PlacedPart, w: Writing): Part | null {
  switch (placed.id) {
    case 'own-words':
      return ownWordsPart(w);
    case 'chronology':
      return chronologyPart(w);
    case 'indicators':
      return questionRows(placed.questions, w).length === 0 ? null : indicatorsPart(placed, w);
    default:
      return answeredPart(placed, w);
  }
}

/** The answered parts of a paper in its order. */
export function answerParts(w: Writing): Part[] {
  return w.order.flatMap((placed) => partFor(placed, w) ?? []);
}

/** What stands at the end of every paper: gaps, decisions, help, versions. */
export function closingParts(
  w: Writing,
  { help = helpPart(w), decisions = decisionsPart(w) }: { help?: Part | null; decisions?: Part } = {},
): Part[] {
  return [gapsPart(w), decisions, ...(help ? [help] : []), versionsPart(w)];
}

/**
 * A paper around its parts: title, and the lines that stand on every page. Neither ever holds a name. `hasStatus`: whether the
 * record’s mark of draft or final speaks of this paper.
 */
export function paper(
  title: string,
  parts: readonly Part[],
  w: Writing,
  { hasStatus = true }: { hasStatus?: boolean } = {},
): RecordDocument {
  const reference = said(w.from, 'referrer.own-reference');
  const final = said(w.from, 'finishing.record-status') === 'final';
  return {
    title,
    language: 'en',
    layout: w.layout,
    running: [
      reference ? say('record.running.reference', { reference }) : say('record.running.no-reference'),
      ...(hasStatus ? [say(final ? 'record.running.final' : 'record.running.draft')] : []),
      isSubmitted(w.from)
        ? say('record.running.after-submission', { day: pointInWords(w.from.today) })
        : pointInWords(w.from.today),
      say(w.about === 'adult' ? 'record.running.sensitive-adult' : 'record.running.sensitive'),
    ],
    pageOf: say('record.page-of', { page: '{page}', pages: '{pages}' }),
    parts,
  };
}

/**
 * What stands first on a paper that goes with the online form: before the submission, that nothing has been referred;
 * afterwards, that what was submitted may have been otherwise. Answers go on changing, and no copy of them is kept.
 */
export function submissionNotice(w: Writing): Block {
  const { from } = w;
  if (!isSubmitted(from)) {
    return {
      block: 'notice',
      heading: say('record.about.not-referred'),
      text: statement('nothing-referred-until-submitted', from.today),
    };
  }
  const submitted = said(from, 'submission.when');
  const text = [
    submitted
      ? say('record.about.submitted-on', { day: pointInWords(submitted) })
      : say('record.about.submitted-day-unknown'),
    say('record.about.submitted-text', { day: pointInWords(from.today) }),
  ].join(' ');
  return { block: 'notice', heading: say('record.about.submitted'), text: [{ text }] };
}

/** What this is and is not, first of all. */
export function aboutPart(w: Writing, first: readonly Block[]): Part {
  const who = say(`record.who.${w.about}`);
  const draft = said(w.from, 'finishing.record-status') !== 'final';
  const asked = w.from.reading('finishing.record-status').is !== 'does-not-apply';
  const notice = (heading: string, text: string): Block => ({ block: 'notice', heading, text: [{ text }] });
  return {
    id: 'about',
    heading: say('record.about.heading'),
    blocks: [
      notice(say('record.about.not-official'), say('record.about.not-official-text', { who })),
      ...first,
      {
        block: 'paragraph',
        text: [
          ...(asked && draft
            ? ([
                { text: `${say('record.about.draft')}. `, mark: 'strong' },
                { text: `${say('record.about.draft-text')} ` },
              ] as const)
            : []),
          { text: say('record.about.file'), mark: 'strong' },
          {
            text: ` ${say(w.about === 'adult' ? 'record.about.sensitive-adult' : 'record.about.sensitive')}`,
          },
        ],
      },
      paragraph(`${say('record.about.how-written', { who })} ${say('record.about.check')}`),
    ],
  };
}
