import { decryptBackup, encryptBackup } from './backup';
import type { BackupAnswer, BackupAsk } from './backup-messages';
import type { WorkerAnswer, WorkerCall } from './worker-calls';

self.addEventListener('message', async ({ data: { id, ask } }: MessageEvent<WorkerCall<BackupAsk>>) => {
  const answer: BackupAnswer =
    'caseFile' in ask
      ? { made: await encryptBackup(ask.caseFile, ask.passphrase) }
      : { opened: await decryptBackup(ask.file, ask.passphrase) };
  self.postMessage({ id, answer } satisfies WorkerAnswer<BackupAnswer>);
});
