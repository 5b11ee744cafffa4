import { knownOfWorker, noDetails } from '@/lib/drafts/my-details';
import { storedDetails } from './details-keeper';
import { draftNow } from './draft-in-tab';
import { openedVault } from './session';

/** Names and words that others know of the worker, from their details and the draft in this tab: no passphrase is made of them. */
export async function knownOfMe(): Promise<readonly string[]> {
  const vault = openedVault();
  const stored = vault && (await storedDetails(vault));
  return knownOfWorker((stored?.ok && stored.value) || noDetails, draftNow()?.answers ?? {});
}
