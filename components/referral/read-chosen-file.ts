import type { Answers } from '@/lib/questions/answers';
import type { CaseFileFailure } from '@/lib/questions/case-file';
import type { Result } from '@/lib/result';

export type CaseFileProblem = CaseFileFailure['kind'] | 'case-file.unreadable' | 'case-file.draft-unsaved';

/** As in lib/questions/case-file, which is loaded only when there is a file to read. */
const longestFile = 20_000_000;

/**
 * Reads a file that somebody chose. Refuses one of over 20 MB before reading any of it, one that the browser can not
 * read, and everything that is no case file.
 */
export async function readChosenFile(file: File): Promise<Result<Answers, { kind: CaseFileProblem }>> {
  if (file.size > longestFile) return { ok: false, failure: { kind: 'case-file.too-large' } };
  try {
    const [{ readCaseFile }, text] = await Promise.all([import('@/lib/questions/case-file'), file.text()]);
    return readCaseFile(text);
  } catch {
    // The file was moved or taken away meanwhile, or the browser was refused it.
    return { ok: false, failure: { kind: 'case-file.unreadable' } };
  }
}
