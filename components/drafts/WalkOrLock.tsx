'use client';
import { useState } from 'react';
import { loadedLater } from '@/components/referral/loaded-later';
import { placeAt } from '@/components/referral/place';
import { useToday } from '@/components/referral/use-today';
import { Walk } from '@/components/referral/Walk';
import { say } from '@/lib/messages/words';
import { useDraft } from './draft-in-tab';
import { useKeeping } from './keeping';
import { useFindingOut } from './use-finding-out';

const UnlockPage = loadedLater(() => import('./UnlockPage').then((file) => file.UnlockPage));
const RecoveryPage = loadedLater(() => import('./RecoveryPage').then((file) => file.RecoveryPage));
const WipedPage = loadedLater(() => import('./WipedPage').then((file) => file.WipedPage));
const InOtherTab = loadedLater(() => import('./InOtherTab').then((file) => file.InOtherTab));

/**
 * The walk, or what stands before it: the lock, where drafts are kept here and no draft is open in this tab, and the
 * other tab that works on this draft. Danger never waits for a passphrase.
 */
export function WalkOrLock() {
  useFindingOut();
  const keeping = useKeeping();
  const draft = useDraft();
  const today = useToday();
  const [goOn, setGoOn] = useState(
    () => typeof location !== 'undefined' && placeAt(location.search)?.at === 'inDanger',
  );
  if (!today || keeping.is === 'finding-out')
    return <p className="govuk-body needs-script">{say('walk.loading')}</p>;
  if (keeping.is === 'wiped') return <WipedPage by={keeping.by} />;
  if (keeping.is === 'locked' && keeping.besides === 'unsaved') return <UnlockPage />;
  if (keeping.is === 'locked' && !draft && !goOn) return <UnlockPage onGoOn={() => setGoOn(true)} />;
  if (keeping.is === 'open' && keeping.sheet) return <RecoveryPage sheet={keeping.sheet} />;
  if (keeping.is === 'open' && keeping.saving.is === 'not-saved' && keeping.saving.why === 'moved')
    return <InOtherTab />;
  return <Walk />;
}
