import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import type { Relevant } from '@/lib/questions/relevance';
import { notice } from './blocks';
import { statement } from './citing';
import type { Block, Part, RecordDocument } from './document';
import { adultHelpPart } from './help-part';
import { outcomeOrder } from './order';
import { aboutPart, answerParts, closingParts, paper } from './paper';
import { type Versions, type Writing, writing } from './writing';

/** An end of the walk that is no referral and no hand-over; `so-far`: no end is reached yet. */
export type Outcome = 'come-back' | 'no-concern' | 'adult-exploited-as-a-child' | 'adult' | 'so-far';

/** What is said first of each end, with the statements it rests on. */
function firstBlocks(outcome: Outcome, { from }: Writing): Block[] {
  const stated = (id: ContentId): Block => ({ block: 'paragraph', text: statement(id, from.today) });
  const noticed = (heading: string, id: ContentId): Block => ({
    block: 'notice',
    heading,
    text: statement(id, from.today),
  });
  switch (outcome) {
    case 'come-back':
      return [noticed(say('record.come-back.notice'), 'safeguard-and-come-back-duty-remains')];
    case 'no-concern':
      return [
        noticed(say('record.no-concern.notice'), 'no-concern-is-no-finding'),
        { block: 'paragraph', text: [{ text: say('record.no-concern.stays-open') }] },
      ];
    case 'adult-exploited-as-a-child':
      return [noticed(say('record.adult.notice'), 'adult-exploited-as-child'), stated('adult-consent')];
    case 'adult':
      return [
        noticed(say('record.adult.notice'), 'adult-consent'),
        { block: 'paragraph', text: [{ text: say('record.adult.out-of-scope') }] },
      ];
    case 'so-far':
      return [notice(say('record.so-far.notice'), say('record.so-far.text'))];
  }
}

const notifyIn = {
  england: 'duty-to-notify-england-wales',
  wales: 'duty-to-notify-england-wales',
  scotland: 'duty-to-notify-scotland',
  'northern-ireland': 'duty-to-notify-northern-ireland',
} as const satisfies Record<Nation, ContentId>;

/** What comes next for an adult, consent and the duty to notify of this nation. */
function routePart({ from, nation }: Writing): Part {
  const ids: ContentId[] = ['one-online-service', 'adult-consent', notifyIn[nation]];
  return {
    id: 'route',
    heading: say('record.part.route'),
    blocks: [{ block: 'list', items: ids.map((id) => statement(id, from.today)) }],
  };
}

/** The note for the case record of every end that is neither a referral nor a hand-over. */
export function outcomeNote(
  outcome: Outcome,
  from: Relevant,
  nation: Nation,
  versions: Versions,
): RecordDocument {
  const adult = outcome === 'adult' || outcome === 'adult-exploited-as-a-child';
  // What a child said and when things happened is asked only of a child.
  const order = outcomeOrder.filter(({ id }) => !adult || (id !== 'own-words' && id !== 'chronology'));
  const w = writing(from, nation, order, versions, adult ? 'adult' : 'child');
  const first = firstBlocks(outcome, w);
  return paper(
    say(`record.title.${outcome}`),
    [
      aboutPart(w, first),
      ...(adult ? [routePart(w)] : []),
      ...answerParts(w),
      ...(adult ? closingParts(w, { help: adultHelpPart(w) }) : closingParts(w)),
    ],
    w,
  );
}
