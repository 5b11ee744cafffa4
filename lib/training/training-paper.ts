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
  /** What stands below the mark, where it is not the same as on every other paper. */
  says?: string;
  /** YYYY-MM-DD. */
  today: string;
  parts: readonly Part[];
}

/** A paper of training round its parts, with the mark of training on every page. */
export function trainingPaper({ title, nation, running, says, today, parts }: Paper): RecordDocument {
  const paper: RecordDocument = {
    title,
    language: 'en',
    layout: layoutOf(nation),
    running: [running, pointInWords(today)],
    pageOf: say('record.page-of', { page: '{page}', pages: '{pages}' }),
    parts,
  };
  return markedAsTraining(paper, says);
}
