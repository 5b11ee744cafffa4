import { readRecoveryKey } from '@/lib/vault/recovery-key';
import type { Secret } from '@/lib/vault/secrets';

/** Either opens the vault; a passphrase is never shaped like a recovery key. */
export function secretOf(typed: string): Secret {
  return readRecoveryKey(typed).ok ? { recoveryKey: typed } : { passphrase: typed };
}
