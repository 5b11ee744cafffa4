import { keepingNow } from './keeping';

/** Whether another draft may take this one's place: where drafts are kept, only once its last words are stored. */
export async function leaveThisDraft(): Promise<boolean> {
  if (keepingNow().is !== 'open') return true;
  const { leaveDraft } = await import('./session');
  return (await leaveDraft()) === null;
}
