import type { Bytes } from './bytes';
import { done, failed } from './failures';
import type { KeyFileWrite } from './key-file-format';
import type { KeyFileAnswer, KeyFileAsk } from './key-file-messages';
import { storageFailureOf } from './storage-failures';
import { keyFileName } from './stored-names';
import type { WorkerAnswer, WorkerCall } from './worker-calls';

// Only a worker gets the handle that writes a file in place; everything else makes a new file beside the old one and
// leaves the old bytes on the disk.

self.addEventListener('message', async ({ data: { id, ask } }: MessageEvent<WorkerCall<KeyFileAsk>>) => {
  const answer = await carryOut(ask).then(done, (error: unknown) => failed(storageFailureOf(error)));
  self.postMessage({ id, answer } satisfies WorkerAnswer<KeyFileAnswer>);
});

function carryOut(ask: KeyFileAsk): Promise<Bytes | null> {
  return ask.does === 'read' ? read() : write(ask.write);
}

async function read(): Promise<Bytes | null> {
  const file = await existingFile();
  if (!file) return null;
  const access = await accessTo(file);
  try {
    const bytes = new Uint8Array(access.getSize());
    access.read(bytes, { at: 0 });
    return bytes;
  } finally {
    access.close();
  }
}

async function write({ length, parts }: KeyFileWrite): Promise<null> {
  const root = await navigator.storage.getDirectory();
  const access = await accessTo(await root.getFileHandle(keyFileName, { create: true }));
  try {
    if (access.getSize() !== length) access.truncate(length);
    for (const { at, bytes } of parts) {
      const written = access.write(bytes, { at });
      // A disk without room takes a part of it. The other copy is good.
      if (written !== bytes.length) throw new DOMException('', 'QuotaExceededError');
      access.flush();
    }
    return null;
  } finally {
    access.close();
  }
}

async function existingFile(): Promise<FileSystemFileHandle | null> {
  const root = await navigator.storage.getDirectory();
  try {
    return await root.getFileHandle(keyFileName);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

/** A page that was closed in the middle of a write may hold the file for a moment longer than its lock. */
async function accessTo(file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      const held = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!held || tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
