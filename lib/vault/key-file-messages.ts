import type { Result } from '@/lib/result';
import type { Bytes } from './bytes';
import type { StorageFailure } from './failures';
import type { KeyFileWrite } from './key-file-format';

export type KeyFileAsk = { id: number } & ({ does: 'read' } | { does: 'write'; write: KeyFileWrite });

export interface KeyFileAnswer {
  id: number;
  /** The file's bytes after a read, else null. */
  result: Result<Bytes | null, StorageFailure>;
}
