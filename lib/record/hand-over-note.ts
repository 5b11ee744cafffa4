import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';
import { layoutOf, type Nation } from '@/lib/nation';
import { type Relevant, said } from '@/lib/questions/relevance';
import { bodiesToAsk } from '@/lib/referral/bodies-to-ask';
import { mayRefer } from '@/lib/referral/may-refer';
import { paragraph } from './blocks';
import { source, statement } from './citing';
import { briefDecisionsPart } from './decisions-part';
import type { Block, Inline, Part, RecordDocument } from './document';
import { accusedPart, contactsForChild, contactTable } from './help-part';
import { recordOrder } from './order';
import { aboutPart, answerParts, closingParts, paper } from './paper';
import { wordsOf } from './words-of';
import { type Versions, type Writing, writing } from './writing';

/** A first responder organisation of the nation of the referral: who of those that have the note may be one there. */
function mayReferThere({ from, nation }: Writing): Inline[] {
  const known = bodiesToAsk(nation);
  const names = wordsOf('responder.kind').options ?? {};
  const bodies = known.map(({ kind }) => names[kind] ?? kind).join('; ');
  const records = known.map(({ record }) => record);
  // Those that one list names have one source.
  const apart = records.filter((one, i) => records.findIndex((other) => other.sources === one.sources) === i);
  return [
    {
      text: say('record.hand-over.to-responder', { nation: say(`nation.${nation}`), bodies }),
      mark: 'strong',
    },
    { text: '\n' },
    ...apart.flatMap((record) => source(record, from.today)),
  ];
}

function toWhomPart(w: Writing): Part {
  const { from, protectionNation } = w;
  const body = childProtectionBody[protectionNation];
  return {
    id: 'to-whom',
    heading: say('record.part.to-whom'),
    blocks: [
      paragraph(say('record.hand-over.or')),
      {
        block: 'list',
        ordered: true,
        items: [
          [
            { text: `${say('record.hand-over.to-body')}. `, mark: 'strong' },
            ...statement(body.who, from.today),
          ],
          [{ text: say('record.hand-over.to-police'), mark: 'strong' }],
          mayReferThere(w),
        ],
      },
      contactTable(contactsForChild(w), from.today),
    ],
  };
}

/** What the request rests on. */
const asked = [
  'consent-child-not-needed',
  'nrm-does-not-replace-child-protection',
] as const satisfies readonly ContentId[];

function askPart({ from }: Writing): Part {
  const asks = [
    'record.hand-over.ask-protect',
    'record.hand-over.ask-refer',
    'record.hand-over.ask-tell',
  ] as const;
  return {
    id: 'ask',
    heading: say('record.part.ask'),
    blocks: [
      {
        block: 'notice',
        heading: say('record.hand-over.suspected'),
        text: [{ text: say('record.hand-over.suspected-text') }],
      },
      { block: 'list', ordered: true, items: asks.map((id) => [{ text: say(id) }]) },
      {
        block: 'list',
        items: asked.map((id) => statement(id, from.today)),
      },
    ],
  };
}

/** Room to write by hand: a space that no renderer drops, on two lines. */
const blank = '\u00a0\n\u00a0';

function agreedPart(): Part {
  const head = [
    say('record.hand-over.agreed-name'),
    say('record.hand-over.agreed-organisation'),
    say('record.hand-over.agreed-to'),
    say('record.hand-over.agreed-when'),
  ];
  const table: Block = {
    block: 'table',
    caption: say('record.hand-over.agreed-caption'),
    head,
    rows: [1, 2, 3].map(() => head.map(() => [{ text: blank }])),
  };
  const givenBy = {
    label: say('record.hand-over.given-by'),
    answer: [paragraph(blank)],
  };
  return {
    id: 'agreed',
    heading: say('record.part.agreed'),
    blocks: [table, { block: 'answers', rows: [givenBy] }],
  };
}

/** The child and what was seen: whoever is handed the note reads these before whom else it goes to. */
const first: readonly string[] = ['child', 'indicators'];

/**
 * The note of those who may not refer, or must still check: what is asked of its reader, the child and what was seen, to
 * whom it goes here, room for who agreed to what, then the rest of the record of a referral, no less complete.
 */
export function handOverNote(from: Relevant, nation: Nation, versions: Versions): RecordDocument {
  const w = writing(from, nation, recordOrder[layoutOf(nation)], versions);
  const { may } = mayRefer(said(from, 'responder.kind'), nation);
  const why = say(may === 'no' ? 'record.hand-over.about' : 'record.hand-over.about-check');
  const parts = answerParts(w);
  return paper(
    say(`record.title.hand-over.${w.layout}`),
    [
      aboutPart(w, [paragraph(why)]),
      askPart(w),
      ...parts.filter(({ id }) => first.includes(id)),
      toWhomPart(w),
      agreedPart(),
      ...parts.filter(({ id }) => !first.includes(id)),
      // Those who get the note have their own guidance, and the contacts stand with whom it goes to.
      ...closingParts(w, { help: accusedPart(w), decisions: briefDecisionsPart(w) }),
    ],
    w,
  );
}
