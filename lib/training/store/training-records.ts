import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Result } from '@/lib/result';

/** Readable on disk by design: nothing in it is about a real child. Never the name of the vault's database. */
export const trainingDatabase = 'waymark-training';

/** `runs`: walks of learners. `scenarios`: own and shared ones. `rooms`: what the room has come to. */
export type TrainingShelf = 'runs' | 'scenarios' | 'rooms';
const shelves: readonly TrainingShelf[] = ['runs', 'scenarios', 'rooms'];

export type TrainingStoreFailure =
  /** The disk is full, or the browser gives this site no more. */
  | { kind: 'training-store.full' }
  /** The browser keeps nothing here: a private window, a policy. */
  | { kind: 'training-store.blocked' }
  /** All of training was deleted since whoever writes began to: nothing of it comes back by itself. */
  | { kind: 'training-store.deleted' }
  /** Deleted since it was opened: what is still shown of it does not bring it back. */
  | { kind: 'training-store.removed' }
  /** Another tab has kept something newer there. */
  | { kind: 'training-store.newer' }
  | { kind: 'training-store.failed' };

interface Schema extends DBSchema {
  runs: { key: string; value: unknown };
  scenarios: { key: string; value: unknown };
  rooms: { key: string; value: unknown };
}

let connection: Promise<IDBPDatabase<Schema>> | null = null;
/** How often all of training was deleted while this page was open, here or in another tab. */
let deletions = 0;

function close() {
  const closing = connection;
  connection = null;
  closing?.then(
    (database) => database.close(),
    () => null,
  );
}

function connected(): Promise<IDBPDatabase<Schema>> {
  if (connection) return connection;
  const opening = openDB<Schema>(trainingDatabase, 1, {
    upgrade: (database) => {
      for (const shelf of shelves) database.createObjectStore(shelf);
    },
    blocking: (_now, next) => {
      if (next === null) deletions += 1;
      close();
    },
    terminated: close,
  });
  connection = opening;
  opening.catch(() => {
    if (connection === opening) connection = null;
  });
  return opening;
}

function failureOf(error: unknown): TrainingStoreFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'training-store.full' };
  const blocked = ['SecurityError', 'NotAllowedError', 'NotSupportedError', 'TypeError'].includes(name);
  return { kind: blocked ? 'training-store.blocked' : 'training-store.failed' };
}

const no = (failure: TrainingStoreFailure) => ({ ok: false, failure }) as const;

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, TrainingStoreFailure>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return no(failureOf(error));
  }
}

/** Writes plain JSON under an id. `still-there`: only in the place of what is there under that id. */
export type WriteTraining = (
  shelf: TrainingShelf,
  id: string,
  value: unknown,
  where?: 'anywhere' | 'still-there',
) => Promise<Result<null, TrainingStoreFailure>>;

/**
 * Puts under an id what `next` makes of what is kept there (null: nothing), or, where it gives null, leaves it as it is. No
 * other tab comes between the two.
 */
type AmendTraining = (
  shelf: TrainingShelf,
  id: string,
  next: (kept: unknown) => unknown,
) => Promise<Result<null, TrainingStoreFailure>>;

/** From now on: whether all of training was deleted meanwhile. */
function watchDeletion(): () => boolean {
  const since = deletions;
  return () => deletions !== since;
}

/**
 * What training keeps on this device, as it is, in clear text: plain JSON by an id on one of its shelves. What comes out
 * may be of another release, so whoever reads it checks its shape. The only code that touches it; lib/vault never does.
 */
export const trainingRecords = {
  read: (shelf: TrainingShelf, id: string) =>
    attempt(async (): Promise<unknown> => (await (await connected()).get(shelf, id)) ?? null),

  /** In the order of their ids. */
  readAll: (shelf: TrainingShelf) =>
    attempt(async (): Promise<readonly unknown[]> => (await connected()).getAll(shelf)),

  /** For one page that keeps something while it is open; refused once all of training was deleted meanwhile. */
  writer(): WriteTraining {
    const isDeleted = watchDeletion();
    return async (shelf, id, value, where = 'anywhere') => {
      if (isDeleted()) return no({ kind: 'training-store.deleted' });
      const written = await attempt(async () => {
        const transaction = (await connected()).transaction(shelf, 'readwrite');
        // Looked at and written in one transaction: nobody deletes it in between.
        if (where === 'still-there' && (await transaction.store.count(id)) === 0) return false;
        const putting = transaction.store.put(value, id);
        // Committed at once: a page that is closed or loaded again in this moment does not take it back.
        transaction.commit();
        await Promise.all([putting, transaction.done]);
        return true;
      });
      if (!written.ok) return written;
      return written.value ? { ok: true, value: null } : no({ kind: 'training-store.removed' });
    };
  },

  /** As `writer`, for what another tab may have changed. */
  amender(): AmendTraining {
    const isDeleted = watchDeletion();
    return async (shelf, id, next) => {
      if (isDeleted()) return no({ kind: 'training-store.deleted' });
      const amended = await attempt(async () => {
        const transaction = (await connected()).transaction(shelf, 'readwrite');
        const value = next((await transaction.store.get(id)) ?? null);
        const written = value === null ? null : transaction.store.put(value, id);
        transaction.commit();
        await Promise.all([written, transaction.done]);
        return value !== null;
      });
      if (!amended.ok) return amended;
      return amended.value ? { ok: true, value: null } : no({ kind: 'training-store.newer' });
    };
  },

  watchDeletion,

  remove: (shelf: TrainingShelf, id: string) =>
    attempt(async () => {
      await (await connected()).delete(shelf, id);
      return null;
    }),

  /** Everything of training, and nothing else. */
  removeAll: () =>
    attempt(async () => {
      deletions += 1;
      close();
      await new Promise<void>((resolve, reject) => {
        deleteDB(trainingDatabase, { blocked: () => resolve() }).then(resolve, reject);
      });
      return null;
    }),
} as const;
