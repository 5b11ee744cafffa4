import type { Result } from '@/lib/result';
import { done, failed, type StorageFailure } from './failures';
import { decodeKeyFile, encodeKeyFile } from './key-file-format';
import { decodeKeyRing, encodeKeyRing, type KeyRing } from './key-ring';
import type { HeldKeyFile, VaultGround } from './storage';

/** The key ring while nobody else can touch it. */
export interface HeldKeyRing {
  /** `none`: never written, or taken away. `wiped`: written over on purpose. `damaged`: no copy of it is good. */
  found: KeyRing | 'none' | 'wiped' | 'damaged';
  /** Writes a ring over what is there; null wipes it. After a failure the old ring or the new one is there. */
  write(ring: KeyRing | null): Promise<Result<null, StorageFailure>>;
}

/**
 * Runs work on the key ring, one at a time over all tabs. A copy that is older or damaged is written over first: it may
 * hold a deleted key, and the next write must find two good ones.
 */
export function withKeyRing<T, F extends { kind: string }>(
  { keyFile }: VaultGround,
  work: (held: HeldKeyRing) => Promise<Result<T, F>>,
): Promise<Result<T, F | StorageFailure>> {
  return keyFile.exclusively(async (file): Promise<Result<T, F | StorageFailure>> => {
    const held = await take(file);
    return held.ok ? work(held.value) : held;
  });
}

async function take(file: HeldKeyFile): Promise<Result<HeldKeyRing, StorageFailure>> {
  const bytes = await file.read();
  if (!bytes.ok) return bytes;
  const decoded = await decodeKeyFile(bytes.value);
  if (!decoded.ok && decoded.failure.kind === 'vault.newer') return failed({ kind: 'vault.newer' });
  const content = decoded.ok ? decoded.value : null;
  const ring = content && decodeKeyRing(content.content);
  let counter = content?.counter ?? 0;
  const write = async (next: KeyRing | null) => {
    const now = await file.read();
    if (!now.ok) return now;
    counter += 1;
    return file.write(await encodeKeyFile({ counter, content: encodeKeyRing(next) }, now.value));
  };
  // The sum may fit and the content be no key ring: a bug or a forgery, and not ours to write over unasked.
  if (!decoded.ok || ring === undefined) return done({ found: 'damaged', write });
  if (content && !content.whole) {
    const mended = await write(ring);
    if (!mended.ok) return mended;
  }
  return done({ found: content ? (ring ?? 'wiped') : 'none', write });
}
