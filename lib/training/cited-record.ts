import { type ContentId, contentRecords } from '@/lib/content/content';
import type { ContentRecord } from '@/lib/content/content-record';
import { contentInEnglish } from '@/lib/content/en/content';
import { guidanceTitlesInEnglish } from '@/lib/content/en/guidance-titles';
import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { type GuidanceId, guidance } from '@/lib/content/guidance';
import { type IndicatorId, indicators } from '@/lib/content/indicators';

/** What an expectation rests on: what it states or is called, and its source and date. */
export interface CitedRecord {
  text: string;
  record: ContentRecord;
  /** The library's page about it, for an entry of the guidance. */
  entry: GuidanceId | null;
}

const isStatement = (id: string): id is ContentId => Object.hasOwn(contentRecords, id);
const isEntry = (id: string): id is GuidanceId => Object.hasOwn(guidance, id);
const isSign = (id: string): id is IndicatorId => Object.hasOwn(indicators, id);

/** The record that a scenario cites by its id; null where this release has none of that name. */
export function citedRecord(id: string): CitedRecord | null {
  if (isStatement(id)) return { text: contentInEnglish[id].text, record: contentRecords[id], entry: null };
  if (isEntry(id)) return { text: guidanceTitlesInEnglish[id].title, record: guidance[id], entry: id };
  if (isSign(id)) return { text: indicatorsInEnglish[id].text, record: indicators[id], entry: null };
  return null;
}
