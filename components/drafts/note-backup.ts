import type { CardChange } from '@/lib/vault/card';
import type { DraftKeeper } from './draft-keeper';
import { tellOtherTabs } from './draft-lock';

/** Another tab made a backup of the draft that this one has: stores that, and says so. */
export async function noteBackup(keeper: DraftKeeper, change: CardChange): Promise<void> {
  const id = keeper.stored()?.saved.id;
  if (id && (await keeper.changeCard(change)) === null) tellOtherTabs({ kind: 'noted', id });
}
