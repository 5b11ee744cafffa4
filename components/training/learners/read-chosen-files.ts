import { type LearnerMessageId, sayOfLearners } from '@/lib/messages/learner-words';
import type { LearnerFile } from '@/lib/training/learner-file';
import { longestLearnerFile, readLearnerFile } from '@/lib/training/read-learner-file';

/** How many a trainer opens together. */
export const mostFiles = 60;

/** A file that was not opened, by its own name, and why, in words. */
export interface RefusedFile {
  file: string;
  why: string;
}

export interface ChosenFiles {
  opened: readonly LearnerFile[];
  refused: readonly RefusedFile[];
}

type Read = { text: string; file: LearnerFile } | { why: string };

const refusal = (id: LearnerMessageId, place = ''): Read => ({ why: sayOfLearners(id, { place }) });

async function readOne(file: File): Promise<Read> {
  // Bytes are never fewer than characters: what is far too large is not read at all.
  if (file.size > 4 * longestLearnerFile) return refusal('learner-file.too-large');
  try {
    const text = await file.text();
    const read = readLearnerFile(text);
    if (read.ok) return { text, file: read.value };
    return refusal(read.failure.kind, 'place' in read.failure ? read.failure.place : '');
  } catch {
    // Moved or taken away meanwhile, or the browser was refused it.
    return refusal('learner-file.unreadable');
  }
}

/** Reads every file that was chosen. Those that are refused are named with the reason, and the others open. */
export async function readChosenFiles(files: readonly File[]): Promise<ChosenFiles> {
  const all = await Promise.all(files.map(async (file) => ({ name: file.name, read: await readOne(file) })));
  const texts = new Set<string>();
  const opened: LearnerFile[] = [];
  const refused: RefusedFile[] = [];
  for (const { name, read } of all) {
    if ('why' in read) refused.push({ file: name, why: read.why });
    else if (texts.has(read.text)) refused.push({ file: name, why: sayOfLearners('learner-file.twice') });
    else {
      texts.add(read.text);
      opened.push(read.file);
    }
  }
  return { opened, refused };
}
