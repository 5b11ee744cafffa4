import type { ContentId } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { contentInEnglish } from '@/lib/content/en/content';
import type { ContentWords } from '@/lib/content/en/content-words';
import { addressOf, sources } from '@/lib/content/sources';
import { citedRecord } from '@/lib/training/cited-record';

/** A record that an expectation rests on, as short as a projector wants it. */
export interface CitedInRoom {
  /** What it states, in a phrase. */
  title: string;
  /** Where from: the main source of the record, with the place in it. */
  source: { title: string; address: string | null; at?: string | undefined };
  dated: Pick<ContentRecord, 'asOf' | 'certainty' | 'reviewAfterMonths'>;
}

const statements: Readonly<Record<ContentId, ContentWords>> = contentInEnglish;
const isStatement = (id: string): id is ContentId => Object.hasOwn(statements, id);

/** What an expectation rests on, by the id that the scenario gives; null where this release has no such record. */
export function citedInRoom(id: string): CitedInRoom | null {
  const cited = citedRecord(id);
  if (!cited) return null;
  const [{ of, at }] = cited.record.sources;
  return {
    title: isStatement(id) ? statements[id].title : cited.text,
    source: { title: sources[of].title, address: addressOf(of), at },
    dated: cited.record,
  };
}
