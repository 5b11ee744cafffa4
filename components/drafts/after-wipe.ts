import { type MyDetails, myDetailIds } from '@/lib/drafts/my-details';
import type { DetailsKeeper } from './details-keeper';
import { changeDraft, holdPage } from './draft-in-tab';
import { setKeeping } from './keeping';

// What this tab holds after everything that was kept is deleted: its draft (`draft-in-tab.ts`), and these details.
let leftDetails: MyDetails | null = null;

/** The worker's details that were typed here and are stored nowhere. */
export const detailsLeft = (): MyDetails | null => leftDetails;

export function leaveDetails(details: MyDetails | null) {
  leftDetails = details;
  holdPage('details', details !== null);
}

/** Once drafts are kept again, the details that were left are stored with them. */
export async function giveDetailsBack(keeper: DetailsKeeper): Promise<void> {
  const left = leftDetails;
  if (!left) return;
  leftDetails = null;
  await keeper.read();
  for (const id of myDetailIds) keeper.typed(id, left[id]);
}

/** What is left goes on in this tab alone, until it is kept again. */
export function goOnInTab() {
  setKeeping({ is: 'in-tab', why: 'not-asked' });
}

/** What is left goes too. */
export function forgetWhatIsLeft() {
  leaveDetails(null);
  changeDraft(null);
  goOnInTab();
}
