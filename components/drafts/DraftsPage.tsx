'use client';
import Link from 'next/link';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { DangerLink } from '@/components/start/DangerLink';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import { DraftList } from './DraftList';
import { failureInWords } from './failure-words';
import { KeepHere } from './KeepHere';
import { type Keeping, setKeeping, useKeeping } from './keeping';
import { OpenBackup } from './OpenBackup';
import { RecoveryPage } from './RecoveryPage';
import { UnlockPage } from './UnlockPage';
import { findOutAgain, useFindingOut } from './use-finding-out';
import { WipeAll } from './WipeAll';
import { WipedPage } from './WipedPage';

type Why = Extract<Keeping, { is: 'in-tab' }>['why'];

/** Drafts may be there that can not be had: nobody may be told that there are none. */
const mayBeKept: ReadonlySet<Why> = new Set(['storage-blocked', 'storage-failed', 'damaged', 'newer']);

function InTab({ why }: { why: Why }) {
  return (
    <div className="waymark-walk-page">
      <h1 className="govuk-heading-l" key={why} ref={focusOnce} tabIndex={-1}>
        {sayOfDrafts(mayBeKept.has(why) ? 'drafts.title' : 'drafts.in-tab')}
      </h1>
      {why === 'not-asked' && <KeepHere />}
      {why === 'chosen' && (
        <>
          <p className="govuk-body">{sayOfDrafts('drafts.chosen')}</p>
          <Button look="secondary" onClick={() => setKeeping({ is: 'in-tab', why: 'not-asked' })}>
            {sayOfDrafts('drafts.keep-after-all')}
          </Button>
        </>
      )}
      {why !== 'not-asked' && why !== 'chosen' && (
        <p className="govuk-body">{failureInWords({ kind: `vault.${why}` })}.</p>
      )}
      {why === 'storage-failed' && <Button onClick={findOutAgain}>{sayOfDrafts('drafts.look-again')}</Button>}
      {why === 'damaged' && <WipeAll />}
      <OpenBackup />
    </div>
  );
}

/** Every draft that is kept in this browser, once it is unlocked; before that, nothing about them. */
export function DraftsPage() {
  useFindingOut();
  const keeping = useKeeping();
  switch (keeping.is) {
    case 'finding-out':
      return <p className="govuk-body needs-script">{say('walk.loading')}</p>;
    case 'locked':
      return <UnlockPage />;
    case 'wiped':
      return <WipedPage by={keeping.by} />;
    case 'open':
      if (keeping.sheet) return <RecoveryPage sheet={keeping.sheet} />;
      break;
    case 'in-tab':
      break;
  }
  return (
    <>
      <div className="waymark-walk-top no-print">
        <Link href="/" prefetch={false} className="govuk-back-link">
          {say('help.back')}
        </Link>
        <DangerLink />
      </div>
      {keeping.is === 'open' ? <DraftList /> : <InTab why={keeping.why} />}
    </>
  );
}
