import { type ContentId, contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { contentInEnglish } from '@/lib/content/en/content';
import { guidanceTitlesInEnglish } from '@/lib/content/en/guidance-titles';
import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { type GuidanceId, guidance } from '@/lib/content/guidance';
import { type IndicatorId, indicators } from '@/lib/content/indicators';
import { addressOf, sources } from '@/lib/content/sources';

/** A record that an expectation rests on, with all that is said of it. */
export interface CitedRecord {
  /** What it states, in a phrase. */
  title: string;
  /** Where from: the main source of the record, with the place in it. */
  source: { title: string; address: string | null; at?: string | undefined };
  dated: Pick<ContentRecord, 'asOf' | 'certainty' | 'reviewAfterMonths'>;
}

const isContent = (id: string): id is ContentId => Object.hasOwn(contentRecords, id);
const isGuidance = (id: string): id is GuidanceId => Object.hasOwn(guidance, id);
const isIndicator = (id: string): id is IndicatorId => Object.hasOwn(indicators, id);

function citedAs(title: string, record: ContentRecord): CitedRecord {
  const [{ of, at }] = record.sources;
  return { title, source: { title: sources[of].title, address: addressOf(of), at }, dated: record };
}

/** What an expectation rests on, by the id that the scenario gives; null where this release has no such record. */
export function citedRecord(id: string): CitedRecord | null {
  if (isContent(id)) return citedAs(contentInEnglish[id].title, contentRecords[id]);
  if (isGuidance(id)) return citedAs(guidanceTitlesInEnglish[id].title, guidance[id]);
  if (isIndicator(id)) return citedAs(indicatorsInEnglish[id].text, indicators[id]);
  return null;
}
