'use client';
import { type FormEvent, useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { failureInWords } from './failure-words';
import { setKeeping } from './keeping';
import { PassphraseBox } from './PassphraseBox';
import { findOut, makeVault } from './session';

type Making = { is: 'asking'; problem: string | null; differs: boolean } | { is: 'making' };

/** The first choice: a passphrase, and with it a vault in this browser; or nothing kept on this device. */
export function KeepHere() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [making, setMaking] = useState<Making>({ is: 'asking', problem: null, differs: false });

  async function make(event: FormEvent) {
    event.preventDefault();
    if (making.is === 'making') return;
    const { checkPassphrase } = await import('@/lib/vault/passphrase');
    const checked = await checkPassphrase(passphrase);
    if (!checked.ok)
      return setMaking({ is: 'asking', problem: failureInWords(checked.failure), differs: false });
    if (passphrase !== again) return setMaking({ is: 'asking', problem: null, differs: true });
    setMaking({ is: 'making' });
    // Once it is made the recovery sheet takes the place of this page.
    const made = await makeVault(passphrase);
    // Another tab made one meanwhile: its lock is what is needed.
    if (!made.ok && made.failure.kind === 'vault.already-there') return findOut();
    if (!made.ok) setMaking({ is: 'asking', problem: failureInWords(made.failure), differs: false });
  }

  const asking = making.is === 'asking' ? making : null;
  return (
    <form onSubmit={make} autoComplete="off" noValidate>
      <p className="govuk-body">{sayOfDrafts('vault-choice.text')}</p>
      <WarningText>{sayOfDrafts('vault-choice.lost')}</WarningText>
      <p className="govuk-body">{sayOfDrafts('vault-choice.shared')}</p>
      <p className="govuk-body">{sayOfDrafts('vault-choice.private')}</p>
      <PassphraseBox
        id="new-passphrase"
        label={sayOfDrafts('vault-choice.passphrase')}
        hint={sayOfDrafts('vault-choice.passphrase-hint')}
        problem={asking?.problem ?? null}
        value={passphrase}
        onChange={setPassphrase}
      />
      <PassphraseBox
        id="new-passphrase-again"
        label={sayOfDrafts('vault-choice.again')}
        problem={asking?.differs ? sayOfDrafts('vault-choice.differs') : null}
        value={again}
        onChange={setAgain}
      />
      <div className="govuk-button-group">
        <Button type="submit">{sayOfDrafts('vault-choice.make')}</Button>
        <Button look="secondary" onClick={() => setKeeping({ is: 'in-tab', why: 'chosen' })}>
          {sayOfDrafts('vault-choice.not')}
        </Button>
      </div>
      <p className="govuk-body" role="status">
        {making.is === 'making' && sayOfDrafts('vault-choice.making')}
      </p>
    </form>
  );
}
