import { say } from '@/lib/messages/words';
import { layoutOf, type Nation } from '@/lib/nation';
import { pointInWords } from '@/lib/questions/uncertain-date-words';
import type { Part, RecordDocument } from '@/lib/record/document';
import { markedAsTraining } from './marked-as-training';

interface Paper {
  title: string;
  nation: Nation;
  /** What stands on every page beside the mark and the day. */
  running: string;
  /** YYYY-MM-DD. */
  today: string;
  parts: readonly Part[];
}

/** A paper of training round its parts, with the mark of training on every page. */
export function trainingPaper({ title, nation, running, today, parts }: Paper): RecordDocument {
  return markedAsTraining({
    title,
    language: 'en',
    layout: layoutOf(nation),
    running: [running, pointInWords(today)],
    pageOf: say('record.page-of', { page: '{page}', pages: '{pages}' }),
    parts,
  });
}
