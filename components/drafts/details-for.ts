import { detailsToFill } from '@/lib/drafts/my-details';
import type { Answers } from '@/lib/questions/answers';
import type { Vault } from '@/lib/vault/opened-vault';
import { storedDetails } from './details-keeper';
import { draftNow } from './draft-in-tab';

/** The worker's details that the draft of this tab still lacks. Null where there are none, or it is another draft by now. */
export async function detailsFor(vault: Vault, of: number): Promise<Answers | null> {
  const found = await storedDetails(vault);
  const draft = draftNow();
  if (!found.ok || !found.value || draft?.of !== of) return null;
  const answers = detailsToFill(draft.answers, found.value);
  return Object.keys(answers).length > 0 ? answers : null;
}
