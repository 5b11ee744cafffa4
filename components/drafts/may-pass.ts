import type { NotSaved } from './keeping';

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

const foreign: ReadonlySet<NotSaved> = new Set([
  'moved',
  'draft.changed-elsewhere',
  'draft.none',
  'draft.key-missing',
  'draft.record-missing',
  'draft.altered',
  'draft.put-back',
]);

/** Whether words that were refused can only be stored as a draft of their own: what is stored is another's, or broken. */
export function mayGoOnAsCopy(why: NotSaved): boolean {
  return foreign.has(why);
}
