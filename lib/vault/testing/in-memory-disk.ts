import { type Bytes, sameBytes } from '@/lib/vault/bytes';
import { done, failed, type StorageFailure } from '@/lib/vault/failures';
import type { HeldKeyFile, RecordName, RecordStore, VaultGround } from '@/lib/vault/storage';

/** The process was killed here. What it wrote before stays on the disk. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** What goes wrong at the n-th write from now on (0: the next). A kill tears the write it hits; a failure leaves it out. */
export interface Fault {
  atWrite: number;
  how: 'kill' | 'fail' | 'full';
  /** How much of the write a kill lets through, from 0 to 1. */
  tear?: number;
}

/** A disk that outlives the processes that use it, for tests. */
export interface Disk {
  keyFile: Bytes | null;
  records: Map<RecordName, Bytes>;
  fault: Fault | null;
  clock: number;
  /** A new process (a tab, a reload) on this disk. Its passphrases cost next to nothing. */
  boot(): VaultGround;
}

const failures = {
  fail: { kind: 'vault.storage-failed' },
  full: { kind: 'vault.storage-full' },
} as const satisfies Record<string, StorageFailure>;

export function inMemoryDisk(): Disk {
  let queue: Promise<unknown> = Promise.resolve();
  const disk: Disk = { keyFile: null, records: new Map(), fault: null, clock: 1_795_000_000_000, boot };

  /** One write. `through` gets the share of it that reaches the disk. */
  function write(through: (share: number) => void) {
    const { fault } = disk;
    if (fault && fault.atWrite === 0) {
      disk.fault = null;
      if (fault.how !== 'kill') return failed(failures[fault.how]);
      through(fault.tear ?? 0);
      throw new Killed();
    }
    if (fault) fault.atWrite -= 1;
    through(1);
    return done(null);
  }

  const keyFile: HeldKeyFile = {
    read: async () => done(disk.keyFile?.slice() ?? null),
    write: async ({ length, parts }) => {
      for (const { at, bytes } of parts) {
        const written = write((share) => {
          const file = new Uint8Array(length);
          file.set(disk.keyFile ?? []);
          file.set(bytes.slice(0, bytes.length * share), at);
          disk.keyFile = file;
        });
        if (!written.ok) return written;
      }
      return done(null);
    },
  };

  const records: RecordStore = {
    read: async (names) => done(names.map((name) => disk.records.get(name) ?? null)),
    readAll: async () =>
      done({
        index: disk.records.get('index') ?? null,
        names: [...disk.records.keys()],
        cards: new Map(
          [...disk.records].flatMap(([name, bytes]) =>
            name.startsWith('card/') ? [[name.slice(5), bytes]] : [],
          ),
        ),
      }),
    change: async ({ ifIndexIs, put, remove }) => {
      const index = disk.records.get('index') ?? null;
      const same = index && ifIndexIs ? sameBytes(index, ifIndexIs) : index === ifIndexIs;
      if (!same) return done('index-moved');
      const written = write((share) => {
        // A transaction is all or nothing, a kill in the middle of it too.
        if (share < 1) return;
        for (const name of remove) disk.records.delete(name);
        for (const [name, bytes] of put) disk.records.set(name, bytes);
      });
      return written.ok ? done('written') : written;
    },
    destroy: async () =>
      write((share) => {
        if (share === 1) disk.records.clear();
      }),
  };

  function boot(): VaultGround {
    return {
      keyFile: {
        exclusively: (work) => {
          const result = queue.then(() => work(keyFile));
          queue = result.catch(() => null);
          return result;
        },
      },
      records,
      now: () => disk.clock,
      rounds: 1,
    };
  }
  return disk;
}
