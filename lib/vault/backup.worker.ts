import { decryptBackup, encryptBackup } from './backup';
import type { BackupAnswer, BackupAsk } from './backup-messages';
import { answered, type WorkerCall } from './worker-calls';

async function carryOut(ask: BackupAsk): Promise<BackupAnswer> {
  return 'caseFile' in ask
    ? { made: await encryptBackup(ask.caseFile, ask.passphrase) }
    : { opened: await decryptBackup(ask.file, ask.passphrase) };
}

self.addEventListener('message', async ({ data }: MessageEvent<WorkerCall<BackupAsk>>) => {
  self.postMessage(await answered(data, carryOut));
});
