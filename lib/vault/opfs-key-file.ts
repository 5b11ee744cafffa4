import type { Result } from '@/lib/result';
import type { Bytes } from './bytes';
import { failed, type StorageFailure } from './failures';
import type { KeyFileAnswer, KeyFileAsk } from './key-file-messages';
import type { HeldKeyFile, KeyFile } from './storage';

type Ask = KeyFileAsk extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;
type Answer = Result<Bytes | null, StorageFailure>;

let worker: Worker | null = null;
let asked = 0;

function openWorker(): Worker {
  worker ??= new Worker(new URL('./key-file.worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

function ask(what: Ask): Promise<Answer> {
  const file = openWorker();
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      file.removeEventListener('message', onMessage);
      file.removeEventListener('error', onError);
      resolve(answer);
    };
    const onMessage = ({ data }: MessageEvent<KeyFileAnswer>) => {
      if (data.id === id) settle(data.result);
    };
    // The worker could not be loaded or run. The next call starts another.
    const onError = () => {
      file.terminate();
      if (worker === file) worker = null;
      settle(failed({ kind: 'vault.storage-failed' }));
    };
    file.addEventListener('message', onMessage);
    file.addEventListener('error', onError);
    file.postMessage({ ...what, id } satisfies KeyFileAsk);
  });
}

async function asNothing(answer: Promise<Answer>): Promise<Result<null, StorageFailure>> {
  const settled = await answer;
  return settled.ok ? { ok: true, value: null } : settled;
}

const held: HeldKeyFile = {
  read: () => ask({ does: 'read' }),
  write: (write) => asNothing(ask({ does: 'write', write })),
};

/** The key file in the origin's private file system, one holder at a time over all tabs. */
export const opfsKeyFile: KeyFile = {
  exclusively: (work) => navigator.locks.request('waymark-keys', () => work(held)),
};
