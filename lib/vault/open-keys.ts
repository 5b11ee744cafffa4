import { randomId } from '@/lib/random-id';
import type { Result } from '@/lib/result';
import { base64Of, fromBase64 } from './bytes';
import { keptInside, newKey, unwrap, wrap } from './crypto';
import { done, failed, type VaultFailure } from './failures';
import { type HeldKeyRing, withKeyRing } from './held-key-ring';
import { firstSettings, type KeyRing } from './key-ring';
import type { DraftId } from './records';
import { masterByNewRecoveryKey, masterByPassphrase } from './secrets';
import type { VaultGround } from './storage';

/** What an unlocked vault holds in memory, and lets go of when it is locked. No key of these can leave the browser. */
export interface OpenKeys {
  vault: string;
  master: CryptoKey;
  index: CryptoKey;
  details: CryptoKey;
  /** Those used so far. */
  drafts: Map<DraftId, CryptoKey>;
}

const contextOf = (vault: string, of: string) => `waymark/1/key/${vault}/${of}`;

async function newWrapped(master: CryptoKey, vault: string, of: string): Promise<string> {
  return base64Of(await wrap(await newKey('seal'), master, contextOf(vault, of)));
}

/** A ring with all new keys, its master key for use, and the recovery key's text. */
export async function newKeyRing(
  passphrase: string,
  ground: VaultGround,
): Promise<{ ring: KeyRing; master: CryptoKey; recoveryKey: string }> {
  const vault = randomId();
  const extractable = await newKey('wrap');
  const { text, recovery } = await masterByNewRecoveryKey(extractable, vault);
  const ring: KeyRing = {
    ...firstSettings,
    vault,
    passphrase: await masterByPassphrase(extractable, vault, passphrase, ground),
    recovery,
    index: await newWrapped(extractable, vault, 'index'),
    details: await newWrapped(extractable, vault, 'details'),
    drafts: {},
    making: [],
    deleting: [],
    sheetTaken: false,
  };
  return { ring, master: await keptInside(extractable, 'wrap'), recoveryKey: text };
}

/** The wrapped key for a new draft. */
export function newDraftKey({ master, vault }: OpenKeys, id: DraftId): Promise<string> {
  return newWrapped(master, vault, id);
}

/** Null where the ring's keys are not of this master key. */
export async function openKeys(master: CryptoKey, ring: KeyRing): Promise<OpenKeys | null> {
  const opened = (of: 'index' | 'details') =>
    unwrap(fromBase64(ring[of]), master, contextOf(ring.vault, of), 'seal');
  const [index, details] = await Promise.all([opened('index'), opened('details')]);
  return index && details && { vault: ring.vault, master, index, details, drafts: new Map() };
}

/** Null where the ring has no key of the draft, or none that opens. */
export async function draftKey(keys: OpenKeys, ring: KeyRing, id: DraftId): Promise<CryptoKey | null> {
  const known = keys.drafts.get(id);
  if (known) return known;
  const wrapped = ring.drafts[id];
  if (wrapped === undefined) return null;
  const key = await unwrap(fromBase64(wrapped), keys.master, contextOf(keys.vault, id), 'seal');
  if (key) keys.drafts.set(id, key);
  return key;
}

/** As `withKeyRing`, for an unlocked vault: refuses where another tab has wiped it or made a new one since. */
export function withOwnRing<T, F extends { kind: string }>(
  ground: VaultGround,
  { vault }: OpenKeys,
  work: (held: HeldKeyRing, ring: KeyRing) => Promise<Result<T, F>>,
): Promise<Result<T, F | VaultFailure>> {
  return withKeyRing<T, F | VaultFailure>(ground, async (held) => {
    if (held.found === 'damaged') return failed({ kind: 'vault.damaged' });
    // What deletes everything leaves an empty file: this one was taken away by something else.
    if (held.found === 'none') return failed({ kind: 'vault.keys-gone' });
    if (held.found === 'wiped' || held.found.vault !== vault) {
      return failed({ kind: 'vault.replaced' });
    }
    return work(held, held.found);
  });
}

/** The ring as it is now, for reading. */
export function ownRing(ground: VaultGround, keys: OpenKeys): Promise<Result<KeyRing, VaultFailure>> {
  return withOwnRing<KeyRing, never>(ground, keys, async (_, ring) => done(ring));
}
