import type { Page } from '@playwright/test';
import { decodeKeyFile } from '@/lib/vault/key-file-format';
import { decodeKeyRing, type KeyRing } from '@/lib/vault/key-ring';
import { rawKeyFile } from './raw-storage';

/** The wrapped key of each draft by its id, in base64 as it stands in the key file. */
export async function draftKeys(page: Page): Promise<KeyRing['drafts']> {
  const file = await decodeKeyFile(await rawKeyFile(page));
  const ring = file.ok && file.value && decodeKeyRing(file.value.content);
  if (!ring) throw new Error('There is no good key file');
  return ring.drafts;
}
