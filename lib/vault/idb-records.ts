import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Result } from '@/lib/result';
import { type Bytes, sameBytes } from './bytes';
import { done, failed, type StorageFailure } from './failures';
import type { RecordName, RecordStore } from './storage';
import { storageFailureOf } from './storage-failures';
import { databaseName } from './stored-names';

// Readable on disk, and the same for everybody.
const storeName = 'records';
/** Raised when an older app could not read the records. */
const databaseVersion = 1;

interface RecordsSchema extends DBSchema {
  records: { key: RecordName; value: Bytes };
}

let connection: Promise<IDBPDatabase<RecordsSchema>> | null = null;

function connected(): Promise<IDBPDatabase<RecordsSchema>> {
  if (connection) return connection;
  const opening = openDB<RecordsSchema>(databaseName, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore(storeName);
    },
    // Another tab wipes the vault: it must not wait for us.
    blocking: closeConnection,
    terminated: closeConnection,
  });
  connection = opening;
  // What could not be opened now may be opened at the next call.
  opening.catch(() => {
    if (connection === opening) connection = null;
  });
  return opening;
}

function closeConnection() {
  const closing = connection;
  connection = null;
  closing?.then(
    (database) => database.close(),
    () => null,
  );
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StorageFailure>> {
  try {
    return done(await work());
  } catch (error) {
    return failed(storageFailureOf(error));
  }
}

/** The sealed records in IndexedDB. What was written is on the disk when a change is done, not only under way to it. */
export const idbRecords: RecordStore = {
  read: (names) =>
    attempt(async () => {
      const { store } = (await connected()).transaction(storeName);
      return Promise.all(names.map(async (name) => (await store.get(name)) ?? null));
    }),

  readAll: () =>
    attempt(async () => {
      const { store } = (await connected()).transaction(storeName);
      // '0' is the character after '/'.
      const isCard = IDBKeyRange.bound('card/', 'card0', false, true);
      const [index, names, cards] = await Promise.all([
        store.get('index'),
        store.getAllKeys(),
        store.getAll(isCard),
      ]);
      // Names and values come in the same order.
      const cardNames = names.filter((name) => name.startsWith('card/'));
      const byId = cards.flatMap((card, at) => {
        const id = cardNames[at]?.slice('card/'.length);
        return id === undefined ? [] : [[id, card] as const];
      });
      return { index: index ?? null, names, cards: new Map(byId) };
    }),

  change: ({ ifIndexIs, put, remove }) =>
    attempt(async () => {
      const transaction = (await connected()).transaction(storeName, 'readwrite', { durability: 'strict' });
      const { store } = transaction;
      const index = await store.get('index');
      const same = index && ifIndexIs ? sameBytes(index, ifIndexIs) : (index ?? null) === ifIndexIs;
      const changes = same
        ? [...remove.map((name) => store.delete(name)), ...put.map(([name, bytes]) => store.put(bytes, name))]
        : [];
      await Promise.all([...changes, transaction.done]);
      return same ? 'written' : 'index-moved';
    }),

  destroy: () =>
    attempt(async () => {
      closeConnection();
      // A tab that does not answer keeps the database for a while. Its keys are gone, and it goes when that tab does.
      await new Promise<void>((resolve, reject) => {
        deleteDB(databaseName, { blocked: () => resolve() }).then(resolve, reject);
      });
      return null;
    }),
};
