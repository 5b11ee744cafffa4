import { type Relevant, said } from '@/lib/questions/relevance';
import type { RecordDocument } from '@/lib/record/document';
import type { Sheet } from './place';

/** What each paper's file is called: never a name, and never the practitioner's own reference, which may hold one. */
const fileNames: Record<Sheet, string> = {
  summary: 'referral-summary',
  'hand-over': 'hand-over-note',
  'answer-sheet': 'answer-sheet',
  'come-back': 'come-back-note',
  'no-concern': 'no-concern-note',
  'adult-exploited-as-a-child': 'adult-note',
  adult: 'adult-note',
  timeline: 'timeline',
  'further-information': 'further-information',
};

export function pdfName(sheet: Sheet, { today, invented }: Relevant): string {
  return `waymark-${invented ? 'training-' : ''}${fileNames[sheet]}-${today}.pdf`;
}

const written = new WeakMap<Relevant, Map<Sheet, Promise<RecordDocument | null>>>();

/**
 * Writes one paper of this case, null where its answers lead to no such paper; once for the same answers, so that a
 * paper which is read, and one whose PDF is made ahead, is the same. What writes papers is loaded when the first one is
 * wanted: nobody waits for it on the way there.
 */
export function writePaper(sheet: Sheet, from: Relevant): Promise<RecordDocument | null> {
  const papers = written.get(from) ?? new Map<Sheet, Promise<RecordDocument | null>>();
  written.set(from, papers);
  const paper = papers.get(sheet) ?? (from.invented ? writeMarked : write)(sheet, from);
  papers.set(sheet, paper);
  // What could not be loaded now may be there the next time.
  paper.catch(() => papers.delete(sheet));
  return paper;
}

/** A paper of a training scenario says on every page what it is. */
async function writeMarked(sheet: Sheet, from: Relevant): Promise<RecordDocument | null> {
  const [paper, { markedAsTraining }] = await Promise.all([
    write(sheet, from),
    import('@/lib/training/marked-as-training'),
  ]);
  return paper && markedAsTraining(paper);
}

async function write(sheet: Sheet, from: Relevant): Promise<RecordDocument | null> {
  const nation = said(from, 'nation.of-referral');
  if (!nation) return null;
  const { versions } = await import('@/lib/record/versions');
  if (sheet === 'answer-sheet') {
    const { answerSheet } = await import('@/lib/online-form/answer-sheet');
    return answerSheet(from, nation, versions);
  }
  if (sheet === 'timeline' || sheet === 'further-information') {
    const { afterwardsPaper } = await import('@/lib/record/afterwards-papers');
    return afterwardsPaper(sheet, from, versions);
  }
  const { documentsFor } = await import('@/lib/record/document-for');
  return documentsFor(from, versions).find(({ id }) => id === sheet)?.document ?? null;
}
