import type { Result } from '@/lib/result';
import type { Bytes } from './bytes';
import type { StorageFailure } from './failures';
import type { KeyFileWrite } from './key-file-format';

/** What may be done to the key file while nobody else can touch it. */
export interface HeldKeyFile {
  /** The whole file; null where there is none. */
  read(): Promise<Result<Bytes | null, StorageFailure>>;
  /** In place and in the order given, each part on the disk before the next is begun. */
  write(write: KeyFileWrite): Promise<Result<null, StorageFailure>>;
}

/** The one small file of wrapped keys, outside IndexedDB, whose deleted records stay readable on disk. */
export interface KeyFile {
  /** Runs one piece of work at a time, over all tabs. Not to be called from within such work: it would wait for itself. */
  exclusively<T>(work: (file: HeldKeyFile) => Promise<T>): Promise<T>;
}

/** Names hold random ids only: they are readable on disk. */
export type RecordName = 'index' | 'details' | `body/${string}` | `card/${string}`;

export interface AllRecords {
  index: Bytes | null;
  names: readonly string[];
  /** By draft id. */
  cards: ReadonlyMap<string, Bytes>;
}

export interface RecordChange {
  /** The index as it was read. If another tab has written since, nothing of this change is written. */
  ifIndexIs: Bytes | null;
  put: readonly (readonly [RecordName, Bytes])[];
  remove: readonly RecordName[];
}

/** Sealed records by name. Each call is one transaction: all of it or nothing. */
export interface RecordStore {
  /** In the order asked; null for a record that is not there. */
  read(names: readonly RecordName[]): Promise<Result<readonly (Bytes | null)[], StorageFailure>>;
  readAll(): Promise<Result<AllRecords, StorageFailure>>;
  change(change: RecordChange): Promise<Result<'written' | 'index-moved', StorageFailure>>;
  /** Takes all records and the store itself away; works when it is damaged. */
  destroy(): Promise<Result<null, StorageFailure>>;
}

/** What a vault stands on. Tests put stores in memory here that fail on demand, and a clock of their own. */
export interface VaultGround {
  keyFile: KeyFile;
  records: RecordStore;
  /** Milliseconds since 1970. */
  now(): number;
  /** Rounds of PBKDF2 for a passphrase. */
  rounds: number;
}
