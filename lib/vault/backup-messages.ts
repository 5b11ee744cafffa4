import type { Result } from '@/lib/result';
import type { BackupFailure, NoBackup } from './backup';
import type { Bytes } from './bytes';

/** One of the two: what to encrypt, or what to open. */
export type BackupAsk = { passphrase: string } & ({ caseFile: string } | { file: Bytes });

export type BackupAnswer = { made: Result<Bytes, NoBackup> } | { opened: Result<string, BackupFailure> };
