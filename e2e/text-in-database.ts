import type { Page } from '@playwright/test';

/** Everything that a database of this site holds, as text. */
export async function textIn(page: Page, name: string): Promise<string> {
  return page.evaluate(async (called) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === called)) return '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(called);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...database.objectStoreNames];
    const all = await Promise.all(
      stores.map(
        (store) =>
          new Promise<unknown>((resolve, reject) => {
            const reading = database.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => resolve(reading.result);
            reading.onerror = () => reject(reading.error);
          }),
      ),
    );
    database.close();
    return JSON.stringify(all);
  }, name);
}
