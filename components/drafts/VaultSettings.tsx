'use client';
import { useEffect, useState } from 'react';
import { Details } from '@/components/govuk/Details';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { FormGroup, Hint } from '@/components/govuk/Fieldset';
import { TextInput } from '@/components/govuk/TextInput';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { DraftForm, type Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { setIdleMinutes } from './idle-lock';
import { knownOfMe } from './known-of-me';
import { NewSheet } from './NewSheet';
import { PassphraseBox } from './PassphraseBox';
import { checkTwice, nothingTyped, PassphraseTwice } from './PassphraseTwice';
import { secretOf } from './secret-of';
import { openedVault } from './session';

const locked = { ok: false, failure: { kind: 'vault.locked' } } as const;

/** The idle time, a new passphrase, a new recovery sheet. */
export function VaultSettings() {
  return (
    <Details summary={sayOfDrafts('settings.heading')}>
      {() => (
        <>
          <IdleTime />
          <NewPassphrase />
          <NewSheet field="sheet-secret" />
        </>
      )}
    </Details>
  );
}

function IdleTime() {
  // Null until it is read: what comes into a box while somebody types in it mixes with their words.
  const [minutes, setMinutes] = useState<string | null>(null);
  const field = 'idle-minutes';
  useEffect(() => {
    void openedVault()
      ?.idleLockMinutes()
      .then((now) => setMinutes(now.ok ? String(now.value) : ''));
  }, []);
  async function save(): Promise<Sent> {
    const wanted = Number(minutes);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 60)
      return { ok: false, at: field, why: sayOfDrafts('settings.idle-bad') };
    const vault = openedVault();
    const saved = await (vault ? setIdleMinutes(vault, wanted) : locked);
    if (!saved.ok) return { ok: false, at: field, why: failureInWords(saved.failure) };
    return { ok: true, said: sayOfDrafts('settings.saved') };
  }
  return (
    <DraftForm send={save} button={sayOfDrafts('settings.save')} busy={sayOfDrafts('drafts.saving')}>
      {(problemAt) => {
        const problem = problemAt(field);
        return (
          <FormGroup error={problem !== null}>
            <label className="govuk-label" htmlFor={field}>
              {sayOfDrafts('settings.idle')}
            </label>
            <Hint id={`${field}-hint`}>
              {sayOfDrafts('settings.idle-hint')} {sayOfDrafts('keeping.lock-key')}
            </Hint>
            {problem && (
              <FieldProblem id={`${field}-problem`} is="error">
                {problem}
              </FieldProblem>
            )}
            <TextInput
              id={field}
              width={3}
              inputMode="numeric"
              error={problem !== null}
              aria-describedby={problem ? `${field}-hint ${field}-problem` : `${field}-hint`}
              readOnly={minutes === null}
              value={minutes ?? ''}
              onChange={({ target }) => setMinutes(target.value)}
            />
          </FormGroup>
        );
      }}
    </DraftForm>
  );
}

function NewPassphrase() {
  const [present, setPresent] = useState('');
  const [next, setNext] = useState(nothingTyped);
  const field = 'present-secret';
  const nextField = 'next-passphrase';
  async function change(): Promise<Sent> {
    const checked = await checkTwice(nextField, next, await knownOfMe());
    if (!checked.ok) return checked;
    const changed = await (openedVault()?.changePassphrase(secretOf(present), next.first) ?? locked);
    if (!changed.ok) return { ok: false, at: field, why: failureInWords(changed.failure) };
    setPresent('');
    setNext(nothingTyped);
    return { ok: true, said: sayOfDrafts('settings.changed') };
  }
  return (
    <DraftForm send={change} button={sayOfDrafts('settings.change')} busy={sayOfDrafts('drafts.saving')}>
      {(problemAt) => (
        <>
          <h3 className="govuk-heading-s">{sayOfDrafts('settings.change')}</h3>
          <PassphraseBox
            id={field}
            label={sayOfDrafts('settings.present')}
            problem={problemAt(field)}
            value={present}
            onChange={setPresent}
          />
          <PassphraseTwice
            id={nextField}
            label={sayOfDrafts('vault-choice.passphrase')}
            hint={sayOfDrafts('vault-choice.passphrase-hint')}
            labelAgain={sayOfDrafts('settings.again')}
            typed={next}
            onTyped={setNext}
            problemAt={problemAt}
          />
        </>
      )}
    </DraftForm>
  );
}
