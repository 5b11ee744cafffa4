import { type ContentId, contentRecords } from './content';
import type { ContentRecord } from './content-record';
import { type LawChangeId, lawChanges } from './law-changes';
import { type LawDetailId, lawInDetail } from './law-in-detail';
import type { LawSourceId } from './law-sources';

/** A statement that the pages of the law make: one of the walk's, or one of their own. */
export type ExplainedId = ContentId | LawDetailId | LawChangeId;
export type ExplainedRecord = ContentRecord<LawSourceId>;

/** Every record that the pages of the law choose from. */
export const explainedRecords: Readonly<Record<ExplainedId, ExplainedRecord>> = {
  ...contentRecords,
  ...lawInDetail,
  ...lawChanges,
};
