'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { focusOnce } from '@/components/govuk/focus-once';
import { pageSeen } from '@/components/referral/use-arrival';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { BesideDanger } from './BesideDanger';
import { DraftForm, type Sent } from './DraftForm';
import { useDraft } from './draft-in-tab';
import { failureInWords } from './failure-words';
import { useKeeping } from './keeping';
import { PassphraseBox } from './PassphraseBox';
import { openVault } from './session';
import { WipeAll } from './WipeAll';

const draftsRoute = '/drafts/';

interface OpenFormProps {
  by: 'passphrase' | 'recoveryKey';
  onOpened: () => void;
}

const words = {
  passphrase: { id: 'passphrase', label: 'passphrase.label', open: 'unlock.open' },
  recoveryKey: { id: 'recovery-key', label: 'unlock.recovery', open: 'unlock.recovery-open' },
} as const;

/** Opens the vault with one of its two keys. */
export function OpenForm({ by, onOpened }: OpenFormProps) {
  const [secret, setSecret] = useState('');
  const { id, label, open: button } = words[by];
  async function open(): Promise<Sent> {
    const opened = await openVault(by === 'passphrase' ? { passphrase: secret } : { recoveryKey: secret });
    if (!opened.ok) return { ok: false, at: id, why: failureInWords(opened.failure) };
    onOpened();
    return { ok: true };
  }
  return (
    <DraftForm
      send={open}
      button={sayOfDrafts(button)}
      look={by === 'passphrase' ? 'primary' : 'secondary'}
      busy={sayOfDrafts('unlock.opening')}
    >
      {(problemAt) => (
        <PassphraseBox
          id={id}
          label={sayOfDrafts(label)}
          {...(by === 'recoveryKey' ? { hint: sayOfDrafts('unlock.recovery-hint') } : {})}
          problem={problemAt(id)}
          value={secret}
          onChange={setSecret}
        />
      )}
    </DraftForm>
  );
}

/** The lock. Nothing on it tells whose drafts these are, or how many. `onGoOn`: begin in this tab, without unlocking. */
export function UnlockPage({ onGoOn }: { onGoOn?: () => void }) {
  const router = useRouter();
  const draft = useDraft();
  const keeping = useKeeping();
  // The walk comes after this page, and is not what the browser loaded.
  useEffect(pageSeen, []);
  const besides = keeping.is === 'locked' ? keeping.besides : 'nothing';
  function onOpened() {
    // Whoever has begun to write stays there; everybody else chooses a draft.
    if (!draft && location.pathname !== draftsRoute) router.push(draftsRoute);
  }
  return (
    <BesideDanger>
      <div className="waymark-walk-page">
        <h1 className="govuk-heading-l" ref={focusOnce} tabIndex={-1}>
          {sayOfDrafts('unlock.heading')}
        </h1>
        <p className="govuk-body">{sayOfDrafts(`unlock.${besides}`)}</p>
        <OpenForm by="passphrase" onOpened={onOpened} />
        {onGoOn && (
          <>
            <Button look="secondary" onClick={onGoOn}>
              {sayOfDrafts('unlock.go-on')}
            </Button>
            <p className="govuk-body">{sayOfDrafts('unlock.go-on-text')}</p>
          </>
        )}
        <Details summary={sayOfDrafts('unlock.forgotten')}>
          {() => (
            <>
              <OpenForm by="recoveryKey" onOpened={onOpened} />
              <p className="govuk-body">{sayOfDrafts('unlock.then-new')}</p>
              <h2 className="govuk-heading-s">{sayOfDrafts('unlock.wipe-heading')}</h2>
              <p className="govuk-body">{sayOfDrafts('unlock.wipe-text')}</p>
              <WipeAll />
            </>
          )}
        </Details>
      </div>
    </BesideDanger>
  );
}
