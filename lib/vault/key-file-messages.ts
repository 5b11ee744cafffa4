import type { Result } from '@/lib/result';
import type { Bytes } from './bytes';
import type { StorageFailure } from './failures';
import type { KeyFileWrite } from './key-file-format';

export type KeyFileAsk = { does: 'read' } | { does: 'write'; write: KeyFileWrite };

/** The file's bytes after a read, else null. */
export type KeyFileAnswer = Result<Bytes | null, StorageFailure>;
