import { type ContentId, contentRecords } from '@/lib/content/content';
import type { Citation, ContentRecord } from '@/lib/content/content-record';
import { contentInEnglish } from '@/lib/content/en/content';
import { type Dated, isOverdue } from '@/lib/content/overdue';
import { addressOf, sources } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import type { Inline } from './document';

/** Marks that must not be missed: not confirmed, or not looked at for too long. */
export function warnings(record: Dated, today: string): Inline[] {
  const check: Inline[] =
    record.certainty === 'check' ? [{ text: say('record.certainty.check'), mark: 'check' }] : [];
  const overdue: Inline[] = isOverdue(record, today) ? [{ text: say('record.overdue'), mark: 'check' }] : [];
  return [...check, ...overdue].flatMap((mark) => [{ text: ' ' }, mark]);
}

/** " (as at November 2026)". */
export function asAt({ asOf, certainty }: Dated): string {
  return say(certainty === 'dated' ? 'record.as-at-dated' : 'record.as-at', { month: pointInWords(asOf) });
}

function sourceName({ of, at }: Citation): string {
  const { title } = sources[of];
  return at ? say('record.source-at', { title, at }) : say('record.source', { title });
}

/** Small print that leads to a source, where it has an address. */
function linkTo(of: Citation['of'], text: string): Inline {
  const href = addressOf(of);
  return { text, mark: 'source', ...(href ? { href } : {}) };
}

const inSmallPrint = (text: string): Inline => ({ text, mark: 'source' });

/** "Source: …, section 51 (as at November 2026)", linked, with its warnings. */
export function source(record: Omit<ContentRecord, 'nations'>, today: string): Inline[] {
  const [main] = record.sources;
  return [linkTo(main.of, sourceName(main)), inSmallPrint(asAt(record)), ...warnings(record, today)];
}

/** A further statement by its title, from a source that was named just before. */
function alsoThere(id: ContentId, today: string): Inline[] {
  const record: ContentRecord = contentRecords[id];
  const { title } = contentInEnglish[id];
  const { at } = record.sources[0];
  const there = at ? say('record.source-also-at', { title, at }) : say('record.source-also', { title });
  return [inSmallPrint(`${there}${asAt(record)}`), ...warnings(record, today)];
}

/**
 * What one statement and others beside it rest on: the first by its source, each other by its title. A source is
 * written out once; what else rests on it follows it.
 */
export function sourcesOf([main, ...more]: readonly [ContentId, ...ContentId[]], today: string): Inline[] {
  const sourceOf = (id: ContentId) => contentRecords[id].sources[0].of;
  const firsts = [main, ...more].filter(
    (id, i, all) => all.findIndex((other) => sourceOf(other) === sourceOf(id)) === i,
  );
  return firsts.flatMap((first) => [
    ...(first === main
      ? []
      : [inSmallPrint(`\n${say('record.see-also', { title: contentInEnglish[first].title })}. `)]),
    ...source(contentRecords[first], today),
    ...more
      .filter((id) => id !== first && sourceOf(id) === sourceOf(first))
      .flatMap((id) => alsoThere(id, today)),
  ]);
}

/** A statement of law or route with its source on the line below. */
export function statement(id: ContentId, today: string): Inline[] {
  return [{ text: contentInEnglish[id].text }, { text: '\n' }, ...source(contentRecords[id], today)];
}
