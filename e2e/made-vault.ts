import type { Page } from '@playwright/test';
import { cardOf } from '@/lib/drafts/card-of';
import { writeDraftBody } from '@/lib/drafts/draft-body';
import type { Answers } from '@/lib/questions/answers';
import { passphraseRounds } from '@/lib/vault/crypto';
import { inMemoryDisk } from '@/lib/vault/testing/in-memory-disk';
import { vaultAt } from '@/lib/vault/vault-at';
import { passphrase } from './kept-drafts';
import { today } from './practitioner';
import { besideTheApp, changeRecords, putKeyFile } from './raw-storage';

/**
 * Puts a vault with these drafts, in their order, into the browser as if it had been made there: hundreds of them by
 * hand would take minutes. `details`: the worker's own, as their text is stored.
 */
export async function putVault(page: Page, drafts: readonly Answers[], details?: string): Promise<void> {
  const disk = inMemoryDisk();
  const made = await vaultAt({ ...disk.boot(), rounds: passphraseRounds }).create(passphrase);
  if (!made.ok) throw new Error(made.failure.kind);
  await made.value.vault.takeSheet();
  for (const [at, answers] of drafts.entries()) {
    const now = new Date(Date.parse(`${today}T00:00:00Z`) + at).toISOString();
    const body = writeDraftBody({ answers, leftAt: null, today });
    const saved = await made.value.vault.save('new', body, cardOf(answers, { today, now, before: null }));
    if (!saved.ok) throw new Error(saved.failure.kind);
  }
  if (details !== undefined) await made.value.vault.saveDetails(details);
  await page.goto(besideTheApp);
  const records = [...disk.records].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  await changeRecords(page, Object.fromEntries(records));
  if (disk.keyFile) await putKeyFile(page, disk.keyFile);
}
