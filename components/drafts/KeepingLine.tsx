'use client';
import Link from 'next/link';
import { useState } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { failureInWords } from './failure-words';
import { KeepHere } from './KeepHere';
import { type Keeping, type Saving, useKeeping } from './keeping';
import { keeperNow, lock } from './session';
import { OpenForm } from './UnlockPage';
import { useLocking } from './use-locking';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function savingInWords(saving: Saving): string {
  switch (saving.is) {
    case 'nothing-yet':
      return sayOfDrafts('keeping.nothing-yet');
    case 'saving':
      return sayOfDrafts('keeping.saving');
    case 'saved':
      return sayOfDrafts('keeping.saved', { time: time.format(saving.at) });
    case 'not-saved':
      return `${sayOfDrafts('keeping.not-saved')} ${failureInWords({ kind: saving.why })}.`;
  }
}

function OpenKeeping({ saving }: { saving: Saving }) {
  const [notLocked, setNotLocked] = useState(false);
  async function lockNow() {
    setNotLocked(!(await lock()));
  }
  useLocking(lockNow);
  const failed = saving.is === 'not-saved';
  return (
    <>
      <p className="govuk-body-s">
        {/* What goes well is not read out at each keystroke; what does not is. */}
        <span role={failed ? 'alert' : undefined}>{savingInWords(saving)}</span>
        {failed && <> {sayOfDrafts('keeping.again')}</>}{' '}
        <Link href="/drafts/" prefetch={false} className="govuk-link">
          {sayOfDrafts('keeping.drafts')}
        </Link>{' '}
        <LinkButton onClick={lockNow}>{sayOfDrafts('keeping.lock')}</LinkButton>
      </p>
      {failed && saving.why === 'draft.changed-elsewhere' && (
        <LinkButton onClick={() => keeperNow()?.goOnAsCopy()}>{sayOfDrafts('keeping.as-copy')}</LinkButton>
      )}
      <p className="govuk-body-s" role="alert">
        {notLocked && sayOfDrafts('keeping.not-locked')}
      </p>
    </>
  );
}

function content(keeping: Keeping) {
  switch (keeping.is) {
    case 'finding-out':
      return null;
    case 'open':
      return <OpenKeeping saving={keeping.saving} />;
    case 'locked':
      return (
        <>
          <p className="govuk-body-s">{sayOfDrafts('keeping.locked')}</p>
          <Details quiet summary={sayOfDrafts('keeping.unlock')}>
            {() => <OpenForm by="passphrase" onOpened={() => undefined} />}
          </Details>
        </>
      );
    case 'in-tab':
      if (keeping.why === 'chosen') return <p className="govuk-body-s">{sayOfDrafts('keeping.chosen')}</p>;
      if (keeping.why === 'not-asked') {
        return (
          <Details quiet summary={sayOfDrafts('keeping.keep')}>
            {() => <KeepHere />}
          </Details>
        );
      }
      return <p className="govuk-body-s">{failureInWords({ kind: `vault.${keeping.why}` })}.</p>;
  }
}

/** Where the draft is kept and how far it is saved: on every page that collects. */
export function KeepingLine() {
  const keeping = useKeeping();
  return (
    <section className="waymark-keeping no-print" aria-label={sayOfDrafts('keeping.label')}>
      {content(keeping)}
    </section>
  );
}
