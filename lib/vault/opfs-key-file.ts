import { done, failed } from './failures';
import type { KeyFileAnswer, KeyFileAsk } from './key-file-messages';
import type { HeldKeyFile, KeyFile } from './storage';
import { workerCalls } from './worker-calls';

const askWorker = workerCalls<KeyFileAsk, KeyFileAnswer>(
  () => new Worker(new URL('./key-file.worker.ts', import.meta.url), { type: 'module' }),
);

async function ask(what: KeyFileAsk): Promise<KeyFileAnswer> {
  return (await askWorker(what)) ?? failed({ kind: 'vault.storage-failed' });
}

const held: HeldKeyFile = {
  read: () => ask({ does: 'read' }),
  write: async (write) => {
    const written = await ask({ does: 'write', write });
    return written.ok ? done(null) : written;
  },
};

/** The key file in the origin's private file system, one holder at a time over all tabs. */
export const opfsKeyFile: KeyFile = {
  exclusively: (work) => navigator.locks.request('waymark-keys', () => work(held)),
};
