import { sayOfTraining } from '@/lib/messages/training-words';
import { source } from '@/lib/record/citing';
import type { Inline } from '@/lib/record/document';
import { citedRecord } from './cited-record';

/** On whose authority something is expected, as a paper says it: what the record states, and its source on the line below. */
export function restsOn(record: string, today: string): Inline[] {
  const cited = citedRecord(record);
  if (!cited) return [{ text: sayOfTraining('feedback.record-unknown', { record }), mark: 'check' }];
  return [{ text: cited.text }, { text: '\n' }, ...source(cited.record, today)];
}
