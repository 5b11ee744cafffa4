'use client';
import { useState } from 'react';
import { WarningText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { DraftForm, type Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { keepingNow, setKeeping } from './keeping';
import { knownOfMe } from './known-of-me';
import { checkTwice, nothingTyped, PassphraseTwice } from './PassphraseTwice';
import { findOut, makeVault } from './session';

const field = 'new-passphrase';

/** The first choice: a passphrase, and with it a vault in this browser; or nothing kept on this device. */
export function KeepHere() {
  const [typed, setTyped] = useState(nothingTyped);

  async function make(): Promise<Sent> {
    const checked = await checkTwice(field, typed, await knownOfMe());
    if (!checked.ok) return checked;
    // Once it is made the recovery sheet takes the place of this page.
    const made = await makeVault(typed.first);
    if (made.ok) return { ok: true };
    if (made.failure.kind !== 'vault.already-there')
      return { ok: false, at: field, why: failureInWords(made.failure) };
    // Another tab made one meanwhile: its lock is what is needed.
    await findOut();
    if (keepingNow().is === 'locked') setKeeping({ is: 'locked', besides: 'set-elsewhere' });
    return { ok: true };
  }

  return (
    <DraftForm
      send={make}
      button={sayOfDrafts('vault-choice.make')}
      look="primary"
      busy={sayOfDrafts('vault-choice.making')}
      beside={
        <Button look="secondary" onClick={() => setKeeping({ is: 'in-tab', why: 'chosen' })}>
          {sayOfDrafts('vault-choice.not')}
        </Button>
      }
    >
      {(problemAt) => (
        <>
          <p className="govuk-body">{sayOfDrafts('vault-choice.text')}</p>
          <WarningText>{sayOfDrafts('vault-choice.lost')}</WarningText>
          <p className="govuk-body">{sayOfDrafts('vault-choice.shared')}</p>
          <p className="govuk-body">{sayOfDrafts('vault-choice.private')}</p>
          <PassphraseTwice
            id={field}
            label={sayOfDrafts('vault-choice.passphrase')}
            hint={sayOfDrafts('vault-choice.passphrase-hint')}
            labelAgain={sayOfDrafts('vault-choice.again')}
            typed={typed}
            onTyped={setTyped}
            problemAt={problemAt}
          />
        </>
      )}
    </DraftForm>
  );
}
