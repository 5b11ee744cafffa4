import { caseFileFormat } from '@/lib/questions/case-file';
import { catalogue } from '@/lib/questions/catalogue';
import type { Question } from '@/lib/questions/question';
import { formatOf } from './formats';

/** How the files begin that age makes, the vault's backups among them. */
const backups = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'];

const questions: Readonly<Record<string, Question>> = catalogue;
const onlineFields = new Set(Object.values(questions).flatMap(({ onlineForm = [] }) => onlineForm));

/** Whether a text is an encrypted file, as the backup of a draft is: it may hold a child's case. */
export function isBackup(text: string): boolean {
  return backups.some((begins) => text.startsWith(begins));
}

/**
 * As what JSON holds a live case: its file, or its answers for the online service; null where it holds none. Those answers
 * carry no name of their format: they are known by the service's fields.
 */
export function liveCaseIn(json: unknown): 'case-file' | 'online-answers' | null {
  if (formatOf(json) === caseFileFormat) return 'case-file';
  if (typeof json !== 'object' || json === null) return null;
  return Object.keys(json).some((key) => onlineFields.has(key)) ? 'online-answers' : null;
}
