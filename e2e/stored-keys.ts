import type { Page } from '@playwright/test';
import { decodeKeyFile } from '@/lib/vault/key-file-format';
import { keyFileName } from '@/lib/vault/key-file-name';
import { decodeKeyRing } from '@/lib/vault/key-ring';

/** The wrapped key of each draft, in base64 as it stands in the key file, read by a script of the same origin. */
export async function draftKeysIn(page: Page): Promise<string[]> {
  const bytes = await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle(name)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, keyFileName);
  const file = await decodeKeyFile(Uint8Array.from(bytes));
  const ring = file.ok && file.value && decodeKeyRing(file.value.content);
  if (!ring) throw new Error('There is no good key file');
  return Object.values(ring.drafts);
}
