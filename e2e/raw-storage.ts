import type { Page } from '@playwright/test';
import { databaseName, keyFileName } from '@/lib/vault/stored-names';

/** What the vault keeps, as it lies in the browser: sealed records by name, in base64. */
export type RawRecords = Record<string, string>;

/** An address of the app's origin that is none of its pages: nothing of the app runs there. */
export const besideTheApp = '/case.schema.json';

/** In the page: the records' store, for one transaction. */
async function onRecords({
  database: called,
  put,
  remove,
}: {
  database: string;
  put: RawRecords;
  remove: readonly string[];
}): Promise<RawRecords> {
  const opening = indexedDB.open(called, 1);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('records', 'readwrite');
  const store = transaction.objectStore('records');
  for (const name of remove) store.delete(name);
  for (const [name, text] of Object.entries(put)) {
    store.put(
      Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
      name,
    );
  }
  const records: RawRecords = {};
  const reading = store.openCursor();
  reading.onsuccess = () => {
    const cursor = reading.result;
    if (!cursor) return;
    const bytes: Uint8Array = cursor.value;
    records[String(cursor.key)] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    cursor.continue();
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return records;
}

/** Every record, read past the app. */
export function rawRecords(page: Page): Promise<RawRecords> {
  return page.evaluate(onRecords, { database: databaseName, put: {}, remove: [] });
}

/** Writes records past the app, or takes some away. */
export async function changeRecords(
  page: Page,
  put: RawRecords,
  remove: readonly string[] = [],
): Promise<void> {
  await page.evaluate(onRecords, { database: databaseName, put, remove });
}

/** The whole key file, read past the app. */
export async function rawKeyFile(page: Page): Promise<Uint8Array<ArrayBuffer>> {
  const text = await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle(name)).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, keyFileName);
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** Puts a key file in the place of the one that is there. */
export async function putKeyFile(page: Page, file: Uint8Array): Promise<void> {
  await page.evaluate(
    async ({ name, text }) => {
      const root = await navigator.storage.getDirectory();
      const writing = await (await root.getFileHandle(name, { create: true })).createWritable();
      await writing.write(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
      await writing.close();
    },
    { name: keyFileName, text: Buffer.from(file).toString('base64') },
  );
}

export async function deleteKeyFile(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(name);
  }, keyFileName);
}
