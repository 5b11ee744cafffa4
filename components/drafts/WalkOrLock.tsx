'use client';
import { useState } from 'react';
import { loadedLater } from '@/components/referral/loaded-later';
import { useToday } from '@/components/referral/use-today';
import { Walk } from '@/components/referral/Walk';
import { say } from '@/lib/messages/words';
import { DangerInstead, useDangerRaised } from './BesideDanger';
import { useDraft } from './draft-in-tab';
import { isMoved, useKeeping, waitsBehindLock } from './keeping';
import { useFindingOut } from './use-finding-out';

const UnlockPage = loadedLater(() => import('./UnlockPage').then((file) => file.UnlockPage));
const RecoveryPage = loadedLater(() => import('./RecoveryPage').then((file) => file.RecoveryPage));
const WipedPage = loadedLater(() => import('./WipedPage').then((file) => file.WipedPage));
const InOtherTab = loadedLater(() => import('./InOtherTab').then((file) => file.InOtherTab));

/**
 * The walk, or what stands before it: the lock, where drafts are kept here and no draft is open in this tab, and the
 * other tab that works on this draft. Danger comes before all of them.
 */
export function WalkOrLock() {
  useFindingOut();
  const keeping = useKeeping();
  const draft = useDraft();
  const today = useToday();
  const [goOn, setGoOn] = useState(false);
  const waits = waitsBehindLock(keeping);
  const isLocked = waits || (keeping.is === 'locked' && !draft && !goOn);
  const sheet = keeping.is === 'open' ? keeping.sheet : null;
  const isElsewhere = isMoved(keeping);
  const isBefore = keeping.is === 'wiped' || isLocked || sheet !== null || isElsewhere;
  const danger = useDangerRaised(isBefore);
  if (!today || keeping.is === 'finding-out')
    return <p className="govuk-body needs-script">{say('walk.loading')}</p>;
  if (!isBefore) return <Walk />;
  // It waits neither for a passphrase nor for a page that is still to be loaded.
  if (danger.raised) return <DangerInstead onPassed={danger.pass} />;
  if (keeping.is === 'wiped') return <WipedPage by={keeping.by} />;
  if (sheet) return <RecoveryPage sheet={sheet} />;
  if (isElsewhere) return <InOtherTab />;
  if (waits) return <UnlockPage />;
  return <UnlockPage onGoOn={() => setGoOn(true)} />;
}
