import { keepingNow, waitsBehindLock } from './keeping';

/**
 * Whether another draft may take this one's place: where drafts are kept, only once its last words are stored. Never behind
 * the lock: who can not unlock may not throw away the words that wait there.
 */
export async function leaveThisDraft(): Promise<boolean> {
  if (waitsBehindLock(keepingNow())) return false;
  if (keepingNow().is !== 'open') return true;
  const { leaveDraft } = await import('./session');
  return (await leaveDraft()) === null;
}
