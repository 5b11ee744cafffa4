import type { RecordDocument } from '@/lib/record/document';
import type { UndrawableInPart } from '@/lib/record/texts-in-document';
import type { Result } from '@/lib/result';

/** Why there is no PDF. `worker-failed`: the worker itself broke or could not be loaded. */
export type NoPdf = { kind: 'fonts-not-loaded' } | { kind: 'not-laid-out' } | { kind: 'worker-failed' };

/** The file, and the letters that no font of ours can draw, by the part of the record that they stand in. */
export interface PrintedPdf {
  file: Blob;
  undrawable: readonly UndrawableInPart[];
}

/** What the page asks of the worker. `id` pairs the answer with it. */
export interface MakePdf {
  id: number;
  document: RecordDocument;
  /** Milliseconds since 1970. */
  created: number;
}

export interface MadePdf {
  id: number;
  result: Result<PrintedPdf, NoPdf>;
}
