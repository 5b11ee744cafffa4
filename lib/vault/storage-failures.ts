import type { StorageFailure } from './failures';

/** What the browser's error means for us. Its text is left out: nothing about a draft could be in it, but who knows. */
export function storageFailureOf(error: unknown): StorageFailure {
  const name = error instanceof Error ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'vault.storage-full' };
    case 'VersionError':
      return { kind: 'vault.newer' };
    // TypeError: a browser that lacks the call altogether.
    case 'SecurityError':
    case 'NotAllowedError':
    case 'NotSupportedError':
    case 'TypeError':
      return { kind: 'vault.storage-blocked' };
    default:
      return { kind: 'vault.storage-failed' };
  }
}
