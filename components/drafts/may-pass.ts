const passing: ReadonlySet<string> = new Set([
  'vault.storage-full',
  'vault.storage-failed',
  'vault.storage-blocked',
  'vault.index-damaged',
]);

/** Whether a refusal may pass by itself: a full disk is cleared, a busy one comes back. */
export function mayPass(kind: string): boolean {
  return passing.has(kind);
}
