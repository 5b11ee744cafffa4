import type { Result } from '@/lib/result';
import type { BackupFailure, NoBackup } from './backup';
import type { BackupAnswer, BackupAsk } from './backup-messages';
import type { Bytes } from './bytes';
import { failed } from './failures';
import { workerCalls } from './worker-calls';

/** The worker, or what it needs, could not be loaded: it may be there at the next try. */
export type BackupNotReady = { kind: 'backup.not-ready' };

const askWorker = workerCalls<BackupAsk, BackupAnswer>(
  () => new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' }),
);

/** As `encryptBackup`, in a worker: a second or more goes by, and the page stays quick. */
export async function makeBackup(
  caseFile: string,
  passphrase: string,
): Promise<Result<Bytes, NoBackup | BackupNotReady>> {
  const answer = await askWorker({ caseFile, passphrase });
  return answer && 'made' in answer ? answer.made : failed({ kind: 'backup.not-ready' });
}

/** As `decryptBackup`, in a worker. */
export async function openBackup(
  file: Bytes,
  passphrase: string,
): Promise<Result<string, BackupFailure | BackupNotReady>> {
  const answer = await askWorker({ file, passphrase });
  return answer && 'opened' in answer ? answer.opened : failed({ kind: 'backup.not-ready' });
}
